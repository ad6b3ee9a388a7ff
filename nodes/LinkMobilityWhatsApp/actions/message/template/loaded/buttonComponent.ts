import { defined } from '../../../given';
import type { Answer } from './answers';
import type { BlankKind } from './valueSchemas';

type Values = (kind: BlankKind) => unknown;

/** The sub type of a button, and the one parameter that the message carries for it. */
type Content = readonly [subType: string, parameter: Record<string, unknown>];

/**
 * The component for a button, if the message needs one.
 *
 * @param index from 0. Source: L1572
 * @param answers those of this button alone
 */
export function buttonOf(index: number, answers: Answer[]): unknown[] {
	const [first] = answers;
	const content = first && readers[first.kind];
	const read = content?.((wanted) => answers.find(({ kind }) => kind === wanted)?.value);
	if (!read) return [];
	const [sub_type, parameter] = read;
	return [{ type: 'button', sub_type, index: String(index), parameters: [parameter] }];
}

/** By the first blank of a button. What is optional and left out needs no component, but a flow does. */
const readers: Readonly<Partial<Record<BlankKind, (of: Values) => Content | undefined>>> = {
	'Button Payload': (of) => {
		const payload = of('Button Payload');
		return payload === undefined ? undefined : ['quick_reply', { type: 'payload', payload }];
	},
	'Button URL': (of) => ['url', { type: 'text', text: of('Button URL') }],
	'Button Copy Code': (of) => copyCode(of('Button Copy Code')),
	'Button Offer Code': (of) => copyCode(of('Button Offer Code')),
	'Button Flow Token': (of) => [
		'flow',
		action({ flowToken: of('Button Flow Token'), flow_action_data: of('Button Flow Data') }),
	],
	'Button Thumbnail Product ID': (of) => {
		const thumbnail_product_retailer_id = of('Button Thumbnail Product ID');
		const sections = of('Button Product IDs');
		if (sections !== undefined) {
			return ['mpm', action({ thumbnail_product_retailer_id, sections })];
		}
		if (thumbnail_product_retailer_id === undefined) return undefined;
		return ['catalog', action({ thumbnail_product_retailer_id })];
	},
};

const copyCode = (coupon_code: unknown): Content => [
	'copy_code',
	{ type: 'coupon_code', coupon_code },
];

const action = (given: Record<string, unknown>) => ({ type: 'action', action: defined(given) });
