import { z } from 'zod/v3';
import { identifier, text } from '../text';
import { variant } from '../template/variant';
import { headerExample, unfitExamples } from './example';
import { unfitVariables, variablesOf } from './variables';

/** Source: Meta, template components. */
export const LONGEST_HEADER = 60;
const MOST_HEADER_VARIABLES = 1;

const HEADER_EXAMPLE = 'Header Example';

const textHeader = z
	.object({
		type: z.literal('HEADER'),
		format: z.literal('TEXT'),
		text: text('Header Text', LONGEST_HEADER),
		example: headerExample(HEADER_EXAMPLE),
	})
	.strict()
	.superRefine(({ text: words, example }, context) => {
		const refuse = (message: string) => context.addIssue({ code: 'custom', message });
		const count = variablesOf(words).length;
		const unfit = unfitVariables('Header Text', words);
		if (count > MOST_HEADER_VARIABLES) {
			return refuse(
				`Header Text can have at most ${MOST_HEADER_VARIABLES} variable, this one has ${count}`,
			);
		}
		if (unfit) return refuse(unfit);
		const examples = unfitExamples(HEADER_EXAMPLE, words, {
			numbered: example?.header_text,
			named: example?.header_text_named_params,
		});
		if (examples) refuse(examples);
	});

const HANDLE =
	"Header Example File needs a handle, which Meta's Resumable Upload gives for a file and LINK can supply";

/** A file, with an example of one that was uploaded to Meta. Source: Meta, template components. */
const mediaHeader = <T extends string>(format: T) =>
	z
		.object({
			type: z.literal('HEADER'),
			format: z.literal(format),
			example: z
				.object(
					{
						header_handle: z
							.array(identifier('Header Example File'), {
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

/** What stands above the body. Source: Meta, template components. */
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
