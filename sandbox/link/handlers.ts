import type { z } from 'zod/v3';
import type { endpoints } from '../../nodes/LinkMobilityWhatsApp/wire/endpoints';
import { sendMessages } from './sendMessages';
import { createTemplate, deleteTemplate, getTemplate, updateTemplate } from './templates';
import type { Refused } from './errors';
import type { World } from '../world';

/** A call of somebody who may call. */
export interface Call {
	/** Parsed JSON, or undefined when there was no body. */
	body: unknown;
	/** The path's variables, by name. */
	path: Record<string, string>;
}

type Endpoints = typeof endpoints;
type Answer<Name extends keyof Endpoints> =
	| { status: 200; body: z.input<Endpoints[Name]['response']> }
	| Refused;

/** One handler per endpoint: one that is forgotten, or answers in another shape, does not compile. */
export type Handlers = {
	[Name in keyof Endpoints]: (world: World, call: Call) => Answer<Name>;
};

export const handlers: Handlers = {
	sendMessages,
	createTemplate,
	updateTemplate,
	getTemplate,
	deleteTemplate,
};
