import type { ResourceMapperField } from 'n8n-workflow';
import type { KnownComponent, KnownPart, KnownTemplate } from '../../../../wire/definition/known';
import { variablesOf } from '../../../../wire/definition/variables';
import { shortened } from '../../../../wire/text';
import { buttonFields } from './buttons';
import { around, field } from './field';
import { formatOf, headerFields } from './header';
import { identityField, identityProblem } from './identity';

/**
 * A field for each value that a template needs, in reading order.
 *
 * @param id of the template, as it was entered
 */
export function fieldsOf(id: string, template: KnownTemplate): ResourceMapperField[] {
	const blanks = isCode(template) ? [codeField(template)] : template.components.flatMap(open);
	return [identityField(id, template, blanks.length), ...blanks];
}

/** An authentication template; Get answers its button as one with a URL. See docs/decisions.md#authentication-code. */
const isCode = ({ category, components }: KnownTemplate) =>
	category === 'AUTHENTICATION' ||
	components.some(({ buttons }) => buttons?.some(({ type }) => type === 'OTP'));

/** One field: the text shows the code and the button copies it. */
const codeField = ({ components }: KnownTemplate) => {
	const text = components.find(({ type }) => type === 'BODY')?.text ?? '';
	return field({ kind: 'Code' }, { context: around(text, '1'), example: '123456' });
};

function open(component: KnownComponent, _: number, all: KnownComponent[]): ResourceMapperField[] {
	const offer = all.some(({ type }) => type === 'LIMITED_TIME_OFFER');
	if (component.type === 'LIMITED_TIME_OFFER') return expiry(component);
	if (component.type !== 'CAROUSEL') return openIn(component, { offer });
	return (component.cards ?? []).flatMap(({ components }, index) =>
		components.flatMap((part) => openIn(part, { card: index + 1 })),
	);
}

function openIn(part: KnownPart, { card, offer = false }: { card?: number; offer?: boolean }) {
	if (part.type === 'HEADER') return headerFields(part, card);
	if (part.type === 'BODY') return bodyFields(part, card);
	return buttonFields(part.buttons ?? [], { card, offer });
}

/** A field for each variable, with its example. */
function bodyFields({ text = '', example }: KnownPart, card?: number): ResourceMapperField[] {
	const named = example?.body_text_named_params;
	return variablesOf(text).map((variable, index) =>
		field(
			{ kind: 'Body', variable, card },
			{
				context: around(text, variable),
				example:
					named?.find(({ param_name }) => param_name === variable)?.example ??
					example?.body_text?.[0]?.[index],
			},
		),
	);
}

const expiry = ({ limited_time_offer: offer }: KnownComponent) =>
	offer?.has_expiration
		? [field({ kind: 'Offer Expires' }, { context: offer.text, type: 'dateTime' })]
		: [];

/** Why a template cannot be sent with fields; undefined if it can. */
export function unfillable(template: KnownTemplate): string | undefined {
	const { name, components } = template;
	const problem = identityProblem(template);
	if (problem !== undefined) return `${problem}.`;
	const parts = components.flatMap((each): KnownPart[] => [
		each,
		...(each.cards ?? []).flatMap((card) => card.components),
	]);
	const header = parts.find((part) => part.type === 'HEADER' && !formatOf(part));
	if (!header) return undefined;
	return `Template ${name} has a header of the format ${shortened(header.format ?? 'unknown')}, for which LINK's API has nothing to fill in. Only text, image, video, document and location can be sent.`;
}
