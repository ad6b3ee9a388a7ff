import type { Slot } from './slot';
import type { SlotKind } from './slotSchemas';

const labels: Readonly<Record<SlotKind, string>> = {
	'header.text': 'Header',
	'header.image': 'Header Image',
	'header.video': 'Header Video',
	'header.document': 'Header Document',
	'header.file_name': 'Header File Name',
	'header.latitude': 'Header Latitude',
	'header.longitude': 'Header Longitude',
	'header.place_name': 'Header Place Name',
	'header.address': 'Header Address',
	body: 'Body',
	'button.url': 'URL',
	'button.payload': 'Payload',
	'button.copy_code': 'Copy Code',
	'button.offer_code': 'Offer Code',
	'button.flow_token': 'Flow Token',
	'button.flow_data': 'Flow Data',
	'button.meta_spelling': "Meta's Spelling",
	'button.thumbnail_product_id': 'Thumbnail Product ID',
	'button.product_ids': 'Product IDs',
	'offer.expires': 'Offer Expires',
	code: 'Code',
};

/** What the panel and error messages call a slot: `Body {{1}}`, `Button 2 URL`, `Card 1 Header Image`. */
export const slotLabel = ({ kind, variable, button, card }: Slot): string =>
	[
		...(card === undefined ? [] : [`Card ${card}`]),
		...(button === undefined ? [] : [`Button ${button}`]),
		labels[kind],
		...(variable === undefined ? [] : [`{{${variable}}}`]),
	].join(' ');
