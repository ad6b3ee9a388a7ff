import { lateItem, withoutTokens } from '../../../nodes/LinkMobilityWhatsApp/trigger/answers/late';
import { readToken } from '../../../nodes/LinkMobilityWhatsApp/waiting/token';
import { asked } from '../../fixtures/questions';

const { token, choice, execution } = asked();
const chosen = choice(3);

test.each([
	[
		{ reply: { kind: 'list_reply', id: chosen, title: 'Three' } },
		{ reply: { kind: 'list_reply', id: '3', title: 'Three' } },
	],
	[
		{ reply: { id: chosen, payload: chosen }, button: { text: 'No', payload: chosen } },
		{ reply: { id: '3', payload: '3' }, button: { text: 'No', payload: '3' } },
	],
	[{ flow: { token, data: { a: 1 } } }, { flow: { data: { a: 1 } } }],
	[
		{ reply: { id: 'yes' }, flow: { token: 'mine' } },
		{ reply: { id: 'yes' }, flow: { token: 'mine' } },
	],
	[{ text: token }, { text: token }],
])('cuts tokens out of %j', (item, clean) => {
	expect(withoutTokens(item)).toEqual(clean);
});

test('a late item names the question that it answers', () => {
	const ofChoice = readToken(chosen);
	const ofText = readToken(token);
	if (!ofChoice || !ofText) throw new Error('No token');
	expect(lateItem({ text: 'Hi' }, ofChoice)).toEqual({
		text: 'Hi',
		late: true,
		asked: { executionId: execution, index: 3 },
	});
	expect(lateItem({}, ofText)).toEqual({ late: true, asked: { executionId: execution } });
});
