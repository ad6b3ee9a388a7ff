import type { ResourceMapperField } from 'n8n-workflow';
import { hasOneTimeCode } from '../../../../wire/definition/known';
import type { KnownComponent, KnownPart, KnownTemplate } from '../../../../wire/definition/known';
import { variablesOf } from '../../../../wire/definition/variables';
import { shortened } from '../../../../wire/text';
import { buttonMapperFields } from './buttonMapperFields';
import { excerpt } from './excerpt';
import { headerMapperFields, isSupportedHeader } from './headerMapperFields';
import { identityField, identityProblem } from './identityField';
import { mapperField } from './mapperField';

/**
 * The identity field, then a field for each slot of the template, in reading order.
 *
 * @param id Template ID as entered in the panel
 */
export function mapperFieldsOf(id: string, template: KnownTemplate): ResourceMapperField[] {
	const slotFields = hasOneTimeCode(template)
		? [codeField(template)]
		: template.components.flatMap(fieldsOfComponent);
	return [identityField(id, template, slotFields.length), ...slotFields];
}

/** One field for the code, which the body shows and the button copies. */
const codeField = ({ components }: KnownTemplate) => {
	const text = components.find(({ type }) => type === 'BODY')?.text ?? '';
	const context = (maxLength: number) => excerpt(text, '1', maxLength);
	return mapperField({ kind: 'code' }, { context, example: '123456' });
};

function fieldsOfComponent(
	component: KnownComponent,
	_: number,
	all: KnownComponent[],
): ResourceMapperField[] {
	const inOffer = all.some(({ type }) => type === 'LIMITED_TIME_OFFER');
	if (component.type === 'LIMITED_TIME_OFFER') return expiryFields(component);
	if (component.type !== 'CAROUSEL') return fieldsOfPart(component, { inOffer });
	return (component.cards ?? []).flatMap(({ components }, index) =>
		components.flatMap((part) => fieldsOfPart(part, { card: index + 1 })),
	);
}

function fieldsOfPart(
	part: KnownPart,
	{ card, inOffer = false }: { card?: number; inOffer?: boolean },
) {
	if (part.type === 'HEADER') return headerMapperFields(part, card);
	if (part.type === 'BODY') return bodyMapperFields(part, card);
	return buttonMapperFields(part.buttons ?? [], { card, inOffer });
}

function bodyMapperFields({ text = '', example }: KnownPart, card?: number): ResourceMapperField[] {
	const namedExamples = example?.body_text_named_params;
	return variablesOf(text).map((variable, index) =>
		mapperField(
			{ kind: 'body', variable, card },
			{
				context: (maxLength) => excerpt(text, variable, maxLength),
				example:
					namedExamples?.find(({ param_name }) => param_name === variable)?.example ??
					example?.body_text?.[0]?.[index],
			},
		),
	);
}

const expiryFields = ({ limited_time_offer: offer }: KnownComponent) =>
	offer?.has_expiration
		? [mapperField({ kind: 'offer.expires' }, { context: offer.text, type: 'dateTime' })]
		: [];

/** Why no fields can be loaded for the template; undefined if they can. */
export function unsupportedReason(template: KnownTemplate): string | undefined {
	const { name, components } = template;
	const problem = identityProblem(template);
	if (problem !== undefined) return `${problem}.`;
	const parts = components.flatMap((component): KnownPart[] => [
		component,
		...(component.cards ?? []).flatMap((card) => card.components),
	]);
	const header = parts.find((part) => part.type === 'HEADER' && !isSupportedHeader(part));
	if (!header) return undefined;
	return `Template ${name} has a header of the format ${shortened(header.format ?? 'unknown')}, which LINK's API cannot fill in. Only text, image, video, document and location can be sent.`;
}
