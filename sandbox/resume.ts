import { addPerson, setWrote } from './conversations';
import { deliver, resumeReports } from './link/delivery';
import { HOUR_MS, isWindowOpen } from './meta/serviceWindow';
import type { Status } from './shared';
import type { World } from './world';

/** Adds the people of the configuration, and opens their windows anew where they have closed. */
export function addConfiguredPeople({ config, state, now }: World): void {
	// An earlier version of the data file does not say to which number a person wrote.
	for (const person of state.people) {
		const { wrote, wroteTo } = person;
		if (wrote !== null && !Object.keys(wroteTo).length) {
			setWrote(person, new Date(wrote), config.sources);
		}
	}
	for (const { number, name, wroteHoursAgo } of config.people) {
		const person = addPerson(state, number, name);
		if (wroteHoursAgo === null) continue;
		const closed = config.sources.filter((source) => !isWindowOpen(person, source, now()));
		setWrote(person, new Date(now().getTime() - wroteHoursAgo * HOUR_MS), closed);
	}
}

/** The statuses of a message that was still being delivered when the sandbox stopped. */
const unfinished: readonly Status[] = ['queued', 'sent_to_whatsapp', 'sent'];

export function resumeDeliveries(world: World): void {
	for (const message of world.state.messages) {
		if (message.from !== 'business') continue;
		resumeReports(world, message);
		if (unfinished.includes(message.status)) world.runInBackground(deliver(world, message));
	}
}
