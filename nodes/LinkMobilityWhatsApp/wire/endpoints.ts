import { z } from 'zod/v3';
import { createdTemplate, success } from './definition/answers';
import { newTemplate } from './definition/create';
import { templateEdit } from './definition/edit';
import { knownTemplate } from './definition/known';
import { messageRequest, messageResponse } from './envelope';

export type EndpointName =
	| 'sendMessages'
	| 'createTemplate'
	| 'updateTemplate'
	| 'getTemplate'
	| 'deleteTemplate';

/** A call of the API. */
export interface Endpoint {
	name: EndpointName;
	method: 'GET' | 'POST' | 'PUT' | 'DELETE';
	/** Relative to the base URL; `{name}` stands for a path variable. */
	path: string;
	/** Validates the body of a request; accepts only undefined if there is none. */
	body: z.ZodTypeAny;
	/** Parses the body of a response that accepts the request. */
	response: z.ZodTypeAny;
}

/** The plus sign of the sender is encoded as `%2B`. See docs/decisions.md#source-in-path. */
const templates =
	'/platformId/{platformId}/platformPartnerId/{platformPartnerId}/source/{source}/templates';

/**
 * All calls of this package, which the sandbox answers. Source: Message API 1.4.19, Send Message and
 * Template Management.
 */
export const endpoints = {
	sendMessages: {
		name: 'sendMessages',
		method: 'POST',
		path: '/messages',
		body: messageRequest,
		response: messageResponse,
	},
	/** PUT creates and POST updates. See docs/decisions.md#create-and-update-methods. */
	createTemplate: {
		name: 'createTemplate',
		method: 'PUT',
		path: templates,
		body: newTemplate,
		response: createdTemplate,
	},
	updateTemplate: {
		name: 'updateTemplate',
		method: 'POST',
		path: `${templates}/{templateId}`,
		body: templateEdit,
		response: success,
	},
	getTemplate: {
		name: 'getTemplate',
		method: 'GET',
		path: `${templates}/{templateId}`,
		body: z.undefined(),
		response: knownTemplate,
	},
	deleteTemplate: {
		name: 'deleteTemplate',
		method: 'DELETE',
		path: `${templates}/{templateId}/{templateName}`,
		body: z.undefined(),
		response: success,
	},
} as const satisfies { [Name in EndpointName]: Endpoint & { name: Name } };

/** A call that changes nothing, so that it can be repeated whatever its outcome was. */
export const isReadOnly = ({ method }: Endpoint) => method === 'GET';
