import type { KnownButton, KnownComponent, KnownPart } from './known';

type Sent = Record<string, unknown>;

/** Only these of the names, as far as they have a value. */
const only = (given: Record<string, unknown>, ...names: string[]): Sent =>
	Object.fromEntries(
		names.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])),
	);

/**
 * Components as they were read, in the form that they are sent in. The example file of a header is read as
 * a link, and a link is sent back: on Create Meta refuses any with 2388273, of an edit nobody says. There
 * is nothing else to send, unless a person gives a new handle. Meta adds the words of its own to
 * an authentication template, and answers the example of a code as a list. Components that are not
 * known stay, for the schema to refuse: to leave them out would delete them.
 */
export function resent(components: readonly KnownComponent[]): Sent[] {
	const sent = components.map(component);
	const isCode = components.some(({ buttons = [] }) => buttons.some(isCodeButton));
	return sent.map((each) => (isCode && each.type === 'BODY' ? only(each, 'type', PRESET) : each));
}

const PRESET = 'add_security_recommendation';

function component({ cards, ...given }: KnownComponent): Sent {
	if (given.type !== 'CAROUSEL' || !cards) return part(given);
	return {
		type: given.type,
		cards: cards.map(({ components }) => ({ components: components.map(part) })),
	};
}

const LIMITED = 'limited_time_offer';

function part(given: KnownPart): Sent {
	const { type, buttons = [] } = given;
	const example = given.example && exampleOf(given.example);
	if (type === 'BUTTONS') return { type, buttons: buttons.map(button) };
	if (type === 'LIMITED_TIME_OFFER') {
		return { type, [LIMITED]: only(given.limited_time_offer ?? {}, 'text', 'has_expiration') };
	}
	if (type === 'HEADER') return { ...only(given, 'type', 'format', 'text'), ...example };
	if (type === 'FOOTER' && given.code_expiration_minutes !== undefined) {
		return only(given, 'type', 'code_expiration_minutes');
	}
	return type === 'BODY' || type === 'FOOTER'
		? { ...only(given, 'type', 'text', PRESET), ...example }
		: given;
}

/** A list without entries says nothing. */
function exampleOf(given: Record<string, unknown>): Sent {
	const known = only(
		given,
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

/** What each type of button is sent with. */
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

function button(given: KnownButton): Sent {
	const { type, url = '', example } = given;
	const code = type === 'URL' ? codeButton(given.text, url) : undefined;
	if (code) return tapped(code);
	const known = names[type];
	if (!known) return given;
	const own = only(given, ...known);
	if (type === 'OTP') return tapped(own);
	if (type === 'COPY_CODE') return { ...own, ...only({ example: example?.[0] }, 'example') };
	return type === 'URL' && example?.length ? { ...own, example } : own;
}

/** A button that only copies has no words for an app that fills in. */
const tapped = ({ autofill_text, ...own }: Sent): Sent =>
	own.otp_type === 'COPY_CODE' || autofill_text === undefined ? own : { ...own, autofill_text };

export const isCodeButton = ({ type, url = '' }: KnownButton) =>
	type === 'OTP' || CODE_ADDRESS.test(url);

const CODE_ADDRESS = /^https:\/\/www\.whatsapp\.com\/otp\/code\/?\?(.*)$/;

/** Base64, whose plus sign is no blank, as it is in a text. */
const HASH = /(?<=^|&)signature_hash=[^&]*/;
const keepPlus = (hash: string) => hash.replace(/\+/g, '%2B');

/** The button of an authentication template, which is answered as an address. Source: api-notes 2.4. */
function codeButton(text: string | undefined, url: string): Sent | undefined {
	const [, query] = CODE_ADDRESS.exec(url) ?? [];
	if (query === undefined) return undefined;
	const said = new Map(new URLSearchParams(query.replace(HASH, keepPlus)).entries());
	const app = only(Object.fromEntries(said), 'package_name', 'signature_hash');
	return only(
		{
			type: 'OTP',
			text,
			otp_type: said.get('otp_type')?.toUpperCase() ?? 'COPY_CODE',
			autofill_text: said.get('cta_display_name'),
			supported_apps: Object.keys(app).length ? [app] : undefined,
			zero_tap_terms_accepted: said.get('otp_type') === 'ZERO_TAP' ? true : undefined,
		},
		'type',
		'text',
		'otp_type',
		'autofill_text',
		'supported_apps',
		'zero_tap_terms_accepted',
	);
}
