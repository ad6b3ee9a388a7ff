import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod/v3';
import { labelled } from '../../labels/labelled';
import { flag } from '../../wire/flag';

/** Every operation that sends has it. Each item is read by itself, so that no message goes out by mistake. */
export const checkOnly: INodeProperties = {
	displayName: 'Check Only',
	name: 'checkOnly',
	type: 'boolean',
	default: false,
	description:
		'Whether to check the message and output its text instead of sending it. What cannot be sent does not stop the workflow.',
};

export const templateCheckOnly: INodeProperties = {
	...checkOnly,
	hint: 'Sends nothing. By Template ID, the template is read from LINK for its text. By hand, only its values are known.',
};

export const askCheckOnly: INodeProperties = {
	...checkOnly,
	description:
		'Whether to check the question and output its text instead of sending it. Nothing waits. A template is read from LINK.',
};

const EITHER = 'must be true or false';

/** A blank value is refused: the result of an expression that finds nothing must not send. */
export const checkOnlyValue = labelled(
	'Check Only',
	flag().pipe(z.boolean({ required_error: EITHER })),
);
