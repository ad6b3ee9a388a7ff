import type { IDataObject, INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { z } from 'zod/v3';
import type { Labels } from '../labels/labels';
import type { Question } from '../waiting/question';
import type { Account } from '../../../credentials/account';
import type { KnownTemplate } from '../wire/definition/known';
import type { Endpoint } from '../wire/endpoints';

/** Reads a parameter of the current item, with its expressions resolved. */
export type Param = (name: string) => unknown;

/** Values shared by all items of an execution. */
export interface ExecutionSettings {
	account: Account;
	/** The workflow's time zone, used for dates without one. */
	timezone: string;
	/** Reference ID of a request that sets none. */
	newRefId: string;
	/**
	 * The token of the question that the execution waits for; see `waiting/token.ts`.
	 *
	 * @throws Refusal n8n cannot resume this node
	 */
	newToken(question: Omit<Question, 'nonce'>): string;
}

/** An API call whose body is not validated yet. */
export interface Call<E extends Endpoint = Endpoint> {
	endpoint: E;
	/** Values for the variables of the endpoint's path; none may be blank. */
	path?: Readonly<Record<string, string>>;
	/** Undefined for a request without a body. */
	body?: unknown;
	/** Whether to simplify the output; true if undefined. */
	simplify?: boolean;
	/** Set if the execution waits for an answer after this call. */
	expects?: Expectation;
	/** The ID of the template that the message is made of, if it is known. Only previews read the template. */
	templateId?: string;
}

export const responseTypes = ['approval', 'choice', 'freeText', 'form', 'delivery'] as const;
export type ResponseType = (typeof responseTypes)[number];

/** An answer to choose from, as in the output item. */
export interface Choice {
	id: string;
	title: string;
}

/** The answer that an execution waits for, and how to read it. */
export interface Expectation {
	responseType: ResponseType;
	token: string;
	/** When the execution stops waiting, in milliseconds since 1970; `undefined` for no limit. */
	deadline?: number;
	/** By the index of the button or row; empty except for Approval and Choice. */
	choices: Choice[];
	/** Whether delivery reports of the question must return the token. */
	isInReports: boolean;
}

/** A call that depends on the response of a read-only call, such as an update of a template. */
export interface TwoStepCall<E extends Endpoint = Endpoint, R extends Endpoint = Endpoint> {
	first: Call<R>;
	/** The changes entered in the panel, identical in every retry. */
	changes: Record<string, unknown>;
	/** Pure, like `request`. */
	second(found: z.output<R['response']>): Call<E>;
}

/** A completed API call with its validated body and response. */
export interface AnsweredCall<E extends Endpoint = Endpoint> {
	path: Readonly<Record<string, string>>;
	body: z.output<E['body']>;
	response: z.output<E['response']>;
	/** The unparsed response, shared by all items of the request. */
	raw: unknown;
	simplify: boolean;
}

/** The text of a message as its recipient would read it. */
export interface Preview {
	text: string;
	/** Facts that the text does not show, one sentence each. */
	notes: string[];
}

/** An entry of the Operation dropdown: its fields, and the request made from them. */
export interface Operation<E extends Endpoint = Endpoint, R extends Endpoint = Endpoint> {
	/** The dropdown entry; n8n's node palette shows its `action`. */
	option: INodePropertyOptions;
	/** In display order. */
	fields: INodeProperties[];
	/** Names of fields, at any depth, in which `{{1}}` is a template variable and not an expression. */
	texts?: readonly string[];
	/**
	 * The panel's labels for the parts of the body, by which refusals name the field. Parts that the user
	 * writes as JSON have none.
	 */
	labels(param: Param): Labels;
	/** Pure. Invalid values are reported when the endpoint's schema parses the body. */
	request(param: Param, settings: ExecutionSettings): Call<E> | TwoStepCall<E, R>;
	/** The output item. */
	output(answered: AnsweredCall<E>): IDataObject;
	/**
	 * Creates the preview of a message. An operation with a preview has the field Check Only.
	 *
	 * @param template the definition of the template in the call's `templateId`; undefined if it is not known
	 */
	preview?(body: z.output<E['body']>, template?: KnownTemplate): Preview;
}
