import type { Label, Labels } from '../../../labels/labels';
import { NOT_AN_INSTANT } from '../../../wire/template/time';

/** Where the template of a message is in the request. */
export const TEMPLATE = 'messages.*.template';

/** Where the values for the template are in the request. */
export const COMPONENTS = `${TEMPLATE}.components`;

/** A card of a carousel. */
export const CARD = `${COMPONENTS}.<carousel>.cards.*`;

const EXPIRY = `${COMPONENTS}.<limited_time_offer>.parameters.*.limited_time_offer.expiration_time_ms`;

/** A field that is a date and time in the panel and a number in the API. */
export const instantLabel = (label: string): Label => ({
	label,
	words: (reason) =>
		reason === NOT_AN_INSTANT ? 'must be a date and time, such as 2030-03-18 17:49' : reason,
});

export const expiryLabels: Labels = { [EXPIRY]: instantLabel('Offer Expires') };
