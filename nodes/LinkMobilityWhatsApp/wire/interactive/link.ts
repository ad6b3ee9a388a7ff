import { z } from 'zod/v3';
import { link } from '../media';
import { text } from '../text';
import { header } from './header';
import { body, footer } from './parts';

/** Source: Meta, interactive CTA URL messages; LINK's MyLINK schema. */
export const LONGEST_LINK_BUTTON = 20;

/** A button that opens a web page. Source: L1174-1175, L1432-1455. */
export const linkButton = z
	.object({
		type: z.literal('cta_url'),
		header: header.optional(),
		body,
		footer,
		action: z
			.object({
				name: z.literal('cta_url'),
				parameters: z
					.object({ display_text: text('Button Text', LONGEST_LINK_BUTTON), url: link('URL') })
					.strict(),
			})
			.strict(),
	})
	.strict();
