import { pathLabels } from '../actions/template/senderPath';
import { toNodeError } from '../errors/toNodeError';
import { check } from '../labels/check';
import { knownTemplate } from '../wire/definition/known';
import type { KnownTemplate } from '../wire/definition/known';
import { templateAddress } from '../wire/definition/templatePath';
import { endpoints } from '../wire/endpoints';
import { asSentence } from '../wire/text';
import type { PreparedRequest } from './requestBuilder';
import type { Run } from './run';
import { callApi } from './sendGroup';

interface Definition {
	template?: KnownTemplate;
	/** Why the template is not known, although its ID is. */
	problem?: string;
}

/** Creates a function that reads the template of a message, once for all messages that use it. */
export function createDefinitionReader(
	run: Run,
): (request: PreparedRequest) => Promise<Definition> {
	const read = new Map<string, Promise<Definition>>();
	return async (request) => {
		const { body: { source } = {}, templateId } = request;
		if (templateId === undefined) return {};
		const key = JSON.stringify([source, templateId]);
		const definition = read.get(key) ?? readDefinition(run, request);
		read.set(key, definition);
		return await definition;
	};
}

/** In characters of JSON. The text is kept for every item, and no WhatsApp template is that long. */
const MAX_LENGTH = 100_000;

const unread = (reason: string): Definition => ({
	problem: asSentence(
		`The template could not be read, so its text is not in the preview: ${reason}`,
	),
});

/** A template that cannot be read does not make a message invalid, because a send does not read it. */
async function readDefinition(
	run: Run,
	{ body, templateId, itemIndex }: PreparedRequest,
): Promise<Definition> {
	try {
		const path = check(templateAddress, { ...body, templateId }, pathLabels);
		const received = await callApi(run, { endpoint: endpoints.getTemplate, path });
		if (!received) return {};
		const { response } = received;
		if (JSON.stringify(response).length > MAX_LENGTH)
			return unread(`LINK answered with more than ${MAX_LENGTH} characters`);
		return { template: knownTemplate.parse(response) };
	} catch (error) {
		return unread(toNodeError(run.context.getNode(), error, itemIndex, '').message);
	}
}
