import {
	MAX_TOKEN_LENGTH,
	readToken,
	withChoice,
	writeToken,
} from '../../nodes/LinkMobilityWhatsApp/waiting/token';

const token = {
	execution: '12',
	node: '3f1f5a52-9a0c-4d0c-9b5f-0a6f4f6f2b11',
	question: 'AAAAAAAAAAAAAAAA-bkf3oa8w0',
	signature: 'x'.repeat(43),
};
const text = writeToken(token);

test('a token is its parts, joined with dots', () => {
	expect(text).toBe(`w1.12.${token.node}.${token.question}.${token.signature}`);
	expect(text).toHaveLength(113);
});

test.each([
	[text, token],
	[withChoice(text, 0), { ...token, choice: 0 }],
	[withChoice(text, 12), { ...token, choice: 12 }],
	[writeToken({ ...token, choice: 3 }), { ...token, choice: 3 }],
])('%s is read', (written, expected) => expect(readToken(written)).toEqual(expected));

test('the longest token fits the ID of a row', () => {
	const longest = {
		execution: '9'.repeat(19),
		node: 'n'.repeat(80),
		question: `${'n'.repeat(16)}-b${'z'.repeat(11)}`,
		signature: token.signature,
		choice: 99,
	};
	const written = writeToken(longest);
	expect(written.length).toBeLessThanOrEqual(MAX_TOKEN_LENGTH);
	expect(readToken(written)).toEqual(longest);
});

test.each<[what: string, value: unknown]>([
	['nothing', undefined],
	['a number', 12],
	['a list', [text]],
	['an empty text', ''],
	['an ID of another node', 'order-4711-tomorrow'],
	['another version', text.replace('w1', 'w2')],
	['a space before it', ` ${text}`],
	['a line after it', `${text}\n`],
	['a line within it', text.replace('.3f', '.3f\n')],
	['no signature', text.slice(0, text.lastIndexOf('.'))],
	['a short signature', text.slice(0, -1)],
	['a long signature', `${text}x`],
	['an execution with letters', text.replace('.12.', '.1a.')],
	['a path for the execution', text.replace('.12.', '.12/../13.')],
	['an address for the node', text.replace(token.node, 'http://evil.example')],
	['an escape for the node', text.replace(token.node, '..%2f..%2frest')],
	['a node ID of more than 80 characters', text.replace(token.node, 'n'.repeat(81))],
	['a query in the question', text.replace(token.question, 'a&b=c')],
	['a choice with a sign', `${text}.-1`],
	['a choice of three digits', `${text}.100`],
	['a choice that is not a number', `${text}.a`],
	['two choices', `${text}.1.2`],
	['more than 200 characters', `${text}.${'1'.repeat(200)}`],
])('%s is not a token', (_, value) => expect(readToken(value)).toBeUndefined());
