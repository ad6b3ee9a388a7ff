import { forgeries, plan } from './plan';
import type { Post } from './plan';

describe('the plan', () => {
	const { questions, posts } = plan(500, 7);
	const of = (kind: Post['kind']) => posts.filter((post) => post.kind === kind);

	test('is the same for the same seed and differs between seeds', () => {
		expect(plan(500, 7)).toEqual({ questions, posts });
		expect(plan(500, 8).posts).not.toEqual(posts);
	});

	test('has one early or late answer to each question, 10 % second ones, 5 % forged and 5 % late', () => {
		expect(new Set(questions.map(({ to }) => to)).size).toBe(500);
		expect([of('answer').length, of('late').length, of('forged').length]).toEqual([475, 25, 25]);
		expect([of('second').length, of('copy').length, of('other').length]).toEqual([50, 25, 50]);
	});

	test('changes every part of a token', () => {
		expect(new Set(of('forged').map(({ forgery }) => forgery))).toEqual(new Set(forgeries));
	});

	test('is in random order, but has each message after the one that must come before', () => {
		const places = of('answer').map(({ id }) => Number(id.slice(1)));
		expect(places).not.toEqual([...places].sort((one, other) => one - other));
		const ids = posts.map(({ id }) => id);
		const wrong = posts.filter(({ after }, place) => after && ids.indexOf(after) > place);
		expect(wrong).toEqual([]);
		expect(posts.filter(({ after }) => after).length).toBe(100);
	});

	test('repeats a message with its ID only as a copy', () => {
		const messageIds = posts.filter(({ kind }) => kind !== 'copy').map((post) => post.messageId);
		expect(new Set(messageIds).size).toBe(messageIds.length);
		const known = new Set(of('answer').map(({ messageId }) => messageId));
		expect(of('copy').every(({ messageId }) => known.has(messageId))).toBe(true);
	});
});
