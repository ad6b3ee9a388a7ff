import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { InteractiveKind } from '../../../wire/interactive';
import type { Param } from '../../operation';

/** An entry of the Kind dropdown: its panel, and what is made of it. */
export interface Kind {
	option: INodePropertyOptions & { value: InteractiveKind };
	/** In the order a person fills them in. */
	fields: INodeProperties[];
	/** The message but for its type, which is the option's value. What is undefined is left out. */
	content(param: Param): Record<string, unknown>;
}
