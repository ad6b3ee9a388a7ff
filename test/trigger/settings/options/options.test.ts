import { isAllowed } from '../../../../nodes/LinkMobilityWhatsApp/trigger/settings/options/allowList';
import {
	advancedOptions,
	options,
} from '../../../../nodes/LinkMobilityWhatsApp/trigger/settings/options/options';
import { callbackAddresses } from '../../../../nodes/LinkMobilityWhatsApp/wire/callbackAddresses';
import { refused } from '../../../../nodes/LinkMobilityWhatsApp/labels/check';

const list = (link: unknown, own: unknown) => ({ allowList: { list: { link, own } } });
const SIZE = 'Media Size Limit must be a whole number of megabytes from 1 to 100';
const TIMEOUT = 'Media Timeout must be a whole number of seconds from 1 to 600';
const EMPTY =
	"IP Allow-List is empty and would let nobody in: turn on LINK's Addresses, enter addresses of your own, or remove the list";

test.each(['', ' ', null, undefined])('a blank switch, %j, counts as not set', (value) => {
	const { ignoreDuplicates, includeRaw } = advancedOptions.parse({});
	const blank = advancedOptions.parse({ ignoreDuplicates: value, includeRaw: value });
	expect(blank).toMatchObject({ ignoreDuplicates, includeRaw });
	expect([ignoreDuplicates, includeRaw]).toEqual([true, false]);
});

test.each<[string, unknown, string[]]>([
	['nothing', {}, []],
	['the largest size', { mediaSizeLimit: 100, mediaTimeout: '600' }, []],
	['one more', { mediaSizeLimit: 101, mediaTimeout: 601 }, [SIZE, TIMEOUT]],
	['the smallest', { mediaSizeLimit: '1', mediaTimeout: 1 }, []],
	['one less', { mediaSizeLimit: 0, mediaTimeout: 0 }, [SIZE, TIMEOUT]],
	['a part of one', { mediaSizeLimit: 1.5 }, [SIZE]],
	['words', { mediaSizeLimit: 'big', mediaTimeout: [] }, [SIZE, TIMEOUT]],
	['blanks', { mediaSizeLimit: '', mediaField: '', acknowledgement: '', ignoreDuplicates: '' }, []],
	[
		'a field with a dot',
		{ mediaField: 'a.b' },
		['Media Field may have letters, digits, hyphens and underscores only, such as data'],
	],
	['a switch that is none', { onlyAdvance: 'no' }, ['Only Advance Status must be true or false']],
	['no allow-list', { allowList: undefined }, []],
	[
		'an allow-list without a list',
		{ allowList: {} },
		['IP Allow-List has no list: press Add List, or remove the option'],
	],
	['an empty list', list(false, ' '), [EMPTY]],
	['LINK alone', list(true, ''), []],
	['own addresses', list(false, '10.0.0.1, 2001:db8::/32;192.168.0.0/16\n::1'), []],
	[
		'what is not an address',
		list(true, '10.0.0.0/33'),
		[
			'IP Allow-List: "10.0.0.0/33" is not an IP address or range, such as 203.0.113.7, 203.0.113.0/24 or 2001:db8::/32',
		],
	],
])('%s: the problems are sentences', (_title, given, sentences) => {
	const found = [options, advancedOptions].flatMap(
		(group) => refused(group.safeParse(given).error) ?? [],
	);
	expect(found).toEqual(sentences);
});

test.each([
	[list(true, ''), '62.67.62.101', true],
	[list(true, ''), '::ffff:62.67.62.101', true],
	[list(true, ''), '62.67.62.107', false],
	[list(false, '62.67.62.107'), '62.67.62.101', false],
	[list(true, '10.0.0.0/8'), '10.1.2.3', true],
	[list(true, '2001:db8::/32'), '2001:db8::7', true],
	[list(true, ''), undefined, false],
	[list(true, ''), 'nonsense', false],
])('with the list %j, %s may call: %s', (given, ip, may) => {
	expect(isAllowed(ip, advancedOptions.parse(given).allowList ?? [])).toBe(may);
});

test('the 36 addresses of the specification are all different', () => {
	expect(new Set(callbackAddresses).size).toBe(36);
});
