import type { INodeParameters } from 'n8n-workflow';
import { LinkMobilityWhatsApp } from '../../../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsApp.node';
import { panelHints } from '../../../../nodes/LinkMobilityWhatsApp/actions/message/template/panelHints';
import { definitions } from '../../../fixtures/definitions';
import { loaded } from '../../../helpers/loaded';
import { shownHints } from '../../../helpers/shownHints';

const type = new LinkMobilityWhatsApp();

const hintsFor = async (parameters: INodeParameters) =>
	await shownHints(type, panelHints, parameters);

const template = (templateId: string, loadedFrom = '17', value = {}): INodeParameters => ({
	operation: 'sendTemplate',
	fillIn: 'id',
	to: '+46700000001',
	templateId,
	templateFields: loaded(definitions.named, value, loadedFrom) as unknown as INodeParameters,
});

test.each<[title: string, parameters: INodeParameters, shown: number]>([
	['another template than the fields', template('18'), 1],
	['the template of the fields', template('17'), 0],
	['the template of the fields with spaces around', template(' 17 '), 0],
	['no template', template(''), 0],
	['expressions as values', template('18', '17', { 'body.city': '={{ $json.city }}' }), 1],
	['fields that are not loaded', { ...template('18'), templateFields: { value: null } }, 0],
	['another operation', { operation: 'sendText', text: 'Hi' }, 0],
])('for %s the panel shows the right hints', async (_title, parameters, shown) => {
	expect(await hintsFor(parameters)).toHaveLength(shown);
});
