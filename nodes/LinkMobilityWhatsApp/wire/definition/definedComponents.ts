import { z } from 'zod/v3';
import { component } from './definedComponent';
import type { DefinedComponent } from './definedComponent';
import {
	carouselRules,
	authenticationRules,
	offerRules,
	oneKindOfVariable,
	wellFormed,
} from './definitionRules';

/** Components that replace those of the same type in a template. */
export const replacingComponents = z.object({ components: z.array(component) });

const COMPONENTS =
	'must be a JSON list such as [{"type": "BODY", "text": "Your order is on its way."}]';

/** Rules about several components, which apply only if each of them is valid. */
const together = z
	.custom<DefinedComponent[]>()
	.superRefine(wellFormed)
	.superRefine(authenticationRules)
	.superRefine(carouselRules)
	.superRefine(offerRules)
	.superRefine(oneKindOfVariable);

/** All components of a template; an update replaces all of them. See docs/decisions.md#template-edits. */
export const definedComponents = z
	.array(component, { required_error: COMPONENTS, invalid_type_error: COMPONENTS })
	.pipe(together);
export type DefinedComponents = z.output<typeof definedComponents>;
