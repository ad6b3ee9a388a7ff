import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { Labels } from '../../../labels/labels';
import type { InteractiveKind } from '../../../wire/interactive';
import type { Param } from '../../operation';

/** Where the content of an interactive message is in the request. */
export const INTERACTIVE = 'messages.*.interactive';

/** An entry of the Kind dropdown: its fields, and the message content made from them. */
export interface InteractiveKindEntry {
	option: INodePropertyOptions & { value: InteractiveKind };
	/** In display order. */
	fields: INodeProperties[];
	/** Their labels, by paths that start with `INTERACTIVE`. */
	labels: Labels;
	/** The `interactive` object without its type, which is the option's value. Undefined entries are omitted. */
	content(param: Param): Record<string, unknown>;
}
