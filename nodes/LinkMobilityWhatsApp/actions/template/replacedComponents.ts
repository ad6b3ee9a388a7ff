import { nonBlank, toRecord } from '../panelValues';
import { readCodeButton, readCodeExpiry } from './defineAuthentication';
import { readExamples } from './bodyExamples';
import { readBody } from './defineBody';
import { readButtons } from './defineButtons';
import { readCards } from './defineCards';
import { readFooter } from './defineFooter';
import { readHeader } from './defineHeader';
import { readOffer } from './defineOffer';

/** The other texts of Update Fields, as the components that they change. */
export const changedTexts = (changes: Record<string, unknown>): unknown[] => [
	readBody(changes.body, readExamples(changes.bodyExamples)),
	readCards(changes.cardMedia, changes.newCards),
	readOffer(changes.offer, changes.offerExpires),
];

/** Components that replace those of the same type. */
export function replacedComponents(changes: Record<string, unknown>): unknown[] {
	const row = (name: string) => toRecord(toRecord(changes[name])[name]);
	const header = row('newHeader');
	const button = row('newCodeButton');
	return [
		...(nonBlank(header.headerFormat) === undefined ? [] : readHeader((name) => header[name])),
		...readFooter(changes.footer),
		...readCodeExpiry(changes.codeExpires),
		...readButtons(changes.newButtons),
		...(nonBlank(button.otpType) === undefined ? [] : [readCodeButton((name) => button[name])]),
	];
}
