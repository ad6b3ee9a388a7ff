import { refuseReservedNames } from '../../nodes/LinkMobilityWhatsApp/sending/reservedName';

const reserved: unknown = JSON.parse('{"__proto__": 1}');

test.each<[body: unknown, sentence: string]>([
	[reserved, '__proto__ cannot be used as a name. Choose another one'],
	[
		{ customParameters: reserved },
		'Custom Parameters: __proto__ cannot be used as a name. Choose another one',
	],
	[
		{ messages: [{ type: 'text' }, { type: 'text', text: reserved }] },
		'messages, entry 2 (text): text: __proto__ cannot be used as a name. Choose another one',
	],
])('%j is refused in words', (body, sentence) => {
	expect(() => refuseReservedNames(body)).toThrow(sentence);
});
