import type { Collect } from './callbacks/batches';
import type { GateSummary } from './callbacks/gates';
import type { Callback } from './callbacks/callback';
import type { GateCalls, Line } from './callbacks/line';
import type { Config } from './config';
import { addActivity } from './conversations';
import type { FaultInjector } from './faults/injector';
import { linkId } from './ids';
import type { DisplayedTemplate } from './meta/templates/displayed';
import type { Pause } from './pause';
import type { Activity, Message, Person, State } from './state';

/** Something that the page has to redraw. */
export type Change =
	| { kind: 'person'; value: Person }
	| { kind: 'message'; value: Message }
	| { kind: 'activity'; value: Activity }
	| { kind: 'gate'; value: GateSummary }
	| { kind: 'calls'; value: GateCalls }
	| { kind: 'template'; value: DisplayedTemplate }
	/** So much has changed that the page starts afresh. */
	| { kind: 'everything'; value: null };

/** The state of one running sandbox, and what its parts do with it in common. */
export interface World {
	config: Config;
	state: State;
	faults: FaultInjector;
	now(): Date;
	/** Aborted when the sandbox stops. */
	signal: AbortSignal;
	/** Passes a change on to the pages and the data file. */
	notify(change: Change): void;
	/** Waits; refused with the reason of the signal when the sandbox stops. */
	pause: Pause;
	/** The calls of a gate that wait for their turn. */
	lineOf(gate: string): Line<Callback>;
	/** Lets work continue after the response; it is awaited when the sandbox stops. */
	runInBackground(work: Promise<unknown>): void;
	/** Runs work of the same key one after the other, and work of different keys at the same time. */
	runInOrder<T>(key: string, work: () => Promise<T>): Promise<T>;
	/** Posts callbacks of the same webhook in arrays. */
	collect: Collect;
}

/** Adds an entry to the activity list of the page. */
export function log(world: World, entry: Omit<Activity, 'id' | 'time'>): void {
	const activity = { id: linkId(), time: world.now().toISOString(), ...entry };
	addActivity(world.state, activity);
	world.notify({ kind: 'activity', value: activity });
}

/** Adds an entry about something that did not happen, and what to do about it. */
export const note = (
	world: World,
	entry: Pick<Activity, 'title' | 'about' | 'messages' | 'outcome' | 'sent'>,
) => log(world, { kind: 'note', address: '', status: null, answered: null, ...entry });
