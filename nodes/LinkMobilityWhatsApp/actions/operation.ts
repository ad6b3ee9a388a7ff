import type { IDataObject, INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { z } from 'zod/v3';
import type { Account } from '../wire/account';
import type { Endpoint } from '../wire/endpoints';

/** Reads one field of the panel, for the item at hand, with its expressions resolved. */
export type Param = (name: string) => unknown;

/** What is the same for all items of an execution. */
export interface Setting {
	account: Account;
	/** The workflow's time zone, which a date and time without one is meant in. */
	timezone: string;
	/** What a request that names no reference of its own is called. */
	newRefId: string;
}

/** A call of the API before its body is checked. */
export interface Call<E extends Endpoint = Endpoint> {
	endpoint: E;
	/** What stands for the variables of the endpoint's path; none may be blank. */
	path?: Readonly<Record<string, string>>;
	/** None where nothing goes out. */
	body?: unknown;
	/** Whether the answer is cut down to what a person wants; so it is where nothing is said. */
	simplify?: boolean;
}

/** A call that needs the answer of another one, which changes nothing: an update of what is read first. */
export interface Later<E extends Endpoint = Endpoint, R extends Endpoint = Endpoint> {
	first: Call<R>;
	/** What the panel says, which is the same each time that it is tried. */
	changes: Record<string, unknown>;
	/** Pure, as `request` is. */
	then(found: z.output<R['response']>): Call<E>;
}

/** A call of the API that was answered: both sides checked. */
export interface Answered<E extends Endpoint = Endpoint> {
	path: Readonly<Record<string, string>>;
	body: z.output<E['body']>;
	response: z.output<E['response']>;
	/** The answer as it came, of all items that shared the request. */
	raw: unknown;
	simplify: boolean;
}

/** An entry of the Operation dropdown: its panel, and what is made of it. */
export interface Operation<E extends Endpoint = Endpoint, R extends Endpoint = Endpoint> {
	/** The entry itself; `action` is how n8n's palette shows it. */
	option: INodePropertyOptions;
	/** In the order a person fills them in. */
	fields: INodeProperties[];
	/** The names of fields, at any depth, in which `{{1}}` is a variable of a template, not an expression. */
	texts?: readonly string[];
	/** Pure: what is wrong with the values shows when the endpoint's schema parses the body. */
	request(param: Param, setting: Setting): Call<E> | Later<E, R>;
	/** The item that the next node gets. */
	output(answered: Answered<E>): IDataObject;
}
