import { writeFileSync } from 'node:fs';
import { generateNumberingPlans, generatedFile } from './numberingPlans';
import { say } from './run';

/** `npm run generate:phones`, to be run after each update of libphonenumber-js. */
writeFileSync(generatedFile, generateNumberingPlans());
say(`Written: ${generatedFile}`);
