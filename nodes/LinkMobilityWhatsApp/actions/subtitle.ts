import { resources } from './index';

/** `Send and Wait for Response` as `Send and wait for response`; abbreviations stay as they are. */
const inSentenceCase = (name: string) =>
	name
		.split(' ')
		.map((word, index) => (index === 0 || word === word.toUpperCase() ? word : word.toLowerCase()))
		.join(' ');

/** The operation in words; a template operation, such as Get, with its resource. */
const words = Object.entries(resources).flatMap(([resource, operations]) =>
	operations.map(({ option: { name, value } }) => [
		value,
		resource === 'message' ? inSentenceCase(name) : `${name} ${resource}`,
	]),
);

/** The expression for the text that n8n shows below the node's name. */
export const subtitle = `={{ (${JSON.stringify(Object.fromEntries(words))})[$parameter.operation] }}`;
