import { filledText } from '../../wire/lenient';
import { ownerOf } from '../../wire/owner';
import { isE164 } from '../../wire/phone/international';
import { receivedNumber } from '../../wire/phone/received';
import { isUserId } from '../../wire/phone/userId';
import { createLru } from '../lru';
import type { ReceivedEvent } from '../select/receivedEvents';
import { digest } from '../select/storedEvents';
import { askedQuestion } from './askedQuestion';

/** How many open questions are kept for one trigger. Each takes about 150 bytes of its static data, 360 at most. */
const MAX_QUESTIONS = 1_000;

/** How many triggers are remembered between their callbacks. */
const MAX_SCOPES = 100;

const MAX_DROPPED = 10_000;

/** The open questions in the static data of the node, as text: a line for each, the newest last. */
export interface StoredQuestions {
	asked?: unknown;
}

/** Who sent a message, and what it quotes. */
export interface Sender {
	/** See `personOf`. */
	persons: readonly string[];
	/** See `wamidOf`; `undefined` for a message without a quote. */
	wamid: string | undefined;
}

/** A question to a person, by its line: token, person and digest of the wamid; the last two may be empty. */
type Lines = Map<string, string>;

const lineOf = (token: string, person: string, wamid: string) => `${token} ${person} ${wamid}`;

/** A person as in the line of a question. Both forms of a number give the same text. */
export function personOf(text: unknown): string | undefined {
	const given = filledText(text);
	if (given === undefined) return undefined;
	const number = receivedNumber(given);
	if (isE164(number)) return ownerOf(number);
	return isUserId(number) ? number : undefined;
}

export const wamidOf = (text: unknown): string | undefined =>
	filledText(text) && digest(['wamid', text]);

/**
 * The questions learned from delivery reports. They are kept per trigger in the process, and in the trigger's static
 * data, which survives a restart and which other processes read.
 */
export function createLearnedQuestions() {
	const learned = createLru<Lines>(MAX_SCOPES);
	const dropped = createLru<true>(MAX_DROPPED);

	return {
		/**
		 * Learns from a report who was asked what.
		 *
		 * @returns true if the static data has to be saved
		 */
		learn(scope: string, { item, token }: ReceivedEvent, { asked }: StoredQuestions): boolean {
			const person = personOf(item.to) ?? '';
			const wamid = wamidOf(item.waMessageId) ?? '';
			const isUseful = token !== undefined && isOpen(token, Date.now()) && (person || wamid);
			if (!isUseful || isDropped(token, person)) return false;
			const key = `${token} ${person}`;
			if (item.failed === true) {
				dropped.set(key, true);
				return true;
			}
			const lines = learned.get(scope) ?? new Map<string, string>();
			const known = lines.get(key);
			const line = wamid || known === undefined ? lineOf(token, person, wamid) : known;
			lines.set(key, line);
			const [oldest] = lines.keys();
			if (lines.size > MAX_QUESTIONS && oldest !== undefined) lines.delete(oldest);
			learned.set(scope, lines);
			return !(typeof asked === 'string' && asked.includes(line));
		},

		/** The tokens of the quoted question, and of the open questions to a person, the newest first. */
		of(
			scope: string,
			{ persons, wamid }: Sender,
			{ asked }: StoredQuestions,
		): { quoted: string[]; open: string[] } {
			const quoted: string[] = [];
			const open: string[] = [];
			for (const line of allLines(asked, learned.get(scope)).reverse()) {
				const [token = '', person = '', ofMessage = ''] = line.split(' ');
				const isQuoted = wamid !== undefined && ofMessage === wamid;
				if (!isQuoted && !persons.includes(person)) continue;
				if (!isDropped(token, person) && isOpen(token, Date.now())) {
					(isQuoted ? quoted : open).push(token);
				}
			}
			return { quoted, open };
		},

		isDropped,

		/** Forgets a question that no text can answer. */
		drop: (token: string): void => dropped.set(token, true),

		/**
		 * Saves the open questions, together with those that are learned before n8n writes them.
		 *
		 * @param isOver whether it is known that nothing waits for an answer to the question of a token
		 */
		save(scope: string, staticData: StoredQuestions, isOver: (token: string) => boolean): void {
			const { asked: before } = staticData;
			const lines = learned.get(scope);
			if (typeof before !== 'string' && !lines) return;
			const isKept = (line: string) => {
				const [token = '', person = ''] = line.split(' ');
				return !isDropped(token, person) && isOpen(token, Date.now()) && !isOver(token);
			};
			const toJSON = () => {
				for (const [key, line] of lines ?? []) if (!isKept(line)) lines?.delete(key);
				return allLines(before, lines).filter(isKept).slice(-MAX_QUESTIONS).join('\n');
			};
			staticData.asked = { toJSON };
		},
	};

	/** True for a question that was dropped, or that did not reach the person. */
	function isDropped(token: string, person: string): boolean {
		return dropped.has(token) || dropped.has(`${token} ${person}`);
	}
}
export type LearnedQuestions = ReturnType<typeof createLearnedQuestions>;

/** True for a question that a text or a form can answer, and that has not timed out. */
function isOpen(text: string, now: number): boolean {
	const question = askedQuestion(text)?.question;
	if (!question || (question.awaits !== 'text' && question.awaits !== 'reply')) return false;
	return question.deadline === undefined || question.deadline > now;
}

/** The lines of the static data and of this process, the newest last, with each question to a person once. */
function allLines(stored: unknown, learned: Lines | undefined): string[] {
	const lines = new Map<string, string>();
	for (const line of typeof stored === 'string' && stored ? stored.split('\n') : []) {
		lines.set(line.slice(0, line.lastIndexOf(' ')), line);
	}
	for (const [key, line] of learned ?? []) {
		const isFuller = !lines.has(key) || !line.endsWith(' ');
		if (isFuller) lines.set(key, line);
	}
	return [...lines.values()];
}
