/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { setTimeout as pause } from 'node:timers/promises';
import { destinationsOf, saying } from './gates';
import { linkId } from '../ids';
import { reasonOf } from '../fetchError';
import { log, note } from '../world';
import type { Authentication } from '../config';
import type { Called } from './gates';
import type { World } from '../world';

/** Something that a gate is to be told. */
export interface Callback {
	/** Callbacks of one key arrive one after the other. */
	key: string;
	title: string;
	/** The number of the person it is about. */
	about: string;
	body: unknown;
	/** Whether each gate says in the body what it has of its own. */
	ofGate?: boolean;
	/** The body as form fields, which go instead of JSON. */
	form?: string;
	/** With a login that is not the gate's, as a stranger would. */
	wrongLogin?: boolean;
	/** Called each time that a destination takes it. */
	onTaken?: () => void;
}

/** As much of an answer as the page shows. */
const LONGEST_ANSWER = 2_000;

/**
 * Calls every destination of the gates, again and again until it takes the callback or the attempts
 * are used up.
 *
 * @returns whether each of them took it, after the last attempt
 */
export async function callBack(world: World, gates: string[], callback: Callback) {
	const destinations = gates.flatMap((id) => {
		const gate = world.config.gates.find((known) => known.id === id);
		const called = gate ? destinationsOf(world, gate) : [];
		if (gate && called.length) {
			const body = callback.ofGate ? saying(callback.body, gate) : callback.body;
			return called.map((destination) => ({ destination, told: { ...callback, body } }));
		}
		const outcome = gate
			? `The gate "${id}" has no address, so nobody was told. Add one on the Callbacks page`
			: `No gate is called "${id}", so nobody was told. Add it to gates in the sandbox's configuration`;
		const { title, about, body } = callback;
		note(world, { title, about, outcome, sent: body });
		return [];
	});
	const done = destinations.map(
		async ({ destination, told }) =>
			// One gate that does not answer must not keep the others waiting.
			await world.inOrder(
				`${callback.key} ${destination.url}`,
				async () => await persist(world, destination, told),
			),
	);
	return await Promise.all(done);
}

async function persist(world: World, destination: Called, callback: Callback) {
	const { retries } = world.config.pace;
	const of = linkId();
	const most = retries.length + 1;
	for (let attempt = 0; ; attempt++) {
		const { taken, status, reason, answered } = await post(world, destination, callback);
		if (taken) callback.onTaken?.();
		const wait = taken ? undefined : retries[attempt];
		const again = wait === undefined ? 'given up' : `trying again in ${wait / 1000} s`;
		const number = attempt + 1;
		const next = wait === undefined ? null : new Date(world.now().getTime() + wait);
		log(world, {
			kind: 'callback',
			title: callback.title,
			about: callback.about,
			to: destination.name,
			address: `POST ${destination.url}`,
			status,
			outcome: taken ? 'Taken' : `${reason}, attempt ${number} of ${most}, ${again}`,
			sent: callback.form ?? callback.body,
			answered,
			attempt: { of, number, most, taken, next: next?.toISOString() ?? null },
		});
		if (wait === undefined) return taken;
		await pause(wait, undefined, { signal: world.signal });
	}
}

async function post(world: World, destination: Called, { body, form, wrongLogin }: Callback) {
	const { url, authentication, acknowledgement } = destination;
	const patience = AbortSignal.timeout(world.config.pace.patience);
	const type = form === undefined ? 'application/json' : 'application/x-www-form-urlencoded';
	try {
		const response = await fetch(url, {
			method: 'POST',
			headers: { 'Content-Type': type, ...proof(authentication, wrongLogin) },
			body: form ?? JSON.stringify(body),
			redirect: 'manual',
			signal: AbortSignal.any([world.signal, patience]),
		});
		const answered = (await response.text()).slice(0, LONGEST_ANSWER);
		const { status } = response;
		const reason = refusal(status, answered, acknowledgement);
		return { taken: reason === undefined, status, reason, answered };
	} catch (error) {
		world.signal.throwIfAborted();
		const reason = patience.aborted ? 'No answer in time' : `No answer (${reasonOf(error)})`;
		return { taken: false, status: null, reason, answered: null };
	}
}

/** Why an answer does not count: LINK wants 200, no other of 2xx, and may want certain words. Source: api-notes 3.1. */
function refusal(status: number, answered: string, acknowledgement: string | undefined) {
	if (status !== 200) return 'Not taken';
	if (acknowledgement === undefined || answered.trim() === acknowledgement) return undefined;
	return `Not taken, the answer is not "${acknowledgement}"`;
}

/** The headers by which a gate knows LINK. */
function proof(authentication: Authentication, wrong = false): Record<string, string> {
	const not = wrong ? 'not-' : '';
	if (authentication.kind === 'none') return {};
	if (authentication.kind === 'header') {
		return { [authentication.name]: `${not}${authentication.value}` };
	}
	const { user, password } = authentication;
	const login = Buffer.from(`${user}:${not}${password}`, 'utf8');
	return { Authorization: `Basic ${login.toString('base64')}` };
}
