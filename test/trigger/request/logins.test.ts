import { createLogins } from '../../../nodes/LinkMobilityWhatsApp/trigger/request/logins';
import { callback } from '../../../credentials/callback';

const basic = (callbackPassword: string) =>
	callback.parse({ callbackAuthentication: 'basic', callbackUser: 'link', callbackPassword });
const authorization = (password: string) => ({
	authorization: `Basic ${Buffer.from(`link:${password}`).toString('base64')}`,
});

/** Checks headers with a credential that may change, and counts how often it is read. */
function asking(first: ReturnType<typeof callback.parse>) {
	const { refusal } = createLogins();
	const credential = { current: first, reads: 0 };
	const read = async () => {
		credential.reads += 1;
		return await Promise.resolve(credential.current);
	};
	const ask = async (headers: Record<string, string>, now: number, scope = 'w') =>
		(await refusal(scope, headers, read, now)) === undefined;
	return { ask, credential };
}

test('an accepted login is accepted for ten seconds without the credential', async () => {
	const { ask, credential } = asking(basic('a'));
	for (const now of [0, 1, 9_999]) expect(await ask(authorization('a'), now)).toBe(true);
	expect(credential.reads).toBe(1);
	expect(await ask(authorization('a'), 10_000)).toBe(true);
	expect(await ask(authorization('a'), 10_001, 'another')).toBe(true);
	expect(credential.reads).toBe(3);
});

test('callbacks that come at once read the credential once, and each is checked', async () => {
	const { ask, credential } = asking(basic('a'));
	const logins = [...Array(20).fill('a'), 'b', ...Array(20).fill('a')];
	const answers = await Promise.all(
		logins.map(async (login) => await ask(authorization(login), 0)),
	);
	expect(answers).toEqual(logins.map((login) => login === 'a'));
	expect(credential.reads).toBe(1);
	await Promise.all([ask(authorization('a'), 10_000), ask(authorization('a'), 10_000, 'another')]);
	expect(credential.reads).toBe(3);
});

test('a credential that could not be read is read again by the next callback', async () => {
	const { refusal } = createLogins();
	const failing = async () => await Promise.reject(new Error('Database is not ready'));
	const ask = async (read: () => Promise<ReturnType<typeof callback.parse>>) =>
		await refusal('w', authorization('a'), read, 0);
	const refusals = await Promise.all([ask(failing), ask(failing)]);
	expect(refusals.map((one) => one?.status)).toEqual([503, 503]);
	expect(await ask(async () => await Promise.resolve(basic('a')))).toBeUndefined();
});

test('a wrong login is compared with the credential each time', async () => {
	const { ask, credential } = asking(basic('a'));
	expect(await ask(authorization('a'), 0)).toBe(true);
	for (const headers of [authorization('b'), {}]) expect(await ask(headers, 1)).toBe(false);
	expect(credential.reads).toBe(3);
});

test('a new password works at once, and the old one fails after the new one was used', async () => {
	const { ask, credential } = asking(basic('old'));
	expect(await ask(authorization('old'), 0)).toBe(true);
	credential.current = basic('new');
	expect(await ask(authorization('new'), 1)).toBe(true);
	expect(await ask(authorization('old'), 2)).toBe(false);
});

test('the value of an accepted header is remembered', async () => {
	const { ask, credential } = asking(
		callback.parse({
			callbackAuthentication: 'header',
			callbackHeaderName: 'X-Secret',
			callbackSecret: 'right',
		}),
	);
	expect(await ask({ 'x-secret': 'right' }, 0)).toBe(true);
	expect(await ask({ 'x-secret': 'right' }, 1)).toBe(true);
	expect(await ask({ 'x-secret': 'wrong' }, 2)).toBe(false);
	expect(credential.reads).toBe(2);
});

test('without a login nothing is remembered, so a login that is set later is required at once', async () => {
	const { ask, credential } = asking(callback.parse({}));
	expect(await ask({}, 0)).toBe(true);
	credential.current = basic('a');
	expect(await ask({}, 1)).toBe(false);
});

test('the warnings about a credential are remembered for a minute', async () => {
	const { warnings } = createLogins();
	const credential = { current: callback.parse({}) };
	const read = async () => await Promise.resolve(credential.current);
	const OPEN = [expect.stringContaining('Callback Authentication in the credential is None')];
	expect(await warnings('w', read, 0)).toEqual(OPEN);
	credential.current = basic('a');
	expect(await warnings('w', read, 59_999)).toEqual(OPEN);
	expect(await warnings('w', read, 60_000)).toEqual([]);
});

test('a credential that cannot be read is a warning', async () => {
	const read = async () => await Promise.reject(new Error('Not found'));
	expect(await createLogins().warnings('w', read, 0)).toEqual([
		'The credential cannot be read: Not found',
	]);
});

test.each([
	['asks for a login and names none', { callbackAuthentication: 'basic' }, 503],
	['asks for a header and names none', { callbackAuthentication: 'header' }, 503],
	[
		'names another login',
		{ callbackAuthentication: 'basic', callbackUser: 'a', callbackPassword: 'b' },
		401,
	],
])('a credential that %s is answered by %3$i', async (_title, fields, status) => {
	const read = async () => await Promise.resolve(callback.parse(fields));
	const refusal = await createLogins().refusal('w', authorization('c'), read, 0);
	expect(refusal?.status).toBe(status);
});

test('while the credential cannot be read, callers get 503 without the reason, which is logged', async () => {
	const read = async () => await Promise.reject(new Error('Credential 7 does not exist'));
	expect(await createLogins().refusal('w', {}, read, 0)).toEqual({
		status: 503,
		message: 'The credential of the trigger cannot be read',
		warning: 'The credential cannot be read: Credential 7 does not exist',
	});
});
