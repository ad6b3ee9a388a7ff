import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { numberingPlans } from '../../nodes/LinkMobilityWhatsApp/wire/phone/numberingPlans';
import packageJson from '../../package.json';
import { generateNumberingPlans, generatedFile } from '../../scripts/numberingPlans';

const installed = 'libphonenumber-js';

test('the numbering plans are what npm run generate:phones writes', () => {
	expect(readFileSync(generatedFile, 'utf8')).toBe(generateNumberingPlans());
});

test('the library has an exact version, which the file and the notices name', () => {
	const version = packageJson.devDependencies[installed];
	expect(version).toMatch(/^\d+\.\d+\.\d+$/);
	expect(readFileSync(generatedFile, 'utf8')).toContain(`libphonenumber-js ${version}.`);
	const notices = readFileSync(join(__dirname, '../../THIRD-PARTY-NOTICES.md'), 'utf8');
	expect(notices).toContain(`version ${version}:`);
	expect(packageJson.files).toContain('THIRD-PARTY-NOTICES.md');
});

test('every country calling code has a plan, and no code begins with another one', () => {
	const codes = Object.keys(numberingPlans);
	expect(codes.length).toBeGreaterThan(200);
	expect(
		codes.filter((code) => codes.some((other) => other !== code && code.startsWith(other))),
	).toEqual([]);
});

test('every pattern is a regular expression that takes a short time for any digits', () => {
	const patterns = Object.values(numberingPlans).flatMap((row) =>
		row.filter((cell) => /\\d|\[/.test(cell)),
	);
	const texts = ['0', '1', '5', '9', '12', '019'].map((digits) => digits.repeat(40).slice(0, 40));
	const start = Date.now();
	for (const pattern of patterns) {
		const regex = new RegExp(`^(?:${pattern})$`);
		for (const text of texts) expect(regex.test(text)).toBe(false);
	}
	expect(Date.now() - start).toBeLessThan(5_000);
});
