import { buttonKinds } from './shape';
import type { Component } from './sent';
import type { Button } from './shape';

/** What a button says when only its definition would know. */
const unnamed: Record<Button['kind'], (place: number) => string> = {
	quick_reply: (place) => `Button ${place}`,
	url: (place) => `Button ${place} (link)`,
	copy_code: () => 'Copy code',
	catalog: () => 'View catalog',
	flow: (place) => `Button ${place} (form)`,
	mpm: () => 'View items',
	other: (place) => `Button ${place}`,
};

/** The buttons for which a message carries something; `labels` are those of the definition. */
export const buttons = (components: Component[], labels: string[] = []): Button[] =>
	components
		.filter(({ type }) => type === 'button')
		.map((component, position) => button(component, position, components, labels));

function button(
	component: Component,
	position: number,
	components: Component[],
	labels: string[],
): Button {
	const [parameter] = component.parameters;
	const index = component.index ?? String(position);
	const kind = kindOf(component, components);
	const action = parameter?.action;
	const products = action?.sections
		?.flatMap(({ product_items }) => product_items)
		.map(({ product_retailer_id }) => product_retailer_id);
	const thumbnail = action?.thumbnail_product_retailer_id;
	return {
		index,
		kind,
		text: labels[Number(index)] ?? unnamed[kind](Number(index) + 1),
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
