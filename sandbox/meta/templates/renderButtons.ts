import type { KnownButton } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/known';
import { fill } from './fill';
import { buttonKinds } from './rendered';
import type { Component } from './sentTemplate';
import type { Button } from './rendered';

/** What a button says when only its definition would know. */
const unnamed: Record<Button['kind'], (place: number) => string> = {
	quick_reply: (place) => `Button ${place}`,
	url: (place) => `Button ${place} (link)`,
	copy_code: () => 'Copy code',
	catalog: () => 'View catalog',
	flow: (place) => `Button ${place} (form)`,
	mpm: () => 'View items',
	phone: (place) => `Button ${place} (call)`,
	other: (place) => `Button ${place}`,
};

/** All buttons of the definition; without one, those for which a message carries something. */
export function buttons(components: Component[], defined?: KnownButton[]): Button[] {
	const given = components.filter(({ type }) => type === 'button');
	if (defined) {
		return defined.map((button, place) =>
			fromDefinition(
				button,
				place,
				given.find(({ index }) => Number(index) === place),
			),
		);
	}
	return given.map((component, position) => fromMessage(component, position, components));
}

const kinds: Readonly<Record<string, Button['kind']>> = {
	CATALOG: 'catalog',
	COPY_CODE: 'copy_code',
	FLOW: 'flow',
	MPM: 'mpm',
	OTP: 'copy_code',
	PHONE_NUMBER: 'phone',
	QUICK_REPLY: 'quick_reply',
	URL: 'url',
};

function fromDefinition(
	{ type, text, url, phone_number }: KnownButton,
	place: number,
	component: Component | undefined,
): Button {
	const kind = kinds[type] ?? 'other';
	return {
		index: String(place),
		kind,
		text: text ?? unnamed[kind](place + 1),
		...brought(component),
		...(phone_number !== undefined && { value: phone_number }),
		...(url !== undefined && { address: fill(url, component?.parameters ?? []) }),
	};
}

function fromMessage(component: Component, position: number, components: Component[]): Button {
	const index = component.index ?? String(position);
	const kind = kindOf(component, components);
	return { index, kind, text: unnamed[kind](Number(index) + 1), ...brought(component) };
}

/** What a message has for a button. */
function brought(component: Component | undefined): Pick<Button, 'value' | 'products'> {
	const [parameter] = component?.parameters ?? [];
	const action = parameter?.action;
	const products = action?.sections
		?.flatMap(({ product_items }) => product_items)
		.map(({ product_retailer_id }) => product_retailer_id);
	const thumbnail = action?.thumbnail_product_retailer_id;
	return {
		value:
			parameter?.payload ??
			parameter?.coupon_code ??
			parameter?.text ??
			action?.flowToken ??
			action?.flow_token,
		products: products ?? (thumbnail === undefined ? undefined : [thumbnail]),
	};
}

/** The code of an authentication template goes by the name of a link. Source: api-notes 2.4. */
function kindOf({ sub_type, parameters }: Component, components: Component[]): Button['kind'] {
	const known = buttonKinds.find((kind) => kind === sub_type) ?? 'other';
	const [code] = components.find(({ type }) => type === 'body')?.parameters ?? [];
	const isCode = known === 'url' && code?.text !== undefined && code.text === parameters[0]?.text;
	return isCode ? 'copy_code' : known;
}
