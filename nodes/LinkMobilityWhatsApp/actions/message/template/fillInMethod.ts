import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { Labels } from '../../../labels/labels';
import type { Param, ExecutionSettings } from '../../operation';

/** An entry of the Fill In dropdown: its fields, and the template content read from them. */
export interface FillInMethod {
	option: INodePropertyOptions;
	/** The fields that identify the template. */
	identity: INodeProperties[];
	/** The fields for its values, in display order. */
	values: INodeProperties[];
	/** Their labels, by paths that start with `TEMPLATE`. */
	labels(param: Param): Labels;
	read(param: Param, settings: ExecutionSettings): TemplateContent;
}

/** A template with its values, not validated unless the method does so. */
export interface TemplateContent {
	name: unknown;
	language: unknown;
	components: unknown;
	isOneTimePassword: boolean;
	/** The Template ID, if it was entered. */
	id?: string;
}
