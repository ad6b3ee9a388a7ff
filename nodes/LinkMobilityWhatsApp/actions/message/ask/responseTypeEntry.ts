import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { Labels } from '../../../labels/labels';
import type { Awaited } from '../../../waiting/question';
import type { Choice, ExecutionSettings, Param, ResponseType } from '../../operation';

/** The message that asks, not validated yet. */
export interface QuestionMessage {
	message: Record<string, unknown>;
	/** The answers to choose from, for Approval and Choice. */
	choices?: Choice[];
	/** WhatsApp sends one-time codes to phone numbers only. */
	isOneTimePassword?: boolean;
	/** The ID of the template that asks. */
	templateId?: string;
}

/** An entry of the Response Type dropdown: its fields, and the question made from them. */
export interface ResponseTypeEntry {
	option: INodePropertyOptions & { value: ResponseType };
	/** In display order. */
	fields: INodeProperties[];
	/** Their labels, by paths in the body of the request. */
	labels(param: Param): Labels;
	awaits(param: Param): Awaited;
	/** When the execution stops waiting, in milliseconds since 1970; undefined for no limit. */
	deadline(param: Param, timezone: string): number | undefined;
	/** Why only one person can be asked; undefined if several can be. */
	onePerson?: string;
	/** What the question needs delivery reports for, as the end of a sentence; undefined if it needs none. */
	needsReports?(param: Param): string | undefined;
	/** Whether delivery reports must return the token. */
	isInReports: boolean;
	/** @param token goes into each answer */
	question(param: Param, settings: ExecutionSettings, token: string): QuestionMessage;
}
