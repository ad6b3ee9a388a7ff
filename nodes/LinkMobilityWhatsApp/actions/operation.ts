import type { IDataObject, INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { z } from 'zod/v3';
import type { Labels } from '../labels/labels';
import type { Account } from '../wire/account';
import type { Endpoint } from '../wire/endpoints';

/** Reads a field of the panel for the current item, with its expressions resolved. */
export type Param = (name: string) => unknown;

/** Values shared by all items of an execution. */
export interface Setting {
	account: Account;
	/** The workflow's time zone, for dates and times that name none. */
	timezone: string;
	/** The reference ID of a request for which the panel has none. */
	newRefId: string;
}

/** An API call whose body is not validated yet. */
export interface Call<E extends Endpoint = Endpoint> {
	endpoint: E;
	/** Values of the variables in the endpoint's path; none may be blank. */
	path?: Readonly<Record<string, string>>;
	/** Undefined for a call without a body. */
	body?: unknown;
	/** Whether the output is a simplified version of the response; true by default. */
	simplify?: boolean;
}

/** A call that is built from the response to another one, such as an update of a template that is read first. */
export interface Later<E extends Endpoint = Endpoint, R extends Endpoint = Endpoint> {
	/** Changes nothing at LINK. */
	first: Call<R>;
	/** The values of the panel, which are the same in every retry of the item. */
	changes: Record<string, unknown>;
	/** Pure, like `request`. */
	then(found: z.output<R['response']>): Call<E>;
}

/** A completed API call with its validated body and response. */
export interface Answered<E extends Endpoint = Endpoint> {
	path: Readonly<Record<string, string>>;
	body: z.output<E['body']>;
	response: z.output<E['response']>;
	/** The response as it was received, for all items that shared the request. */
	raw: unknown;
	simplify: boolean;
}

/** An entry of the Operation dropdown: its fields, and the call made from them. */
export interface Operation<E extends Endpoint = Endpoint, R extends Endpoint = Endpoint> {
	/** The entry itself; `action` is its name in n8n's palette. */
	option: INodePropertyOptions;
	/** In the order of the panel. */
	fields: INodeProperties[];
	/** Names of fields, at any depth, in which `{{1}}` is a variable of a template, not an expression. */
	texts?: readonly string[];
	/**
	 * The panel's labels for the parts of the body and for the path's variables, with which refusals name
	 * the field. JSON that the user writes has no labels.
	 */
	labels(param: Param): Labels;
	/** Pure. The endpoint's schema validates the body afterwards. */
	request(param: Param, setting: Setting): Call<E> | Later<E, R>;
	/** The output item. */
	output(answered: Answered<E>): IDataObject;
}
