import { addActivity } from './conversations';
import { linkId } from './ids';
import type { Config } from './config';
import type { Trouble } from './faults/injector';
import type { ShownGate } from './callbacks/gates';
import type { Activity, Message, Person, State } from './state';
import type { Displayed } from './meta/templates/displayed';

/** Something the page wants to know. */
export type Change =
	| { kind: 'person'; value: Person }
	| { kind: 'message'; value: Message }
	| { kind: 'activity'; value: Activity }
	| { kind: 'gate'; value: ShownGate }
	| { kind: 'template'; value: Displayed };

/** What everything in the sandbox shares. */
export interface World {
	config: Config;
	state: State;
	/** What goes wrong on purpose. */
	trouble: Trouble;
	now(): Date;
	/** Aborted when the sandbox stops. */
	signal: AbortSignal;
	/** Tells the page and the data file. */
	changed(change: Change): void;
	/** Lets work go on after the answer; the sandbox ends it when it stops. */
	behind(work: Promise<unknown>): void;
	/** Does the work of one key one after the other, that of others beside it. */
	inOrder<T>(key: string, work: () => Promise<T>): Promise<T>;
}

/** Adds a line to the page's list of activity. */
export function log(world: World, entry: Omit<Activity, 'id' | 'time'>): void {
	const activity = { id: linkId(), time: world.now().toISOString(), ...entry };
	addActivity(world.state, activity);
	world.changed({ kind: 'activity', value: activity });
}

/** A line about something that did not happen, and what to do about it. */
export const note = (world: World, given: Pick<Activity, 'title' | 'about' | 'outcome' | 'sent'>) =>
	log(world, { kind: 'note', address: '', status: null, answered: null, ...given });
