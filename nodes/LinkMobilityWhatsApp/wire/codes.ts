/**
 * The status of a message, by the result code of a delivery report. Message API 1.4.19, Possible resultCodes in
 * Message Status Notifications.
 */
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

/**
 * LINK's result codes in delivery reports. Message API 1.4.19, Possible resultCodes in Message Status
 * Notifications.
 */
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

/**
 * Statuses after which no other one follows, except for `read` after `delivered`. Message API 1.4.19, Message
 * Status Notifications.
 */
const finals: readonly Status[] = [...failures, 'delivered', 'read', 'deleted', 'tracking_lost'];
export const isFinal = (status: Status) => finals.includes(status);
