import type { INodeProperties } from 'n8n-workflow';
import { choose } from '../../nodes/LinkMobilityWhatsApp/actions/panel';

const field = (name: string, more: Partial<INodeProperties> = {}): INodeProperties => ({
	displayName: name,
	name,
	type: 'string',
	default: '',
	...more,
});

describe('a dropdown with fields', () => {
	test('shows the fields of each choice only for it; the first choice is the default', () => {
		expect(
			choose('Kind', 'kind', [
				{ option: { name: 'A', value: 'a' }, fields: [field('x'), field('y')] },
				{ option: { name: 'B', value: 'b' }, fields: [field('x')] },
				{ option: { name: 'C', value: 'c' }, fields: [] },
			]),
		).toEqual([
			{
				displayName: 'Kind',
				name: 'kind',
				type: 'options',
				noDataExpression: true,
				options: [
					{ name: 'A', value: 'a' },
					{ name: 'B', value: 'b' },
					{ name: 'C', value: 'c' },
				],
				default: 'a',
			},
			{ ...field('x'), displayOptions: { show: { kind: ['a'] } } },
			{ ...field('y'), displayOptions: { show: { kind: ['a'] } } },
			{ ...field('x'), displayOptions: { show: { kind: ['b'] } } },
		]);
	});

	test('nested in another dropdown, is shown only if both choices are selected', () => {
		const inner = choose('In', 'in', [{ option: { name: 'I', value: 'i' }, fields: [field('x')] }]);
		const [, dropdown, shown] = choose('Out', 'out', [
			{ option: { name: 'O', value: 'o' }, fields: inner },
		]);
		expect(dropdown?.displayOptions).toEqual({ show: { out: ['o'] } });
		expect(shown?.displayOptions).toEqual({ show: { out: ['o'], in: ['i'] } });
	});

	test('does not modify fields that several dropdowns share', () => {
		const shared = field('x');
		choose('Kind', 'kind', [{ option: { name: 'A', value: 'a' }, fields: [shared] }]);
		expect(shared).not.toHaveProperty('displayOptions');
	});
});
