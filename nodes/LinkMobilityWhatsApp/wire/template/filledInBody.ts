import { z } from 'zod/v3';
import { unique } from '../interactive/unique';
import { identifier } from '../text';
import { dateTimeParameter } from './time';
import { parameterName, parameterType, value } from './value';

const textParameter = z
	.object({ type: parameterType('text'), text: value(), parameterName })
	.strict();

export const NOT_THOUSANDTHS = 'must be the amount times 1000, without decimals';

/** See docs/decisions.md#amount-times-1000. */
const currencyParameter = z
	.object({
		type: parameterType('currency'),
		currency: z
			.object({
				fallbackValue: value(),
				code: identifier()
					.transform((code) => code.toUpperCase())
					.refine(
						(code) => /^[A-Z]{3}$/.test(code),
						'must be a code of three letters, such as SEK',
					),
				amount1000: identifier().refine((amount) => /^-?\d+$/.test(amount), NOT_THOUSANDTHS),
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

/** The types of a variable in the body. */
export const parameterTypes = parameter.options.map(({ shape }) => shape.type.value);

/** The variables of the body: in their order, or all by name. Message API 1.4.19, Text parameter. */
export const body = z
	.object({ type: z.literal('body'), parameters: z.array(parameter).superRefine(allOrNoneNamed) })
	.strict();

function allOrNoneNamed(parameters: BodyParameter[], context: z.RefinementCtx): void {
	const names = parameters.map((entry) =>
		entry.type === 'text' ? entry.parameterName : undefined,
	);
	if (names.every((name) => name === undefined)) return;
	for (const [index, { type }] of parameters.entries()) {
		if (names[index] !== undefined || type !== 'text') continue;
		const message = 'is required because other variables have one: name all or none';
		context.addIssue({
			code: z.ZodIssueCode.custom,
			path: [index, 'parameterName'],
			message,
		});
	}
	const named = names.flatMap((name, index) =>
		name === undefined ? [] : [{ value: name, path: [index, 'parameterName'] }],
	);
	unique(named, context);
}
