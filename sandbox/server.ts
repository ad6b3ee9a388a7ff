/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { setMaxListeners } from 'node:events';
import fastify from 'fastify';
import { isFinal } from '../nodes/LinkMobilityWhatsApp/wire/codes';
import { MAX_TEMPLATE_NAME_LENGTH } from '../nodes/LinkMobilityWhatsApp/wire/definition/name';
import { api } from './link/api';
import { config as schema } from './config';
import { addPerson, setWrote } from './conversations';
import { deliver } from './link/delivery';
import { control } from './faults/routes';
import { chooser } from './faults/fault';
import { trouble } from './faults/injector';
import { control as callbacks } from './callbacks/routes';
import { post, prepare } from './callbacks/send';
import { live } from './live';
import { FOLDER, media } from './media/routes';
import { localOnly } from './origin';
import { page } from './page';
import { everything, phone } from './phone/routes';
import { queue } from './queue';
import { keeper, load } from './store';
import { keptFrom } from './meta/templates/configured';
import { resumeTemplates } from './meta/templates/lifecycle';
import { HOUR_MS, isOpen } from './meta/serviceWindow';
import { note } from './world';
import type { Given } from './config';
import type { Trouble } from './faults/injector';
import type { GivenOrder } from './callbacks/request';
import type { Told } from './callbacks/send';
import type { State } from './state';
import type { Change, World } from './world';

/** Only this computer can reach the sandbox. */
const HOST = '127.0.0.1';

/** A request of this many bytes is more than LINK would take. */
const LARGEST_BODY = 4 * 1024 * 1024;

/** Of a path: enough for the name of a template, each character of it encoded. */
const LONGEST_PART = 3 * MAX_TEMPLATE_NAME_LENGTH;

export interface Sandbox {
	/** The phone page. */
	url: string;
	/** What the credential's Base URL is to be. */
	apiUrl: string;
	/** Read it, do not write to it. */
	state: State;
	/** What goes wrong on purpose, and what was accepted in spite of it. */
	trouble: Trouble;
	/** Has LINK call back; settles after the last attempt. @throws ZodError it is not to be had */
	callBack(order: GivenOrder): Promise<Told[]>;
	/** Calls the listener after every change, until the function that comes back is called. */
	listen(listener: (change: Change) => void): () => void;
	/** Stops everything that is under way and writes the data file. */
	close(): Promise<void>;
}

/**
 * Starts a LINK and a phone on this computer.
 *
 * @param given what is to differ from the defaults; port 0 takes any free one
 * @throws ZodError the configuration is wrong
 * @throws Error the port is in use, or the data file cannot be read
 */
export async function startSandbox(given: Given = {}): Promise<Sandbox> {
	const config = schema.parse(given);
	const state = load(config.dataFile);
	const data = keeper(config.dataFile, state);
	const stop = new AbortController();
	// As many messages and callbacks as there are under way listen to it.
	setMaxListeners(0, stop.signal);
	const works = new Set<Promise<unknown>>();
	const listeners = new Set<(change: Change) => void>([data.touch]);
	const world: World = {
		config,
		state,
		trouble: trouble(chooser(config.faults)),
		now: () => new Date(),
		signal: stop.signal,
		changed: (change) => listeners.forEach((listener) => listener(change)),
		behind: (work) => {
			const ended = work
				.catch((error: unknown) => {
					if (!stop.signal.aborted) {
						const outcome = String(error);
						note(world, { title: 'The sandbox failed', about: '', outcome, sent: null });
					}
				})
				.finally(() => works.delete(ended));
			works.add(ended);
		},
		inOrder: queue(),
	};

	const server = fastify({
		bodyLimit: LARGEST_BODY,
		forceCloseConnections: true,
		routerOptions: { maxParamLength: LONGEST_PART },
	});
	localOnly(server);
	const pages = live(server, () => everything(world));
	listeners.add(pages.tell);
	await server.register(async (scope) => api(scope, world), { prefix: config.basePath });
	await server.register(async (scope) => phone(scope, world), { prefix: '/phone' });
	await server.register(async (scope) => control(scope, world.trouble), { prefix: '/faults' });
	await server.register(async (scope) => callbacks(scope, world), { prefix: '/callbacks' });
	await server.register(media, { prefix: FOLDER });
	await page(server);

	server.addHook('onClose', async () => pages.end());
	const url = await server.listen({ host: HOST, port: config.port }).catch(async (error) => {
		await server.close();
		throw error;
	});
	seed(world);
	resume(world);
	const { templates } = config;
	resumeTemplates(world, templates === 'any' ? [] : templates.map(keptFrom));

	return {
		url,
		apiUrl: url + config.basePath,
		state,
		trouble: world.trouble,
		callBack: async (order) => await post(world, prepare(world, order, url)),
		listen: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		close: async () => {
			stop.abort();
			await Promise.all(works);
			await server.close();
			data.flush();
		},
	};
}

/** People whose window has closed since the last start have written anew, if they are to. */
function seed({ config, state, now }: World): void {
	// An earlier version of the sandbox did not note to which number somebody wrote.
	for (const person of state.people) {
		const { wrote, wroteTo } = person;
		if (wrote !== null && !Object.keys(wroteTo).length) {
			setWrote(person, new Date(wrote), config.sources);
		}
	}
	for (const { number, name, wroteHoursAgo } of config.people) {
		const person = addPerson(state, number, name);
		if (wroteHoursAgo === null) continue;
		const closed = config.sources.filter((source) => !isOpen(person, source, now()));
		setWrote(person, new Date(now().getTime() - wroteHoursAgo * HOUR_MS), closed);
	}
}

/** Messages that were on their way when the sandbox stopped go on from there. */
function resume(world: World): void {
	for (const message of world.state.messages) {
		if (message.from !== 'business' || isFinal(message.status)) continue;
		if (message.status !== 'delivered') world.behind(deliver(world, message));
	}
}
