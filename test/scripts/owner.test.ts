import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newPassword, ownerPassword } from '../../scripts/owner';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'owner-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a data folder keeps its password', async () => {
	const data = join(folder, 'data');
	const password = await ownerPassword(data);
	expect(await ownerPassword(data)).toBe(password);
	expect(readdirSync(data)).toEqual(['owner-password']);
});

test('each data folder has a different password', async () => {
	const passwords = await Promise.all(
		['one', 'other'].map(async (name) => await ownerPassword(join(folder, name))),
	);
	expect(new Set(passwords).size).toBe(2);
});

// Windows has no file modes.
if (process.platform !== 'win32') {
	test('only the user who started can read the password', async () => {
		await ownerPassword(folder);
		expect(statSync(join(folder, 'owner-password')).mode & 0o777).toBe(0o600);
	});
}

test("every password meets n8n's rules", () => {
	for (let count = 0; count < 1_000; count += 1) {
		expect(newPassword()).toMatch(/^(?=.*[A-Z])(?=.*[0-9]).{20,64}$/);
	}
});
