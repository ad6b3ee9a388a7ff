import { reportCodes, resultCodes } from '../../shared';
import { metaErrors } from './metaErrors';
import type { SampleCallback, Scene } from './sample';

interface Outcome {
	code: number;
	description: string;
	customParameters?: Record<string, string> | null;
	[field: string]: unknown;
}

/**
 * Source: specification, Message Status Notifications. Of a message that was sent with two custom parameters, one
 * of which is the recipient that the node adds.
 */
function report(
	{ messageId, now, person }: Scene,
	{ code, description, customParameters, ...fields }: Outcome,
) {
	return {
		messageId,
		refId: `order-${messageId.slice(0, 6)}`,
		messageType: 'text',
		messageIndex: 0,
		timestamp: now.toISOString(),
		resultCode: code,
		resultDescription: description,
		gateCustomParameters: {},
		customParameters:
			customParameters === null
				? null
				: { campaign: 'spring', n8nRecipient: person, ...customParameters },
		...fields,
	};
}

const SINGLE = 'Delivery reports';
const SEQUENCES = 'Several reports of one message';
const META = 'Failures that Meta explains';

const single = (
	name: string,
	label: string,
	outcomeOf: (scene: Scene) => Outcome,
	group = SINGLE,
): SampleCallback => ({
	name,
	label,
	group,
	about: 'report',
	bodies: (scene) => [report(scene, outcomeOf(scene))],
});

/** The steps of a message that arrives. Only 112006 has WhatsApp's ID of the message. */
const steps = {
	queued: () => ({ code: reportCodes.queued, description: 'queued' }),
	sentToWhatsApp: () => ({ code: reportCodes.sentToWhatsApp, description: 'sent to WA' }),
	sent: ({ wamid }: Scene) => ({
		code: reportCodes.sent,
		description: 'sent',
		customParameters: { waMessageId: wamid },
	}),
	delivered: () => ({ code: reportCodes.delivered, description: 'delivered' }),
	read: () => ({ code: reportCodes.read, description: 'read' }),
	deleted: () => ({ code: reportCodes.deleted, description: 'deleted' }),
} satisfies Record<string, (scene: Scene) => Outcome>;

type Step = keyof typeof steps;

const sequence = (name: string, label: string, ...names: Step[]): SampleCallback => ({
	name,
	label,
	group: SEQUENCES,
	about: 'report',
	bodies: (scene) => names.map((step) => report(scene, steps[step](scene))),
});

const DETAILS = 'Either one of media ID or link must be present';

/** Meta's code before its title, with or without a space, under either result code. See docs/decisions.md#meta-code-in-description. */
const metaReport = ([code, title]: (typeof metaErrors)[number], index: number) =>
	single(
		`meta${code}`,
		`#${code} ${title}`,
		() => ({
			code: index % 2 ? reportCodes.metaError : reportCodes.notDelivered,
			description: `(#${code})${index % 3 ? ' ' : ''}${title}`,
			customParameters: { metaErrorDetails: DETAILS },
		}),
		META,
	);

/** Every delivery report. Source: specification, Message Status Notifications, result codes. */
export const sampleReports: readonly SampleCallback[] = [
	single('queued', '112001 Queued', steps.queued),
	single('sentToWhatsApp', '112002 Sent to WhatsApp', steps.sentToWhatsApp),
	single('sent', '112006 Sent by WhatsApp', steps.sent),
	single('delivered', '112003 Delivered', steps.delivered),
	single('read', '112007 Read', steps.read),
	single('deleted', '112008 Deleted by the recipient', steps.deleted),
	single('unknownError', '112000 Unknown error', () => ({
		code: reportCodes.unknownError,
		description: 'Unknown error.',
	})),
	single('notDelivered', '112403 Not delivered', () => ({
		code: reportCodes.notDelivered,
		description: 'Not delivered',
	})),
	single('invalidContact', '112404 Invalid contact', () => ({
		code: reportCodes.invalidContact,
		description: 'invalid contact',
	})),
	single('metaError', '112406 Error of Meta', () => ({
		code: reportCodes.metaError,
		description: '(#131026) Message undeliverable',
		customParameters: { metaErrorDetails: 'Message Undeliverable.' },
	})),
	single('systemError', '112408 System error', () => ({
		code: reportCodes.systemError,
		description: 'System error',
	})),
	single('unauthorized', '112400 Unauthorized', () => ({
		code: resultCodes.unauthorized,
		description: 'Unauthorized',
	})),
	single('noAccess', '112401 No access', () => ({
		code: resultCodes.noAccess,
		description: 'No access',
	})),
	single('badRequest', '112402 Bad request', () => ({
		code: resultCodes.badRequest,
		description: 'Bad request',
	})),
	single('serverError', '112500 Server error', () => ({
		code: resultCodes.serverError,
		description: 'Internal server error',
	})),
	single('trackingLost', '112409 Tracking lost', () => ({
		code: reportCodes.trackingLost,
		description: 'Redis error',
	})),
	single('trackingLostMisprinted', '12409 as in the specification', () => ({
		code: 12409,
		description: 'Redis error',
	})),
	single('wholeRequest', 'The whole request failed', () => ({
		code: reportCodes.notDelivered,
		description: '(#100) Invalid parameter',
		customParameters: { metaErrorDetails: DETAILS },
		messageType: 'request',
		messageIndex: -1,
	})),
	single('codeAsText', 'Numbers as text, null for no parameters', () => ({
		code: reportCodes.delivered,
		description: 'delivered',
		resultCode: String(reportCodes.delivered),
		messageIndex: '0',
		gateCustomParameters: null,
		customParameters: null,
	})),
	single('userIds', 'With user IDs', () => ({
		code: reportCodes.delivered,
		description: 'delivered',
		customParameters: { whatsappUserId: 'SE.1A2b3C4d5E', whatsappParentUserId: 'SE.ENT.6F7g8H' },
	})),
	single('newCode', 'Unknown code', () => ({ code: 112999, description: 'new' })),
	sequence('life', 'Sent, delivered, read', 'sentToWhatsApp', 'sent', 'delivered', 'read'),
	sequence('late', 'Delivered after read', 'sentToWhatsApp', 'sent', 'read', 'delivered'),
	sequence(
		'withdrawn',
		'Delivered, then deleted',
		'sentToWhatsApp',
		'sent',
		'delivered',
		'deleted',
	),
	...metaErrors.map(metaReport),
];
