// Deletes the data that npm start keeps in this clone, whatever the current folder is.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const data = fileURLToPath(new URL('../.local', import.meta.url));

rmSync(data, { recursive: true, force: true });
console.log(`Removed ${data}: the next npm start starts from scratch.`);
