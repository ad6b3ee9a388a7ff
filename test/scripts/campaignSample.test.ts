import { readFileSync } from 'node:fs';
import { recipients, numberProblem } from '../../nodes/LinkMobilityWhatsApp/wire/phone';
import { generateCampaign, generatedFile } from '../../scripts/campaignSample';
import { firstFails, notOnWhatsApp } from '../../scripts/sandboxCredential';
import { startLab } from '../sandbox/lab';

const text = readFileSync(generatedFile, 'utf8');
const [header, ...rows] = text
	.trimEnd()
	.split('\n')
	.map((line) => line.split(','));
const numbers = rows.map(([, , phone]) => recipients(phone));

test('the file is what the generator makes', () => {
	expect(text).toBe(generateCampaign());
});

test('it has 300 people with the columns of the table, two of whom have opted out', () => {
	expect(header).toEqual(['campaign', 'name', 'phone', 'optedOut']);
	expect(rows).toHaveLength(300);
	expect(rows.filter(([, , , optedOut]) => optedOut === 'true')).toHaveLength(2);
	expect(rows.filter((row) => row.length !== 4 || row[0] !== 'Autumn sale')).toEqual([]);
});

test('the node accepts every number, in each of the spellings, and no two are the same', () => {
	expect(numbers.filter((one) => one.length !== 1)).toEqual([]);
	expect(numbers.flat().map(numberProblem).filter(Boolean)).toEqual([]);
	expect(new Set(numbers.flat()).size).toBe(300);
	const spellings = new Set(rows.map(([, , phone]) => phone?.replace(/\d/g, '')));
	expect([...spellings].sort()).toEqual(['', '+', '+ -  ']);
	expect(rows.filter(([, , phone]) => phone?.startsWith('00')).length).toBeGreaterThan(50);
});

test('one number is not on the WhatsApp of npm start, and one gets only the second message', () => {
	expect(numbers.flat().filter((number) => notOnWhatsApp.includes(number))).toHaveLength(1);
	expect(numbers.flat().filter((number) => firstFails.includes(number))).toHaveLength(1);
});

test('the sandbox serves it, and its page leads to it', async () => {
	const { sandbox, close } = await startLab();
	const get = async (path: string) => await (await fetch(sandbox.url + path)).text();
	expect(await get('/media/campaign-of-300.csv')).toBe(text);
	expect(await get('/samples/samples.js')).toContain('href="/media/campaign-of-300.csv"');
	await close();
});
