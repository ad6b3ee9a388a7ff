import { z } from 'zod/v3';
import { eventually } from './product';

/** A button of a message, or a row of its list. */
interface Choice {
	title: string;
	tap(): Promise<void>;
}

/** A message that reached the person's phone. */
export interface Received {
	text: string;
	choices: Choice[];
}

/** A person who uses the sandbox's phone, through the API of its page. */
export interface Person {
	number: string;
	write(text: string): Promise<void>;
	/** Performs another action of the phone, such as `reactions`. */
	act(action: string, body: object): Promise<void>;
	/** The messages with this text in them that the person got, oldest first. */
	got(text: string): Promise<Received[]>;
	/** Waits until more than `before` messages have this text. @returns the newest */
	reads(text: string, before?: number): Promise<Received>;
	/** Taps on a button or a row of a message. */
	taps(message: Received, title: string): Promise<void>;
}

const reply = z.object({ id: z.string(), title: z.string() });
const shown = z.object({
	person: z.string(),
	from: z.literal('business'),
	wamid: z.string(),
	status: z.enum(['delivered', 'read']),
	rendered: z
		.object({
			body: z.string(),
			buttons: z.array(z.object({ index: z.string(), text: z.string() })),
		})
		.optional(),
	content: z.object({
		text: z.object({ body: z.string() }).optional(),
		location: z.object({ name: z.string() }).optional(),
		interactive: z
			.object({
				body: z.object({ text: z.string() }),
				action: z.object({
					buttons: z.array(z.object({ reply })).default([]),
					sections: z.array(z.object({ rows: z.array(reply) })).default([]),
				}),
			})
			.optional(),
	}),
});

/** @param phone address of the sandbox */
export function personOn(phone: string, number: string): Person {
	const act = async (action: string, body: object) => {
		const path = `${phone}/phone/people/${encodeURIComponent(number)}/${action}`;
		const answer = await fetch(path, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body),
		});
		if (!answer.ok) throw new Error(`${action}: ${answer.status} ${await answer.text()}`);
	};

	const received = (message: z.infer<typeof shown>): Received => {
		const { content, rendered, wamid: quoted } = message;
		const { interactive, location, text } = content;
		const { buttons = [], sections = [] } = interactive?.action ?? {};
		const replies = [...buttons.map((one) => one.reply), ...sections.flatMap(({ rows }) => rows)];
		return {
			text: rendered?.body ?? interactive?.body.text ?? location?.name ?? text?.body ?? '',
			choices: [
				...replies.map(({ id, title }) => ({
					title,
					tap: async () => await act('replies', { quoted, id }),
				})),
				...(rendered?.buttons ?? []).map(({ index, text: title }) => ({
					title,
					tap: async () => await act('buttons', { quoted, index }),
				})),
			],
		};
	};

	const got = async (text: string) => {
		const { messages } = (await (await fetch(`${phone}/phone`)).json()) as { messages: unknown[] };
		return messages
			.flatMap((message) => shown.safeParse(message).data ?? [])
			.filter(({ person }) => person === number)
			.map(received)
			.filter((message) => message.text.includes(text));
	};

	return {
		number,
		act,
		got,
		write: async (text) => await act('messages', { text, quoted: null }),
		reads: async (text, before = 0) =>
			await eventually(async () => {
				const all = await got(text);
				return all.length > before ? all.at(-1) : undefined;
			}, `"${text}" on the phone ${number}`),
		taps: async ({ choices }, title) => {
			const choice = choices.find((one) => one.title === title);
			if (!choice) throw new Error(`There is no "${title}" to tap`);
			await choice.tap();
		},
	};
}
