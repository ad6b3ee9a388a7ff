import type { StoredComponent } from './template';

/** Meta serves example files under a name that it makes from the handle; this address leads nowhere. */
const ADDRESS = 'https://scontent.whatsapp.net/v/sandbox/';

const isLink = (handle: string) => /^https?:\/\//i.test(handle);

/** The component as Get answers it: with a link to the example file in place of its handle. */
export function withLinks<T extends StoredComponent>(component: T): T {
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
