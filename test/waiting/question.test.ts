import {
	awaited,
	readQuestion,
	writeQuestion,
} from '../../nodes/LinkMobilityWhatsApp/waiting/question';
import type { Question } from '../../nodes/LinkMobilityWhatsApp/waiting/question';

const nonce = 'aB-_0123456789zZ';

test.each(awaited)('a question that awaits %s is read as it was written', (awaits) => {
	const question: Question = { nonce, awaits };
	expect(readQuestion(writeQuestion(question))).toEqual(question);
});

test.each([0, 1, 1_900_000_000_123, 32_503_680_000_000])('its deadline %d is kept', (deadline) => {
	const question: Question = { nonce, awaits: 'text', deadline };
	expect(readQuestion(writeQuestion(question))).toEqual(question);
});

test('a question is short', () => {
	const written = writeQuestion({ nonce, awaits: 'reply', deadline: 32_503_680_000_000 });
	expect(written).toBe('aB-_0123456789zZ-bbirzfuo00');
});

test.each([
	'',
	'aB-_0123456789zZ',
	'aB-_0123456789zZ-',
	'aB-_0123456789zZ-x',
	'aB-_0123456789z-b',
	'aB-_0123456789zZ0-b',
	'aB-_0123456789zZ-bA',
	'aB-_0123456789zZ-b-1',
	`aB-_0123456789zZ-b${'z'.repeat(12)}`,
	'aB-_0123456789zZ-b\n',
])('%j is not a question', (text) => expect(readQuestion(text)).toBeUndefined());
