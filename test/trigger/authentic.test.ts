import { turnedAway } from '../../nodes/LinkMobilityWhatsApp/trigger/authentic';
import { callback } from '../../nodes/LinkMobilityWhatsApp/wire/account';

const login = (user: string, password: string) =>
	`Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`;

const basic = callback.parse({
	callbackAuthentication: 'basic',
	callbackUser: 'link',
	callbackPassword: 'på:ss',
});
const header = callback.parse({
	callbackAuthentication: 'header',
	callbackHeaderName: 'X-My-Secret',
	callbackSecret: 'myApiKey',
});

describe('a callback is held against the credential', () => {
	it.each([
		['no authentication asks for nothing', callback.parse({}), {}],
		['the right login', basic, { authorization: login('link', 'på:ss') }],
		[
			'the scheme in any case',
			basic,
			{
				authorization: login('link', 'på:ss')
					.toLowerCase()
					.replace(/\S+$/, () => login('link', 'på:ss').slice(6)),
			},
		],
		['the right header, its name in any case', header, { 'x-my-secret': 'myApiKey' }],
		['the first of a repeated header', header, { 'x-my-secret': ['myApiKey', 'other'] }],
	])('lets through: %s', (_title, expected, headers) => {
		expect(turnedAway(headers, expected)).toBeUndefined();
	});

	it.each([
		['no login at all', basic, {}, 'This webhook needs Basic authentication'],
		[
			'another scheme',
			basic,
			{ authorization: 'Bearer abc' },
			'This webhook needs Basic authentication',
		],
		[
			'a wrong user',
			basic,
			{ authorization: login('lonk', 'på:ss') },
			'The callback user or password is not the one in the credential',
		],
		[
			'a wrong password',
			basic,
			{ authorization: login('link', 'på:sS') },
			'The callback user or password is not the one in the credential',
		],
		[
			'a login that is not base64',
			basic,
			{ authorization: 'Basic ***' },
			'The callback user or password is not the one in the credential',
		],
		['no header', header, {}, 'This webhook needs the header X-My-Secret'],
		[
			'a wrong header value',
			header,
			{ 'x-my-secret': 'myApiKe' },
			'The header X-My-Secret does not have the value that the credential names',
		],
	])('turns away with the reason: %s', (_title, expected, headers, reason) => {
		expect(turnedAway(headers, expected)).toBe(reason);
	});

	it('turns everyone away when the credential asks for a login but names none', () => {
		const unset = callback.parse({ callbackAuthentication: 'basic' });
		expect(turnedAway({ authorization: login('', '') }, unset)).toMatch(
			/names no user and password/,
		);
		const nameless = callback.parse({ callbackAuthentication: 'header', callbackSecret: 'x' });
		expect(turnedAway({ '': 'x' }, nameless)).toMatch(/does not say which/);
	});
});
