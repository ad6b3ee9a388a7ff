import { metaRefusal } from '../../nodes/LinkMobilityWhatsApp/wire/metaRefusal';

const link = (description: string) => ({ resultCode: 112402, description });

test.each<[string, unknown, object | undefined]>([
	['nothing of Meta', link('Bad request: Template Name is required'), undefined],
	['its code in words', link('(#2388039) In review'), { code: 2388039, missing: false }],
	[
		'an ID that nobody has, in words',
		link("Bad request: (#100) Unsupported request: Object with ID '99' does not exist"),
		{ code: 100, missing: true },
	],
	['another mistake, in words', link('(#100) Invalid parameter'), { code: 100, missing: false }],
	[
		'an ID that nobody has',
		{ error: { code: 100, error_subcode: 33, message: 'Unsupported get request' } },
		{ code: 33, words: 'Unsupported get request', missing: true },
	],
	[
		'what it says to people, and no more exact code',
		{ error: { code: 100, error_user_title: 'Name taken', error_user_msg: 'Choose another' } },
		{ code: 100, words: 'Name taken: Choose another', missing: false },
	],
])('%s', (_, body, refusal) => {
	expect(metaRefusal(body)).toEqual(refusal);
});
