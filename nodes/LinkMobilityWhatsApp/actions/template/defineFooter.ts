import type { INodeProperties } from 'n8n-workflow';
import type { Labels } from '../../labels/labels';
import { MAX_FOOTER_LENGTH } from '../../wire/definition/definedFooter';
import { nonBlank } from '../panelValues';

export const footer: INodeProperties = {
	displayName: 'Footer',
	name: 'footer',
	type: 'string',
	default: '',
	placeholder: 'e.g. Reply STOP to unsubscribe',
	description: `Small text below the body, up to ${MAX_FOOTER_LENGTH} characters, without variables, emojis or line breaks`,
};

export const footerLabels: Labels = { 'components.<FOOTER>.text': 'Footer' };

export const readFooter = (text: unknown): unknown[] =>
	nonBlank(text) === undefined ? [] : [{ type: 'FOOTER', text }];
