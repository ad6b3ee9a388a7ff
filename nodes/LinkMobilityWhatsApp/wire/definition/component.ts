import type { z } from 'zod/v3';
import { variant } from '../template/variant';
import { body } from './body';
import { buttons } from './buttons';
import { carousel } from './carousel';
import { footer } from './footer';
import { header } from './header';
import { offer } from './offer';

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
