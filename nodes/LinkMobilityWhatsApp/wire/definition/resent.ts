import type { KnownButton, KnownComponent, KnownPart } from './known';

type Sent = Record<string, unknown>;

/** The entries with these names that have a value. */
const pick = (object: Record<string, unknown>, ...names: string[]): Sent =>
	Object.fromEntries(
		names.flatMap((name) => (object[name] === undefined ? [] : [[name, object[name]]])),
	);

/**
 * Components of a response to Get, as an update sends them. Meta adds its own texts to an authentication
 * template, which are left out. The example file of a header is read as a link and sent back as one:
 * Meta refuses links in Create (2388273), and does not document what it does in an update. Unknown
 * components stay, for the schema to refuse, because leaving them out would delete them.
 */
export function resent(components: readonly KnownComponent[]): Sent[] {
	const sent = components.map(component);
	const isCode = components.some(({ buttons = [] }) => buttons.some(isCodeButton));
	return sent.map((each) => (isCode && each.type === 'BODY' ? pick(each, 'type', PRESET) : each));
}

const PRESET = 'add_security_recommendation';

function component({ cards, ...source }: KnownComponent): Sent {
	if (source.type !== 'CAROUSEL' || !cards) return part(source);
	return {
		type: source.type,
		cards: cards.map(({ components }) => ({ components: components.map(part) })),
	};
}

const LIMITED = 'limited_time_offer';

function part(source: KnownPart): Sent {
	const { type, buttons = [] } = source;
	const example = source.example && exampleOf(source.example);
	if (type === 'BUTTONS') return { type, buttons: buttons.map(button) };
	if (type === 'LIMITED_TIME_OFFER') {
		return { type, [LIMITED]: pick(source.limited_time_offer ?? {}, 'text', 'has_expiration') };
	}
	if (type === 'HEADER') return { ...pick(source, 'type', 'format', 'text'), ...example };
	if (type === 'FOOTER' && source.code_expiration_minutes !== undefined) {
		return pick(source, 'type', 'code_expiration_minutes');
	}
	return type === 'BODY' || type === 'FOOTER'
		? { ...pick(source, 'type', 'text', PRESET), ...example }
		: source;
}

/** The examples without empty lists. */
function exampleOf(source: Record<string, unknown>): Sent {
	const known = pick(
		source,
		'header_text',
		'header_text_named_params',
		'header_handle',
		'body_text',
		'body_text_named_params',
	);
	const example = Object.fromEntries(
		Object.entries(known).filter(([, each]) => !Array.isArray(each) || each.flat().length > 0),
	);
	return Object.keys(example).length ? { example } : {};
}

/** The names that an update sends for each type of button. */
const names: Readonly<Record<string, string[]>> = {
	CATALOG: ['type', 'text'],
	COPY_CODE: ['type'],
	FLOW: [
		'type',
		'text',
		'flow_id',
		'flow_name',
		'flow_json',
		'flow_action',
		'navigate_screen',
		'icon',
	],
	MPM: ['type', 'text'],
	OTP: ['type', 'text', 'otp_type', 'autofill_text', 'supported_apps', 'zero_tap_terms_accepted'],
	PHONE_NUMBER: ['type', 'text', 'phone_number'],
	QUICK_REPLY: ['type', 'text'],
	URL: ['type', 'text', 'url'],
};

function button(source: KnownButton): Sent {
	const { type, url = '', example } = source;
	const code = type === 'URL' ? codeButton(source.text, url) : undefined;
	if (code) return tapped(code);
	const known = names[type];
	if (!known) return source;
	const picked = pick(source, ...known);
	if (type === 'OTP') return tapped(picked);
	if (type === 'COPY_CODE') return { ...picked, ...pick({ example: example?.[0] }, 'example') };
	return type === 'URL' && example?.length ? { ...picked, example } : picked;
}

/** A button that only copies the code has no autofill text. */
const tapped = ({ autofill_text, ...picked }: Sent): Sent =>
	picked.otp_type === 'COPY_CODE' || autofill_text === undefined
		? picked
		: { ...picked, autofill_text };

export const isCodeButton = ({ type, url = '' }: KnownButton) =>
	type === 'OTP' || CODE_ADDRESS.test(url);

const CODE_ADDRESS = /^https:\/\/www\.whatsapp\.com\/otp\/code\/?\?(.*)$/;

/** Base64, in which a plus sign does not stand for a space. */
const HASH = /(?<=^|&)signature_hash=[^&]*/;
const keepPlus = (hash: string) => hash.replace(/\+/g, '%2B');

/** The button of an authentication template, which Get answers as a URL. See docs/decisions.md#authentication-code. */
function codeButton(text: string | undefined, url: string): Sent | undefined {
	const [, query] = CODE_ADDRESS.exec(url) ?? [];
	if (query === undefined) return undefined;
	const parameters = new Map(new URLSearchParams(query.replace(HASH, keepPlus)).entries());
	const app = pick(Object.fromEntries(parameters), 'package_name', 'signature_hash');
	return pick(
		{
			type: 'OTP',
			text,
			otp_type: parameters.get('otp_type')?.toUpperCase() ?? 'COPY_CODE',
			autofill_text: parameters.get('cta_display_name'),
			supported_apps: Object.keys(app).length ? [app] : undefined,
			zero_tap_terms_accepted: parameters.get('otp_type') === 'ZERO_TAP' ? true : undefined,
		},
		'type',
		'text',
		'otp_type',
		'autofill_text',
		'supported_apps',
		'zero_tap_terms_accepted',
	);
}
