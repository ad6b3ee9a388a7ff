import { config } from '../../../sandbox/config';
import { configuredTemplate, storedFrom } from '../../../sandbox/meta/templates/configured';
import { example } from '../../../sandbox/meta/templates/example';
import { sampleTemplates } from '../../../sandbox/meta/templates/samples/samples';

const { catalog } = config.parse({ templates: 'any' });

/** A message with a predefined template that needs no files. */
function filled(name: string) {
	const ready = sampleTemplates.find((one) => one.name === name && one.language === 'en');
	if (!ready) throw new Error(`There is no template ${name}`);
	const template = storedFrom(configuredTemplate.parse(ready));
	return example(template, { files: 'https://127.0.0.1/', catalog, now: new Date() });
}

const withReply = () => {
	const { components, ...rest } = filled('appointment_reminder');
	const parameters = [{ type: 'payload', payload: 'yes' }];
	const button = { type: 'button', sub_type: 'quick_reply', index: '0', parameters };
	return { ...rest, components: [...components, button] };
};

/** Spellings of the specification and of Meta, with a message in each. */
const spellings: ReadonlyArray<
	[names: RegExp, template: () => object, key: string, value?: string]
> = [
	[/^sub_?type/i, withReply, 'sub_type', 'quick_reply'],
	[/^parameter_?name$/i, () => filled('appointment_reminder'), 'parameterName'],
	[/^(card_?)?index$/i, () => filled('product_cards'), 'card_index'],
];

/** A template message in the spelling of a case, such as `subType/quickReply` or `card_index`. */
export function spelled(dialect: string): object {
	const [key = '', value = ''] = dialect.split('/');
	const known = spellings.find(([names]) => names.test(key));
	if (!known) throw new Error(`Nothing is known to be spelled ${dialect}`);
	const [, template, ownKey, ownValue] = known;
	const text = JSON.stringify(template()).replaceAll(`"${ownKey}":`, `"${key}":`);
	const whole = ownValue && value ? text.replaceAll(`"${ownValue}"`, `"${value}"`) : text;
	return { type: 'template', template: JSON.parse(whole) as object };
}
