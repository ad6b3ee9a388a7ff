import { z } from 'zod/v3';
import { MOST_BUTTONS } from '../template/button';
import { button } from './button';
import type { TemplateButton } from './button';

/** How many buttons of a type a template can have. Source: Meta, template components. */
const most: Readonly<Partial<Record<TemplateButton['type'], [number, string]>>> = {
	URL: [2, 'URL'],
	PHONE_NUMBER: [1, 'Phone Number'],
	COPY_CODE: [1, 'Copy Code'],
	CATALOG: [1, 'Catalog'],
	MPM: [1, 'Multi-Product'],
	FLOW: [1, 'Flow'],
	OTP: [1, 'Code'],
};

/** All buttons of a template, in the order they are shown. Source: Meta, template components. */
export const buttons = z
	.object({
		type: z.literal('BUTTONS'),
		buttons: z
			.array(button, {
				required_error: 'Buttons is required',
				invalid_type_error: 'Buttons must be a list',
			})
			.min(1, 'Buttons needs at least one button')
			.refine(
				(list) => list.length <= MOST_BUTTONS,
				(list) => ({
					message: `There can be at most ${MOST_BUTTONS} buttons, here are ${list.length}`,
				}),
			)
			.superRefine((list, context) => {
				const refuse = (message: string) => context.addIssue({ code: 'custom', message });
				for (const [type, [limit, name]] of Object.entries(most)) {
					const count = list.filter((each) => each.type === type).length;
					if (count > limit) {
						const noun = limit === 1 ? 'button' : 'buttons';
						refuse(`There can be at most ${limit} ${noun} of type ${name}, here are ${count}`);
					}
				}
				if (!together(list)) {
					refuse('Buttons: group quick replies together, all before or all after the others');
				}
			}),
	})
	.strict();

/** Whether quick replies stand in one group; at either end or between makes no difference. */
function together(list: Array<Pick<TemplateButton, 'type'>>): boolean {
	const groups = list.filter(
		({ type }, index) => type === 'QUICK_REPLY' && list[index - 1]?.type !== 'QUICK_REPLY',
	);
	return groups.length <= 1;
}
