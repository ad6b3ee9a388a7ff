import { sampleCallbacks } from '../../sandbox/callbacks/samples/samples';
import { spellings } from '../../sandbox/callbacks/variations';
import { eventIn } from './event';
import type { Scene } from '../../sandbox/callbacks/samples/sample';
import type { CallbackRequestInput } from '../../sandbox/callbacks/request';
import type { Event } from './event';

/** A callback order for the sandbox, and the events in it. */
export interface Made {
	order: CallbackRequestInput;
	events: Event[];
}

/** The sender and the recipient. */
export type Place = Omit<Scene, 'messageId' | 'wamid' | 'answered'>;

/** Shares of callbacks in a format other than plain JSON, from 0 to 1. */
const SHARES = { blanks: 0.1, together: 0.06, form: 0.2 };

const MAX_TOGETHER = 4;

const groups = [...new Set(sampleCallbacks.map(({ group }) => group))].map((group) =>
	sampleCallbacks.filter((one) => one.group === group),
);

/** Returns a function that makes callbacks, equally many of every group. */
export function maker(dice: () => number, place: Place): () => Made {
	const one = <T>(list: readonly T[]) => list[Math.floor(dice() * list.length)] as T;
	const id = () => Array.from({ length: 22 }, () => one(ALPHABET)).join('');
	const waiting: unknown[] = [];
	const body = () => {
		if (!waiting.length) {
			const ids = { messageId: id(), wamid: `wamid.${id()}`, answered: `wamid.${id()}` };
			waiting.push(...one(one(groups)).bodies({ ...place, ...ids }));
		}
		return waiting.shift();
	};
	return () => {
		const together = dice() < SHARES.together;
		const count = together ? 2 + Math.floor(dice() * (MAX_TOGETHER - 1)) : 1;
		const bodies = Array.from({ length: count }, body);
		const events = bodies.flatMap((created) => eventIn(created) ?? []);
		const areReports = bodies.every((created) => Object(created).resultCode !== undefined);
		const order = {
			bodies,
			together,
			spelling: one(spellings),
			blanks: dice() < SHARES.blanks,
			form: areReports && !together && dice() < SHARES.form,
		};
		return { order, events };
	};
}

const ALPHABET = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];
