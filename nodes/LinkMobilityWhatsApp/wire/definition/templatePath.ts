import { z } from 'zod/v3';
import { pathSegment } from '../pathSegment';
import { sender } from '../phone';
import { identifier } from '../text';
import { templateName } from './templateName';

/** The path of the templates of a sender. Message API 1.4.19, Create Template. */
export const templatesAddress = z.object({
	platformId: pathSegment(),
	platformPartnerId: pathSegment(),
	source: sender,
});

/** Message API 1.4.19, Update Template. */
export const templateAddress = templatesAddress.extend({
	templateId: identifier().refine(
		(id) => /^[\w-]*$/.test(id),
		'must be the number that WhatsApp Manager shows, or the ID that Create returned',
	),
});

/** Message API 1.4.19, Delete Template. */
export const namedTemplateAddress = templateAddress.extend({ templateName });
