import { fold } from '../fold';
import { isMoment } from '../text';

/** Names of several words as Meta spells them; camelCase is accepted too. See docs/decisions.md#two-spellings. */
const names = [
	'add_security_recommendation',
	'allow_category_change',
	'autofill_text',
	'body_text',
	'body_text_named_params',
	'code_expiration_minutes',
	'flow_action',
	'flow_id',
	'flow_json',
	'flow_name',
	'has_expiration',
	'header_handle',
	'header_text',
	'header_text_named_params',
	'limited_time_offer',
	'message_send_ttl_seconds',
	'navigate_screen',
	'otp_type',
	'package_name',
	'param_name',
	'parameter_format',
	'phone_number',
	'quality_score',
	'rejected_reason',
	'signature_hash',
	'supported_apps',
	'zero_tap_terms_accepted',
];

/** The spelling of enum values; Meta's pages show them in upper and lower case. */
const spelled: Readonly<Record<string, (value: string) => string>> = {
	type: (value) => value.toUpperCase(),
	format: (value) => value.toUpperCase(),
	otp_type: (value) => value.toUpperCase(),
	category: (value) => value.toUpperCase(),
	status: (value) => value.toUpperCase(),
	parameter_format: (value) => value.toLowerCase(),
	flow_action: (value) => value.toLowerCase(),
};

const byFolded = new Map(names.map((name) => [fold(name), name]));

/**
 * A template's definition, or any part of it, in the spelling of the schemas. Null values are left out;
 * unknown names stay, for the schema to refuse or to pass through.
 */
export function spelledDefinition(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(spelledDefinition);
	if (typeof value !== 'object' || value === null || isMoment(value)) return value;
	const filled = Object.entries(value).filter(([, entry]) => entry !== null && entry !== undefined);
	const entries = filled.map(([key, entry]): [string, unknown] => {
		const name = byFolded.get(fold(key)) ?? key;
		const respell = Object.hasOwn(spelled, name) ? spelled[name] : undefined;
		if (respell && typeof entry === 'string') return [name, respell(entry.trim())];
		return [name, spelledDefinition(entry)];
	});
	return Object.fromEntries(entries.map(asOne));
}

/** The example of a code is text in Create, and a list of one in the response to Get. */
const asOne = ([name, value]: [string, unknown], _: number, all: Array<[string, unknown]>) => {
	const isCode = all.some(([key, entry]) => key === 'type' && entry === 'COPY_CODE');
	const [only, ...more]: unknown[] = Array.isArray(value) ? value : [];
	return [name, isCode && name === 'example' && !more.length ? (only ?? value) : value] as const;
};
