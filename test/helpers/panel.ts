import type {
	Operation,
	Param,
	ExecutionSettings,
} from '../../nodes/LinkMobilityWhatsApp/actions/operation';
import type { Endpoint } from '../../nodes/LinkMobilityWhatsApp/wire/endpoints';
import { check, refused } from '../../nodes/LinkMobilityWhatsApp/labels/check';
import { templateOf } from '../fixtures/templates';

/** What the credential of the conformance cases gives an operation. */
export const settings: ExecutionSettings = {
	account: {
		platformId: 'COMMON_API',
		platformPartnerId: '12345',
		sender: '+46700000000',
		eventReportGates: ['v08kM29P'],
	},
	timezone: 'Europe/Stockholm',
	newRefId: 'made-up',
	newToken: ({ awaits }) => `token-${awaits}`,
};

/** Reads a panel of plain values; a field that is not there cannot be read, as in n8n. */
export const panel =
	(values: Record<string, unknown>): Param =>
	(name) => {
		if (!(name in values)) throw new Error(`Could not get parameter ${name}`);
		return values[name];
	};

/** Treats Advanced Options as empty if a test does not set them. */
const withAdvancedOptions =
	(param: Param, values: Record<string, unknown>): Param =>
	(name) =>
		name === 'advancedOptions' && !(name in values) ? {} : param(name);

/** What an operation makes of a panel: the checked body, or the sentences it is refused with. */
export function outcome(
	operation: Operation,
	values: Record<string, unknown>,
): {
	endpoint?: Endpoint;
	path?: Readonly<Record<string, string>>;
	body?: unknown;
	refused?: string[];
} {
	try {
		const param = withAdvancedOptions(panel(values), values);
		const made = operation.request(param, settings);
		const {
			endpoint,
			path = {},
			body,
		} = 'first' in made ? made.second(templateOf(values.templateKind)) : made;
		const labels = () => operation.labels(param);
		return { endpoint, path, body: check(endpoint.body, body, labels) };
	} catch (error) {
		const sentences = refused(error);
		if (!sentences) throw error;
		return { refused: [...sentences] };
	}
}

/** The messages of the body, exactly as they leave; the sentences when there is none. */
export function messagesOf(operation: Operation, values: Record<string, unknown>): unknown {
	const { body, refused } = outcome(operation, { to: '+46700000001', options: {}, ...values });
	if (refused) return refused;
	return JSON.parse(JSON.stringify(body)).messages;
}
