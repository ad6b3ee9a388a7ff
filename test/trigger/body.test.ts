import { readable } from '../../nodes/LinkMobilityWhatsApp/trigger/body';

test.each([
	['an object', { a: 1 }, { a: 1 }],
	['a list', [], []],
	['form fields', { resultCode: '112003' }, { resultCode: '112003' }],
	['JSON in a form field', { payload: '{"resultCode":112003}' }, { resultCode: 112003 }],
	['a list in a form field', { payload: '[1]' }, [1]],
	['a payload among others', { payload: '{', text: 'a' }, { payload: '{', text: 'a' }],
	['a payload that is an object', { payload: {} }, { payload: {} }],
	['a broken payload', { payload: '{' }, undefined],
	['a payload of words', { payload: '"words"' }, undefined],
	['a payload of null', { payload: 'null' }, undefined],
	['nothing', {}, undefined],
	['null', null, undefined],
	['words', 'a', undefined],
	['a number', 1, undefined],
])('%s', (_title, body, read) => {
	expect(readable(body)).toEqual(read);
});
