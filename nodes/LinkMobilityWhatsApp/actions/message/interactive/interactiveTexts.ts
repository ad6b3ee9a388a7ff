import type { INodeProperties } from 'n8n-workflow';
import { LONGEST_BODY, LONGEST_FOOTER, LONGEST_HEADER } from '../../../wire/interactive/parts';
import { nonBlank } from '../../panelValues';
import type { Param } from '../../operation';

export const body: INodeProperties = {
	displayName: 'Body',
	name: 'body',
	type: 'string',
	typeOptions: { rows: 4 },
	required: true,
	default: '',
	placeholder: 'e.g. When may we deliver your kitchen?',
	description: `Message text, up to ${LONGEST_BODY} characters`,
};

export const headerText: INodeProperties = {
	displayName: 'Header Text',
	name: 'headerText',
	type: 'string',
	default: '',
	placeholder: 'e.g. Your delivery',
	description: `Bold text above the body, up to ${LONGEST_HEADER} characters; emoji are allowed, formatting is not`,
};

export const footer: INodeProperties = {
	displayName: 'Footer',
	name: 'footer',
	type: 'string',
	default: '',
	placeholder: 'e.g. Smith & Daughters, kitchens since 1950',
	description: `Small grey text below the body, up to ${LONGEST_FOOTER} characters`,
};

/** The body of a kind that requires one. */
export const readBody = (param: Param) => ({ text: param('body') });

/** A part with only text; undefined if blank. */
export function optionalText(text: unknown): { text: unknown } | undefined {
	return nonBlank(text) === undefined ? undefined : { text };
}

/** The header of a kind that allows only text there; undefined if blank. */
export function readTextHeader(param: Param): object | undefined {
	const header = optionalText(param('headerText'));
	return header && { type: 'text', ...header };
}
