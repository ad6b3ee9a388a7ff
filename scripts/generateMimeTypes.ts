import { writeFileSync } from 'node:fs';
import { generatedFile, generateMimeTable } from './mimeTypes';
import { say } from './run';

/** `npm run generate:mime-types`, to be run after each update of mime-db. */
writeFileSync(generatedFile, generateMimeTable());
say(`Written: ${generatedFile}`);
