import { nonBlank, toRecord } from '../panelValues';
import { readCodeButton, readCodeExpiry } from './defineAuthentication';
import { readButtons } from './defineButtons';
import { readFooter } from './defineFooter';
import { readHeader } from './defineHeader';

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
