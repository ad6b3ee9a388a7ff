import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from '../../scripts/paths';
import { suiteData } from '../../scripts/suiteData';

const data = suiteData(`test-${process.pid}`);

afterAll(() => {
	for (const folder of [data.folder, data.results]) {
		rmSync(folder, { recursive: true, force: true });
	}
});

test("n8n's data is outside the clone, and each suite has its own", () => {
	expect(data.folder.startsWith(root + sep)).toBe(false);
	expect(data.results.startsWith(root + sep)).toBe(true);
	expect(suiteData('another').folder).not.toBe(data.folder);
});

test("a suite begins with empty folders, and leaves n8n's log among its results", async () => {
	await data.empty();
	writeFileSync(join(data.results, 'old.png'), '');
	mkdirSync(join(data.folder, 'n8n'));
	writeFileSync(join(data.folder, 'n8n', 'database.sqlite'), '');
	await data.empty();
	expect(existsSync(join(data.results, 'old.png'))).toBe(false);
	expect(existsSync(join(data.folder, 'n8n'))).toBe(false);

	mkdirSync(join(data.folder, 'n8n'));
	writeFileSync(join(data.folder, 'n8n', 'n8n.log'), 'n8n ready');
	await data.remove();
	expect(existsSync(data.folder)).toBe(false);
	expect(readFileSync(join(data.results, 'n8n.log'), 'utf8')).toBe('n8n ready');
});

test('a suite whose n8n has not started leaves no log', async () => {
	await data.empty();
	await data.remove();
	expect(existsSync(data.folder)).toBe(false);
	expect(existsSync(join(data.results, 'n8n.log'))).toBe(false);
});
