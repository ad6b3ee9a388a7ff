import { z } from 'zod/v3';
import { sender } from '../phone';
import { identifier } from '../text';
import { templateName } from './templateName';

/** The path of the templates of a sender. Message API 1.4.19, Create Template. */
export const templatesAddress = z.object({
	platformId: identifier(),
	platformPartnerId: identifier(),
	source: sender,
});

/** Message API 1.4.19, Update Template. */
export const templateAddress = templatesAddress.extend({
	templateId: identifier().refine(
		(id) => /^[\w-]*$/.test(id),
		'must be the number that WhatsApp Manager shows, or the id that Create answers',
	),
});

/** Message API 1.4.19, Delete Template. */
export const namedTemplateAddress = templateAddress.extend({ templateName });
