import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod/v3';
import { labeled } from '../../labels/labeled';
import { flag } from '../../wire/flag';

/** Every operation that sends has this field. It is read for each item, so that no message is sent by mistake. */
export const checkOnly: INodeProperties = {
	displayName: 'Check Only',
	name: 'checkOnly',
	type: 'boolean',
	default: false,
	description:
		'Whether to check the message and output its text instead of sending it. An invalid message does not stop the workflow.',
};

export const templateCheckOnly: INodeProperties = {
	...checkOnly,
	hint: 'If on, nothing is sent. By Template ID shows the whole text, which is read from LINK; By Hand shows only the values.',
};

export const askCheckOnly: INodeProperties = {
	...checkOnly,
	description:
		'Whether to check the question and output its text, without sending or waiting. A template is read from LINK.',
};

const EITHER = 'must be true or false';

/** Refuses a blank value: an expression that finds no value must not send a message. */
export const checkOnlyValue = labeled(
	'Check Only',
	flag().pipe(z.boolean({ required_error: EITHER })),
);
