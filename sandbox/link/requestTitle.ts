import { z } from 'zod/v3';
import { byId } from '../meta/templates/lifecycle';
import type { RouteName } from '../shared';
import type { World } from '../world';

/** A request to LINK with its answer. */
export interface AnsweredRequest {
	method: string;
	url: string;
	/** Undefined for a method that LINK does not describe, such as HEAD. */
	route: RouteName | undefined;
	/** The variables of the path, by name. */
	path: Record<string, string>;
	status: number;
	sent: unknown;
	answered: unknown;
}

type Named = AnsweredRequest & { isDone: boolean; template: string };

const titles: Record<RouteName, (request: Named) => string> = {
	sendMessages: ({ isDone }) => (isDone ? 'Message accepted' : 'Message not accepted'),
	createTemplate: ({ isDone, template, answered }) =>
		isDone ? `${template} created${statusIn(answered)}` : `${template} not created`,
	updateTemplate: ({ isDone, template }) => `${template} ${isDone ? 'changed' : 'not changed'}`,
	getTemplate: ({ isDone, template, answered }) =>
		isDone ? `${template} looked up${statusIn(answered)}` : `${template} not found`,
	deleteTemplate: ({ isDone, template }) => `${template} ${isDone ? 'deleted' : 'not deleted'}`,
};

/** The outcome of a request, in words: `Template autumn_sale created, in review`; method and path without a route. */
export function requestTitle(world: World, request: AnsweredRequest): string {
	const { route, method, url, status } = request;
	if (!route) return `${method} ${url.replace(world.config.basePath, '')}`;
	const template = ['Template', templateName(world, request)].filter(Boolean).join(' ');
	return titles[route]({ ...request, isDone: status === 200, template });
}

const withName = z.object({ name: z.string() });

function templateName(world: World, { path, sent }: AnsweredRequest): string | undefined {
	const { templateId, templateName: named } = path;
	if (named !== undefined) return named;
	if (templateId === undefined) return withName.safeParse(sent).data?.name;
	return byId(world, templateId)?.name ?? templateId;
}

const withStatus = z.object({ status: z.string() });

function statusIn(answered: unknown): string {
	const status = withStatus.safeParse(answered).data?.status;
	if (status === undefined) return '';
	return status === 'PENDING' ? ', in review' : `, ${status.replaceAll('_', ' ').toLowerCase()}`;
}
