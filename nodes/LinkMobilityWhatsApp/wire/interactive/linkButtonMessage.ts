import { z } from 'zod/v3';
import { link } from '../media';
import { text } from '../text';
import { header, optionalHeader } from './messageHeader';
import { body, footer } from './messageParts';

/** Source: Meta, interactive CTA URL messages; LINK's MyLINK schema. */
export const MAX_LINK_BUTTON_LENGTH = 20;

/** A button that opens a web page. Message API 1.4.19, Interactive message, CTA URL example. */
export const linkButton = z
	.object({
		type: z.literal('cta_url'),
		header: optionalHeader(header),
		body,
		footer,
		action: z
			.object({
				name: z.literal('cta_url'),
				parameters: z.object({ display_text: text(MAX_LINK_BUTTON_LENGTH), url: link }).strict(),
			})
			.strict(),
	})
	.strict();
