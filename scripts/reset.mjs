// Empties the folder in which npm start keeps n8n's and the sandbox's data.
import { rmSync } from 'node:fs';

rmSync('.local', { recursive: true, force: true });
console.log('Removed .local: the next npm start begins anew.');
