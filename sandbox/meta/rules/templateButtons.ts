import type { KnownButton } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/known';
import { places } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/variables';
import type { Refusal } from '../../state';
import type { Component } from '../templates/sentTemplate';
import { mismatched, miscounted, misformed } from './mismatch';

/** How a message calls a button of each type; the one for a code goes by the name of a link. Source: api-notes 2.4. */
const sentAs: Readonly<Record<string, string>> = {
	CATALOG: 'catalog',
	COPY_CODE: 'copy_code',
	FLOW: 'flow',
	MPM: 'mpm',
	OTP: 'url',
	QUICK_REPLY: 'quick_reply',
	URL: 'url',
};

/** Whether a button cannot do without a value. */
const needsValue = ({ type, url }: KnownButton) =>
	type === 'URL' ? places(url ?? '').length > 0 : ['COPY_CODE', 'MPM', 'OTP'].includes(type);

const thereAre = (count: number) =>
	count
		? `the template has ${count} button${count === 1 ? '' : 's'}, the first of them at index 0`
		: 'the template has no buttons';

/** Each value belongs to a button of its kind, and each button that needs one has one. */
export function buttons(
	defined: KnownButton[],
	components: Component[],
	where: string,
): Refusal | undefined {
	const given = components.filter(({ type }) => type === 'button');
	for (const { index = '', sub_type = '' } of given) {
		const button = defined[Number(index)];
		const at = `${where}button at index ${index}`;
		if (!button) return misformed(`${at}: ${thereAre(defined.length)}`);
		const expected = sentAs[button.type] ?? button.type;
		if (expected !== sub_type) return mismatched(at, expected, sub_type);
		if (button.type === 'URL' && !needsValue(button)) return miscounted(`${at} of type URL`, 1, 0);
	}
	const left = defined.findIndex(
		(button, place) => needsValue(button) && !given.some(({ index }) => Number(index) === place),
	);
	const { type } = defined[left] ?? {};
	return type === undefined
		? undefined
		: miscounted(`${where}button at index ${left} of type ${type}`, 0, 1);
}
