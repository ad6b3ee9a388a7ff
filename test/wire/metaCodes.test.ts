import { adviceFor, reportCodes } from '../../nodes/LinkMobilityWhatsApp/wire/codes';
import { metaError } from '../../nodes/LinkMobilityWhatsApp/wire/metaCodes';

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
	const known = metaError(code);
	expect(known).toMatchObject({ retryable });
	expect(known?.cause).toMatch(/^[A-Z].*[^.]$/);
	expect(known?.fix).toMatch(/^[A-Z].*[^.]$/);
});

test.each([199, 300, 999, -1])('code %i is not known', (code) => {
	expect(metaError(code)).toBeUndefined();
});

test('a failure without a code of Meta has advice, too', () => {
	expect(adviceFor(reportCodes.invalidContact)).toEqual({
		fix: 'Check the number; if it is right, its owner does not use WhatsApp',
		retryable: false,
	});
	expect(adviceFor(reportCodes.systemError).retryable).toBe(true);
	expect(adviceFor(reportCodes.notDelivered).retryable).toBeNull();
});
