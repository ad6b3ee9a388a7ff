import { NodeApiError } from 'n8n-workflow';
import type { INode } from 'n8n-workflow';
import { joinedOutcome } from '../../nodes/LinkMobilityWhatsApp/asking/joinedOutcome';
import { endpoints } from '../../nodes/LinkMobilityWhatsApp/wire/endpoints';

const endpoint = endpoints.sendMessages;
const accepted = (to: string) => ({
	json: { accepted: true, to, messageId: `m${to}`, messageIds: [`m${to}`], messages: [{ to }] },
	endpoint,
});
const error = { error: new Error('refused') };

test('the outcome of one person is that of the item', () => {
	expect(joinedOutcome([accepted('1')])).toEqual(accepted('1'));
	expect(joinedOutcome([error])).toBe(error);
});

test('the item of several people lists them', () => {
	expect(joinedOutcome([accepted('1'), accepted('2')])).toEqual({
		endpoint,
		json: {
			accepted: true,
			to: null,
			messageId: 'm1',
			messageIds: ['m1', 'm2'],
			messages: [{ to: '1' }, { to: '2' }],
		},
	});
});

test('people who were not asked are left out', () => {
	expect(joinedOutcome([error, accepted('2'), undefined])).toEqual(accepted('2'));
});

test('it is an error if nobody was asked, and nothing if nothing was started', () => {
	expect(joinedOutcome([undefined, error])).toBe(error);
	expect(joinedOutcome([undefined, undefined])).toBeUndefined();
});

test('it says that a person may have been asked, whoever was refused before', () => {
	const unknown = new NodeApiError({ name: 'n' } as INode, {});
	unknown.context.outcome = 'unknown';
	expect(joinedOutcome([error, { error: unknown }, error])).toEqual({ error: unknown });
});
