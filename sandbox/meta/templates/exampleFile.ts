import { z } from 'zod/v3';
import { knownComponent } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/known';
import type { KnownComponent } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/known';
import type { Refusal } from '../../state';

/** Where Meta serves example files, with a name that it makes of the handle; here it leads nowhere. */
const ADDRESS = 'https://scontent.whatsapp.net/v/sandbox/';

const isLink = (handle: string) => /^https?:\/\//i.test(handle);

/** A component as Get answers it: in place of the handle of a file, a link to it. */
export function withLinks<T extends KnownComponent>(component: T): T {
	const { example, cards } = component;
	const handles = example?.header_handle;
	return {
		...component,
		...(handles && {
			example: {
				...example,
				header_handle: handles.map((handle) =>
					isLink(handle) ? handle : ADDRESS + encodeURIComponent(handle),
				),
			},
		}),
		...(cards && {
			cards: cards.map((card) => ({ ...card, components: card.components.map(withLinks) })),
		}),
	};
}

const definition = z.object({ components: z.array(knownComponent) });

/**
 * Meta takes a link for no example at all. That is known of Create, where people were refused so. Of an
 * edit it is not: nobody says whether it takes back the link that Get answers. It is refused here, for
 * what works in the sandbox is to work at Meta.
 *
 * @param given the body of a request, spelled as the schemas know it
 */
export function againstLinks(given: unknown): Refusal | undefined {
	const { components = [] } = definition.safeParse(given).data ?? {};
	const parts = components.flatMap(({ cards = [], ...part }) => [
		part,
		...cards.flatMap((card) => card.components),
	]);
	const linked = parts.find(({ example }) => example?.header_handle?.some(isLink));
	return (
		linked && {
			code: 2388273,
			title: 'Missing sample parameter for title type',
			details: `Templates with ${linked.format} header type need an example/sample, but it was not provided. A link is none`,
		}
	);
}
