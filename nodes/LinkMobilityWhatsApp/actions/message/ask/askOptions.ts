import type { INodeProperties } from 'n8n-workflow';
import { byDisplayName, options, optionsOfOneItem } from '../options';

/**
 * The Options of a question: those of other messages, except for the ones about many items, and its own.
 *
 * @param more the options that only this question has
 */
export const askOptions = (more: INodeProperties[]): INodeProperties => ({
	...options,
	options: byDisplayName([...optionsOfOneItem, ...more]),
});
