import type { INodeProperties } from 'n8n-workflow';
import { advancedOptionsOfOneItem, options, withMore } from '../options';

/**
 * The options of a question: its own, and those of other messages except the options for several items.
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
