import { account, baseUrl } from '../../credentials/account';
import { callback } from '../../credentials/callback';
import { refused } from '../../nodes/LinkMobilityWhatsApp/labels/check';

const stored = {
	platformId: 'COMMON_API',
	platformPartnerId: '12345',
	sender: '+46700000000',
	eventReportGates: 'v08kM29P',
};

describe('the account', () => {
	test.each([
		['IDs as numbers (A13)', { platformPartnerId: 12345 }, { platformPartnerId: '12345' }],
		['a sender with spaces', { sender: ' 0046 70-000 00 00 ' }, { sender: '+46700000000' }],
		['no sender', { sender: '' }, { sender: '' }],
		['no gate', { eventReportGates: '' }, { eventReportGates: [] }],
		['gates left out', { eventReportGates: undefined }, { eventReportGates: [] }],
		[
			'several gates, each once',
			{ eventReportGates: 'a, b;a\n c ' },
			{ eventReportGates: ['a', 'b', 'c'] },
		],
	])('%s', (_, more, read) => {
		expect(account.parse({ ...stored, ...more })).toEqual({
			...stored,
			eventReportGates: ['v08kM29P'],
			...read,
		});
	});

	test('a missing value is named as in the credential', () => {
		expect(refused(account.safeParse({ platformId: ' ' }).error)).toEqual([
			'Platform ID in the credential must not be blank',
			'Platform Partner ID in the credential is required',
		]);
	});
});

describe('the Base URL', () => {
	const eu = 'https://n-eu.linkmobility.io/whatsapp-message';

	test.each([
		['a region', { region: eu, baseUrl: '' }, eu],
		['a region, whatever Base URL held before', { region: eu, baseUrl: 'http://x' }, eu],
		['a slash at the end (A15)', { region: 'custom', baseUrl: `${eu}/` }, eu],
		['slashes and spaces', { region: 'custom', baseUrl: ` ${eu}// ` }, eu],
		[
			'another port',
			{ region: 'custom', baseUrl: 'http://127.0.0.1:4010/w' },
			'http://127.0.0.1:4010/w',
		],
	])('%s', (_, given, url) => {
		expect(baseUrl.parse(given)).toBe(url);
	});

	test.each(['', 'n-eu.linkmobility.io', 'ftp://x', 'https://', 'http:// x', undefined])(
		'%p is not an address',
		(given) => {
			expect(refused(baseUrl.safeParse({ region: 'custom', baseUrl: given }).error)).toEqual([
				'Base URL in the credential must start with http:// or https://',
			]);
		},
	);

	test('a region must be chosen', () => {
		expect(refused(baseUrl.safeParse({}).error)).toEqual(['Region in the credential is required']);
	});
});

describe('the authentication of callbacks', () => {
	test('a password is kept unchanged, a header value loses the spaces around it as in HTTP', () => {
		expect(
			callback.parse({
				callbackAuthentication: 'header',
				callbackHeaderName: ' x-secret ',
				callbackSecret: ' s\n',
				callbackPassword: ' p ',
				username: 'u',
			}),
		).toEqual({
			kind: 'header',
			callbackUser: '',
			callbackPassword: ' p ',
			callbackHeaderName: 'x-secret',
			callbackSecret: 's',
		});
	});

	test('a credential of before the setting existed asks for nothing', () => {
		expect(callback.parse({}).kind).toBe('none');
	});
});
