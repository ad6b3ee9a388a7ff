import type { INodeProperties } from 'n8n-workflow';
import type { Labels } from '../../../labels/labels';
import {
	MAX_BODY_LENGTH,
	MAX_FOOTER_LENGTH,
	MAX_HEADER_LENGTH,
} from '../../../wire/interactive/messageParts';
import { nonBlank } from '../../panelValues';
import type { Param } from '../../operation';
import { INTERACTIVE } from './interactiveKind';

/** See docs/decisions.md#button-labels. */
export const EMOJI_HINT =
	"WhatsApp shows emoji here. LINK's documentation does not allow them, so LINK may reject them.";

export const body: INodeProperties = {
	displayName: 'Body',
	name: 'body',
	type: 'string',
	typeOptions: { rows: 4 },
	required: true,
	default: '',
	placeholder: 'e.g. When may we deliver your kitchen?',
	description: `Message text, up to ${MAX_BODY_LENGTH} characters`,
};

export const headerText: INodeProperties = {
	displayName: 'Header Text',
	name: 'headerText',
	type: 'string',
	default: '',
	placeholder: 'e.g. Your delivery',
	description: `Bold text above the body, up to ${MAX_HEADER_LENGTH} characters; emoji are allowed, formatting is not`,
};

export const footer: INodeProperties = {
	displayName: 'Footer',
	name: 'footer',
	type: 'string',
	default: '',
	placeholder: 'e.g. Smith & Daughters, kitchens since 1950',
	description: `Small gray text below the body, up to ${MAX_FOOTER_LENGTH} characters`,
};

/** The labels of the fields above, which all kinds share. */
export const textLabels: Labels = {
	[`${INTERACTIVE}.header`]: 'Header Text',
	[`${INTERACTIVE}.header.text`]: 'Header Text',
	[`${INTERACTIVE}.body`]: 'Body',
	[`${INTERACTIVE}.body.text`]: 'Body',
	[`${INTERACTIVE}.footer.text`]: 'Footer',
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
