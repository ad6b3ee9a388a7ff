import { languages } from '../../nodes/LinkMobilityWhatsApp/wire/language';
import { entries, words } from './case';

/** Panel values as n8n stores them. */
export type Values = Record<string, unknown>;

/** A panel field, or a function from a neutral value to panel values; null if the panel has no such field. */
type Field = string | ((value: unknown, given: Values) => Values) | null;

export interface Panel {
	operation: string;
	resource?: string;
	/** Panel values common to all cases of the operation. */
	fixed?: Values;
	words: Record<string, Field>;
}

const option = (name: string) => (value: unknown) => ({ options: { [name]: value } });
const list = (value: unknown) => (Array.isArray(value) ? value.join('\n') : value);
const pairs = (value: unknown) =>
	Object.entries(words(value)).map(([name, each]) => ({ name, value: each }));
const forTime = (amount: unknown, unit: string) => ({
	options: { validity: { forTime: { amount, unit } } },
});

/** Fields common to all messages: To and Options. */
export const shared: Record<string, Field> = {
	to: (value) => ({ to: list(value) }),
	refId: option('refId'),
	priority: option('priority'),
	source: option('sender'),
	sender: option('sender'),
	countryCode: option('defaultCountryCode'),
	defaultCountryCode: option('defaultCountryCode'),
	platformServiceId: option('platformServiceId'),
	platformServiceType: option('platformServiceType'),
	platformTransactionId: option('platformTransactionId'),
	logMessageContent: option('logMessageContent'),
	eventReportGates: (value) => ({
		options: { eventReportGates: Array.isArray(value) ? value.join(', ') : value },
	}),
	customParameters: (value) => ({ options: { customParameters: { parameter: pairs(value) } } }),
	validity: (value) => {
		const [[unit, amount] = []] = Object.entries(words(value));
		return forTime(amount, String(unit));
	},
	relativeValidityTime: (value) => forTime(Number(value) / 60_000, 'minutes'),
	absoluteValidityTime: (value) => ({ options: { validity: { untilTime: { time: value } } } }),
};

const media = (mediaType: string, more: Record<string, Field>): Panel => ({
	operation: 'sendMedia',
	fixed: { mediaType },
	words: {
		link: (link) => ({ mediaFrom: 'link', link }),
		mediaId: (mediaId) => ({ mediaFrom: 'id', mediaId }),
		...more,
	},
});

const rowsOf = (group: string, ...values: Values[]) => {
	const filled = values.filter((row) => Object.values(row).some((value) => value !== undefined));
	return filled.length ? { [group]: filled } : {};
};

function contact(given: unknown) {
	const { first, last, middle, prefix, suffix, formatted, birthday, ...more } = words(given);
	const { phone, phoneType, waId, email, emailType, url, urlType, ...others } = more;
	const { company, department, title, street, city, state, zip, country, addressType } = others;
	return {
		firstName: first,
		lastName: last,
		phones: rowsOf('phone', { phone, type: phoneType, waId }),
		emails: rowsOf('email', { email, type: emailType }),
		more: {
			formattedName: formatted,
			middleName: middle,
			prefix,
			suffix,
			birthday,
			organisation: { details: { company, department, title } },
			urls: rowsOf('url', { url, type: urlType }),
			addresses: rowsOf('address', {
				...{ street, city, state, zip, type: addressType },
				...(String(country ?? '').length === 2 ? { countryCode: country } : { country }),
				countryCode: others.countryCode ?? (String(country).length === 2 ? country : undefined),
			}),
		},
	};
}

/** The header of an interactive message, if it may be text or a file. */
function anyHeader(value: unknown): Values {
	if (typeof value === 'string') return value.trim() ? { header: 'text', headerText: value } : {};
	const { kind, text, link, mediaId, id = mediaId, filename, caption, provider } = words(value);
	if (kind === 'text') return { header: 'text', headerText: text };
	return {
		header: kind,
		...(id === undefined
			? { headerFrom: 'link', headerLink: link }
			: { headerFrom: 'id', headerMediaId: id }),
		headerOptions: { fileName: filename, caption, provider },
	};
}

/** The header of an interactive message, if it can only be text. */
const textHeader = (value: unknown): Values => ({
	headerText: typeof value === 'string' ? value : words(value).text,
});

const interactive = (kind: string, more: Record<string, Field>): Panel => ({
	operation: 'sendInteractive',
	fixed: { kind },
	words: { body: 'body', footer: 'footer', header: textHeader, ...more },
});

const titled = (value: unknown) => (typeof value === 'string' ? { title: value } : value);
const generated = (index: number) => ({ id: `made-up-${index}`, title: `Row ${index + 1}` });

const sections = (group: string, field: string, inner: (value: unknown) => unknown) => ({
	sections: (value: unknown) => ({
		sections: {
			section: entries(value, (index) => ({ title: `Section ${index + 1}`, [group]: '1' })).map(
				(section) => {
					const { [group]: content, ...rest } = words(section);
					return { ...rest, [field]: inner(content) };
				},
			),
		},
	}),
});

let rowsMade = 0;
/** Numbers the generated rows of all sections consecutively, so that their IDs are unique. */
const rows = (value: unknown) => ({
	row: entries(value, () => generated((rowsMade += 1))).map(titled),
});
const products = (value: unknown) => entries(value, (index) => `SKU-${index + 1}`).join('\n');

/** Body variables: texts, currencies, dates, or named texts. */
const variables = (value: unknown) => ({
	variable: entries(value, (index) => `Value ${index + 1}`).map(variable),
});

function variable(value: unknown): Values {
	if (typeof value !== 'object' || value === null) return { type: 'text', text: value };
	const {
		kind = 'text',
		name,
		fallback,
		amount,
		code,
		timestamp,
		value: text,
		...rest
	} = words(value);
	if (kind === 'currency') return { type: kind, amount, currency: code, fallback };
	if (kind === 'text') return { type: kind, text, parameterName: name, ...rest };
	const given = timestamp === undefined ? { givenAs: 'parts', ...rest } : { time: timestamp };
	return { type: kind, fallback, ...given };
}

const named = (value: unknown) => ({
	bodyVariables: {
		variable: pairs(value).map(({ name, value: text }) => ({
			type: 'text',
			text,
			parameterName: name,
		})),
	},
});

/** Template buttons, including the coupon code. */
function templateButtons({ buttons, couponCode, urlEncode }: Values): Values {
	const coupon =
		couponCode === undefined ? [] : [{ kind: 'copy_code', index: 0, code: couponCode }];
	const all = [...coupon, ...entries(buttons, (index) => ({ kind: 'quick_reply', index }))];
	return { button: all.map((button) => templateButton(words(button), urlEncode)) };
}

const templateButton = (given: Values, encode: unknown): Values => {
	const { kind, value, code, flowToken, flowData, encode: own = encode, ...rest } = given;
	return {
		...rest,
		type: kind,
		urlValue: value,
		couponCode: code,
		encode: own,
		flowReference: flowToken,
		flowData: flowData === undefined ? undefined : JSON.stringify(flowData),
	};
};

/** A file by link or by media ID, in the named fields. */
function file(value: unknown, prefix: string): Values {
	const name = (field: string) =>
		prefix ? prefix + field.charAt(0).toUpperCase() + field.slice(1) : field;
	const given =
		typeof value === 'object'
			? words(value)
			: { [String(value).includes(':') ? 'link' : 'id']: value };
	const { link, mediaId, id = mediaId } = given;
	const from = prefix ? 'headerFrom' : 'mediaFrom';
	if (id !== undefined) return { [from]: 'id', [name('mediaId')]: id };
	return { [from]: 'link', [name('link')]: link };
}

function card(given: unknown): Values {
	const { image, video, header = {}, body, buttons } = words(given);
	const mediaType = video !== undefined || words(header).kind === 'video' ? 'video' : 'image';
	return {
		mediaType,
		...file(video ?? image ?? header, ''),
		bodyVariables: body === undefined ? {} : variables(body),
		buttons: buttons === undefined ? {} : templateButtons({ buttons }),
	};
}

function templateHeader(value: unknown): Values {
	const { kind, text, name, filename } = words(value);
	if (kind === 'text') return { header: kind, headerText: text, headerName: name };
	return { header: kind, ...file(words(value), 'header'), headerFileName: filename };
}

const template: Record<string, Field> = {
	name: 'name',
	language: (code) =>
		languages.some((language) => language.code === code)
			? { language: code }
			: { language: 'other', languageCode: code },
	namespace: option('namespace'),
	header: templateHeader,
	body: (value) => ({ bodyVariables: variables(value) }),
	bodyNamed: named,
	buttons: (_value, given) => ({ buttons: templateButtons(given) }),
	couponCode: (_value, given) => ({ buttons: templateButtons(given) }),
	urlEncode: () => ({}),
	offerExpires: (offerExpires) => ({ templateKind: 'offer', offerExpires }),
	cards: (value) => ({
		templateKind: 'carousel',
		cards: { card: entries(value, (index) => ({ image: String(index + 1) })).map(card) },
	}),
	code: (code) => ({ templateKind: 'authentication', code }),
	authCode: (code) => ({ templateKind: 'authentication', code }),
	components: (value) => ({ templateKind: 'json', components: JSON.stringify(value) }),
};

/** Cases that the panel's fields cannot express use Send JSON. */
const asJson = (type: string, content: unknown): Values => ({
	operation: 'sendJson',
	json: JSON.stringify({ type, [type]: content }),
});

/** The API message for a case that the panel cannot express, else `undefined`. */
export function jsonFallback(op: string, given: Values): Values | undefined {
	const [, kind] = /^send(Image|Video|Audio|Document)$/.exec(op) ?? [];
	const { link, mediaId: id, header, body } = given;
	if (kind && link !== undefined && id !== undefined) {
		return asJson(kind.toLowerCase(), { link, id });
	}
	const type = textOnly.get(op);
	const above = words(header).kind;
	if (type === undefined || above === undefined || above === 'text') return undefined;
	const file = { link: words(header).link, id: words(header).mediaId };
	return asJson('interactive', {
		type,
		header: { type: above, [String(above)]: file },
		body: { text: body },
		action: {},
	});
}

const textOnly = new Map([
	['sendList', 'list'],
	['sendCatalog', 'catalog_message'],
	['sendProductList', 'product_list'],
]);

/** A template button by type, with generated values for the rest. */
const generatedButton = (type: unknown, index: number): Values => ({
	type,
	text: `Button ${index + 1}`,
	...(type === 'URL' ? { url: 'https://example.com' } : {}),
});

/** A template to create, with generated values for what the case does not mention. */
function newTemplate(value: unknown): Values {
	const { name = 'a', language = 'en', category = 'UTILITY', ...made } = words(value);
	const { header, body, examples = [], footer, buttons = [] } = made;
	return {
		templateName: name,
		language,
		templateKind: 'standard',
		category,
		...(header === undefined ? {} : { headerFormat: 'TEXT', headerText: header }),
		body,
		bodyExamples: { example: entries(examples, String).map((each) => ({ value: each })) },
		footer,
		buttons: { button: entries(buttons, () => 'QUICK_REPLY').map(generatedButton) },
	};
}

const management = (operation: string, more: Record<string, Field>): Panel => ({
	operation,
	resource: 'template',
	words: { to: null, templateId: 'templateId', templateName: 'templateName', ...more },
});

/** Maps the keys of a case to panel fields, by operation. */
export const panels: Readonly<Record<string, Panel>> = {
	sendText: { operation: 'sendText', words: { body: 'text', previewUrl: 'previewUrl' } },
	sendImage: media('image', { caption: 'caption', filename: null }),
	sendVideo: media('video', { caption: 'caption', filename: null }),
	sendAudio: media('audio', { caption: null, filename: null }),
	sendDocument: media('document', { caption: 'caption', filename: 'fileName' }),
	sendLocation: {
		operation: 'sendLocation',
		words: {
			latitude: 'latitude',
			longitude: 'longitude',
			name: 'name',
			address: 'address',
		},
	},
	sendContacts: {
		operation: 'sendContacts',
		words: {
			contacts: (value) => ({
				contacts: { contact: entries(value, () => ({ first: 'A' })).map(contact) },
			}),
		},
	},
	sendRaw: {
		operation: 'sendJson',
		words: { messages: 'json', message: 'json' },
	},
	sendTemplate: { operation: 'sendTemplate', fixed: { fillIn: 'hand' }, words: template },
	sendButtons: interactive('button', {
		header: anyHeader,
		buttons: (value) => ({ buttons: { button: entries(value, generated).map(titled) } }),
	}),
	sendList: interactive('list', { button: 'buttonText', ...sections('rows', 'rows', rows) }),
	sendProduct: interactive('product', {
		header: null,
		catalogId: 'catalogId',
		productId: 'productId',
	}),
	sendProductList: interactive('product_list', {
		catalogId: 'catalogId',
		...sections('products', 'products', products),
	}),
	sendCatalog: interactive('catalog_message', { thumbnailProductId: 'thumbnailProductId' }),
	sendCtaUrl: interactive('cta_url', {
		header: anyHeader,
		displayText: 'buttonText',
		url: 'url',
	}),
	requestLocation: interactive('location_request_message', { header: null, footer: null }),
	sendFlow: interactive('flow', {
		header: anyHeader,
		flowId: 'flowId',
		cta: 'buttonText',
		flowToken: 'flowReference',
		flowAction: 'flowAction',
		mode: 'flowMode',
		screen: 'screen',
		data: (value) => ({
			specifyScreenData: 'json',
			screenDataJson: JSON.stringify(value),
		}),
	}),
	createTemplate: management('createTemplate', { template: newTemplate }),
	updateTemplate: management('updateTemplate', {
		components: (value) => ({ templateKind: 'json', components: JSON.stringify(value) }),
	}),
	getTemplate: management('getTemplate', {}),
	deleteTemplate: management('deleteTemplate', {}),
};
