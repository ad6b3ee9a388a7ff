import type { z } from 'zod/v3';
import { body } from './filledInBody';
import { buttons } from './filledInButton';
import { carousel } from './filledInCarousel';
import { header } from './filledInHeader';
import { offer } from './filledInOffer';
import { variant } from './variant';

/** A part of a template with its values. Message API 1.4.19, Component. */
export const component = variant('type', {
	header,
	body,
	limited_time_offer: offer,
	button: variant('sub_type', buttons),
	carousel,
});
export type Component = z.output<typeof component>;
