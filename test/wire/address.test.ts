import { addressOf, isWithin, rangeOf } from '../../nodes/LinkMobilityWhatsApp/wire/address';

test.each([
	['0.0.0.0', 4, 0n],
	['255.255.255.255', 4, 0xffff_ffffn],
	[' 10.0.0.1 ', 4, 0x0a00_0001n],
	['::', 6, 0n],
	['::1', 6, 1n],
	['[::1]', 6, 1n],
	['fe80::1%eth0', 6, (0xfe80n << 112n) | 1n],
	['1:2:3:4:5:6:7:8', 6, 0x0001_0002_0003_0004_0005_0006_0007_0008n],
	['2001:DB8::', 6, 0x2001_0db8n << 96n],
	['64:ff9b::1.2.3.4', 6, (0x0064_ff9bn << 96n) | 0x0102_0304n],
	['::ffff:10.0.0.1', 4, 0x0a00_0001n],
	['::ffff:a00:1', 4, 0x0a00_0001n],
] as const)('%s is an address', (text, version, value) => {
	expect(addressOf(text)).toEqual({ version, value });
});

test.each([
	...['', 'localhost', '256.0.0.1', '1.2.3', '1.2.3.4.5', '0x7f.1', '2130706433', '1.2.3.4/8'],
	...[':', ':::', '1::2::3', '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', '1:2:3:4:5:6:7::8', '12345::'],
	...['g::', '::1.2.3.256', '::1.2.3', '1.2.3.4::'],
])('%j is not an address', (text) => {
	expect(addressOf(text)).toBeUndefined();
});

test.each([
	['10.0.0.0/8', '10.255.255.255', true],
	['10.0.0.0/8', '11.0.0.0', false],
	['10.9.9.9/8', '10.0.0.1', true],
	['1.2.3.4', '1.2.3.4', true],
	['1.2.3.4/32', '1.2.3.5', false],
	['0.0.0.0/0', '8.8.8.8', true],
	['0.0.0.0/0', '::1', false],
	['2001:db8::/32', '2001:db8:ffff::1', true],
	['2001:db8::/32', '2001:db9::', false],
	['::/0', '8.8.8.8', false],
])('the range %s: %s is within it: %s', (text, address, within) => {
	const [range, one] = [rangeOf(text), addressOf(address)];
	expect(range && one && isWithin(one, range)).toBe(within);
});

test.each(['10.0.0.0/33', '::/129', '10.0.0.0/', '/8', '10.0.0.0/8/8', '10.0.0.0/-1', 'LINK'])(
	'%j is not a range',
	(text) => {
		expect(rangeOf(text)).toBeUndefined();
	},
);
