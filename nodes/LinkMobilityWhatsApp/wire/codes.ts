/** The status of a message, by the result code of a delivery report. Message API 1.4.19, Possible resultCodes in Message Status Notifications. */
export const statuses = [
	'queued',
	'sent_to_whatsapp',
	'sent',
	'delivered',
	'read',
	'deleted',
	'failed',
	'invalid_contact',
	'tracking_lost',
	'unknown',
] as const;
export type Status = (typeof statuses)[number];

/** LINK's result codes in responses. Message API 1.4.19, Possible resultCodes in MessageResponse and ErrorResponse. */
export const resultCodes = {
	queued: 112001,
	unauthorized: 112400,
	noAccess: 112401,
	badRequest: 112402,
	serverError: 112500,
} as const;

/** LINK's result codes in delivery reports. Message API 1.4.19, Possible resultCodes in Message Status Notifications. */
export const reportCodes = {
	unknownError: 112000,
	queued: 112001,
	sentToWhatsApp: 112002,
	delivered: 112003,
	sent: 112006,
	read: 112007,
	deleted: 112008,
	notDelivered: 112403,
	invalidContact: 112404,
	metaError: 112406,
	systemError: 112408,
	trackingLost: 112409,
} as const;

/** See docs/decisions.md#tracking-lost-code. */
const TRACKING_LOST_MISPRINTED = 12409;

const byCode: ReadonlyMap<number, Status> = new Map<number, Status>([
	[reportCodes.unknownError, 'failed'],
	[reportCodes.queued, 'queued'],
	[reportCodes.sentToWhatsApp, 'sent_to_whatsapp'],
	[reportCodes.sent, 'sent'],
	[reportCodes.delivered, 'delivered'],
	[reportCodes.read, 'read'],
	[reportCodes.deleted, 'deleted'],
	[reportCodes.notDelivered, 'failed'],
	[reportCodes.invalidContact, 'invalid_contact'],
	[reportCodes.metaError, 'failed'],
	[reportCodes.systemError, 'failed'],
	[reportCodes.trackingLost, 'tracking_lost'],
	// LINK refuses a single message of a request: docs/decisions.md#response-codes-in-reports.
	[resultCodes.unauthorized, 'failed'],
	[resultCodes.noAccess, 'failed'],
	[resultCodes.badRequest, 'failed'],
	[resultCodes.serverError, 'failed'],
]);

/** The code with its misprint corrected. */
export const fullCode = (code: number) =>
	code === TRACKING_LOST_MISPRINTED ? reportCodes.trackingLost : code;

export const statusOf = (code: number): Status => byCode.get(fullCode(code)) ?? 'unknown';

const failures: readonly Status[] = ['failed', 'invalid_contact'];
export const isFailure = (status: Status) => failures.includes(status);

/** Statuses after which no other one follows, except for `read` after `delivered`. Message API 1.4.19, Message Status Notifications. */
const finals: readonly Status[] = [...failures, 'delivered', 'read', 'deleted', 'tracking_lost'];
export const isFinal = (status: Status) => finals.includes(status);

/** What to do about a failure without a code of Meta. */
interface Advice {
	fix: string;
	/** Whether the same message may be delivered if it is sent again; null if that is not known. */
	retryable: boolean | null;
}

const advice: ReadonlyMap<number, Advice> = new Map([
	[reportCodes.unknownError, { fix: "Ask LINK's support", retryable: null }],
	[
		reportCodes.invalidContact,
		{ fix: 'Check the number; if it is right, its owner does not use WhatsApp', retryable: false },
	],
	[
		reportCodes.systemError,
		{ fix: "Send it again later; if it stays like this, ask LINK's support", retryable: true },
	],
	[resultCodes.unauthorized, { fix: 'Check the user name and the password', retryable: false }],
	[
		resultCodes.noAccess,
		{
			fix: "Check platform, partner and sender; if they are right, ask LINK's support for access",
			retryable: false,
		},
	],
	[
		resultCodes.badRequest,
		{
			fix: "Correct what title and details say; if that does not help, ask LINK's support",
			retryable: false,
		},
	],
	[
		resultCodes.serverError,
		{ fix: "Send it again later; if it stays like this, ask LINK's support", retryable: true },
	],
]);

export const adviceFor = (code: number): Advice =>
	advice.get(fullCode(code)) ?? {
		fix: "See title and details; if they do not help, ask LINK's support",
		retryable: null,
	};
