import { fullCode, reportCodes, resultCodes } from '../../wire/codes';
import type { Advice } from './advice';

const later: Advice = {
	fix: "Send it again later; if it stays like this, ask LINK's support",
	retryable: true,
	disposition: 'retry_later',
};

/** Advice by LINK's result code in a delivery report. */
export const reportAdvice: ReadonlyMap<number, Advice> = new Map<number, Advice>([
	[reportCodes.unknownError, { fix: "Ask LINK's support", retryable: null, disposition: 'fix' }],
	[
		resultCodes.unauthorized,
		{
			fix: "Check Username and Password in the credential; if they are right, ask LINK's support",
			retryable: false,
			disposition: 'fix',
		},
	],
	[
		resultCodes.noAccess,
		{
			fix: "Check Platform ID, Platform Partner ID and Sender in the credential; if they are right, ask LINK's support for access",
			retryable: false,
			disposition: 'fix',
		},
	],
	[
		resultCodes.badRequest,
		{
			fix: "Correct what title and details say; if they do not help, ask LINK's support",
			retryable: false,
			disposition: 'fix',
		},
	],
	[
		reportCodes.invalidContact,
		{
			fix: 'Check the number; if it is right, its owner does not use WhatsApp',
			retryable: false,
			disposition: 'suppress',
		},
	],
	[reportCodes.systemError, later],
	[resultCodes.serverError, later],
]);

/** For a code that says nothing more, or that is not known. */
export const otherwise: Advice = {
	fix: "See title and details; if they do not help, ask LINK's support",
	retryable: null,
	disposition: 'fix',
};

/** The advice for a failure whose report has no code of Meta, or an unknown one. */
export const adviceFor = (resultCode: number): Advice =>
	reportAdvice.get(fullCode(resultCode)) ?? otherwise;
