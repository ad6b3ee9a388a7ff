import { z } from 'zod/v3';
import { variant } from '../template/variant';
import { body } from './body';
import { buttons } from './buttons';
import { carousel } from './carousel';
import { footer } from './footer';
import { header } from './header';
import { offer } from './offer';
import { codeAlone, cardsAlone, offerShort, oneKindOfVariable, wellFormed } from './rules';

/** What a template is made of. Source: Meta, template components. */
const types = {
	HEADER: header,
	BODY: body,
	FOOTER: footer,
	BUTTONS: buttons,
	CAROUSEL: carousel,
	LIMITED_TIME_OFFER: offer,
};
const component = variant('type', types);
export const componentTypes = Object.keys(types);
export type DefinedComponent = z.output<typeof component>;

/** Components on their own, before they are put together with those that stay. */
export const loneComponents = z.array(component);

const COMPONENTS =
	'Components must be a JSON list such as [{"type": "BODY", "text": "Your order is on its way."}]';

/** Rules about several components are not asked while one of them is refused. */
const together = z
	.custom<DefinedComponent[]>()
	.superRefine(wellFormed)
	.superRefine(codeAlone)
	.superRefine(cardsAlone)
	.superRefine(offerShort)
	.superRefine(oneKindOfVariable);

/** The whole of a template: an edit replaces all of it. Source: api-notes 2.4. */
export const definedComponents = z
	.array(component, { required_error: COMPONENTS, invalid_type_error: COMPONENTS })
	.pipe(together);
export type DefinedComponents = z.output<typeof definedComponents>;
