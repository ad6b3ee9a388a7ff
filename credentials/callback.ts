import { z } from 'zod/v3';
import { optionalText } from './account';

/** How LINK's gate authenticates its callbacks. */
const callbackAuthentications = ['none', 'basic', 'header'] as const;

/** The name of a header, also if it was pasted together with its value: `X-My-Secret: value`. */
const headerName = (text: string) => text.split(':', 1)[0]?.trim() ?? '';

/** The part of the credential that callbacks are compared with. */
export const callback = z
	.object({
		callbackAuthentication: z.enum(callbackAuthentications).default('none'),
		callbackUser: z.coerce.string().default(''),
		callbackPassword: z.coerce.string().default(''),
		callbackHeaderName: optionalText.default('').transform(headerName),
		// HTTP removes spaces around the value of a header.
		callbackSecret: optionalText.default(''),
	})
	.transform(({ callbackAuthentication: kind, ...login }) => ({ kind, ...login }));
export type Callback = z.infer<typeof callback>;
