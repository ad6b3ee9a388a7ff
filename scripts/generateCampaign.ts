import { writeFileSync } from 'node:fs';
import { generateCampaign, generatedFile } from './campaignSample';
import { say } from './run';

/** `npm run generate:campaign` */
writeFileSync(generatedFile, generateCampaign());
say(`Written: ${generatedFile}`);
