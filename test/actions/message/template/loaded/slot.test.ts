import {
	fieldIdOf,
	slotOf,
} from '../../../../../nodes/LinkMobilityWhatsApp/actions/message/template/loaded/slot';
import type { Slot } from '../../../../../nodes/LinkMobilityWhatsApp/actions/message/template/loaded/slot';
import { slotLabel } from '../../../../../nodes/LinkMobilityWhatsApp/actions/message/template/loaded/slotLabel';
import { slotSchemas } from '../../../../../nodes/LinkMobilityWhatsApp/actions/message/template/loaded/slotSchemas';

/** Saved workflows store the entered values under these IDs: they must not change. */
const fieldIds: Array<[fieldId: string, slot: Slot, label: string]> = [
	['header.text.1', { kind: 'header.text', variable: '1' }, 'Header {{1}}'],
	['header.text.image', { kind: 'header.text', variable: 'image' }, 'Header {{image}}'],
	['header.image', { kind: 'header.image' }, 'Header Image'],
	['header.video', { kind: 'header.video' }, 'Header Video'],
	['header.document', { kind: 'header.document' }, 'Header Document'],
	['header.file_name', { kind: 'header.file_name' }, 'Header File Name'],
	['header.latitude', { kind: 'header.latitude' }, 'Header Latitude'],
	['header.longitude', { kind: 'header.longitude' }, 'Header Longitude'],
	['header.place_name', { kind: 'header.place_name' }, 'Header Place Name'],
	['header.address', { kind: 'header.address' }, 'Header Address'],
	['body.12', { kind: 'body', variable: '12' }, 'Body {{12}}'],
	['body.first_name', { kind: 'body', variable: 'first_name' }, 'Body {{first_name}}'],
	['body. 1 ', { kind: 'body', variable: ' 1 ' }, 'Body {{ 1 }}'],
	['body.First name', { kind: 'body', variable: 'First name' }, 'Body {{First name}}'],
	['body.förnamn', { kind: 'body', variable: 'förnamn' }, 'Body {{förnamn}}'],
	['body.order.id', { kind: 'body', variable: 'order.id' }, 'Body {{order.id}}'],
	['button.10.url', { kind: 'button.url', button: 10 }, 'Button 10 URL'],
	['button.1.payload', { kind: 'button.payload', button: 1 }, 'Button 1 Payload'],
	['button.1.copy_code', { kind: 'button.copy_code', button: 1 }, 'Button 1 Copy Code'],
	['button.1.offer_code', { kind: 'button.offer_code', button: 1 }, 'Button 1 Offer Code'],
	['button.1.flow_token', { kind: 'button.flow_token', button: 1 }, 'Button 1 Flow Token'],
	['button.1.flow_data', { kind: 'button.flow_data', button: 1 }, 'Button 1 Flow Data'],
	[
		'button.1.meta_spelling',
		{ kind: 'button.meta_spelling', button: 1 },
		"Button 1 Meta's Spelling",
	],
	[
		'button.1.thumbnail_product_id',
		{ kind: 'button.thumbnail_product_id', button: 1 },
		'Button 1 Thumbnail Product ID',
	],
	['button.1.product_ids', { kind: 'button.product_ids', button: 1 }, 'Button 1 Product IDs'],
	['card.10.header.video', { kind: 'header.video', card: 10 }, 'Card 10 Header Video'],
	['card.2.body.1', { kind: 'body', card: 2, variable: '1' }, 'Card 2 Body {{1}}'],
	['card.1.button.2.url', { kind: 'button.url', card: 1, button: 2 }, 'Card 1 Button 2 URL'],
	['offer.expires', { kind: 'offer.expires' }, 'Offer Expires'],
	['code', { kind: 'code' }, 'Code'],
];

test.each(fieldIds)('%s identifies one slot, and the slot has this ID', (fieldId, slot) => {
	expect(fieldIdOf(slot)).toBe(fieldId);
	expect(slotOf(fieldId)).toEqual(slot);
});

test.each(fieldIds)('%s has a label of its own', (_fieldId, slot, label) => {
	expect(slotLabel(slot)).toBe(label);
});

test('every kind of slot has its ID in the list above', () => {
	expect(new Set(fieldIds.map(([, { kind }]) => kind))).toEqual(new Set(Object.keys(slotSchemas)));
});

test.each([
	'',
	'footer',
	'header.sticker',
	'constructor',
	'button.1',
	'button.url',
	'body',
	'header.text',
	'template.1.a.en',
	'body_1',
	'card.x.header.image',
	'card.1',
	'Body {{1}}',
	'Header Image',
])('%j is not the ID of a slot', (fieldId) => {
	expect(slotOf(fieldId)).toBeUndefined();
});
