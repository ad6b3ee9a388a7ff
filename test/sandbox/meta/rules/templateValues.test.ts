import { config as schema } from '../../../../sandbox/config';
import { emptyState } from '../../../../sandbox/conversations';
import { refusalOf } from '../../../../sandbox/meta/rules/rules';
import { storedFrom } from '../../../../sandbox/meta/templates/configured';
import { example } from '../../../../sandbox/meta/templates/example';
import { message } from '../../businessMessage';

const NOW = new Date();
const config = schema.parse({ fetchMedia: false });
const templates = config.templates === 'any' ? [] : config.templates.map(storedFrom);
const props = { files: 'https://example.com/', catalog: config.catalog, now: NOW };

type Components = Array<Record<string, unknown>>;

/** What Meta thinks of a ready template in English, filled in with its examples but for one thing. */
async function judged(name: string, change: (components: Components) => Components) {
	const template = templates.find((one) => one.name === name && one.language === 'en');
	if (!template) throw new Error(`There is no template ${name}`);
	const { components, ...rest } = example(template, props);
	const filled = { ...rest, components: change(components as unknown as Components) };
	return await refusalOf({
		message: message({ content: { type: 'template', template: filled } }),
		state: { ...emptyState(), templates },
		config,
		now: NOW,
		signal: new AbortController().signal,
	});
}

const without = (type: string) => (all: Components) => all.filter((one) => one.type !== type);
const withParameters =
	(type: string, ...parameters: unknown[]) =>
	(all: Components) =>
		all.map((one) => (one.type === type ? { ...one, parameters } : one));
const and =
	(...more: Components) =>
	(all: Components) => [...all, ...more];
const text = (value: string, parameterName?: string) => ({
	type: 'text',
	text: value,
	...(parameterName && { parameterName }),
});
const button = (sub_type: string, index: string, parameter: object) => ({
	type: 'button',
	sub_type,
	index,
	parameters: [parameter],
});
const payload = { type: 'payload', payload: 'p' };
const image = { type: 'image', image: { id: '1' } };
const card = (card_index: number, ...components: unknown[]) => ({ card_index, components });
const cards = (...all: unknown[]) => [{ type: 'carousel', cards: all }];
const cardParts = (value: string) => [
	{ type: 'header', parameters: [image] },
	{ type: 'body', parameters: [text(value)] },
	button('url', '1', text('mug')),
];
const greeting = { type: 'body', parameters: [text('Ann')] };

const COUNT = 'Number of parameters does not match the expected number of params';
const FORMAT = 'Parameter format does not match format in the created template';
const counted = (where: string, given: number, expected: number) => ({
	code: 132000,
	title: COUNT,
	details: `${where}: number of localizable_params (${given}) does not match the expected number of params (${expected})`,
});
const formed = (details: string) => ({ code: 132012, title: FORMAT, details });

test.each<[string, string, (components: Components) => Components, object | undefined]>([
	['as it is', 'delivery_update', (all) => all, undefined],
	[
		'one value too few',
		'delivery_update',
		withParameters('body', text('Ann')),
		counted('body', 1, 2),
	],
	[
		'one value too many',
		'delivery_update',
		withParameters('body', text('Ann'), text('today'), text('!')),
		counted('body', 3, 2),
	],
	['no value at all', 'delivery_update', without('body'), counted('body', 0, 2)],
	['values where there are none', 'hello_world', and(greeting), counted('body', 1, 0)],
	['no value above', 'delivery_update', without('header'), counted('header', 0, 1)],
	[
		'a value above where there is none',
		'order_confirmation',
		and({ type: 'header', parameters: [text('x')] }),
		counted('header', 1, 0),
	],
	[
		'an image where text belongs',
		'delivery_update',
		withParameters('header', image),
		formed('header: Format mismatch, expected TEXT, received IMAGE'),
	],
	[
		'text where an image belongs',
		'spring_offer',
		withParameters('header', text('x')),
		formed('header: Format mismatch, expected IMAGE, received TEXT'),
	],
	[
		'a video where an image belongs',
		'spring_offer',
		withParameters('header', { type: 'video', video: { id: '1' } }),
		formed('header: Format mismatch, expected IMAGE, received VIDEO'),
	],
	[
		'nothing where a document belongs',
		'invoice',
		without('header'),
		formed('header: Format mismatch, expected DOCUMENT, received UNKNOWN'),
	],
	[
		'nothing where a place belongs',
		'pick_up',
		without('header'),
		formed('header: Format mismatch, expected LOCATION, received UNKNOWN'),
	],
	[
		'values without names',
		'appointment_reminder',
		withParameters('body', text('Ann'), text('Monday'), text('10:30')),
		formed('body: Parameter name is missing or empty, here it is one of first_name, day, time'),
	],
	[
		'another name',
		'appointment_reminder',
		withParameters('body', text('Ann', 'first_name'), text('1', 'date'), text('2', 'time')),
		formed('body: no value for day; not in the template: date'),
	],
	[
		'names in another order',
		'appointment_reminder',
		withParameters('body', text('1', 'time'), text('Ann', 'first_name'), text('Monday', 'day')),
		undefined,
	],
	[
		'names where there are numbers',
		'order_confirmation',
		withParameters('body', text('4711', 'order')),
		formed('body: there is no variable order, the variables of this template are numbered'),
	],
	[
		'too long a value',
		'order_confirmation',
		withParameters('body', text('x'.repeat(1000))),
		{
			code: 132005,
			title: 'Template hydrated text too long',
			details: 'body: with its values it has 1058 characters, and can have 1024',
		},
	],
	[
		'no end of a link',
		'delivery_update',
		without('button'),
		counted('button at index 0 of type URL', 0, 1),
	],
	[
		'the end of a link that has none',
		'assembly_video',
		and(button('url', '0', text('x'))),
		counted('button at index 0 of type URL', 1, 0),
	],
	['no payload for a quick reply', 'appointment_reminder', (all) => all, undefined],
	['a payload', 'appointment_reminder', and(button('quick_reply', '1', payload)), undefined],
	[
		'a button that is not there',
		'appointment_reminder',
		and(button('quick_reply', '2', payload)),
		formed('button at index 2: the template has 2 buttons, the first of them at index 0'),
	],
	[
		'a link where a quick reply is',
		'appointment_reminder',
		and(button('url', '0', text('x'))),
		formed('button at index 0: Format mismatch, expected QUICK_REPLY, received URL'),
	],
	['no code', 'login_code', without('button'), counted('button at index 0 of type OTP', 0, 1)],
	[
		'a token for a form',
		'table_booking',
		(all) => [
			...without('button')(all),
			button('flow', '0', { type: 'action', action: { flowToken: 't' } }),
		],
		undefined,
	],
	['no parameters for a form', 'table_booking', withParameters('button'), undefined],
	[
		'no button for a form',
		'table_booking',
		without('button'),
		{
			code: 131009,
			title: 'Parameter value is not valid',
			details: 'button at index 0 of type FLOW: needs a component of sub_type flow',
		},
	],
	[
		'no products',
		'weekly_picks',
		without('button'),
		counted('button at index 0 of type MPM', 0, 1),
	],
	[
		'no end of an offer',
		'flash_sale',
		without('limited_time_offer'),
		counted('limited_time_offer', 0, 1),
	],
	['no cards', 'product_cards', without('carousel'), counted('carousel', 0, 2)],
	[
		'too many cards',
		'product_cards',
		() => [
			greeting,
			...cards(card(0, ...cardParts('a')), card(1, ...cardParts('b')), card(2, ...cardParts('c'))),
		],
		counted('carousel', 3, 2),
	],
	[
		'a card without its value',
		'product_cards',
		() => [
			greeting,
			...cards(card(0, ...cardParts('a')), card(1, cardParts('b')[0], cardParts('b')[2])),
		],
		counted('card 1: body', 0, 1),
	],
	[
		'cards that begin at 1',
		'product_cards',
		() => [greeting, ...cards(card(1, ...cardParts('a')), card(2, ...cardParts('b')))],
		formed('carousel: card_index 2 is not in the template'),
	],
])('%s (%s)', async (_, name, change, refusal) => {
	expect(await judged(name, change)).toEqual(refusal);
});
