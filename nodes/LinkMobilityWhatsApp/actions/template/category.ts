import type { INodeProperties } from 'n8n-workflow';
import type { TemplateCategory } from '../../wire/definition/category';
import { choose } from '../panel';
import { timeToLiveFields } from './timeToLive';

const categories = {
	AUTHENTICATION: { name: 'Authentication', description: 'A one-time code' },
	MARKETING: { name: 'Marketing', description: 'Offers, news, invitations' },
	UTILITY: { name: 'Utility', description: 'Updates on an order, a booking or an account' },
} as const;

/** Additional fields of a category. */
type FieldsOfCategory = (category: TemplateCategory) => INodeProperties[];

const PRICES =
	'<a href="https://github.com/n8n-nodes-linkmobility/n8n-nodes-linkmobility-whatsapp/blob/main/docs/meta-changes.md" target="_blank">Prices since October 2026</a>';

const CATEGORY_PROPERTIES = {
	description: `Purpose of the messages. WhatsApp checks it, and it determines the price. ${PRICES}.`,
	default: 'UTILITY',
};

const entry = (value: TemplateCategory) => ({ ...categories[value], value });

/** For Update, without fields of the categories. */
export const newCategory: INodeProperties = {
	displayName: 'Category',
	name: 'category',
	type: 'options',
	options: [entry('MARKETING'), entry('UTILITY')],
	default: 'UTILITY',
	description: CATEGORY_PROPERTIES.description,
};

/** The dropdown, and the fields of each category, which can be placed further down. */
export function categoryFields(
	values: [TemplateCategory, ...TemplateCategory[]],
	fieldsOf: FieldsOfCategory,
): [dropdown: INodeProperties, ...fields: INodeProperties[]] {
	const choice = (value: TemplateCategory) => ({
		option: entry(value),
		fields: [...fieldsOf(value), timeToLiveFields[value]],
	});
	const [first, ...others] = values;
	return choose(
		'Category',
		'category',
		[choice(first), ...others.map(choice)],
		CATEGORY_PROPERTIES,
	);
}
