import type { Labels } from '../../labels/labels';
import { ONE_FLOW } from '../../wire/definition/definedButton';

/** The types of buttons as the Type dropdown names them. */
const typeNames: Readonly<Record<string, string>> = {
	CATALOG: 'Catalog',
	COPY_CODE: 'Copy Code',
	FLOW: 'Flow',
	MPM: 'Multi-Product',
	PHONE_NUMBER: 'Phone Number',
	QUICK_REPLY: 'Quick Reply',
};

/** A reason with the types of buttons as the panel names them. */
const withTypeNames = (reason: string) =>
	reason.replace(/\b[A-Z]+(?:_[A-Z]+)*\b/g, (type) => typeNames[type] ?? type);

/**
 * The labels of the buttons.
 *
 * @param components where the buttons component is in the request
 */
export function buttonLabels(components = 'components'): Labels {
	const buttons = `${components}.<BUTTONS>.buttons`;
	return {
		[buttons]: { label: 'Buttons', words: withTypeNames },
		[`${buttons}.*`]: {
			label: 'Buttons',
			words: (reason) => (reason === ONE_FLOW ? 'Flow ID is required' : reason),
		},
		[`${buttons}.*.type`]: { label: 'Type', words: withTypeNames },
		[`${buttons}.*.text`]: 'Button Text',
		[`${buttons}.*.url`]: 'Button URL',
		[`${buttons}.*.example`]: {
			label: '',
			words: (reason, value) =>
				Array.isArray(value) || value === undefined
					? `Button URL Example ${reason}`
					: `Code Example ${reason}`,
		},
		[`${buttons}.*.example.*`]: { label: 'Button URL Example', row: () => '' },
		[`${buttons}.*.phone_number`]: 'Phone Number',
		[`${buttons}.*.flow_id`]: 'Flow ID',
		[`${buttons}.*.flow_action`]: 'Flow Action',
		[`${buttons}.*.navigate_screen`]: 'First Screen',
	};
}
