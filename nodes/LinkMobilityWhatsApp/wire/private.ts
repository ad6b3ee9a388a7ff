import { addressOf, isWithin, rangeOf } from './address';
import type { Address, Range } from './address';

const ranges = (...texts: string[]): Range[] => texts.flatMap((range) => rangeOf(range) ?? []);

/** Addresses that are not on the public internet: IANA's special-purpose registries, RFC 6890. */
const special = ranges(
	'0.0.0.0/8',
	'10.0.0.0/8',
	'100.64.0.0/10',
	'127.0.0.0/8',
	'169.254.0.0/16',
	'172.16.0.0/12',
	'192.0.0.0/24',
	'192.0.2.0/24',
	'192.88.99.0/24',
	'192.168.0.0/16',
	'198.18.0.0/15',
	'198.51.100.0/24',
	'203.0.113.0/24',
	'224.0.0.0/4',
	'240.0.0.0/4',
	'::/96',
	'64:ff9b:1::/48',
	'100::/64',
	'2001::/23',
	'2001:db8::/32',
	'3fff::/20',
	'5f00::/16',
	'fc00::/7',
	'fe80::/10',
	'fec0::/10',
	'ff00::/8',
);

/** Ranges that contain an IPv4 address, and how many bits follow it: RFC 6052, RFC 3056. */
const wrapped = [
	{ ranges: ranges('64:ff9b::/96'), after: 0n },
	{ ranges: ranges('2002::/16'), after: 80n },
];

/** True for addresses of this machine and of private networks, and for reserved ones. */
function isPrivate(address: Address): boolean {
	if (special.some((range) => isWithin(address, range))) return true;
	return wrapped.some(
		({ ranges: all, after }) =>
			all.some((range) => isWithin(address, range)) &&
			isPrivate({ version: 4, value: (address.value >> after) & 0xffff_ffffn }),
	);
}

/** Domains that only private networks resolve: RFC 6761, RFC 6762, RFC 8375. */
const PRIVATE_NAME =
	/(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|home\.arpa|corp)$/;

/**
 * True when the host of a URL is certainly not a public one. Does not resolve names: a name that leads to
 * a private address is not recognized.
 *
 * @param host as `new URL(…).hostname` writes it, with decimal, octal and hexadecimal addresses normalized
 */
export function isPrivateHost(host: string): boolean {
	const name = host.toLowerCase().replace(/\.$/, '');
	const address = addressOf(name);
	if (address) return isPrivate(address);
	return !name.includes('.') || PRIVATE_NAME.test(name);
}
