import { reportCodes } from '../../../nodes/LinkMobilityWhatsApp/wire/codes';
import { metaErrors } from './metaErrors';
import type { Known, Scene } from './sample';

interface Given {
	code: number;
	words: string;
	customParameters?: Record<string, string> | null;
	[field: string]: unknown;
}

/** A Message Status Notification. Source: L1688-1719. */
function report({ messageId, now }: Scene, { code, words, customParameters, ...more }: Given) {
	return {
		messageId,
		refId: `order-${messageId.slice(0, 6)}`,
		messageType: 'text',
		messageIndex: 0,
		timestamp: now.toISOString(),
		resultCode: code,
		resultDescription: words,
		gateCustomParameters: {},
		customParameters:
			customParameters === null ? null : { campaign: 'spring', ...customParameters },
		...more,
	};
}

const ONE_STEP = 'Delivery reports';
const SEVERAL = 'Several reports of one message';
const META = 'Failures that Meta explains';

const one = (
	name: string,
	label: string,
	given: (scene: Scene) => Given,
	group = ONE_STEP,
): Known => ({
	name,
	label,
	group,
	about: 'report',
	bodies: (scene) => [report(scene, given(scene))],
});

/** The steps of a message that arrives; only one of them names WhatsApp's ID. Source: L1771-1774. */
const steps = {
	queued: () => ({ code: reportCodes.queued, words: 'queued' }),
	sentToWhatsApp: () => ({ code: reportCodes.sentToWhatsApp, words: 'sent to WA' }),
	sent: ({ wamid }: Scene) => ({
		code: reportCodes.sent,
		words: 'sent',
		customParameters: { waMessageId: wamid },
	}),
	delivered: () => ({ code: reportCodes.delivered, words: 'delivered' }),
	read: () => ({ code: reportCodes.read, words: 'read' }),
	deleted: () => ({ code: reportCodes.deleted, words: 'deleted' }),
} satisfies Record<string, (scene: Scene) => Given>;

type Step = keyof typeof steps;

const several = (name: string, label: string, ...after: Step[]): Known => ({
	name,
	label,
	group: SEVERAL,
	about: 'report',
	bodies: (scene) => after.map((step) => report(scene, steps[step](scene))),
});

const DETAILS = 'Either one of media ID or link must be present';

/** Meta's code stands before its title, in one spelling or the other, under either code. Source: L1758, A-45. */
const meta = ([code, title]: (typeof metaErrors)[number], index: number) =>
	one(
		`meta${code}`,
		`#${code} ${title}`,
		() => ({
			code: index % 2 ? reportCodes.metaError : reportCodes.notDelivered,
			words: `(#${code})${index % 3 ? ' ' : ''}${title}`,
			customParameters: { metaErrorDetails: DETAILS },
		}),
		META,
	);

/** Every delivery report. Source: L1766-1780. */
export const reports: readonly Known[] = [
	one('queued', '112001 Queued', steps.queued),
	one('sentToWhatsApp', '112002 Sent to WhatsApp', steps.sentToWhatsApp),
	one('sent', '112006 Sent by WhatsApp', steps.sent),
	one('delivered', '112003 Delivered', steps.delivered),
	one('read', '112007 Read', steps.read),
	one('deleted', '112008 Deleted by the recipient', steps.deleted),
	one('unknownError', '112000 Unknown error', () => ({
		code: reportCodes.unknownError,
		words: 'Unknown error.',
	})),
	one('notDelivered', '112403 Not delivered', () => ({
		code: reportCodes.notDelivered,
		words: 'Not delivered',
	})),
	one('invalidContact', '112404 Invalid contact', () => ({
		code: reportCodes.invalidContact,
		words: 'invalid contact',
	})),
	one('metaError', '112406 Error of Meta', () => ({
		code: reportCodes.metaError,
		words: '(#131026) Message undeliverable',
		customParameters: { metaErrorDetails: 'Message Undeliverable.' },
	})),
	one('systemError', '112408 System error', () => ({
		code: reportCodes.systemError,
		words: 'System error',
	})),
	one('trackingLost', '112409 Tracking lost', () => ({
		code: reportCodes.trackingLost,
		words: 'Redis error',
	})),
	one('trackingLostMisprinted', '12409 as the specification prints it', () => ({
		code: 12409,
		words: 'Redis error',
	})),
	one('wholeRequest', 'The whole request failed', () => ({
		code: reportCodes.notDelivered,
		words: '(#100) Invalid parameter',
		customParameters: { metaErrorDetails: DETAILS },
		messageType: 'request',
		messageIndex: -1,
	})),
	one('codeAsText', 'Numbers as text, null for no parameters', () => ({
		code: reportCodes.delivered,
		words: 'delivered',
		resultCode: String(reportCodes.delivered),
		messageIndex: '0',
		gateCustomParameters: null,
		customParameters: null,
	})),
	one('newCode', 'A code that nobody knows yet', () => ({ code: 112999, words: 'new' })),
	several('life', 'Sent, delivered, read', 'sentToWhatsApp', 'sent', 'delivered', 'read'),
	several('late', 'Delivered after read', 'sentToWhatsApp', 'sent', 'read', 'delivered'),
	several('withdrawn', 'Delivered, then deleted', 'sentToWhatsApp', 'sent', 'delivered', 'deleted'),
	...metaErrors.map(meta),
];
