import { z } from 'zod/v3';
import { NOT_A_LIST, tooManyEntries } from '../listReasons';
import { MAX_BUTTONS } from '../template/filledInButton';
import { button } from './definedButton';
import type { TemplateButton } from './definedButton';

/** How many buttons of a type a template can have. Source: Meta, template components. */
const maxOfType: Readonly<Partial<Record<TemplateButton['type'], number>>> = {
	URL: 2,
	PHONE_NUMBER: 1,
	COPY_CODE: 1,
	CATALOG: 1,
	MPM: 1,
	FLOW: 1,
	OTP: 1,
};

/** All buttons of a template, in the order of the message. Source: Meta, template components. */
export const buttons = z
	.object({
		type: z.literal('BUTTONS'),
		buttons: z
			.array(button, {
				required_error: 'is required',
				invalid_type_error: NOT_A_LIST,
			})
			.min(1, 'needs at least one button')
			.refine(
				(list) => list.length <= MAX_BUTTONS,
				(list) => ({ message: tooManyEntries(MAX_BUTTONS, list.length) }),
			)
			.superRefine((list, context) => {
				const refuse = (message: string) => context.addIssue({ code: 'custom', message });
				for (const [type, max] of Object.entries(maxOfType)) {
					const count = list.filter((each) => each.type === type).length;
					if (count > max) {
						const noun = max === 1 ? 'entry' : 'entries';
						refuse(`can have at most ${max} ${noun} of type ${type}, not ${count}`);
					}
				}
				if (!areGrouped(list)) {
					refuse('must have quick replies together, all before or all after the others');
				}
			}),
	})
	.strict();

/** Whether all quick replies are next to each other, at any position. */
function areGrouped(list: Array<Pick<TemplateButton, 'type'>>): boolean {
	const groups = list.filter(
		({ type }, index) => type === 'QUICK_REPLY' && list[index - 1]?.type !== 'QUICK_REPLY',
	);
	return groups.length <= 1;
}
