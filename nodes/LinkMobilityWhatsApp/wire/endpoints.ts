import type { z } from 'zod/v3';
import { messageRequest, messageResponse } from './envelope';

/** One call of the API: what goes out is checked by `body`, what comes back is read by `response`. */
export interface Endpoint {
	method: 'GET' | 'POST' | 'PUT' | 'DELETE';
	/** Relative to the base URL; `{name}` stands for a path variable. */
	path: string;
	body: z.ZodTypeAny;
	response: z.ZodTypeAny;
}

/** Every call this package makes, and so every call the sandbox answers. Source: L209-285. */
export const endpoints = {
	sendMessages: {
		method: 'POST',
		path: '/messages',
		body: messageRequest,
		response: messageResponse,
	},
} as const satisfies Record<string, Endpoint>;
