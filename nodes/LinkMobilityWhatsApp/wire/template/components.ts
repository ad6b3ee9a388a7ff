import { z } from 'zod/v3';
import { body } from './body';
import { buttons } from './button';
import { carousel } from './carousel';
import { header } from './header';
import { offer } from './offer';
import { placed } from './place';
import { fewButtons, once, ownIndex, shortCoupon } from './rules';
import { variant } from './variant';

/** Source: L1566-1571. */
const component = variant('type', {
	header,
	body,
	limited_time_offer: offer,
	button: variant('sub_type', buttons),
	carousel,
});
export type Component = z.output<typeof component>;

const COMPONENTS = 'Components must be a JSON list such as [{"type": "body", "parameters": []}]';

/** What is filled in; nothing is an empty list. Source: L389, A-13. */
export const components = placed(
	z.preprocess(
		(given) => given ?? [],
		z
			.array(component, { invalid_type_error: COMPONENTS })
			.superRefine(once)
			.superRefine(fewButtons)
			.superRefine(ownIndex)
			.superRefine(shortCoupon),
	),
);
