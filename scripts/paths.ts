import { resolve } from 'node:path';

/** The root of the clone. */
export const root = resolve(__dirname, '..');

/** Default folder for n8n's and the sandbox's data; `npm run reset` deletes it. */
export const localData = resolve(root, '.local');
