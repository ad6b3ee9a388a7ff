import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod/v3';
import { addressOf, isWithin, rangeOf } from '../../../wire/address';
import type { Range } from '../../../wire/address';
import { callbackAddresses } from '../../../wire/callbackAddresses';
import { labeled } from '../../../labels/labeled';
import { flagOr } from '../../../wire/flag';
import { orDefault } from './orDefault';

export const allowListField: INodeProperties = {
	displayName: 'IP Allow-List',
	name: 'allowList',
	type: 'fixedCollection',
	placeholder: 'Add List',
	default: { list: { link: true, own: '' } },
	description:
		'Which addresses may call; others get 503. Behind proxies, set N8N_PROXY_HOPS in n8n to their number.',
	options: [
		{
			displayName: 'List',
			name: 'list',
			values: [
				{
					displayName: "LINK's Addresses",
					name: 'link',
					type: 'boolean',
					default: true,
					description: `Whether LINK's ${callbackAddresses.length} documented addresses may call. Ask its support for others, and enter them as Own Addresses.`,
				},
				{
					displayName: 'Own Addresses',
					name: 'own',
					type: 'string',
					default: '',
					placeholder: 'e.g. 203.0.113.7, 203.0.113.0/24, 2001:db8::/32',
					description: 'Addresses and ranges, separated by commas',
				},
			],
		},
	],
};

/** How much of a wrong address is quoted in a sentence. */
const MAX_QUOTED = 100;

const range = z.string().transform((text, context): Range => {
	const parsed = rangeOf(text);
	if (parsed) return parsed;
	const message = `IP Allow-List: "${text.slice(0, MAX_QUOTED)}" is not an IP address or range, such as 203.0.113.7, 203.0.113.0/24 or 2001:db8::/32`;
	context.addIssue({ code: z.ZodIssueCode.custom, message });
	return z.NEVER;
});

const entries = (value: unknown) =>
	[value]
		.flat(Infinity)
		.flatMap((part) => String(part ?? '').split(/[\s,;]+/))
		.filter((part) => part);

const list = z
	.object({
		link: labeled("LINK's Addresses", flagOr(false)),
		own: z.preprocess(entries, z.array(range)).default([]),
	})
	.transform(({ link, own }) => [
		...(link ? callbackAddresses.flatMap((address) => rangeOf(address) ?? []) : []),
		...own,
	])
	.refine(
		(ranges) => ranges.length,
		"IP Allow-List is empty and would let nobody in: turn on LINK's Addresses, enter addresses of your own, or remove the list",
	);

const MISSING = 'IP Allow-List has no list: press Add List, or remove the option';

/** The ranges that may call, `undefined` when the option is not set. */
export const allowListSchema = orDefault(
	undefined,
	z
		.object(
			{ list: z.custom((value) => value !== undefined, MISSING).pipe(list) },
			{ invalid_type_error: MISSING },
		)
		.transform((group) => group.list)
		.optional(),
);

/** `62.67.62.101:51234` and `[2001:db8::1]:443`. A bare IPv6 address has more than one colon before its end. */
const WITH_PORT = /^(.*\d\.\d{1,3}|\[.*\]):\d{1,5}$/;

/** Longer texts are not addresses. */
const MAX_ADDRESS_LENGTH = 200;

/**
 * True when a caller is on the list.
 *
 * @param ip as n8n gives it; behind a proxy it comes from the proxy's headers, where some write a port, too
 */
export function isAllowed(ip: string | undefined, ranges: readonly Range[]): boolean {
	const text = ip?.trim().slice(0, MAX_ADDRESS_LENGTH) ?? '';
	const address = addressOf(WITH_PORT.exec(text)?.[1] ?? text);
	return address !== undefined && ranges.some((one) => isWithin(address, one));
}
