import type { INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { countKey } from '../../sandbox/faults/injector';
import { startSandbox } from '../../sandbox/server';
import { credentials, runNode } from './engine';
import type { FaultInjector } from '../../sandbox/faults/injector';
import type { NodeResult, NodeRun } from './engine';

export const USER = 'anna';
export const PASSWORD = 'hemligt-lösen';
export const WORDS = 'Din kod är 4711';

/** A sandbox in which something goes wrong, and the node that sends to it. */
export interface Faulty {
	trouble: FaultInjector;
	/** Runs the node with these items, in an execution of its own. */
	sendTo(
		input: INodeExecutionData[],
		options?: INodeParameters,
		more?: Partial<NodeRun>,
	): Promise<NodeResult>;
	/** What the sandbox accepted; what was sent twice is there twice. */
	accepted(): string[];
	close(): Promise<void>;
}

let executions = 0;

/** A hundred people without WhatsApp, so that the sandbox is done with a message when it is queued. */
const numbers = Array.from({ length: 100 }, (_, index) => `+4670${String(1_000_000 + index)}`);

/** Messages to them, each with words of its own if there are more than people. */
export const people = (count: number, text = WORDS): INodeExecutionData[] =>
	Array.from({ length: count }, (_, index) => {
		const round = Math.floor(index / numbers.length);
		return {
			json: { to: numbers[index % numbers.length], text: round ? `${text} ${round}` : text },
		};
	});

/** What the sandbox counts a message as. */
export const counted = ({ json }: INodeExecutionData) =>
	countKey(String(json.to), String(json.text));

export async function startFaulty(): Promise<Faulty> {
	const sandbox = await startSandbox({
		port: 0,
		users: [{ username: USER, password: PASSWORD }],
		notOnWhatsApp: numbers,
		pace: { report: 0, retries: [] },
	});
	const { faults: trouble } = sandbox;
	const login = { username: USER, password: PASSWORD, eventReportGates: '' };
	return {
		trouble,
		async sendTo(input, options = {}, more = {}) {
			executions += 1;
			return await runNode({
				credentials: credentials(sandbox.apiUrl, login),
				parameters: {
					to: '={{ $json.to }}',
					text: '={{ $json.text }}',
					advancedOptions: { timeoutSeconds: 1, ...options },
				},
				input,
				executionId: `faults-${executions}`,
				...more,
			});
		},
		accepted: () =>
			[...trouble.accepted].flatMap(([key, times]) => Array.from({ length: times }, () => key)),
		close: async () => await sandbox.close(),
	};
}
