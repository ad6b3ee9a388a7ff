import { defined } from '../../../given';
import type { Answer } from './answers';
import type { BlankKind } from './valueSchemas';

type Values = (kind: BlankKind) => unknown;

/** The sub type of a button, and its only parameter. */
type Content = readonly [subType: string, parameter: Record<string, unknown>];

/**
 * The component for a button; none if the message needs no value for it.
 *
 * @param index from 0. See docs/decisions.md#button-index.
 * @param answers of this button only
 */
export function buttonOf(index: number, answers: Answer[]): unknown[] {
	const [first] = answers;
	const content = first && readers[first.kind];
	const parameterOf = content?.((wanted) => answers.find(({ kind }) => kind === wanted)?.value);
	if (!parameterOf) return [];
	const [sub_type, parameter] = parameterOf;
	return [{ type: 'button', sub_type, index: String(index), parameters: [parameter] }];
}

/** By the first value of a button. A flow needs a component even without values. */
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

const action = (content: Record<string, unknown>) => ({ type: 'action', action: defined(content) });
