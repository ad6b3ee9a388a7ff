import { evaluated } from '../../nodes/LinkMobilityWhatsApp/wire/evaluated';
import { messageRequest } from '../../nodes/LinkMobilityWhatsApp/wire/envelope';
import { reasons } from '../helpers/reasons';

const NOT_EVALUATED =
	'contains {{ $json.x }}, an expression that was not evaluated. Switch the field to Expression';
const X = '{{ $json.x }}';

test('finds an expression in every text of a request, also in names', () => {
	const request = {
		destinations: [X, '+46700000001'],
		refId: X,
		customParameters: { a: X, [X]: '1' },
		messages: [
			{ type: 'text', text: { body: `Hi ${X}!` } },
			{ type: 'template', template: { components: [{ parameters: [{ text: X }] }] } },
		],
	};
	expect(reasons(evaluated.safeParse(request).error)).toEqual([
		`destinations.0 ${NOT_EVALUATED}`,
		`refId ${NOT_EVALUATED}`,
		expect.stringContaining('customParameters'),
		`customParameters.a ${NOT_EVALUATED}`,
		`messages.0.text.body ${NOT_EVALUATED}`,
		`messages.1.template.components.0.parameters.0.text ${NOT_EVALUATED}`,
	]);
});

test('finds an object that became text', () => {
	const request = {
		platformId: 'p',
		platformPartnerId: 'p',
		priority: 'NORMAL',
		refId: 'r',
		source: '+46700000000',
		destinations: ['+46700000001'],
		messages: [{ type: 'text', text: { body: 'Hi [object Object]' } }],
	};
	expect(reasons(messageRequest.safeParse(request).error)).toEqual([
		'messages.0.text.body contains [object Object], an object in place of a text. Use one of its properties, as in {{ $json.name }}',
	]);
});

test('accepts the variables of a template', () => {
	expect(evaluated.safeParse({ body: 'Hi {{1}}, {{ first_name }} and {{name}}' }).success).toBe(
		true,
	);
});

test('a request is refused only for the expressions that it contains', () => {
	const request = { messages: [{ type: 'text', text: { body: X } }] };
	expect(reasons(messageRequest.safeParse(request).error)).toEqual([
		`messages.0.text.body ${NOT_EVALUATED}`,
	]);
});
