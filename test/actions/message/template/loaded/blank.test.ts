import {
	blankOf,
	nameOf,
} from '../../../../../nodes/LinkMobilityWhatsApp/actions/message/template/loaded/blank';
import type { Blank } from '../../../../../nodes/LinkMobilityWhatsApp/actions/message/template/loaded/blank';
import { valueSchemas } from '../../../../../nodes/LinkMobilityWhatsApp/actions/message/template/loaded/valueSchemas';
import type { BlankKind } from '../../../../../nodes/LinkMobilityWhatsApp/actions/message/template/loaded/valueSchemas';

/** Workflows keep their values under these names. */
const names: Array<[name: string, blank: Blank]> = [
	['Header {{1}}', { kind: 'Header', variable: '1' }],
	['Header {{first_name}}', { kind: 'Header', variable: 'first_name' }],
	['Header Image', { kind: 'Header Image' }],
	['Header File Name', { kind: 'Header File Name' }],
	['Body {{12}}', { kind: 'Body', variable: '12' }],
	['Body {{_a1}}', { kind: 'Body', variable: '_a1' }],
	['Body {{ 1 }}', { kind: 'Body', variable: ' 1 ' }],
	['Body {{First name}}', { kind: 'Body', variable: 'First name' }],
	['Body {{förnamn}}', { kind: 'Body', variable: 'förnamn' }],
	['Button 10 URL', { kind: 'Button URL', button: 10 }],
	['Button 1 Thumbnail Product ID', { kind: 'Button Thumbnail Product ID', button: 1 }],
	['Card 10 Header Video', { kind: 'Header Video', card: 10 }],
	['Card 2 Body {{1}}', { kind: 'Body', card: 2, variable: '1' }],
	['Card 2 Button 1 Payload', { kind: 'Button Payload', card: 2, button: 1 }],
	['Offer Expires', { kind: 'Offer Expires' }],
	['Code', { kind: 'Code' }],
];

test.each(names)('%s is the name of its place, there and back', (name, blank) => {
	expect(nameOf(blank)).toBe(name);
	expect(blankOf(name)).toEqual(blank);
});

test.each(Object.keys(valueSchemas) as BlankKind[])(
	'%s is found by its name, on a card too',
	(kind) => {
		for (const blank of [{ kind }, { kind, button: 3, card: 4, variable: 'x' }]) {
			expect(blankOf(nameOf(blank))).toEqual(blank);
		}
	},
);

test.each([
	'',
	'Footer',
	'Header Sticker',
	'constructor',
	'Button 1',
	'Template 1 a en',
	'Body {{1}} more',
	'Body {{{1}}}',
	'Card x Header Image',
])('%j is the name of nothing', (name) => {
	expect(blankOf(name)).toBeUndefined();
});
