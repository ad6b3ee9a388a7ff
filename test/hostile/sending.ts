import type { INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { credentials, runNode } from '../helpers/engine';
import type { NodeResult } from '../helpers/engine';
import { startRecorder } from '../helpers/recorder';
import type { Answer, Recorder } from '../helpers/recorder';
import type { Attempt } from './probe';

/** The parameters of a text message. */
export const sendText = {
	resource: 'message',
	operation: 'sendText',
	to: '+46700000001',
	text: 'Hi',
};

/** The same, not repeated after a failure. */
export const sendTextOnce = { ...sendText, advancedOptions: { maxRetries: 0 } };

/** A run of the action node. */
export interface Sending {
	parameters: INodeParameters;
	input?: INodeExecutionData[];
	/** Follows the address of the API. */
	path?: string;
	answers?: [Answer, ...Answer[]];
	/** Of about the length of what the stranger put in. */
	text: string;
}

/** What a test may know of a run. */
export interface SendingAnswer {
	/** What the user reads; `null` where the run succeeded. */
	message: string | null;
	/** How many characters the user reads in all. */
	wordsLength: number;
	/** The bodies of the requests that left the node; one longer than this is cut. */
	sent: string[];
}

const SHOWN = 2_000;

/** How long the node waits for the API of the test, in milliseconds. */
const PATIENCE_MS = 5_000;

/** Runs the action node against an API that accepts everything, or answers as told. */
export async function sending({ text, path = '', answers, ...run }: Sending): Promise<Attempt> {
	const api = await startRecorder();
	const { url } = api;
	return {
		text,
		run: async () => {
			api.reset();
			if (answers) api.answers(...answers);
			const credential = credentials(url + path);
			return await runNode({ credentials: credential, patienceMs: PATIENCE_MS, ...run });
		},
		answer: (result) => answered(result as NodeResult, api),
		close: api.close,
	};
}

function answered({ error }: NodeResult, { requests }: Recorder): SendingAnswer {
	const words = error ? [error.message, error.description ?? ''] : [];
	return {
		message: error?.message.slice(0, SHOWN) ?? null,
		wordsLength: words.join('').length,
		sent: requests.map(({ body }) => (JSON.stringify(body) ?? '').slice(0, SHOWN)),
	};
}
