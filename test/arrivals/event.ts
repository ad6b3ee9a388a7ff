import { z } from 'zod/v3';

/** What the workflow of this test filters out. */
export const filteredOut = {
	messageTypes: ['location', 'reaction', 'sticker'],
	statuses: ['queued', 'sent_to_whatsapp'],
};

/** An event as LINK posts it, as far as this test looks at it. */
export interface Event {
	/** What makes events the same: the ID, and of a report the place and the code, too. */
	key: string;
	/** Whether the workflow is to run for it. */
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

/** The code without its first digit is a misprint of the same. */
const fullCode = (code: number) => (code === 12409 ? 112409 : code);

export const messageKey = (messageId: string) => `message ${messageId}`;
export const reportKey = ({ messageId, messageIndex, resultCode }: z.output<typeof report>) =>
	`report ${messageId} ${messageIndex} ${fullCode(resultCode)}`;

/** Written here once more, without the trigger's own code; nothing where a body is neither. */
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
