import type { INodeProperties } from 'n8n-workflow';
import { byDisplayName, options } from '../options';
import {
	customParameters,
	defaultCountryCode,
	eventReportGates,
	logMessageContent,
	platformServiceId,
	platformServiceType,
	platformTransactionId,
	priority,
	refId,
	sender,
} from '../requestOptions';
import { maxRetries, timeoutSeconds } from '../sendingOptions';
import { validity } from '../validity';

/**
 * The Options of a question: those of other messages, except for the ones about many items, and its own.
 *
 * @param more the options that only this question has
 */
export const askOptions = (more: INodeProperties[]): INodeProperties => ({
	...options,
	options: byDisplayName([
		customParameters,
		defaultCountryCode,
		eventReportGates,
		logMessageContent,
		maxRetries,
		platformServiceId,
		platformServiceType,
		platformTransactionId,
		priority,
		refId,
		sender,
		timeoutSeconds,
		validity,
		...more,
	]),
});
