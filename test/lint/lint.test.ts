import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { z } from 'zod/v3';

const root = resolve(__dirname, '../..');

const filesIn = (folder: string) =>
	readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
		.map((entry) => relative(root, join(entry.parentPath, entry.name)));

const rules = z.record(z.unknown());
const compared = z.array(z.object({ file: z.string(), here: rules, ofN8n: rules }));

test("every file that ships is linted by n8n's own rules, unchanged", () => {
	const shipped = ['package.json', ...filesIn('nodes'), ...filesIn('credentials')];
	const output = execFileSync(process.execPath, [join(__dirname, 'rules.mjs'), ...shipped], {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
	});
	const files = compared.parse(JSON.parse(output));
	expect(files).toHaveLength(shipped.length);
	for (const { here, ofN8n } of files) {
		expect(Object.keys(ofN8n).length).toBeGreaterThan(10);
		expect(here).toEqual(ofN8n);
	}
}, 120_000);

test("eslint.config.mjs is n8n's own, which n8n-node lint demands in strict mode", () => {
	const read = (file: string) => readFileSync(join(root, file), 'utf8').replace(/\s+/g, ' ').trim();
	const template = '@n8n/node-cli/dist/template/templates/shared/default/eslint.config.mjs';
	expect(read('eslint.config.mjs')).toBe(read(join('node_modules', template)));
});
