import type { z } from 'zod/v3';
import { variant } from '../template/variant';
import { body } from './definedBody';
import { buttons } from './definedButtons';
import { carousel } from './definedCarousel';
import { footer } from './definedFooter';
import { header } from './definedHeader';
import { offer } from './definedOffer';

/** The parts of a template. Source: Meta, template components. */
const types = {
	HEADER: header,
	BODY: body,
	FOOTER: footer,
	BUTTONS: buttons,
	CAROUSEL: carousel,
	LIMITED_TIME_OFFER: offer,
};
export const component = variant('type', types);
export const componentTypes = Object.keys(types);
export type DefinedComponent = z.output<typeof component>;
