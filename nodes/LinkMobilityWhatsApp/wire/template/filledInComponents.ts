import { z } from 'zod/v3';
import { uniqueIndexes } from './buttonIndexes';
import { component } from './filledInComponent';
import { offerButtonLimit, uniqueTypes, offerCouponLimit } from './fillInRules';

const COMPONENTS = 'must be a JSON list such as [{"type": "body", "parameters": []}]';

/** The values for a template; missing ones count as an empty list. See docs/decisions.md#components-empty. */
export const components = z.preprocess(
	(input) => input ?? [],
	z
		.array(component, { invalid_type_error: COMPONENTS })
		.superRefine(uniqueTypes)
		.superRefine(offerButtonLimit)
		.superRefine(uniqueIndexes)
		.superRefine(offerCouponLimit),
);
