import { z } from 'zod/v3';
import { labeled } from '../nodes/LinkMobilityWhatsApp/labels/labeled';
import { pathSegment } from '../nodes/LinkMobilityWhatsApp/wire/pathSegment';
import { international } from '../nodes/LinkMobilityWhatsApp/wire/phone';
import { baseUrlProblem, withoutTrailingSlashes } from './baseUrl';

/** Text of a field, trimmed; empty if the field is not set. */
export const optionalText = z.preprocess(
	(value) => (typeof value === 'string' ? value.trim() : (value ?? '')),
	z.coerce.string(),
);

const gates = optionalText.transform((list) => [
	...new Set(list.split(/[\s,;]+/).filter((gate) => gate)),
]);

/** The part of the credential that every request contains. Refusals name the field. */
export const account = z.object({
	platformId: labeled('Platform ID in the credential', pathSegment()),
	platformPartnerId: labeled('Platform Partner ID in the credential', pathSegment()),
	sender: optionalText.transform((number) => number && international(number)),
	eventReportGates: gates,
});
export type Account = z.infer<typeof account>;

/** The address that all paths are relative to, without a slash at its end. */
export const baseUrl = z
	.object({
		region: z.string({ required_error: 'Region in the credential is required' }),
		baseUrl: optionalText,
	})
	.transform(({ region, baseUrl: custom }) => (region === 'custom' ? custom : region))
	.superRefine((url, context) => {
		const problem = baseUrlProblem(url);
		if (problem === undefined) return;
		const message = `Base URL in the credential ${problem}`;
		context.addIssue({ code: z.ZodIssueCode.custom, message });
	})
	.transform(withoutTrailingSlashes);
