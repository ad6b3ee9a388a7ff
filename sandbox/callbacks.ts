/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { setTimeout as pause } from 'node:timers/promises';
import { reasonOf } from './reason';
import { log, note } from './world';
import type { Authentication, Destination } from './config';
import type { World } from './world';

/** Something that a gate is to be told. */
export interface Callback {
	/** Callbacks of one key arrive one after the other. */
	key: string;
	title: string;
	/** The number of the person it is about. */
	about: string;
	body: unknown;
}

/** As much of an answer as the page shows. */
const LONGEST_ANSWER = 2_000;

/**
 * Calls every destination of the gates, again and again until it takes the callback or the attempts
 * are used up.
 *
 * @returns whether all of them took it
 */
export async function callBack(world: World, gates: string[], callback: Callback) {
	const destinations = gates.flatMap((id) => {
		const gate = world.config.gates.find((known) => known.id === id);
		if (gate) return gate.destinations;
		const outcome = `No gate is called "${id}", so nobody was told. Add it to gates in the sandbox's configuration`;
		const { title, about, body } = callback;
		note(world, { title, about, outcome, sent: body });
		return [];
	});
	const told = destinations.map(
		async (destination) =>
			// One gate that does not answer must not keep the others waiting.
			await world.inOrder(
				`${callback.key} ${destination.url}`,
				async () => await persist(world, destination, callback),
			),
	);
	return (await Promise.all(told)).every((taken) => taken);
}

async function persist(world: World, destination: Destination, callback: Callback) {
	const { retries } = world.config.pace;
	for (let attempt = 0; ; attempt++) {
		const { taken, status, reason, answered } = await post(world, destination, callback.body);
		const wait = retries[attempt];
		const again = wait === undefined ? 'given up' : `trying again in ${wait / 1000} s`;
		const number = `attempt ${attempt + 1} of ${retries.length + 1}`;
		log(world, {
			kind: 'callback',
			title: callback.title,
			about: callback.about,
			address: `POST ${destination.url}`,
			status,
			outcome: taken ? 'Taken' : `${reason}, ${number}, ${again}`,
			sent: callback.body,
			answered,
		});
		if (taken || wait === undefined) return taken;
		await pause(wait, undefined, { signal: world.signal });
	}
}

async function post(world: World, { url, authentication }: Destination, body: unknown) {
	const patience = AbortSignal.timeout(world.config.pace.patience);
	try {
		const response = await fetch(url, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json', ...proof(authentication) },
			body: JSON.stringify(body),
			redirect: 'manual',
			signal: AbortSignal.any([world.signal, patience]),
		});
		const answered = (await response.text()).slice(0, LONGEST_ANSWER);
		return { taken: response.ok, status: response.status, reason: 'Not taken', answered };
	} catch (error) {
		world.signal.throwIfAborted();
		const reason = patience.aborted ? 'No answer in time' : `No answer (${reasonOf(error)})`;
		return { taken: false, status: null, reason, answered: null };
	}
}

/** The headers by which a gate knows LINK. */
function proof(authentication: Authentication): Record<string, string> {
	if (authentication.kind === 'none') return {};
	if (authentication.kind === 'header') return { [authentication.name]: authentication.value };
	const login = Buffer.from(`${authentication.user}:${authentication.password}`, 'utf8');
	return { Authorization: `Basic ${login.toString('base64')}` };
}
