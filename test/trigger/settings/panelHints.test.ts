import type { INodeParameters } from 'n8n-workflow';
import { LinkMobilityWhatsAppTrigger } from '../../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsAppTrigger.node';
import { panelHints } from '../../../nodes/LinkMobilityWhatsApp/trigger/settings/panelHints';
import { shownHints } from '../../helpers/shownHints';

const type = new LinkMobilityWhatsAppTrigger();

const hintsFor = async (parameters: INodeParameters) =>
	await shownHints(type, panelHints, parameters);

const keyword = (text: string, match = 'regex', filter = 'keywords') => ({
	filters: { [filter]: { row: [{ keyword: 'a' }, { match, keyword: text }] } },
});
const allowList = (list: INodeParameters) => ({
	advancedOptions: { allowList: { list } },
});
const NO_EXPRESSION = expect.stringContaining('not a valid regular expression') as unknown;
const NO_ADDRESS = expect.stringContaining('not an IP address') as unknown;
const NOBODY = expect.stringContaining('lets nobody in') as unknown;

test.each<[INodeParameters, unknown[]]>([
	[{}, []],
	[{ options: {}, advancedOptions: {}, filters: {} }, []],
	[keyword('('), [NO_EXPRESSION]],
	[keyword('/(/i'), [NO_EXPRESSION]],
	[keyword('(', 'regex', 'ignoredKeywords'), [NO_EXPRESSION]],
	[keyword('/^stop$/i'), []],
	[keyword('(', 'contains'), []],
	[allowList({ link: true, own: '' }), []],
	[allowList({ own: ' ' }), []],
	[allowList({ link: false, own: '10.0.0.1' }), []],
	[allowList({ link: false, own: ' ' }), [NOBODY]],
	[allowList({ link: true, own: '10.0.0.1, 10.0.0.0/8;2001:db8::/32 ::1' }), []],
	[allowList({ link: true, own: '10.0.0.1, nonsense' }), [NO_ADDRESS]],
])('for %j the panel shows %j', async (parameters, messages) => {
	expect(await hintsFor(parameters)).toEqual(messages);
});
