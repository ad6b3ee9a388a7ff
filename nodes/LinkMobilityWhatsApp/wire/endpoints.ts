import { z } from 'zod/v3';
import { createdTemplate, success } from './definition/answers';
import { newTemplate } from './definition/create';
import { templateEdit } from './definition/edit';
import { knownTemplate } from './definition/known';
import { messageRequest, messageResponse } from './envelope';

/** One call of the API: what goes out is checked by `body`, what comes back is read by `response`. */
export interface Endpoint {
	method: 'GET' | 'POST' | 'PUT' | 'DELETE';
	/** Relative to the base URL; `{name}` stands for a path variable. */
	path: string;
	/** Takes undefined alone where nothing goes out. */
	body: z.ZodTypeAny;
	response: z.ZodTypeAny;
}

/** The plus sign of the number is written `%2B`. Source: L2157, A-40, A-42. */
const templates =
	'/platformId/{platformId}/platformPartnerId/{platformPartnerId}/source/{source}/templates';

/** Every call this package makes, and so every call the sandbox answers. Source: L209-285, L2149-2193. */
export const endpoints = {
	sendMessages: {
		method: 'POST',
		path: '/messages',
		body: messageRequest,
		response: messageResponse,
	},
	/** PUT creates and POST updates, the reverse of what one expects. Source: L2155, A-41. */
	createTemplate: {
		method: 'PUT',
		path: templates,
		body: newTemplate,
		response: createdTemplate,
	},
	updateTemplate: {
		method: 'POST',
		path: `${templates}/{templateId}`,
		body: templateEdit,
		response: success,
	},
	getTemplate: {
		method: 'GET',
		path: `${templates}/{templateId}`,
		body: z.undefined(),
		response: knownTemplate,
	},
	deleteTemplate: {
		method: 'DELETE',
		path: `${templates}/{templateId}/{templateName}`,
		body: z.undefined(),
		response: success,
	},
} as const satisfies Record<string, Endpoint>;
