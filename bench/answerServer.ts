import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { z } from 'zod/v3';

/** LINK's API: a question with reply buttons. */
const buttons = z.object({
	messages: z.tuple([
		z.object({
			interactive: z.object({
				action: z.object({ buttons: z.array(z.object({ reply: z.object({ id: z.string() }) })) }),
			}),
		}),
	]),
});

/** Telegram's API: a question with links. */
const links = z.object({
	reply_markup: z.object({ inline_keyboard: z.array(z.array(z.object({ url: z.string() }))) }),
});

/** The ID of a reply button, or a link, for a person to tap. */
export type Tap = { id: string } | { link: string };

/** Stands in for the APIs that questions are sent to. The node after a question calls it, too. */
export async function startAnswerServer() {
	let onAsked: (tap: Tap) => void = () => undefined;
	let onAfter: (at: number) => void = () => undefined;
	const server = createServer((request, response) => {
		const at = performance.now();
		void json(request).then((body) => {
			response.setHeader('content-type', 'application/json');
			if (request.url === '/after') {
				onAfter(at);
				return response.end('{}');
			}
			const asked = buttons.safeParse(body);
			if (asked.success) {
				onAsked(asked.data.messages[0].interactive.action.buttons[0]?.reply ?? { id: '' });
				const description = 'Message is successfully queued';
				return response.end(
					JSON.stringify({ resultCode: 112001, description, messageIds: ['bench'] }),
				);
			}
			onAsked({ link: links.parse(body).reply_markup.inline_keyboard[0]?.[0]?.url ?? '' });
			return response.end(JSON.stringify({ ok: true, result: {} }));
		});
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		/** The next question. */
		asked: async () => await new Promise<Tap>((resolve) => (onAsked = resolve)),
		/** The time of the next call by the node after a question, on the clock of `performance`. */
		after: async () => await new Promise<number>((resolve) => (onAfter = resolve)),
		stop: () => void (server.closeAllConnections(), server.close()),
	};
}
export type AnswerServer = Awaited<ReturnType<typeof startAnswerServer>>;
