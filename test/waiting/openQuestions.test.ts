import { createOpenQuestions } from '../../nodes/LinkMobilityWhatsApp/waiting/openQuestions';

const ANN = '+46700000001';
const BEN = '+46700000002';

test('a person has the questions that they were asked, the newest first', () => {
	const open = createOpenQuestions();
	open.add({ token: 'a', to: ANN });
	open.add({ token: 'b', to: BEN });
	open.add({ token: 'c', to: ANN });
	expect(open.of(ANN, 0).map(({ token }) => token)).toEqual(['c', 'a']);
	open.add({ token: 'a', to: ANN });
	expect(open.of(ANN, 0).map(({ token }) => token)).toEqual(['a', 'c']);
});

test('a question to several people is open for each until one has answered', () => {
	const open = createOpenQuestions();
	open.add({ token: 'a', to: ANN });
	open.add({ token: 'a', to: BEN });
	expect(open.of(ANN, 0)).toHaveLength(1);
	expect(open.of(BEN, 0)).toHaveLength(1);
	open.remove('a');
	expect(open.of(ANN, 0)).toEqual([]);
	expect(open.of(BEN, 0)).toEqual([]);
});

test('a question is open until its deadline', () => {
	const open = createOpenQuestions();
	open.add({ token: 'a', to: ANN, deadline: 100 });
	expect(open.of(ANN, 99)).toHaveLength(1);
	expect(open.of(ANN, 100)).toEqual([]);
});

test('only the newest 10,000 are kept', () => {
	const open = createOpenQuestions();
	for (let index = 0; index <= 10_000; index += 1) open.add({ token: `${index}`, to: ANN });
	const tokens = open.of(ANN, 0).map(({ token }) => token);
	expect(tokens).toHaveLength(10_000);
	expect(tokens.at(0)).toBe('10000');
	expect(tokens.at(-1)).toBe('1');
});

test('removing a question that is not open does nothing', () => {
	const open = createOpenQuestions();
	open.add({ token: 'a', to: ANN });
	open.remove('b');
	expect(open.of(ANN, 0)).toHaveLength(1);
});
