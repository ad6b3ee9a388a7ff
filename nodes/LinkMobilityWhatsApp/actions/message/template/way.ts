import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { Param, Setting } from '../../operation';

/** An entry of the Fill In dropdown: its panel, and the template that is read from it. */
export interface Way {
	option: INodePropertyOptions;
	/** In the order a person fills them in. */
	fields: INodeProperties[];
	read(param: Param, setting: Setting): Filled;
}

/** A template and what is put into it, unchecked but where a way says otherwise. */
interface Filled {
	name: unknown;
	language: unknown;
	components: unknown;
	/** Whether it is a one-time password. */
	code: boolean;
}
