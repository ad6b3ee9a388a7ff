import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json';
import { generatedFile, generateMimeTable } from '../../scripts/mimeTypes';

const installed = 'mime-db';
const root = join(__dirname, '../..');

test('the table of MIME types is what npm run generate:mime-types writes', () => {
	expect(readFileSync(generatedFile, 'utf8')).toBe(generateMimeTable());
});

test('the library has an exact version, which the file and the notices name with its license', () => {
	const version = packageJson.devDependencies[installed];
	expect(version).toMatch(/^\d+\.\d+\.\d+$/);
	expect(readFileSync(generatedFile, 'utf8')).toContain(`mime-db ${version}.`);
	const notices = readFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), 'utf8');
	expect(notices).toContain(`version ${version}:`);
	const license = readFileSync(join(root, 'node_modules/mime-db/LICENSE'), 'utf8');
	expect(notices).toContain(license.trim());
});
