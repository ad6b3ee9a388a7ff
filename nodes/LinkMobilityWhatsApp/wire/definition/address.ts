import { z } from 'zod/v3';
import { sender } from '../phone';
import { identifier } from '../text';
import { templateName } from './name';

/** Where the templates of a sender are. Source: L2155-2159. */
export const templatesAddress = z.object({
	platformId: identifier('Platform ID in the credential'),
	platformPartnerId: identifier('Platform Partner ID in the credential'),
	source: sender,
});

/** Source: L2165. */
export const templateAddress = templatesAddress.extend({
	templateId: identifier('Template ID').refine(
		(id) => /^[\w-]*$/.test(id),
		'Template ID must be the number that WhatsApp Manager shows, or the id that Create answers',
	),
});

/** Source: L2191. */
export const namedTemplateAddress = templateAddress.extend({ templateName });
