import { resources } from '../../../nodes/LinkMobilityWhatsApp/actions';
import { json } from '../../../nodes/LinkMobilityWhatsApp/actions/message/json';
import { toWithinWindow } from '../../../nodes/LinkMobilityWhatsApp/actions/message/serviceWindow';
import { messagesOf, outcome } from '../../helpers/panel';

test('every message but a template and a question says that it is delivered within 24 hours only', () => {
	const withHint = resources.message
		?.filter(({ fields }) => fields.some(({ hint }) => hint === toWithinWindow.hint))
		.map(({ option }) => option.name);
	expect(withHint).toEqual([
		'Send Text',
		'Send Media',
		'Send Location',
		'Send Contacts',
		'Send Interactive',
		'Send JSON',
	]);
	expect(toWithinWindow.hint).toContain('24 hours');
});

describe('the example that Send JSON begins with', () => {
	const example = json.fields.find(({ name }) => name === 'json')?.default;

	test('can be sent as it is', () => {
		expect(messagesOf(json, { json: example })).toEqual([
			{ type: 'text', text: { body: 'Hello, this is an example.' } },
		]);
	});

	test('goes to nobody before a number is entered', () => {
		const to = json.fields.find(({ name }) => name === 'to')?.default;
		expect(outcome(json, { json: example, to, options: {} }).refused).toEqual([
			'To needs at least one phone number',
		]);
	});
});
