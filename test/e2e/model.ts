import { once } from 'node:events';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { z } from 'zod/v3';

/** What the model does next: calls a tool, or ends with a text. */
export type Turn = { tool: string; arguments: Record<string, unknown> } | { text: string };

const request = z.object({
	stream: z.boolean().optional(),
	messages: z.array(z.object({ role: z.string(), content: z.unknown() }).passthrough()),
	tools: z
		.array(z.object({ function: z.object({ name: z.string(), parameters: z.unknown() }) }))
		.default([]),
});
export type ModelRequest = z.output<typeof request>;

/**
 * A stand-in for a model: a server that speaks OpenAI's chat completions API and takes its turns from a
 * script.
 */
export async function startModel() {
	const requests: ModelRequest[] = [];
	let script: Turn[] = [];
	const server = createServer((incoming, response) => {
		void json(incoming).then((body) => {
			const asked = request.parse(body);
			requests.push(asked);
			const turn = script.shift();
			if (turn && isOffered(asked, turn)) return answer(response, turn, asked.stream ?? false);
			const message = turn ? `No such tool: ${JSON.stringify(turn)}` : 'The script has ended';
			response.writeHead(400, { 'content-type': 'application/json' });
			response.end(JSON.stringify({ error: { message } }));
		});
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return {
		/** For the Base URL of n8n's OpenAI credential. */
		url: `http://127.0.0.1:${port}/v1`,
		requests,
		/** Sets the turns of the next run, and forgets the requests of the one before. */
		play(turns: Turn[]) {
			script = [...turns];
			requests.length = 0;
		},
		stop: () => void (server.closeAllConnections(), server.close()),
	};
}
export type Model = Awaited<ReturnType<typeof startModel>>;

const isOffered = ({ tools }: ModelRequest, turn: Turn) =>
	!('tool' in turn) || tools.some((one) => one.function.name === turn.tool);

/** Source: OpenAI, chat completions; with `stream` one chunk, and the end. */
function answer(response: ServerResponse, turn: Turn, isStream: boolean): void {
	const calls =
		'tool' in turn
			? [
					{
						index: 0,
						id: `call_${Math.random().toString(36).slice(2)}`,
						type: 'function',
						function: { name: turn.tool, arguments: JSON.stringify(turn.arguments) },
					},
				]
			: undefined;
	const message = {
		role: 'assistant',
		content: 'text' in turn ? turn.text : null,
		...(calls && { tool_calls: calls }),
	};
	const finish_reason = calls ? 'tool_calls' : 'stop';
	const head = { id: 'stand-in', created: 0, model: 'stand-in' };
	const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
	if (!isStream) {
		const choices = [{ index: 0, message, finish_reason }];
		response.writeHead(200, { 'content-type': 'application/json' });
		response.end(JSON.stringify({ ...head, object: 'chat.completion', choices, usage }));
		return;
	}
	response.writeHead(200, { 'content-type': 'text/event-stream' });
	for (const choice of [
		{ index: 0, delta: message, finish_reason: null },
		{ index: 0, delta: {}, finish_reason },
	]) {
		const chunk = { ...head, object: 'chat.completion.chunk', choices: [choice], usage };
		response.write(`data: ${JSON.stringify(chunk)}\n\n`);
	}
	response.end('data: [DONE]\n\n');
}
