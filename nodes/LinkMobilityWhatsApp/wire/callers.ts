import { z } from 'zod/v3';
import { addressOf, isWithin, rangeOf } from './address';
import type { Range } from './address';
import { flag } from './flag';

/**
 * Where LINK says its calls come from. LINK has used more than these: an older list of its SMS service
 * goes on to s20 at each site. Source: Appendix 1, L2331-2374, and api-notes 1.1.
 */
export const linkAddresses = [
	'195.84.162.34',
	'194.71.165.71',
	'195.84.162.16',
	'194.71.165.98',
	'195.84.162.3',
	'194.71.165.122',
	...['213.242.87.36', '213.242.87.37', '213.242.87.38'],
	...['213.242.87.39', '213.242.87.40', '213.242.87.41'],
	...['62.67.62.101', '62.67.62.102', '62.67.62.103'],
	...['62.67.62.104', '62.67.62.105', '62.67.62.106'],
	...['217.163.95.196', '217.163.95.197', '217.163.95.198'],
	...['217.163.95.199', '217.163.95.200', '217.163.95.201'],
	...['213.242.87.68', '213.242.87.69', '213.242.87.70'],
	...['213.242.87.71', '213.242.87.72', '213.242.87.73'],
	...['62.67.62.68', '62.67.62.69', '62.67.62.70'],
	...['62.67.62.71', '62.67.62.72', '62.67.62.73'],
] as const;

const range = z.string().transform((text, context): Range => {
	const read = rangeOf(text);
	if (read) return read;
	const message = `IP Allow-List: "${text}" is not an IP address or range, such as 203.0.113.7, 203.0.113.0/24 or 2001:db8::/32`;
	context.addIssue({ code: z.ZodIssueCode.custom, message });
	return z.NEVER;
});

const separated = (given: unknown) =>
	[given]
		.flat(Infinity)
		.flatMap((part) => String(part ?? '').split(/[\s,;]+/))
		.filter((part) => part);

const list = z
	.object({
		link: flag("LINK's Published Addresses").default(false),
		own: z.preprocess(separated, z.array(range)).default([]),
	})
	.transform(({ link, own }) => [
		...(link ? linkAddresses.flatMap((a) => rangeOf(a) ?? []) : []),
		...own,
	])
	.refine(
		(all) => all.length,
		"IP Allow-List is empty and would let nobody in: turn on LINK's Published Addresses, enter addresses of your own, or remove the list",
	);

const MISSING = 'IP Allow-List has no list: press Add List, or remove the option';

const blank = new Set<unknown>([undefined, null, '']);

/** The ranges of callers that the panel's group allows, `undefined` when the option is not set. */
export const callers = z.preprocess(
	(given) => (blank.has(given) ? undefined : given),
	z
		.object(
			{ list: z.custom((given) => given !== undefined, MISSING).pipe(list) },
			{ invalid_type_error: MISSING },
		)
		.transform((group) => group.list)
		.optional(),
);

/** Whether a caller is on the list. Behind a proxy its address is what n8n makes of the proxy's headers. */
export function isListed(ip: string | undefined, allowed: readonly Range[]): boolean {
	const address = addressOf(ip ?? '');
	return address !== undefined && allowed.some((one) => isWithin(address, one));
}
