import type { INodeProperties } from 'n8n-workflow';
import { advancedOptionsOfOneItem, options, withMore } from '../options';

/**
 * The options of a question: those of other messages, except for the ones about many items, and its own.
 *
 * @param more everyday options that only this question has
 * @param moreAdvanced the same, for Advanced Options
 */
export const askOptions = (
	more: INodeProperties[],
	moreAdvanced: INodeProperties[] = [],
): INodeProperties[] => [
	withMore(options, ...more),
	withMore(advancedOptionsOfOneItem, ...moreAdvanced),
];
