import type { KnownTemplate } from '../../../../wire/definition/known';
import { shortened } from '../../../../wire/text';
import type { Preview } from '../../../operation';
import { filledText } from './filledText';
import { mismatches } from './mismatches';
import type { SentTemplate } from './sentTemplate';
import { valuesText } from './valuesText';

const VALUES_ONLY =
	'The text of the template is not known here, so the preview has only the values that the message fills in.';

/**
 * A template with its values.
 *
 * @param template its definition; without it, only the values are shown
 */
export const templatePreview = (sent: SentTemplate, template?: KnownTemplate): Preview =>
	template
		? {
				text: filledText(sent, template),
				notes: [...statusNotes(template), ...mismatchNotes(sent, template)],
			}
		: { text: valuesText(sent), notes: [VALUES_ONLY] };

const statusNotes = ({ status }: KnownTemplate): string[] =>
	status === undefined || status === 'APPROVED'
		? []
		: [
				`The template has the status ${shortened(status)}. WhatsApp delivers it only when it is APPROVED.`,
			];

/** Maximum number of places that a note lists. */
const MAX_LISTED = 10;

function mismatchNotes(sent: SentTemplate, template: KnownTemplate): string[] {
	const found = mismatches(sent, template);
	if (!found.length) return [];
	const listed = found.slice(0, MAX_LISTED).map(shortened).join(', ');
	const omitted = found.length - MAX_LISTED;
	const more = omitted > 0 ? `, and ${omitted} more` : '';
	return [
		`The message does not fit the current template: ${listed}${more}. WhatsApp refuses such a message. Open the node and reload the fields.`,
	];
}
