import { z } from 'zod/v3';
import { templateCategories } from './category';
import { unfitCategory } from './create';
import { templateEdit } from './edit';
import type { TemplateEdit } from './edit';
import { wellWritten } from './form';
import type { KnownTemplate } from './known';
import { unfitLifetime } from './lifetime';
import { formatOf } from './rules';
import { changesNothing } from './same';
import { editableStatuses } from './status';
import { wordsEnough } from './wording';

const EDITABLE = `only templates that are ${editableStatuses.slice(0, -1).join(', ')} or ${editableStatuses.at(-1)} can be edited`;

/** What is to be done about a template that cannot be edited. */
const remedies: Readonly<Record<string, string>> = {
	PENDING: 'It is in review: wait until that is over',
	IN_APPEAL: 'Somebody appealed against its rejection: wait until that is decided',
};

/** Whether a template can be edited at all. Source: L2173. */
export const editable = z.custom<KnownTemplate>().superRefine(({ name, status }, context) => {
	if (status === undefined || editableStatuses.includes(status)) return;
	const remedy = remedies[status] ?? 'Create a new one instead';
	const message = `Template ID: the status of ${name} is ${status}, and ${EDITABLE}. ${remedy}.`;
	context.addIssue({ code: 'custom', message });
});

/**
 * An edit of a template that was read: what Meta would refuse for what the template is, and what
 * would use up an edit for nothing. A category that stays is left out. Source: L2173-2177; Meta,
 * template management.
 */
export const changeOf = (found: KnownTemplate) =>
	templateEdit
		.pipe(
			z.custom<TemplateEdit>().superRefine((edit, context) => {
				const known = texts(found.components);
				wordsEnough(edit.components ?? [], context, known);
				wellWritten(edit.components ?? [], context, known);
				const unwanted = changesNothing(edit, found) ? [nothingNew(found)] : unfit(edit, found);
				for (const message of unwanted) context.addIssue({ code: 'custom', message });
			}),
		)
		.transform(
			({ category, ...edit }): TemplateEdit =>
				category === found.category ? edit : { ...edit, category },
		);

const nothingNew = ({ name }: KnownTemplate) =>
	`Update Fields: nothing of this differs from the template ${name} as it is, so it would be an edit for nothing. Change something, or leave the update out.`;

/** Whatever a template says, wherever it does. */
const texts = (given: unknown): string[] => {
	if (typeof given === 'string') return [given];
	return typeof given === 'object' && given !== null ? Object.values(given).flatMap(texts) : [];
};

function unfit(edit: TemplateEdit, { name, status, ...found }: KnownTemplate): string[] {
	const { components, message_send_ttl_seconds: seconds } = edit;
	const own = templateCategories.find((each) => each === found.category);
	const category = edit.category ?? own;
	const fixed = status === 'APPROVED' && edit.category !== undefined && edit.category !== own;
	const format = components && formatOf(components);
	const was = found.parameter_format;
	const lifetime = category && unfitLifetime(category, seconds);
	return [
		...(fixed
			? [
					`Category of ${name} is ${found.category ?? 'given'} and cannot be changed, because the template is approved`,
				]
			: []),
		...(category && components && !edit.category ? unfitCategory(category, components) : []),
		...(lifetime && !edit.category ? [lifetime] : []),
		...(format && was !== undefined && format !== was
			? [
					`Body: the variables of ${name} are ${was === 'named' ? 'named, such as {{first_name}}' : 'numbered, such as {{1}}'}, and must stay so`,
				]
			: []),
	];
}
