import { metaRefusal } from '../../nodes/LinkMobilityWhatsApp/wire/metaRefusal';

const link = (description: string) => ({ resultCode: 112402, description });

test.each<[string, unknown, object | undefined]>([
	['no error of Meta', link('Bad request: Template Name is required'), undefined],
	[
		"Meta's code in LINK's description",
		link('(#2388039) In review'),
		{ code: 2388039, isUnknownId: false },
	],
	[
		"an unknown ID in LINK's description",
		link("Bad request: (#100) Unsupported request: Object with ID '99' does not exist"),
		{ code: 100, isUnknownId: true },
	],
	[
		"another error with the same code in LINK's description",
		link('(#100) Invalid parameter'),
		{ code: 100, isUnknownId: false },
	],
	[
		"an unknown ID in Meta's error",
		{ error: { code: 100, error_subcode: 33, message: 'Unsupported get request' } },
		{ code: 33, words: 'Unsupported get request', isUnknownId: true },
	],
	[
		'the text for people, without a subcode',
		{ error: { code: 100, error_user_title: 'Name taken', error_user_msg: 'Choose another' } },
		{ code: 100, words: 'Name taken: Choose another', isUnknownId: false },
	],
])('%s', (_, body, refusal) => {
	expect(metaRefusal(body)).toEqual(refusal);
});
