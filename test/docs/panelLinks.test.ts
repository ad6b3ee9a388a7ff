import { LinkMobilityWhatsAppApi } from '../../credentials/LinkMobilityWhatsAppApi.credentials';
import { LinkMobilityWhatsApp } from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsApp.node';
import codex from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsApp.node.json';
import { LinkMobilityWhatsAppTrigger } from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsAppTrigger.node';
import triggerCodex from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsAppTrigger.node.json';
import { broken, isExternal } from './targets';

/** Every text of a panel or codex file that n8n shows. */
function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const credential = new LinkMobilityWhatsAppApi();

const panels: Array<[name: string, texts: string[]]> = [
	['the action node', textsOf([new LinkMobilityWhatsApp().description, codex])],
	['the trigger', textsOf([new LinkMobilityWhatsAppTrigger().description, triggerCodex])],
	['the credential', textsOf([credential.documentationUrl, credential.properties])],
];

/** The links that a person can click: `href`, and a text that is only an address. */
const linksOf = (texts: string[]) => [
	...new Set(
		texts.flatMap((text) => [
			...[...text.matchAll(/href="([^"]+)"/g)].map(([, link = '']) => link),
			...(/^https?:\S+$/.test(text) ? [text] : []),
		]),
	),
];

/** Addresses of LINK's API, which are values of a field. */
const VALUES = ['n-eu', 'c-eu'].map(
	(region) => `https://${region}.linkmobility.io/whatsapp-message`,
);

test.each(panels)('every link in %s leads to a page and heading of this repository', (_, texts) => {
	const links = linksOf(texts).filter((link) => !VALUES.includes(link));
	expect(links.length).toBeGreaterThan(0);
	expect(links.filter(isExternal)).toEqual([]);
	expect(links.flatMap((link) => broken('the panel', link) ?? [])).toEqual([]);
});

test.each(panels)('every link in a text of %s opens in a new tab', (_, texts) => {
	const opening = texts.flatMap((text) => text.match(/<a [^>]*href="http[^>]*>/g) ?? []);
	expect(opening.filter((link) => !link.includes('target="_blank"'))).toEqual([]);
});
