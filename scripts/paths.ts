import { resolve } from 'node:path';

/** The clone. */
export const root = resolve(__dirname, '..');

/** Where n8n's and the sandbox's data lie, unless told otherwise; `npm run reset` empties it. */
export const localData = resolve(root, '.local');
