import { fill } from './fill';
import { buttonKinds } from './rendered';
import type { RenderedButton } from './rendered';
import type { SentComponent } from './sentTemplate';
import type { StoredButton } from './template';

/** The label of a button whose definition is not known. */
const defaultLabels: Record<RenderedButton['kind'], (position: number) => string> = {
	quick_reply: (position) => `Button ${position}`,
	url: (position) => `Button ${position} (link)`,
	copy_code: () => 'Copy code',
	catalog: () => 'View catalog',
	flow: (position) => `Button ${position} (form)`,
	mpm: () => 'View items',
	phone: (position) => `Button ${position} (call)`,
	other: (position) => `Button ${position}`,
};

/** All buttons of the definition; without one, the buttons that the message has a component for. */
export function renderButtons(
	components: SentComponent[],
	defined?: StoredButton[],
): RenderedButton[] {
	const sent = components.filter(({ type }) => type === 'button');
	if (!defined) return sent.map((one, position) => fromMessage(one, position, components));
	return defined.map((button, position) =>
		fromDefinition(
			button,
			position,
			sent.find(({ index }) => Number(index) === position),
		),
	);
}

const kindsByType: Readonly<Record<string, RenderedButton['kind']>> = {
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
	{ type, text, url, phone_number }: StoredButton,
	position: number,
	component: SentComponent | undefined,
): RenderedButton {
	const kind = kindsByType[type] ?? 'other';
	return {
		index: String(position),
		kind,
		text: text ?? defaultLabels[kind](position + 1),
		...valueOf(component),
		...(phone_number !== undefined && { value: phone_number }),
		...(url !== undefined && { address: fill(url, component?.parameters ?? []) }),
	};
}

function fromMessage(
	component: SentComponent,
	position: number,
	components: SentComponent[],
): RenderedButton {
	const index = component.index ?? String(position);
	const kind = kindOf(component, components);
	return {
		index,
		kind,
		text: defaultLabels[kind](Number(index) + 1),
		...valueOf(component),
	};
}

/** What a message fills in for a button. */
function valueOf(component: SentComponent | undefined): Pick<RenderedButton, 'value' | 'products'> {
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

/** The button of an authentication template has the sub type url. Source: Meta, authentication templates. */
function kindOf(
	{ sub_type, parameters }: SentComponent,
	components: SentComponent[],
): RenderedButton['kind'] {
	const kind = buttonKinds.find((one) => one === sub_type) ?? 'other';
	const [code] = components.find(({ type }) => type === 'body')?.parameters ?? [];
	const isCode = kind === 'url' && code?.text !== undefined && code.text === parameters[0]?.text;
	return isCode ? 'copy_code' : kind;
}
