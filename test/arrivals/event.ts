import { z } from 'zod/v3';

/** Events that the workflow under test filters out. */
export const filteredOut = {
	messageTypes: ['location', 'reaction', 'sticker'],
	statuses: ['queued', 'sent_to_whatsapp'],
};

/** The parts of an event that this test checks. */
export interface Event {
	/** The event's identity: the message ID and, for a report, also the message's index and the code. */
	key: string;
	/** True if the workflow must run for it. */
	isWanted: boolean;
}

const message = z.object({
	messageId: z.string(),
	content: z.object({
		message: z.object({
			contentType: z.string(),
			media: z.object({ type: z.string() }).optional(),
		}),
	}),
});

const report = z.object({
	messageId: z.string(),
	messageIndex: z.coerce.number(),
	resultCode: z.coerce.number(),
});

/** A code without its first digit is a misprint of the same code. */
const fullCode = (code: number) => (code === 12409 ? 112409 : code);

export const messageKey = (messageId: string) => `message ${messageId}`;
export const reportKey = ({ messageId, messageIndex, resultCode }: z.output<typeof report>) =>
	`report ${messageId} ${messageIndex} ${fullCode(resultCode)}`;

/** Reads an event independently of the trigger's code; `undefined` if the body is neither message nor report. */
export function eventIn(body: unknown): Event | undefined {
	const written = message.safeParse(body);
	if (written.success) {
		const { messageId, content } = written.data;
		const { contentType, media } = content.message;
		const isOut =
			contentType === 'LOCATION' || contentType === 'REACTION' || media?.type === 'image/webp';
		return { key: messageKey(messageId), isWanted: !isOut };
	}
	const reported = report.safeParse(body);
	if (!reported.success) return undefined;
	const { resultCode } = reported.data;
	return { key: reportKey(reported.data), isWanted: ![112001, 112002].includes(resultCode) };
}
