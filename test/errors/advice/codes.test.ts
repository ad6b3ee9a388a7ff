import { accountCodes } from '../../../nodes/LinkMobilityWhatsApp/errors/advice/accountCodes';
import { contentCodes } from '../../../nodes/LinkMobilityWhatsApp/errors/advice/contentCodes';
import { dispositions } from '../../../nodes/LinkMobilityWhatsApp/errors/advice/disposition';
import { metaAdvice, metaCodes } from '../../../nodes/LinkMobilityWhatsApp/errors/advice/metaCodes';
import { rateCodes } from '../../../nodes/LinkMobilityWhatsApp/errors/advice/rateCodes';
import { recipientCodes } from '../../../nodes/LinkMobilityWhatsApp/errors/advice/recipientCodes';
import {
	adviceFor,
	reportAdvice,
} from '../../../nodes/LinkMobilityWhatsApp/errors/advice/reportAdvice';
import { templateCodes } from '../../../nodes/LinkMobilityWhatsApp/errors/advice/templateCodes';
import { templateMessageCodes } from '../../../nodes/LinkMobilityWhatsApp/errors/advice/templateMessageCodes';
import { reportCodes, resultCodes } from '../../../nodes/LinkMobilityWhatsApp/wire/codes';

test.each([
	[0, false],
	[2, true],
	[4, true],
	[100, false],
	[200, false],
	[299, false],
	[130429, true],
	[131026, false],
	[131047, false],
	[131050, false],
	[131056, true],
	[132001, false],
	[134101, true],
	[2388273, false],
])('code %i of Meta is explained; sending again can help: %p', (code, retryable) => {
	const known = metaAdvice(code);
	expect(known).toMatchObject({ retryable });
	expect(known?.cause).toMatch(/^[A-Z].*[^.]$/);
	expect(known?.fix).toMatch(/^[A-Z].*[^.]$/);
});

test.each([
	[1, 'retry_now'],
	[131000, 'retry_now'],
	[130429, 'retry_now'],
	[131056, 'retry_now'],
	[131057, 'retry_now'],
	[4, 'retry_later'],
	[80007, 'retry_later'],
	[131048, 'retry_later'],
	[471, 'retry_later'],
	[131049, 'retry_later'],
	[134101, 'retry_later'],
	[2388039, 'retry_later'],
	[131047, 'send_template'],
	[470, 'send_template'],
	[131026, 'suppress'],
	[1026, 'suppress'],
	[131050, 'suppress'],
	[130403, 'suppress'],
	[130472, 'suppress'],
	[130497, 'suppress'],
	[131030, 'fix'],
	[131060, 'fix'],
	[131062, 'fix'],
	[131021, 'fix'],
	[132000, 'fix'],
	[132015, 'fix'],
	[250, 'fix'],
	[2388023, 'fix'],
	[2388185, 'fix'],
])('the disposition of code %i is %s', (code, disposition) => {
	expect(metaAdvice(code)).toMatchObject({ disposition });
});

test.each([
	131030, 131060, 131062, 2388023, 2388024, 2388043, 2388046, 2388060, 2388081, 2388109, 2388155,
	2388185, 470, 1026,
])('code %i of Meta has advice', (code) => {
	expect(metaAdvice(code)).toMatchObject({
		cause: expect.stringMatching(/^[A-Z].*[^.]$/),
		fix: expect.stringMatching(/^[A-Z].*[^.]$/),
	});
});

test('sending again within the hour never helps unless the disposition says so', () => {
	const all = [...metaCodes.values(), ...reportAdvice.values()];
	expect(all.filter(({ disposition }) => !dispositions.includes(disposition))).toEqual([]);
	for (const { retryable, disposition } of all) {
		if (retryable) expect(['retry_now', 'retry_later']).toContain(disposition);
		if (disposition === 'retry_now') expect(retryable).toBe(true);
	}
});

test('no code is in two lists', () => {
	const lists = [
		accountCodes,
		contentCodes,
		rateCodes,
		recipientCodes,
		templateCodes,
		templateMessageCodes,
	];
	expect(lists.flat()).toHaveLength(metaCodes.size);
});

test.each([199, 300, 999, -1])('code %i is not known', (code) => {
	expect(metaAdvice(code)).toBeUndefined();
});

test.each([
	[reportCodes.invalidContact, 'suppress', false],
	[reportCodes.systemError, 'retry_later', true],
	[resultCodes.serverError, 'retry_later', true],
	[resultCodes.unauthorized, 'fix', false],
	[resultCodes.noAccess, 'fix', false],
	[resultCodes.badRequest, 'fix', false],
	[reportCodes.unknownError, 'fix', null],
	[reportCodes.notDelivered, 'fix', null],
	[reportCodes.metaError, 'fix', null],
	[112999, 'fix', null],
])('a failure with code %i of LINK and none of Meta has advice', (code, disposition, retryable) => {
	const { fix, ...rest } = adviceFor(code);
	expect(rest).toEqual({ disposition, retryable });
	expect(fix).toMatch(/^[A-Z].*[^.]$/);
});
