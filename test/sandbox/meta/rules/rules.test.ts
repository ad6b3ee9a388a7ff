import { config as schema } from '../../../../sandbox/config';
import { emptyState } from '../../../../sandbox/conversations';
import { refusalOf } from '../../../../sandbox/meta/rules/rules';
import { storedFrom } from '../../../../sandbox/meta/templates/configured';
import type { ConfigInput } from '../../../../sandbox/config';
import type { BusinessMessage } from '../../../../sandbox/state';
import { message } from '../../businessMessage';

const NOW = new Date('2026-03-01T10:00:00Z');
const A_MOMENT_AGO = '2026-03-01T09:59:00Z';

interface Circumstances {
	wrote?: string | null;
	config?: ConfigInput;
	part?: Partial<BusinessMessage>;
}

/** Meta's refusal of a message to Ann, who wrote a moment ago. */
async function judge(
	content: BusinessMessage['content'],
	{ wrote = A_MOMENT_AGO, config = {}, part = {} }: Circumstances = {},
) {
	const settings = schema.parse({ fetchMedia: false, ...config });
	const { templates } = settings;
	const wroteTo: Record<string, string> = wrote === null ? {} : { '+46700000000': wrote };
	return await refusalOf({
		message: message({ content, ...part }),
		state: {
			...emptyState(),
			people: [{ number: '+46700000001', name: 'Ann', wrote, wroteTo }],
			templates: templates === 'any' ? [] : templates.map(storedFrom),
		},
		config: settings,
		now: NOW,
		signal: new AbortController().signal,
	});
}

const text = { type: 'text', text: { body: 'Hello' } };
const interactive = (kind: string, action: unknown) => ({
	type: 'interactive',
	interactive: { type: kind, body: { text: 'Which one?' }, action },
});
const template = (components: unknown[] = [], name = 'order_confirmation', code = 'en') => ({
	type: 'template',
	template: { name, language: { code }, components },
});
const body = (value: string) => ({ type: 'body', parameters: [{ type: 'text', text: value }] });
const urlButton = (parameter: unknown) => ({
	type: 'button',
	sub_type: 'url',
	index: '0',
	parameters: [parameter],
});
const list = (rows: number) =>
	interactive('list', {
		button: 'Choose',
		sections: [
			{ rows: Array.from({ length: rows }, (_, at) => ({ id: `${at}`, title: `${at}` })) },
		],
	});
const buttons = (count: number) =>
	interactive('button', {
		buttons: Array.from({ length: count }, (_, at) => ({
			type: 'reply',
			reply: { id: `${at}`, title: `${at}` },
		})),
	});

test.each<[string, BusinessMessage['content']]>([
	['a text of 4,096 emoji', { type: 'text', text: { body: '👩‍👩‍👧‍👦'.repeat(4096) } }],
	['a list of 10 rows', list(10)],
	['three buttons', buttons(3)],
	['a template', template([body('1   2    3')])],
	[
		'a template with the end of a link',
		template(
			[
				{ type: 'header', parameters: [{ type: 'text', text: '4711' }] },
				{ type: 'body', parameters: ['Ann', 'today'].map((text) => ({ type: 'text', text })) },
				urlButton({ type: 'text', text: 'a' }),
			],
			'delivery_update',
		),
	],
])('Meta accepts %s', async (_, content) => {
	expect(await judge(content)).toBeUndefined();
});

const PARAMETER = { code: 131009, title: 'Parameter value is not valid' };
const FORMAT = {
	code: 132012,
	title: 'Parameter format does not match format in the created template',
};
const LAYOUT = {
	code: 132018,
	title: 'There is an issue with the parameters in your template',
	details: 'Param text cannot have new-line/tab characters or more than 4 consecutive spaces',
};

test.each<[string, BusinessMessage['content'], object]>([
	[
		'a text of 4,097 characters',
		{ type: 'text', text: { body: 'x'.repeat(4097) } },
		{
			code: 100,
			title: 'Invalid parameter',
			details: 'text.body must be at most 4096 characters long, and has 4097',
		},
	],
	[
		'a text with an unknown key',
		{ type: 'text', text: { body: 'Hello', color: 'red' } },
		{
			code: 100,
			title: 'Invalid parameter',
			details: 'text has the unexpected key "color"',
		},
	],
	[
		'a file without link and ID',
		{ type: 'image', image: { caption: 'Look' } },
		{
			code: 100,
			title: 'Invalid parameter',
			details: 'image must have either one of media ID or link',
		},
	],
	[
		'a list of 11 rows',
		list(11),
		{
			...PARAMETER,
			details: 'interactive.action.sections must have at most 10 rows in all, and has 11',
		},
	],
	[
		'four buttons',
		buttons(4),
		{ ...PARAMETER, details: 'interactive.action.buttons must have at most 3 elements' },
	],
	[
		'a payload for a link',
		template([urlButton({ type: 'payload', payload: 'a' })]),
		{
			...FORMAT,
			details: 'template.components[0].parameters[0].type must be text',
		},
	],
	['a value with a line break', template([body('1\n2')]), LAYOUT],
	['a value with a tab', template([body('1\t2')]), LAYOUT],
	['a value with five spaces', template([body('1     2')]), LAYOUT],
])('Meta refuses %s', async (_, content, refusal) => {
	expect(await judge(content)).toEqual(refusal);
});

describe('the recipient', () => {
	test('cannot be the sender', async () => {
		const part = { person: '+46700000000' };
		expect(await judge(text, { part })).toMatchObject({ code: 131021 });
	});
});

describe('the 24-hour window', () => {
	const closed = {
		code: 131047,
		title: 'Re-engagement message',
		details:
			'Message failed to send because more than 24 hours have passed since the customer last replied to this number.',
	};

	test.each<[string, string | null, object | undefined]>([
		['23:59:59.999 ago', '2026-02-28T10:00:00.001Z', undefined],
		['24 hours ago', '2026-02-28T10:00:00.000Z', closed],
		['never', null, closed],
	])('for a person who wrote %s', async (_, wrote, refusal) => {
		expect(await judge(text, { wrote })).toEqual(refusal);
	});

	test('does not apply to templates', async () => {
		expect(await judge(template([body('Order 4711')]), { wrote: null })).toBeUndefined();
	});

	test('applies to all other messages', async () => {
		expect(await judge(buttons(1), { wrote: null })).toEqual(closed);
	});
});

describe('a template', () => {
	const templates: ConfigInput['templates'] = [
		{ name: 'spring', language: 'en' },
		{ name: 'waits', language: 'en', status: 'PENDING' },
		{ name: 'rests', language: 'en', status: 'PAUSED' },
		{ name: 'ended', language: 'en', status: 'DISABLED' },
	];
	const unknown = { code: 132001, title: 'Template name does not exist in the translation' };

	test.each<[string, string, string, object | undefined]>([
		['that is approved', 'spring', 'en', undefined],
		[
			'in another language',
			'spring',
			'sv',
			{ ...unknown, details: 'template name (spring) does not exist in sv, only in en' },
		],
		[
			'that does not exist',
			'autumn',
			'en',
			{
				...unknown,
				details:
					'template name (autumn) does not exist in en. This sandbox knows spring; create others, or name them in its configuration, under templates',
			},
		],
		[
			'that is in review',
			'waits',
			'en',
			{
				...unknown,
				details: 'template name (waits) does not exist in en: its status is PENDING',
			},
		],
		['that is paused', 'rests', 'en', expect.objectContaining({ code: 132015 })],
		['that is disabled', 'ended', 'en', expect.objectContaining({ code: 132016 })],
	])('%s', async (_, name, language, refusal) => {
		expect(await judge(template([], name, language), { config: { templates } })).toEqual(refusal);
	});

	test('of any name, if the configuration allows it', async () => {
		const config: ConfigInput = { templates: 'any' };
		expect(await judge(template([], 'autumn', 'fi'), { config })).toBeUndefined();
	});
});
