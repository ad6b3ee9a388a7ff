import { z } from 'zod/v3';
import { identifier, text } from '../text';
import { variant } from '../template/variant';
import { headerExample, examplesProblem } from './example';
import { variablesProblem, variablesOf } from './variables';

/** Source: Meta, template components. */
export const MAX_HEADER_LENGTH = 60;
const MAX_HEADER_VARIABLES = 1;

const textHeader = z
	.object({
		type: z.literal('HEADER'),
		format: z.literal('TEXT'),
		text: text(MAX_HEADER_LENGTH),
		example: headerExample,
	})
	.strict()
	.superRefine(({ text: content, example }, context) => {
		const refuse = (field: string, message: string) =>
			context.addIssue({ code: 'custom', path: [field], message });
		const count = variablesOf(content).length;
		if (count > MAX_HEADER_VARIABLES) {
			return refuse(
				'text',
				`can have at most ${MAX_HEADER_VARIABLES} variable, this one has ${count}`,
			);
		}
		const problem = variablesProblem(content);
		if (problem) return refuse('text', problem);
		const exampleProblem = examplesProblem(content, {
			numbered: example?.header_text,
			named: example?.header_text_named_params,
		});
		if (exampleProblem) refuse('example', exampleProblem);
	});

const HANDLE =
	"needs the handle of an uploaded file. Meta's Resumable Upload API returns one, and LINK's support can supply one";

/** A file, with the handle of an example that was uploaded to Meta. See docs/decisions.md#header-handle. */
const mediaHeader = <T extends string>(format: T) =>
	z
		.object({
			type: z.literal('HEADER'),
			format: z.literal(format),
			example: z
				.object(
					{
						header_handle: z
							.array(identifier(), {
								required_error: HANDLE,
								invalid_type_error: HANDLE,
							})
							.length(1, HANDLE),
					},
					{ required_error: HANDLE, invalid_type_error: HANDLE },
				)
				.strict(),
		})
		.strict();

const locationHeader = z
	.object({ type: z.literal('HEADER'), format: z.literal('LOCATION') })
	.strict();

/** Shown above the body. Source: Meta, template components. */
const formats = {
	TEXT: textHeader,
	IMAGE: mediaHeader('IMAGE'),
	VIDEO: mediaHeader('VIDEO'),
	DOCUMENT: mediaHeader('DOCUMENT'),
	LOCATION: locationHeader,
};
export const header = variant('format', formats);
export const headerFormats = Object.keys(formats);

/** The header of a carousel's card. Source: Meta, media card carousel templates. */
export const cardHeader = variant('format', {
	IMAGE: mediaHeader('IMAGE'),
	VIDEO: mediaHeader('VIDEO'),
});
