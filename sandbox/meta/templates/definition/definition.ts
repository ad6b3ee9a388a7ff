import { z } from 'zod/v3';
import { object, oneOf } from '../../../json/object';
import { problems } from '../../../json/problems';
import { flag, number, text } from '../../../json/values';
import {
	MAX_TEMPLATE_NAME_LENGTH,
	TTL_30_DAYS,
	parameterFormats,
	templateCategories,
	ttlLimits,
} from '../../../shared';
import type { Refusal } from '../../../state';
import { checkCombinations } from './combinations';
import { component } from './components';
import { refuse } from './text';
import type { RuleName } from './text';

const name = text(MAX_TEMPLATE_NAME_LENGTH).refine(
	(value) => /^[a-z0-9_]*$/.test(value),
	'must have lowercase letters, digits and underscores only',
);

const language = text().refine(
	(value) => /^[a-z]{2,3}(_[A-Z]{2,3})?$/.test(value),
	'must be a language code such as en or en_US',
);

/** What Meta takes as a new template. Source: Meta, template components and template management. */
export const definition = object({
	name,
	language,
	category: oneOf(templateCategories),
	parameter_format: oneOf(parameterFormats).default('positional'),
	components: z.array(component),
	message_send_ttl_seconds: number.pipe(z.number().int()).optional(),
	allow_category_change: flag.optional(),
}).superRefine(({ category, parameter_format, components, ...others }, context) => {
	checkCombinations({ category, parameter_format, components }, context);
	const seconds = others.message_send_ttl_seconds;
	const { min, max } = ttlLimits[category];
	if (seconds === undefined || (seconds >= min && seconds <= max)) return;
	if (seconds === TTL_30_DAYS && category !== 'MARKETING') return;
	const message = `must be from ${min} to ${max} in the category ${category}`;
	refuse(context, message, undefined, ['message_send_ttl_seconds']);
});
export type Definition = z.output<typeof definition>;

/** What an edit can change. Source: specification, Update Template; docs/decisions.md#template-edits. */
export const edit = object({
	category: z.unknown(),
	components: z.unknown(),
	message_send_ttl_seconds: z.unknown(),
}).refine(
	(changes) => Object.values(changes).some((change) => change !== undefined),
	'must have category, components or message_send_ttl_seconds',
);

/** Source: Meta, error codes. */
const errorsByRule: Readonly<Record<RuleName, { code: number; title: string }>> = {
	length: { code: 2388040, title: 'Character Limit Exceeded' },
	header: { code: 2388047, title: 'Message Header Format Incorrect' },
	body: { code: 2388072, title: 'Message Body Format Incorrect' },
	footer: { code: 2388073, title: 'Message Footer Format Incorrect' },
	button: { code: 2388060, title: 'Message Buttons Format Incorrect' },
	edges: { code: 2388299, title: 'Leading or Trailing Params Not Allowed' },
	example: { code: 2388273, title: 'Missing sample parameter for title type' },
};

const isRule = (value: unknown): value is RuleName =>
	typeof value === 'string' && value in errorsByRule;

/** Why Meta refuses a definition; the code is that of the first problem. */
export function definitionRefusal(error: z.ZodError): Refusal {
	const [first] = error.issues;
	const rule: unknown = first?.code === z.ZodIssueCode.custom ? first.params?.rule : undefined;
	const known = isRule(rule) ? errorsByRule[rule] : { code: 100, title: 'Invalid parameter' };
	return { ...known, details: problems(error, 'the template') };
}
