import { normalized } from '../../nodes/LinkMobilityWhatsApp/wire/normalized';

test.each([
	['composes a letter and its mark', 'a\u0308', 'NFC', 'ä'],
	['takes a letter apart', 'é', 'NFKD', 'e\u0301'],
	['sorts marks', 'a\u0315\u0300', 'NFC', 'à\u0315'],
	['leaves 30 marks', `b${'\u0323'.repeat(30)}`, 'NFC', `ḅ${'\u0323'.repeat(29)}`],
	['keeps 30 of 31 marks', `x${'\u0301'.repeat(31)}y`, 'NFC', `x${'\u0301'.repeat(30)}y`],
	['keeps vowel signs', 'नमस्ते', 'NFC', 'नमस्ते'],
] as const)('%s', (_, text, form, expected) => {
	expect(normalized(text, form)).toBe(expected);
});
