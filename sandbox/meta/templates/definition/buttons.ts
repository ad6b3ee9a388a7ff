import { z } from 'zod/v3';
import { object } from '../../../json/object';
import { list } from '../../../json/values';
import { MAX_TEMPLATE_BUTTONS } from '../../../shared';
import { button } from './button';
import { refuse } from './text';

/** How many buttons of a type there can be. Source: Meta, template components. */
const maxOfType = { URL: 2, PHONE_NUMBER: 1, COPY_CODE: 1, CATALOG: 1, MPM: 1, FLOW: 1, OTP: 1 };

/** Source: Meta, template components. */
export const buttons = object({
	type: z.literal('BUTTONS'),
	buttons: list(button, MAX_TEMPLATE_BUTTONS).superRefine((all, context) => {
		const types = all.map(({ type }) => type);
		for (const [type, max] of Object.entries(maxOfType)) {
			if (types.filter((one) => one === type).length > max) {
				refuse(context, `must have at most ${max} of type ${type}`, 'button');
			}
		}
		const groups = types.filter(
			(type, index) => type === 'QUICK_REPLY' && types[index - 1] !== 'QUICK_REPLY',
		);
		if (groups.length > 1) {
			refuse(context, 'must have all buttons of type QUICK_REPLY next to each other', 'button');
		}
	}),
});
