import { z } from 'zod/v3';
import { identifier } from '../text';
import { dateTimeParameter } from './time';
import { kind, parameterName, value } from './value';

const textParameter = z
	.object({ type: kind('text'), text: value('Value'), parameterName })
	.strict();

const AMOUNT =
	'Amount must be a number such as 100.99; in JSON, amount1000 is that times 1000, without decimals';

/** The amount times 1000, whatever the currency. Source: L487-490, L1544-1549, A-17. */
const currencyParameter = z
	.object({
		type: kind('currency'),
		currency: z
			.object({
				fallbackValue: value('Fallback Text'),
				code: identifier('Currency')
					.transform((code) => code.toUpperCase())
					.refine(
						(code) => /^[A-Z]{3}$/.test(code),
						'Currency must be a code of three letters, such as SEK',
					),
				amount1000: identifier('Amount').refine((amount) => /^-?\d+$/.test(amount), AMOUNT),
			})
			.strict(),
	})
	.strict();

const parameter = z.discriminatedUnion('type', [
	textParameter,
	currencyParameter,
	dateTimeParameter,
]);
type BodyParameter = z.output<typeof parameter>;

/** What a variable of the body can be. */
export const parameterTypes = parameter.options.map(({ shape }) => shape.type.value);

/** The variables of the body: by position, or all by name. Source: L1568-1570, L1605-1614. */
export const body = z
	.object({ type: z.literal('body'), parameters: z.array(parameter).superRefine(named) })
	.strict();

function named(parameters: BodyParameter[], context: z.RefinementCtx): void {
	const names = parameters.map((entry) =>
		entry.type === 'text' ? entry.parameterName : undefined,
	);
	if (names.every((name) => name === undefined)) return;
	for (const [row, { type }] of parameters.entries()) {
		const name = names[row];
		const first = name === undefined ? row : names.indexOf(name);
		const refuse = (message: string) =>
			context.addIssue({ code: z.ZodIssueCode.custom, path: [row, 'parameterName'], message });
		if (first < row) refuse(`Parameter Name ${name} is already that of row ${first + 1}`);
		if (name === undefined && type === 'text') {
			refuse('Parameter Name is required because other variables have one: name all or none');
		}
	}
}
