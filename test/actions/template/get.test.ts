import { deleteTemplate } from '../../../nodes/LinkMobilityWhatsApp/actions/template/delete';
import { get } from '../../../nodes/LinkMobilityWhatsApp/actions/template/get';
import { knownTemplate } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/known';
import { endpoints } from '../../../nodes/LinkMobilityWhatsApp/wire/endpoints';
import { templateOf } from '../../fixtures/templates';
import { outcome } from '../../helpers/panel';

const address = {
	platformId: 'COMMON_API',
	platformPartnerId: '12345',
	source: '+46700000000',
	templateId: '99',
};

/** The output item for a response of LINK. */
const item = (answer: unknown, simplify = true): Record<string, unknown> =>
	get.output({
		path: address,
		body: undefined,
		response: knownTemplate.parse(answer),
		raw: answer,
		simplify,
	});

describe('Get', () => {
	test.each([
		[{ simplify: true }, {}],
		[{ simplify: false, options: { sender: '+46700000009' } }, { source: '+46700000009' }],
	])('requests a template: %j', (values, other) => {
		const call = outcome(get, { templateId: ' 99 ', options: {}, ...values });
		expect(call).toEqual({
			endpoint: endpoints.getTemplate,
			path: { ...address, ...other },
			body: undefined,
		});
	});

	test.each<[string, unknown[]]>([
		[
			'standard',
			[
				{ place: 'header', kind: 'text', name: '1', example: '4711' },
				{ place: 'body', kind: 'text', name: '1', example: 'Ann' },
				{ place: 'button 2', kind: 'text', name: '1', example: 'https://example.com/p/mug' },
			],
		],
		[
			'carousel',
			[
				{ place: 'body', kind: 'text', name: '1', example: 'Ann' },
				...[1, 2].flatMap((card) => [
					{ place: `card ${card} header`, kind: 'image' },
					{
						place: `card ${card} button 1`,
						kind: 'text',
						name: '1',
						example: 'https://example.com/p/mug',
					},
				]),
			],
		],
	])('lists the values to fill in: %s', (kind, variables) => {
		const { id, status, components } = templateOf(kind);
		expect(item(templateOf(kind))).toMatchObject({ id, status, variables });
		expect(item(templateOf(kind)).components).toEqual(components);
	});

	test('includes the examples of named variables and the reason for a rejection', () => {
		const named = {
			name: 'a',
			language: 'en',
			status: 'rejected',
			rejectedReason: 'INVALID_FORMAT',
			message_send_ttl_seconds: 60,
			components: [
				{
					type: 'body',
					text: 'Hi {{name}}, bye',
					example: { bodyTextNamedParams: [{ paramName: 'name', example: 'Ann' }] },
				},
			],
		};
		expect(item({ data: [named] })).toMatchObject({
			id: '99',
			status: 'REJECTED',
			rejectedReason: 'INVALID_FORMAT',
			timeToLive: 60,
			variables: [{ place: 'body', kind: 'text', name: 'name', example: 'Ann' }],
		});
		expect(item({ ...named, rejectedReason: 'NONE' })).not.toHaveProperty('rejectedReason');
	});

	const raw = { ID: 99, name: 'a', language: 'en', rejectedReason: null, status: 'approved' };

	test.each([
		[raw, raw],
		[{ data: [raw] }, { data: [raw] }],
		[[raw], raw],
	])('returns the response unchanged without Simplify: %j', (answer, out) => {
		expect(item(answer, false)).toEqual(out);
	});
});

describe('Delete', () => {
	test('requires both ID and name, and returns them', () => {
		const values = { templateId: '99', templateName: 'order_ok', options: {} };
		const { endpoint, path = {} } = outcome(deleteTemplate, values);
		expect(endpoint).toBe(endpoints.deleteTemplate);
		expect(path).toEqual({ ...address, templateName: 'order_ok' });
		const answered = {
			path,
			body: undefined,
			response: { success: true as const },
			raw: '',
			simplify: true,
		};
		expect(deleteTemplate.output(answered)).toEqual({ deleted: true, id: '99', name: 'order_ok' });
	});

	test.each([
		[{ templateId: '' }, 'Template ID must not be blank'],
		[
			{ templateId: '../..' },
			'Template ID must be the number that WhatsApp Manager shows, or the ID that Create returned',
		],
		[{ templateName: '' }, 'Template Name must not be blank'],
		[
			{ templateName: 'Order OK' },
			'Template Name can be lowercase letters, digits and underscore only, at most 512. Write order_ok instead.',
		],
	])('refuses %j', (values, sentence) => {
		const all = { templateId: '99', templateName: 'order_ok', options: {}, ...values };
		expect(outcome(deleteTemplate, all).refused).toEqual([sentence]);
	});
});
