import { report } from '../../fixtures/callbacks';
import { callback } from '../callback';
import type { Cases, HostileCase } from './case';

const basic = {
	callbackAuthentication: 'basic',
	callbackUser: 'link',
	callbackPassword: 'secret',
};
const secret = {
	callbackAuthentication: 'header',
	callbackHeaderName: 'X-Secret',
	callbackSecret: 'secret',
};

type Value = (size: number) => string;

const values: Readonly<Record<string, Value>> = {
	'blanks within': (size) => `Basic${' '.repeat(size)}x y`,
	'letters of Base64': (size) => `Basic ${'a'.repeat(size)}`,
	'equals signs': (size) => `Basic ${'='.repeat(size)}`,
	'letters that no header has': (size) => `Basic ${'å'.repeat(size)}`,
	commas: (size) => ','.repeat(size),
};

const turnedAway = (
	name: string,
	credential: Record<string, string>,
	value: Value,
): HostileCase => ({
	sizes: [4_000, 16_000],
	probe: (size) => callback({ body: report({}), credential, headers: { [name]: value(size) } }),
	expected: { status: 401, items: 0 },
});

/** n8n takes the caller's address from X-Forwarded-For where it runs behind a proxy. */
const address = (value: Value): HostileCase => ({
	sizes: [4_000, 16_000],
	probe: (size) =>
		callback({
			body: report({}),
			ip: value(size),
			options: { allowList: { list: { link: true, own: '203.0.113.0/24 2001:db8::/32' } } },
		}),
	expected: { status: 503, items: 0 },
});

const addresses: Readonly<Record<string, Value>> = {
	digits: (size) => '1'.repeat(size),
	dots: (size) => '.'.repeat(size),
	colons: (size) => ':'.repeat(size),
	'groups of an IPv6 address': (size) => '1:'.repeat(size / 2),
	'zeros of a group': (size) => `::${'0'.repeat(size)}1`,
	blanks: (size) => ' '.repeat(size),
};

/** Headers up to the 16 kB that Node.js takes. */
export const headers: Cases = Object.fromEntries([
	...Object.entries(values).flatMap(
		([what, value]): Array<[string, HostileCase]> => [
			[`Authorization of 16,000 ${what}`, turnedAway('authorization', basic, value)],
			[`a secret header of 16,000 ${what}`, turnedAway('x-secret', secret, value)],
		],
	),
	...Object.entries(addresses).map(([what, value]): [string, HostileCase] => [
		`X-Forwarded-For of 16,000 ${what}`,
		address(value),
	]),
]);
