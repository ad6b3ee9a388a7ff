import { authenticationError } from '../../../nodes/LinkMobilityWhatsApp/trigger/request/authentication';
import { callback } from '../../../credentials/callback';

const login = (user: string, password: string) =>
	`Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`;

const basic = callback.parse({
	callbackAuthentication: 'basic',
	callbackUser: 'link',
	callbackPassword: 'på:ss',
});
const withSecret = (callbackSecret: string) =>
	callback.parse({
		callbackAuthentication: 'header',
		callbackHeaderName: 'X-My-Secret',
		callbackSecret,
	});
const latin1 = (text: string) => `Basic ${Buffer.from(text, 'latin1').toString('base64')}`;
/** As Node.js delivers a header that was sent in UTF-8. */
const sentInUtf8 = (value: string) => Buffer.from(value, 'utf8').toString('latin1');
const header = callback.parse({
	callbackAuthentication: 'header',
	callbackHeaderName: 'X-My-Secret',
	callbackSecret: 'myApiKey',
});

describe('a callback is compared with the credential', () => {
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
		['a login in Latin-1', basic, { authorization: latin1('link:på:ss') }],
		['a header in Latin-1', withSecret('på'), { 'x-my-secret': 'på' }],
		['a header in UTF-8', withSecret('påŁ'), { 'x-my-secret': sentInUtf8('påŁ') }],
		['a secret with spaces around it', withSecret(' a b\r\n'), { 'x-my-secret': 'a b' }],
		['the first of a repeated header', header, { 'x-my-secret': ['myApiKey', 'other'] }],
		['a repeated header, which Node.js joins', header, { 'x-my-secret': 'myApiKey, myApiKey' }],
		['one of several values', header, { 'x-my-secret': 'other,myApiKey' }],
		['a repeated secret with commas', withSecret('a,b'), { 'x-my-secret': 'a,b, a,b' }],
		['a secret with commas', withSecret('a, b,c'), { 'x-my-secret': 'a, b,c' }],
		[
			'a repeated login',
			basic,
			{ authorization: `${login('link', 'på:ss')}, ${login('link', 'på:ss')}` },
		],
		[
			'a header whose name was pasted with its value',
			callback.parse({
				callbackAuthentication: 'header',
				callbackHeaderName: ' X-My-Secret: myApiKey',
				callbackSecret: 'myApiKey',
			}),
			{ 'x-my-secret': 'myApiKey' },
		],
	])('accepts %s', (_title, expected, headers) => {
		expect(authenticationError(headers, expected)).toBeUndefined();
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
		[
			'a letter that only looks the same when cut to one byte',
			withSecret('Ł'),
			{ 'x-my-secret': 'A' },
			'The header X-My-Secret does not have the value in the credential',
		],
		['no header', header, {}, 'This webhook needs the header X-My-Secret'],
		[
			'a wrong header value',
			header,
			{ 'x-my-secret': 'myApiKe' },
			'The header X-My-Secret does not have the value in the credential',
		],
	])('refuses %s with the reason', (_title, expected, headers, reason) => {
		expect(authenticationError(headers, expected)).toBe(reason);
	});

	it.each(['myApiKe,y', 'a,b,c,d,e,f,myApiKey', 'myApi,Key', ','])(
		'refuses %j, which has no right value among its first five',
		(value) => {
			expect(authenticationError({ 'x-my-secret': value }, header)).toMatch(/^The header/);
		},
	);

	it('refuses a header whose name is only a colon', () => {
		const nameless = callback.parse({
			callbackAuthentication: 'header',
			callbackHeaderName: ': X-My-Secret',
			callbackSecret: 'x',
		});
		expect(authenticationError({ 'x-my-secret': 'x' }, nameless)).toMatch(
			/Callback Header Value is blank/,
		);
	});

	it('refuses every callback when the credential asks for a login but names none', () => {
		const unset = callback.parse({ callbackAuthentication: 'basic' });
		expect(authenticationError({ authorization: login('', '') }, unset)).toMatch(
			/Callback User or Callback Password is blank/,
		);
		const nameless = callback.parse({ callbackAuthentication: 'header', callbackSecret: 'x' });
		expect(authenticationError({ '': 'x' }, nameless)).toMatch(/Callback Header Value is blank/);
	});
});
