import { z } from 'zod/v3';
import { createdTemplate, success } from './definition/answers';
import { newTemplate } from './definition/create';
import { templateEdit } from './definition/edit';
import { knownTemplate } from './definition/known';
import { messageRequest, messageResponse } from './envelope';

/** A call of the API, with the schemas of its request and its response. */
export interface Endpoint {
	method: 'GET' | 'POST' | 'PUT' | 'DELETE';
	/** Relative to the base URL; `{name}` stands for a path variable. */
	path: string;
	/** Accepts only undefined for a call without a body. */
	body: z.ZodTypeAny;
	response: z.ZodTypeAny;
}

/** See docs/decisions.md#create-url and #source-in-path. */
const templates =
	'/platformId/{platformId}/platformPartnerId/{platformPartnerId}/source/{source}/templates';

/** Every call that this package makes. Message API 1.4.19, POST /messages and Manage Templates. */
export const endpoints = {
	sendMessages: {
		method: 'POST',
		path: '/messages',
		body: messageRequest,
		response: messageResponse,
	},
	/** PUT creates and POST updates. See docs/decisions.md#create-and-update-methods. */
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
