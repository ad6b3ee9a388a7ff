import type { INodeProperties } from 'n8n-workflow';
import type { TemplateCategory } from '../../wire/definition/category';
import { choose } from '../panel';
import { lifetimeFields } from './lifetime';

const categories = {
	AUTHENTICATION: { name: 'Authentication', description: 'A one-time code' },
	MARKETING: { name: 'Marketing', description: 'Offers, news, invitations' },
	UTILITY: { name: 'Utility', description: 'What belongs to an order, a booking or an account' },
} as const;

/** Further fields for a category. */
type Fields = (category: TemplateCategory) => INodeProperties[];

const WHAT = {
	description: 'What the messages are for. WhatsApp checks it, and prices them by it.',
	default: 'UTILITY',
};

/** Only the dropdown. */
const dropdown = (...values: [TemplateCategory, ...TemplateCategory[]]): INodeProperties => ({
	displayName: 'Category',
	name: 'category',
	type: 'options',
	options: values.map((value) => ({ ...categories[value], value })),
	default: 'UTILITY',
	description: WHAT.description,
});

/** For an update; without it the category stays. */
export const newCategory = dropdown('MARKETING', 'UTILITY');

/** The dropdown, and the fields of each category, which can be placed further down in the panel. */
export function categoryFields(
	values: [TemplateCategory, ...TemplateCategory[]],
	fieldsOf: Fields,
): [dropdown: INodeProperties, ...rest: INodeProperties[]] {
	const choice = (value: TemplateCategory) => ({
		option: { ...categories[value], value },
		fields: [...fieldsOf(value), lifetimeFields[value]],
	});
	const [first, ...others] = values;
	const all = choose('Category', 'category', [choice(first), ...others.map(choice)], WHAT);
	const [list = newCategory, ...rest] = all;
	return [list, ...rest];
}
