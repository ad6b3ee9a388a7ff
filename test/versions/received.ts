import { z } from 'zod/v3';
import { eventually } from '../e2e/product';
import { executionsOf } from '../waits/records';
import type { Execution } from '../waits/records';
import type { Lab } from './lab';
import { TRIGGER } from './triggers';
import type { TriggerName } from './triggers';

/** The fields of a trigger's item that the tests check. */
const item = z
	.object({
		event: z.string(),
		text: z.string().optional(),
		messageId: z.string().optional(),
		status: z.string().optional(),
	})
	.passthrough();

/** The executions of a trigger once all have ended. n8n stores each before it answers the callback: none is missing. */
export const executionsOfTrigger = async (
	{ rest, triggers }: Lab,
	name: TriggerName,
): Promise<Execution[]> =>
	await eventually(async () => {
		const all = await executionsOf(rest, triggers[name]);
		return all.every(({ status }) => status === 'success') ? all : undefined;
	}, `the end of all executions of ${name}`);

/** Everything that a trigger has output. */
export const itemsOfTrigger = async (lab: Lab, name: TriggerName) =>
	(await executionsOfTrigger(lab, name)).flatMap((execution) =>
		item.array().parse(execution.itemsOf(TRIGGER)),
	);
