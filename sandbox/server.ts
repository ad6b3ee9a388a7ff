import { setMaxListeners } from 'node:events';
import fastify from 'fastify';
import { setDestinations } from './callbacks/addresses';
import { createBatches } from './callbacks/batches';
import type { CallbackRequestInput } from './callbacks/request';
import { gateLines } from './callbacks/lines';
import { callbackRoutes } from './callbacks/routes';
import { postCallbacks, prepareCallbacks } from './callbacks/send';
import type { CallbackResult } from './callbacks/send';
import { config as schema } from './config';
import type { ConfigInput, DestinationInput } from './config';
import { chooser } from './faults/fault';
import { faultInjector } from './faults/injector';
import type { FaultInjector } from './faults/injector';
import { faultRoutes } from './faults/routes';
import { linkApi } from './link/api';
import { livePages } from './live';
import { FOLDER } from './media/files';
import { mediaRoutes } from './media/routes';
import { storedFrom } from './meta/templates/configured';
import { resumeTemplates } from './meta/templates/lifecycle';
import { localOnly } from './origin';
import { pageRoutes } from './page';
import { phoneRoutes } from './phone/routes';
import { snapshot } from './phone/snapshot';
import { pauses } from './pause';
import { orderedQueue } from './queue';
import { addConfiguredPeople, resumeDeliveries } from './resume';
import { MAX_TEMPLATE_NAME_LENGTH } from './shared';
import type { State } from './state';
import { dataFileWriter, load } from './store';
import { note } from './world';
import type { Change, World } from './world';

/** Only this computer can reach the sandbox. */
const HOST = '127.0.0.1';

const MAX_BODY_BYTES = 4 * 1024 * 1024;

/** The longest template name, if each of its characters is percent-encoded. */
const MAX_PATH_VARIABLE_LENGTH = 3 * MAX_TEMPLATE_NAME_LENGTH;

export interface Sandbox {
	/** The address of the phone page. */
	url: string;
	/** The base URL of the API. */
	apiUrl: string;
	/** For reading only. */
	state: State;
	/** The calls of a gate that wait for their turn. */
	lineOf: World['lineOf'];
	faults: FaultInjector;
	/** Posts callbacks, and settles after the last attempt. @throws ZodError for a wrong request */
	callBack(request: CallbackRequestInput): Promise<CallbackResult[]>;
	/** Replaces the configured addresses of a gate. @throws ZodError for an unknown gate */
	setDestinations(gate: string, destinations: DestinationInput[]): void;
	/** Calls the listener after every change. @returns a function that removes the listener */
	listen(listener: (change: Change) => void): () => void;
	/** Ends everything that is under way, and writes the data file. */
	close(): Promise<void>;
}

/**
 * Starts LINK's API and the phone page on this computer.
 *
 * @param settings what differs from the defaults; port 0 takes any free port
 * @throws ZodError if the configuration is wrong
 * @throws Error if the port is in use, or the data file cannot be read
 */
export async function startSandbox(settings: ConfigInput = {}): Promise<Sandbox> {
	const config = schema.parse(settings);
	const state = load(config.dataFile);
	const dataFile = dataFileWriter(config.dataFile, state);
	const stop = new AbortController();
	// Every message and callback under way listens to the signal.
	setMaxListeners(0, stop.signal);
	const background = new Set<Promise<unknown>>();
	const listeners = new Set<(change: Change) => void>([dataFile.touch]);
	const { signal } = stop;
	const notify = (change: Change) => listeners.forEach((listener) => listener(change));
	const world: World = {
		config,
		state,
		faults: faultInjector(chooser(config.faults)),
		now: () => new Date(),
		signal,
		notify,
		pause: pauses(signal),
		lineOf: gateLines({ config, state, signal, notify }),
		runInBackground: (work) => {
			const settled = work
				.catch((error: unknown) => {
					if (stop.signal.aborted) return;
					const outcome = String(error);
					note(world, { title: 'The sandbox failed', about: '', outcome, sent: null });
				})
				.finally(() => background.delete(settled));
			background.add(settled);
		},
		runInOrder: orderedQueue(),
		collect: createBatches(),
	};

	const server = fastify({
		bodyLimit: MAX_BODY_BYTES,
		forceCloseConnections: true,
		routerOptions: { maxParamLength: MAX_PATH_VARIABLE_LENGTH },
	});
	localOnly(server);
	const pages = livePages(server, () => snapshot(world));
	listeners.add(pages.send);
	await server.register(async (scope) => linkApi(scope, world), { prefix: config.basePath });
	await server.register(async (scope) => phoneRoutes(scope, world), { prefix: '/phone' });
	await server.register(async (scope) => faultRoutes(scope, world.faults), { prefix: '/faults' });
	await server.register(async (scope) => callbackRoutes(scope, world), { prefix: '/callbacks' });
	await server.register(mediaRoutes, { prefix: FOLDER });
	await pageRoutes(server);

	server.addHook('onClose', async () => pages.end());
	const url = await server.listen({ host: HOST, port: config.port }).catch(async (error) => {
		await server.close();
		throw error;
	});
	addConfiguredPeople(world);
	resumeDeliveries(world);
	const { templates } = config;
	resumeTemplates(world, templates === 'any' ? [] : templates.map(storedFrom));

	return {
		url,
		apiUrl: url + config.basePath,
		state,
		lineOf: world.lineOf,
		faults: world.faults,
		callBack: async (request) => await postCallbacks(world, prepareCallbacks(world, request, url)),
		setDestinations: (gate, destinations) => setDestinations(world, gate, destinations),
		listen: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		close: async () => {
			stop.abort();
			await Promise.all(background);
			await server.close();
			await dataFile.end();
		},
	};
}
