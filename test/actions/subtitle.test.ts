import { LinkMobilityWhatsApp } from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsApp.node';
import { resources } from '../../nodes/LinkMobilityWhatsApp/actions';
import { evaluated, nodeOf } from '../helpers/engine';

const type = new LinkMobilityWhatsApp();

test('the subtitle says in words what the node does', async () => {
	const subtitles: unknown[] = [];
	for (const [resource, operations] of Object.entries(resources)) {
		for (const { option } of operations) {
			const node = nodeOf(type, { resource, operation: option.value });
			subtitles.push(await evaluated(type, node, type.description.subtitle));
		}
	}
	expect(subtitles).toEqual([
		'Send text',
		'Send media',
		'Send location',
		'Send contacts',
		'Send template',
		'Send interactive',
		'Send and wait for response',
		'Send JSON',
		'Create template',
		'Delete template',
		'Get template',
		'Update template',
	]);
});
