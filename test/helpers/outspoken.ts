import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Imported before n8n is: from then on n8n writes all that it has to say into a file. */
const file = join(
	__dirname,
	`../../node_modules/.cache/n8n-test-${process.env.JEST_WORKER_ID}.log`,
);
rmSync(file, { force: true });
process.env.N8N_LOG_LEVEL = 'debug';
process.env.N8N_LOG_OUTPUT = 'file';
process.env.N8N_LOG_FILE_LOCATION = file;

/** What n8n has logged since. */
export const logged = () => (existsSync(file) ? readFileSync(file, 'utf8') : '');
