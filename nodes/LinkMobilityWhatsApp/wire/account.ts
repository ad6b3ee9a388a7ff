import { z } from 'zod/v3';
import { baseUrlProblem, withoutTrailingSlashes } from './baseUrl';
import { pathSegment } from './pathSegment';
import { international } from './phone';

/** How LINK's gate proves to us that a callback is its own. */
const callbackAuthentications = ['none', 'basic', 'header'] as const;

const filled = (value: unknown) => (typeof value === 'string' ? value.trim() : (value ?? ''));
const optional = z.preprocess(filled, z.coerce.string());

const gates = optional.transform((list) => [
	...new Set(
		list
			.split(/[\s,;]+/)
			.map((gate) => gate.trim())
			.filter((gate) => gate),
	),
]);

/** The credential as n8n stores it, read once per execution; every sentence names the field to mend. */
export const account = z.object({
	platformId: pathSegment('Platform ID in the credential'),
	platformPartnerId: pathSegment('Platform Partner ID in the credential'),
	sender: optional.transform((number) => number && international(number)),
	eventReportGates: gates,
});
export type Account = z.infer<typeof account>;

/** The part of the credential that callbacks are held against. */
export const callback = z
	.object({
		callbackAuthentication: z.enum(callbackAuthentications).default('none'),
		callbackUser: z.coerce.string().default(''),
		callbackPassword: z.coerce.string().default(''),
		callbackHeaderName: optional.default(''),
		// HTTP knows no blanks around the value of a header.
		callbackSecret: optional.default(''),
	})
	.transform(({ callbackAuthentication: kind, ...secret }) => ({ kind, ...secret }));
export type Callback = z.infer<typeof callback>;

/** The address all paths are relative to, without a slash at its end. */
export const baseUrl = z
	.object({
		region: z.string({ required_error: 'Region in the credential is required' }),
		baseUrl: optional,
	})
	.transform(({ region, baseUrl: custom }) => (region === 'custom' ? custom : region))
	.superRefine((url, context) => {
		const problem = baseUrlProblem(url);
		if (problem === undefined) return;
		const message = `Base URL in the credential ${problem}`;
		context.addIssue({ code: z.ZodIssueCode.custom, message });
	})
	.transform(withoutTrailingSlashes);
