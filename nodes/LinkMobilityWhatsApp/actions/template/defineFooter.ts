import type { INodeProperties } from 'n8n-workflow';
import { LONGEST_FOOTER } from '../../wire/definition/footer';
import { nonBlank } from '../panelValues';

export const footer: INodeProperties = {
	displayName: 'Footer',
	name: 'footer',
	type: 'string',
	default: '',
	placeholder: 'e.g. Reply STOP to hear no more of us',
	description: `Small text below the body, up to ${LONGEST_FOOTER} characters, without variables, emojis or line breaks`,
};

export const readFooter = (text: unknown): unknown[] =>
	nonBlank(text) === undefined ? [] : [{ type: 'FOOTER', text }];
