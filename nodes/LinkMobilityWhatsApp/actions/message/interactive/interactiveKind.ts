import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { InteractiveKind } from '../../../wire/interactive';
import type { Param } from '../../operation';

/** An entry of the Kind dropdown: its fields, and the message content made from them. */
export interface InteractiveKindEntry {
	option: INodePropertyOptions & { value: InteractiveKind };
	/** In display order. */
	fields: INodeProperties[];
	/** The `interactive` object without its type, which is the option's value. Undefined entries are omitted. */
	content(param: Param): Record<string, unknown>;
}
