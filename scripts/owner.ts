import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Who owns the n8n that npm start makes. */
export const owner = {
	email: 'owner@sandbox.test',
	firstName: 'Sandbox',
	lastName: 'Owner',
};

/** The password of every owner before each data folder got its own. */
export const FORMER_PASSWORD = 'Sandbox-2026';

const fileIn = (data: string) => join(data, 'owner-password');

/** A password that n8n accepts: a capital letter, a digit, at least eight characters. */
export const newPassword = () => `Owner-1-${randomBytes(12).toString('base64url')}`;

/** The owner's password of a data folder, which only this user can read; made at the first call. */
export async function ownerPassword(data: string): Promise<string> {
	await mkdir(data, { recursive: true });
	try {
		await writeFile(fileIn(data), `${newPassword()}\n`, { mode: 0o600, flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
	return (await readFile(fileIn(data), 'utf8')).trim();
}
