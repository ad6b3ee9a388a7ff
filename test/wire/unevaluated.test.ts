import {
	objectText,
	unevaluatedExpression,
} from '../../nodes/LinkMobilityWhatsApp/wire/unevaluated';

describe('unevaluatedExpression', () => {
	it.each([
		['Hi {{ $json.name }}!', '{{ $json.name }}'],
		['Hi {{$json["first name"]}}', '{{$json["first name"]}}'],
		["{{ $('Get row').item.json.total }} due", "{{ $('Get row').item.json.total }}"],
		['{{ $node["Set"].json.x }}', '{{ $node["Set"].json.x }}'],
		['{{ $input.first().json.x }}', '{{ $input.first().json.x }}'],
		['{{1}} until {{ $now.plus(1) }}', '{{ $now.plus(1) }}'],
		['{{ $vars.shop }}', '{{ $vars.shop }}'],
		['{{ Math.round($json.total) }}', '{{ Math.round($json.total) }}'],
		['{{ DateTime.now().toISO() }}', '{{ DateTime.now().toISO() }}'],
		['{{ new Date().getFullYear() }}', '{{ new Date().getFullYear() }}'],
		['cut off: {{ $json.na', '{{ $json.na'],
		['{{ {{ $json.name }}', '{{ $json.name }}'],
	])('finds the expression in %j', (text, expression) => {
		expect(unevaluatedExpression(text)).toBe(expression);
	});

	it.each([
		'Hi {{1}}, {{first_name}}!',
		'Hi {{ name }}',
		'It costs $json or $(5)',
		'{{ $5 }}',
		'{{ $jsonish }}',
		'}} $json {{',
		'{ $json.name }',
	])('finds none in %j', (text) => {
		expect(unevaluatedExpression(text)).toBeUndefined();
	});

	it('quotes the start of a long expression', () => {
		expect(unevaluatedExpression(`{{ $json.${'a'.repeat(100)} }}`)).toBe(
			`{{ $json.${'a'.repeat(51)}…`,
		);
	});
});

describe('objectText', () => {
	it('finds an object that became text', () => {
		expect(objectText('Order [object Object]')).toBe('[object Object]');
		expect(objectText('[object]')).toBeUndefined();
	});
});
