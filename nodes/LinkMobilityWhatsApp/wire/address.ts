/** An IP address as a number. */
export interface Address {
	version: 4 | 6;
	value: bigint;
}

/** All addresses with the same first bits, such as `10.0.0.0/8`. */
export interface Range extends Address {
	bits: number;
}

const WIDTH = { 4: 32, 6: 128 } as const;

/** The last 32 bits of `::ffff:0:0/96` are an IPv4 address. Source: RFC 4291, 2.5.5.2. */
const MAPPED = 0xffffn;

/** The longest form has 45 characters, followed by the name of a network interface. */
const MAX_LENGTH = 100;

/** Parses an address, in any of its notations; `undefined` for any other text. */
export function addressOf(text: string): Address | undefined {
	const trimmed = text.trim();
	if (trimmed.length > MAX_LENGTH) return undefined;
	const isBracketed = trimmed.startsWith('[') && trimmed.endsWith(']');
	const [address = ''] = (isBracketed ? trimmed.slice(1, -1) : trimmed).split('%', 1);
	const v4 = quad(address);
	if (v4 !== undefined) return { version: 4, value: v4 };
	const v6 = groups(address);
	if (v6 === undefined) return undefined;
	return v6 >> 32n === MAPPED
		? { version: 4, value: v6 & 0xffff_ffffn }
		: { version: 6, value: v6 };
}

/** Parses a range; a single address is a range of one. `undefined` when it is neither. */
export function rangeOf(text: string): Range | undefined {
	const [start = '', suffix, ...more] = text.trim().split('/', 3);
	const address = addressOf(start);
	if (!address || more.length) return undefined;
	if (suffix !== undefined && !/^\d{1,3}$/.test(suffix)) return undefined;
	const bits = suffix === undefined ? WIDTH[address.version] : Number(suffix);
	return bits <= WIDTH[address.version] ? { ...address, bits } : undefined;
}

export function isWithin({ version, value }: Address, range: Range): boolean {
	const rest = BigInt(WIDTH[version] - range.bits);
	return version === range.version && value >> rest === range.value >> rest;
}

function quad(text: string): bigint | undefined {
	if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) return undefined;
	const bytes = text.split('.').map(Number);
	if (bytes.some((byte) => byte > 255)) return undefined;
	return bytes.reduce((all, byte) => (all << 8n) | BigInt(byte), 0n);
}

/** Eight groups of hexadecimal digits; `::` stands for those that are zero, the last two may be a quad. */
function groups(text: string): bigint | undefined {
	const [, head = text, dotted] = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text) ?? [];
	const last = dotted === undefined ? undefined : quad(dotted);
	if (dotted !== undefined && last === undefined) return undefined;
	const tail =
		last === undefined ? '' : `${(last >> 16n).toString(16)}:${(last & 0xffffn).toString(16)}`;
	const halves = (head + tail).split('::');
	if (halves.length > 2) return undefined;
	const [left = [], right] = halves.map((half) => (half ? half.split(':') : []));
	const missing = 8 - left.length - (right?.length ?? 0);
	if (right ? missing < 1 : missing !== 0) return undefined;
	const all = [...left, ...Array<string>(missing).fill('0'), ...(right ?? [])];
	if (!all.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
	return all.reduce((value, group) => (value << 16n) | BigInt(`0x${group}`), 0n);
}
