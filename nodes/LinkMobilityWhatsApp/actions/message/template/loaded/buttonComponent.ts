import { omitUndefined } from '../../../panelValues';
import type { SlotKind } from './slotSchemas';
import type { SlotValue } from './slotValues';

type ValueOf = (kind: SlotKind) => unknown;

/** The sub type of a button component, and its only parameter. */
type ButtonContent = readonly [subType: string, parameter: Record<string, unknown>];

/**
 * The component of one button; none if its optional fields are blank.
 *
 * @param index of the button, from 0. See docs/decisions.md#button-index
 * @param slotValues those of this button
 */
export function buttonComponent(index: number, slotValues: SlotValue[]): unknown[] {
	const [first] = slotValues;
	const toContent = first && contentByFirstSlot[first.kind];
	const content = toContent?.(
		(kind) => slotValues.find((slotValue) => slotValue.kind === kind)?.value,
	);
	if (!content) return [];
	const [sub_type, parameter] = content;
	return [{ type: 'button', sub_type, index: String(index), parameters: [parameter] }];
}

/** The button of a flow or a catalog has a component even if its fields are blank: WhatsApp requires it. */
const contentByFirstSlot: Readonly<
	Partial<Record<SlotKind, (valueOf: ValueOf) => ButtonContent | undefined>>
> = {
	'button.payload': (valueOf) => {
		const payload = valueOf('button.payload');
		return payload === undefined ? undefined : ['quick_reply', { type: 'payload', payload }];
	},
	'button.url': (valueOf) => ['url', { type: 'text', text: valueOf('button.url') }],
	'button.copy_code': (valueOf) => copyCode(valueOf('button.copy_code')),
	'button.offer_code': (valueOf) => copyCode(valueOf('button.offer_code')),
	'button.flow_token': (valueOf) => [
		'flow',
		actionParameter({
			[valueOf('button.meta_spelling') === true ? 'flow_token' : 'flowToken']:
				valueOf('button.flow_token'),
			flow_action_data: valueOf('button.flow_data'),
		}),
	],
	'button.thumbnail_product_id': (valueOf) => {
		const thumbnail_product_retailer_id = valueOf('button.thumbnail_product_id');
		const sections = valueOf('button.product_ids');
		if (sections !== undefined) {
			return ['mpm', actionParameter({ thumbnail_product_retailer_id, sections })];
		}
		return ['catalog', actionParameter({ thumbnail_product_retailer_id })];
	},
};

const copyCode = (coupon_code: unknown): ButtonContent => [
	'copy_code',
	{ type: 'coupon_code', coupon_code },
];

const actionParameter = (action: Record<string, unknown>) => ({
	type: 'action',
	action: omitUndefined(action),
});
