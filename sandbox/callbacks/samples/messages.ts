import { files } from './files';
import { flow, interactive, media, message, reaction, text } from './message';
import { contact, items, product, referral } from './values';
import type { SampleCallback } from './sample';

const WORDS = 'Text and reactions';
const CHOICES = 'Buttons, lists and forms';
const FILES = 'Files';
const PLACES = 'Places, cards and orders';
const ODD = 'Unexpected callbacks';

const answer = { isAnswer: true };

/** Every incoming message. Source: specification, Incoming Messages; docs/decisions.md#meta-incoming-shapes. */
export const sampleMessages: readonly SampleCallback[] = [
	message(WORDS, 'text', 'Text', text('What are your hours?')),
	message(WORDS, 'longText', 'Text of 4,096 characters', text('å'.repeat(4_095) + '🙂')),
	message(WORDS, 'answer', 'Text that answers a message', text('Yes, please'), answer),
	message(WORDS, 'productQuestion', 'Question about a product', (scene) => ({
		contentType: 'TEXT',
		text: 'Is it in stock?',
		context: {
			source: scene.business.replace('+', ''),
			id: scene.answered,
			referred_product: product,
		},
	})),
	message(WORDS, 'referral', 'Text from an advertisement', () => ({
		contentType: 'TEXT',
		text: 'I saw your advertisement',
		referral,
	})),
	message(WORDS, 'forwarded', 'Forwarded text', () => ({
		contentType: 'TEXT',
		text: 'Look at this',
		context: { forwarded: true },
	})),
	message(WORDS, 'reaction', 'Reaction', reaction('❤️'), answer),
	message(WORDS, 'reactionRemoved', 'Removed reaction', reaction(), answer),

	message(
		CHOICES,
		'button',
		'Quick reply of a template',
		() => ({ contentType: 'BUTTON', button: { text: 'Yes', payload: '59NqSd' } }),
		answer,
	),
	message(
		CHOICES,
		'notMyCode',
		'“I did not ask for a code”',
		() => ({
			contentType: 'BUTTON',
			button: { text: "I didn't request a code", payload: 'DID_NOT_REQUEST_CODE' },
		}),
		answer,
	),
	message(
		CHOICES,
		'buttonReply',
		'Reply button',
		interactive('button_reply', { id: 'yes', title: 'Yes, please' }),
		answer,
	),
	message(
		CHOICES,
		'listReply',
		'Row of a list',
		interactive('list_reply', { id: 'large', title: 'Large', description: 'For two people' }),
		answer,
	),
	message(
		CHOICES,
		'listReplyShort',
		'Row of a list without description',
		interactive('list_reply', { id: 'small', title: 'Small' }),
		answer,
	),
	message(
		CHOICES,
		'flowReply',
		'Completed form',
		flow(JSON.stringify({ flow_token: 'booking-17', day: '2026-12-01', guests: 4 })),
		answer,
	),
	message(CHOICES, 'flowReplyBroken', 'Completed form with broken JSON', flow('{oops'), answer),

	message(FILES, 'image', 'Photo', media(files.image)),
	message(FILES, 'oddImage', 'Photo of type image/jpg', media(files.imageJpg)),
	message(FILES, 'video', 'Video', media(files.video)),
	message(FILES, 'voice', 'Voice message', media(files.voice)),
	message(FILES, 'document', 'Document', media(files.document)),
	message(FILES, 'sticker', 'Sticker', media(files.sticker)),
	message(FILES, 'expiredImage', 'Photo whose link has expired', media(files.expired)),
	message(FILES, 'largeVideo', 'Video of 200 MB', media(files.large)),

	message(PLACES, 'location', 'Location', () => ({
		contentType: 'LOCATION',
		location: {
			latitude: 59.3293,
			longitude: 18.0686,
			name: 'Our shop',
			address: 'Drottninggatan 1',
			url: 'https://example.com/shop',
		},
	})),
	message(PLACES, 'locationBare', 'Location without a name', () => ({
		contentType: 'LOCATION',
		location: { latitude: '59.3293', longitude: '18.0686' },
	})),
	message(PLACES, 'contacts', 'Contact card', () => ({
		contentType: 'CONTACT',
		contacts: [contact],
	})),
	message(PLACES, 'contactsBare', 'Two contact cards with only a name', () => ({
		contentType: 'CONTACTS',
		contacts: [{ name: { formatted_name: 'Bo' } }, { name: { formatted_name: 'Cleo' } }],
	})),
	message(
		PLACES,
		'order',
		'Order',
		() => ({
			contentType: 'ORDER',
			order: { catalog_id: 'sandbox-catalog', text: 'Before Friday, please', product_items: items },
		}),
		answer,
	),

	message(ODD, 'unsupported', 'Unsupported type', () => ({
		contentType: 'UNSUPPORTED',
		errors: [{ code: 131051, title: 'Unsupported message type' }],
	})),
	message(ODD, 'newType', 'Unknown type', () => ({
		contentType: 'POLL',
		poll: { question: 'Tea or coffee?' },
	})),
	message(
		ODD,
		'newReply',
		'Unknown kind of reply',
		interactive('cta_url', { title: 'Open' }),
		answer,
	),
	message(ODD, 'user', 'Person with a user ID and no number', text('Hello'), {
		fields: {
			source: 'SE.1A2b3C4d5E',
			customParameters: { whatsappUserId: 'SE.1A2b3C4d5E', whatsappParentUserId: 'SE.ENT.6F7g8H' },
		},
	}),
	message(ODD, 'rcs', 'Text by RCS', text('Hello'), { fields: { provider: 'rcs' } }),
	message(ODD, 'subnumber', 'By a sub-number route', text('Hello'), {
		fields: { route: { type: 'SUBNUMBER_ROUTE', id: '0', startRange: '1', stopRange: '9' } },
	}),
];
