import type { Refusal } from '../../state';
import type { SentComponent } from '../templates/sentTemplate';
import type { StoredButton } from '../templates/template';
import { variablesIn } from '../templates/variables';
import { countMismatch, formatMismatch, typeMismatch } from './mismatch';

/**
 * The sub type of a message's component for each type of button; that of an authentication template is
 * url. Source: Meta, template components and authentication templates.
 */
const subTypes: Readonly<Record<string, string>> = {
	CATALOG: 'catalog',
	COPY_CODE: 'copy_code',
	FLOW: 'flow',
	MPM: 'mpm',
	OTP: 'url',
	QUICK_REPLY: 'quick_reply',
	URL: 'url',
};

/** The types of buttons that each message has a component for. */
const inEachMessage = ['COPY_CODE', 'FLOW', 'MPM', 'OTP'];

const needsComponent = ({ type, url }: StoredButton) =>
	type === 'URL' ? variablesIn(url ?? '').length > 0 : inEachMessage.includes(type);

const countOf = (count: number) =>
	count
		? `the template has ${count} button${count === 1 ? '' : 's'}, the first of them at index 0`
		: 'the template has no buttons';

/** Each value belongs to a button of its sub type, and each button that needs a component has one. */
export function checkButtons(
	defined: StoredButton[],
	components: SentComponent[],
	where: string,
): Refusal | undefined {
	const sent = components.filter(({ type }) => type === 'button');
	for (const { index = '', sub_type = '' } of sent) {
		const button = defined[Number(index)];
		const place = `${where}button at index ${index}`;
		if (!button) return formatMismatch(`${place}: ${countOf(defined.length)}`);
		const expected = subTypes[button.type] ?? button.type;
		if (expected !== sub_type) return typeMismatch(place, expected, sub_type);
		if (button.type === 'URL' && !needsComponent(button)) {
			return countMismatch(`${place} of type URL`, 1, 0);
		}
	}
	const missing = defined.findIndex(
		(button, position) =>
			needsComponent(button) && !sent.some(({ index }) => Number(index) === position),
	);
	const { type } = defined[missing] ?? {};
	if (type === undefined) return undefined;
	const place = `${where}button at index ${missing} of type ${type}`;
	return type === 'FLOW' ? flowMissing(place) : countMismatch(place, 0, 1);
}

/** A flow opens only from a button that the message names, even without a token. Source: public reports of users. */
const flowMissing = (place: string): Refusal => ({
	code: 131009,
	title: 'Parameter value is not valid',
	details: `${place}: needs a component of sub_type flow`,
});
