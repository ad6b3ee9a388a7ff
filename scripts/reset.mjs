// Empties the folder in which npm start keeps n8n's and the sandbox's data, from wherever it is run.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const data = fileURLToPath(new URL('../.local', import.meta.url));

rmSync(data, { recursive: true, force: true });
console.log(`Removed ${data}: the next npm start begins anew.`);
