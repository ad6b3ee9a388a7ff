import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { Labels } from '../../../labels/labels';
import type { InteractiveKind } from '../../../wire/interactive';
import type { Param } from '../../operation';

/** Where the content of an interactive message is in the request. */
export const INTERACTIVE = 'messages.*.interactive';

/** An entry of the Kind dropdown: its fields, and the content made from them. */
export interface InteractiveKindEntry {
	option: INodePropertyOptions & { value: InteractiveKind };
	/** In the order of the panel. */
	fields: INodeProperties[];
	/** Their labels, by paths that start with `INTERACTIVE`. */
	labels: Labels;
	/** The content without its type, which is the option's value; entries that are undefined are left out. */
	content(param: Param): Record<string, unknown>;
}
