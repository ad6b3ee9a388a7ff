import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The owner account of the n8n that `npm start` sets up. */
export const owner = {
	email: 'owner@sandbox.test',
	firstName: 'Sandbox',
	lastName: 'Owner',
};

/** The fixed password of data folders made before each had a random one. */
export const FORMER_PASSWORD = 'Sandbox-2026';

const fileIn = (data: string) => join(data, 'owner-password');

/** A random password that meets n8n's rules: a capital letter, a digit, 8 to 64 characters. */
export const newPassword = () => `Owner-1-${randomBytes(12).toString('base64url')}`;

/** The owner's password for a data folder: generated once, stored there, readable only by this user. */
export async function ownerPassword(data: string): Promise<string> {
	await mkdir(data, { recursive: true });
	try {
		await writeFile(fileIn(data), `${newPassword()}\n`, { mode: 0o600, flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
	return (await readFile(fileIn(data), 'utf8')).trim();
}
