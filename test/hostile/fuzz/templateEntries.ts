import { definitions } from '../../fixtures/definitions';
import { credentials } from '../../helpers/engine';
import { loadFields } from '../../helpers/mapper';
import { startRecorder } from '../../helpers/recorder';
import { sending } from '../sending';
import type { Entries, Entry } from './entry';
import { placesOfTexts, replaced } from './replaced';

/** What says which kind of template, or part of it, it is. */
const STRUCTURE = new Set(['format', 'parameter_format', 'type', 'otp_type']);

const everywhere = (definition: unknown, value: string): unknown =>
	placesOfTexts(definition)
		.filter((place) => !STRUCTURE.has(place.at(-1) ?? ''))
		.reduce((changed, place) => replaced(changed, place, value), definition);

const loading =
	(definition: unknown): Entry =>
	async (value) => {
		const server = await startRecorder();
		server.answers({ body: everywhere(definition, value) });
		return {
			text: value,
			// A template that cannot be loaded is refused in words, which is an answer, too.
			run: async () =>
				await loadFields(credentials(server.url), { templateId: '99' }).catch(String),
			close: server.close,
		};
	};

/** A template as LINK returns it: its fields are loaded in the editor, and Get hands it on. */
export const templateEntries: Entries = {
	...Object.fromEntries(
		Object.entries(definitions).map(([name, definition]) => [
			`every text of the loaded template ${name}`,
			loading(definition),
		]),
	),
	'every text of a template that Get returns': async (value) =>
		await sending({
			parameters: { resource: 'template', operation: 'getTemplate', templateId: '99' },
			answers: [{ body: everywhere(definitions.numbered, value) }],
			text: value,
		}),
};
