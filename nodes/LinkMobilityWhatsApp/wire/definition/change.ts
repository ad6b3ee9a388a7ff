import { z } from 'zod/v3';
import { templateCategories } from './category';
import { categoryProblems } from './create';
import { templateEdit } from './edit';
import type { TemplateEdit } from './edit';
import { refuseFormatting } from './form';
import type { KnownTemplate } from './known';
import { lifetimeProblem } from './lifetime';
import { formatOf } from './definitionRules';
import { changesNothing } from './same';
import { EDITABLE, editableStatuses } from './status';

/** What to do about a template that cannot be edited, by its status. */
const remedies: Readonly<Record<string, string>> = {
	PENDING: 'It is in review: wait until the review is complete',
	IN_APPEAL: 'Its rejection was appealed: wait for the decision',
};

/** A template that can be edited. Message API 1.4.19, Update Template. */
export const editable = z.custom<KnownTemplate>().superRefine(({ status }, context) => {
	if (status === undefined || editableStatuses.includes(status)) return;
	const remedy = remedies[status] ?? 'Create a new one instead';
	const message = `is ${status}, and only templates that are ${EDITABLE} can be edited. ${remedy}.`;
	context.addIssue({ code: 'custom', path: ['status'], message });
});

export const CHANGES_NOTHING = 'changes nothing';

/**
 * An update of a template that was read. Refuses what Meta would refuse for this template, and what
 * would count as an edit without changing anything. A category that stays the same is left out.
 * See docs/decisions.md#template-edits.
 */
export const changeOf = (found: KnownTemplate) =>
	templateEdit
		.pipe(
			z.custom<TemplateEdit>().superRefine((edit, context) => {
				const known = textsIn(found.components);
				refuseFormatting(edit.components ?? [], context, known);
				const issues = changesNothing(edit, found)
					? [{ path: [], message: CHANGES_NOTHING }]
					: editProblems(edit, found);
				for (const issue of issues) context.addIssue({ code: 'custom', ...issue });
			}),
		)
		.transform(
			({ category, ...edit }): TemplateEdit =>
				category === found.category ? edit : { ...edit, category },
		);

/** Every text of a template, at any depth. */
const textsIn = (value: unknown): string[] => {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

interface Issue {
	path: Array<string | number>;
	message: string;
}

function editProblems(edit: TemplateEdit, { status, ...found }: KnownTemplate): Issue[] {
	const { components, message_send_ttl_seconds: seconds } = edit;
	const foundCategory = templateCategories.find((each) => each === found.category);
	const category = edit.category ?? foundCategory;
	const isFixed = status === 'APPROVED' && edit.category !== undefined;
	const issues: Issue[] = [];
	if (isFixed && edit.category !== foundCategory) {
		const from = found.category === undefined ? '' : ` from ${found.category}`;
		const message = `cannot be changed${from}, because the template is approved`;
		issues.push({ path: ['category'], message });
	}
	if (category && !edit.category) {
		for (const message of components ? categoryProblems(category, components) : []) {
			issues.push({ path: ['category'], message });
		}
		const lifetime = lifetimeProblem(category, seconds);
		if (lifetime) issues.push({ path: ['message_send_ttl_seconds'], message: lifetime });
	}
	const format = components && formatOf(components);
	if (format && found.parameter_format !== undefined && format !== found.parameter_format) {
		const kind = found.parameter_format === 'named' ? 'named' : 'numbered';
		const example = kind === 'named' ? '{{first_name}}' : '{{1}}';
		const message = `must keep the ${kind} variables of the template, such as ${example}`;
		const body = components.findIndex(({ type }) => type === 'BODY');
		issues.push({ path: ['components', body, 'text'], message });
	}
	return issues;
}
