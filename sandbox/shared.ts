/**
 * All that the sandbox takes from nodes/: names, result codes, paths and limits of the API, and no
 * schema. What LINK and Meta accept is written in sandbox/ from the specification, so that a rule
 * which the node has misread fails a test of the node against the sandbox.
 */
import { endpoints } from '../nodes/LinkMobilityWhatsApp/wire/endpoints';

export { resultCodes, reportCodes, statuses } from '../nodes/LinkMobilityWhatsApp/wire/codes';
export type { Status } from '../nodes/LinkMobilityWhatsApp/wire/codes';
export { priorities } from '../nodes/LinkMobilityWhatsApp/wire/envelope';
export {
	LONGEST_TEXT as MAX_TEXT_LENGTH,
	messageTypes,
} from '../nodes/LinkMobilityWhatsApp/wire/message';

export { MOST_CONTACTS as MAX_CONTACTS } from '../nodes/LinkMobilityWhatsApp/wire/contact';
export {
	EASTERNMOST as MAX_LONGITUDE,
	NORTHERNMOST as MAX_LATITUDE,
} from '../nodes/LinkMobilityWhatsApp/wire/location';
export {
	LONGEST_CAPTION as MAX_CAPTION_LENGTH,
	MEGABYTE,
	files as fileLimits,
	mediaKinds,
} from '../nodes/LinkMobilityWhatsApp/wire/media';
export type { MediaKind } from '../nodes/LinkMobilityWhatsApp/wire/media';

export {
	LONGEST_BODY as MAX_INTERACTIVE_BODY_LENGTH,
	LONGEST_FOOTER as MAX_INTERACTIVE_FOOTER_LENGTH,
	LONGEST_HEADER as MAX_INTERACTIVE_HEADER_LENGTH,
} from '../nodes/LinkMobilityWhatsApp/wire/interactive/parts';
export {
	LONGEST_BUTTON as MAX_REPLY_TITLE_LENGTH,
	LONGEST_BUTTON_ID as MAX_REPLY_ID_LENGTH,
	MOST_BUTTONS as MAX_REPLY_BUTTONS,
} from '../nodes/LinkMobilityWhatsApp/wire/interactive/buttons';
export {
	FLOW_MESSAGE_VERSION,
	LONGEST_FLOW_BUTTON as MAX_FLOW_CTA_LENGTH,
} from '../nodes/LinkMobilityWhatsApp/wire/interactive/flow';
export { LONGEST_LINK_BUTTON as MAX_DISPLAY_TEXT_LENGTH } from '../nodes/LinkMobilityWhatsApp/wire/interactive/link';
export {
	LONGEST_LIST_BUTTON as MAX_LIST_BUTTON_LENGTH,
	LONGEST_ROW_DESCRIPTION as MAX_ROW_DESCRIPTION_LENGTH,
	LONGEST_ROW_ID as MAX_ROW_ID_LENGTH,
	LONGEST_ROW_TITLE as MAX_ROW_TITLE_LENGTH,
	MOST_ROWS as MAX_ROWS,
} from '../nodes/LinkMobilityWhatsApp/wire/interactive/list';
export { MOST_PRODUCTS as MAX_PRODUCTS } from '../nodes/LinkMobilityWhatsApp/wire/interactive/products';
export {
	LONGEST_SECTION_TITLE as MAX_SECTION_TITLE_LENGTH,
	MOST_SECTIONS as MAX_SECTIONS,
} from '../nodes/LinkMobilityWhatsApp/wire/interactive/sections';

export {
	LONGEST_COUPON as MAX_COUPON_LENGTH,
	LONGEST_OFFER_COUPON as MAX_OFFER_COUPON_LENGTH,
	LONGEST_URL as MAX_BUTTON_URL_LENGTH,
	MOST_BUTTONS as MAX_TEMPLATE_BUTTONS,
	MOST_OFFER_BUTTONS as MAX_OFFER_BUTTONS,
} from '../nodes/LinkMobilityWhatsApp/wire/template/button';
export {
	FEWEST_CARDS as MIN_CARDS,
	MOST_CARDS as MAX_CARDS,
	MOST_CARD_BUTTONS as MAX_CARD_BUTTONS,
} from '../nodes/LinkMobilityWhatsApp/wire/template/carousel';

export {
	LONGEST_BODY as MAX_BODY_LENGTH,
	LONGEST_CARD_BODY as MAX_CARD_BODY_LENGTH,
	LONGEST_OFFER_BODY as MAX_OFFER_BODY_LENGTH,
} from '../nodes/LinkMobilityWhatsApp/wire/definition/body';
export { LONGEST_PHONE_NUMBER as MAX_BUTTON_PHONE_LENGTH } from '../nodes/LinkMobilityWhatsApp/wire/definition/button';
export {
	parameterFormats,
	templateCategories,
} from '../nodes/LinkMobilityWhatsApp/wire/definition/category';
export type { TemplateCategory } from '../nodes/LinkMobilityWhatsApp/wire/definition/category';
export {
	LONGEST_EXPIRY_MINUTES as MAX_CODE_EXPIRATION_MINUTES,
	LONGEST_FOOTER as MAX_FOOTER_LENGTH,
	SHORTEST_EXPIRY_MINUTES as MIN_CODE_EXPIRATION_MINUTES,
} from '../nodes/LinkMobilityWhatsApp/wire/definition/footer';
export { LONGEST_HEADER as MAX_HEADER_LENGTH } from '../nodes/LinkMobilityWhatsApp/wire/definition/header';
export { LONGEST_LABEL as MAX_BUTTON_LABEL_LENGTH } from '../nodes/LinkMobilityWhatsApp/wire/definition/label';
export {
	LIFETIME_30_DAYS as TTL_30_DAYS,
	lifetimes as ttlLimits,
} from '../nodes/LinkMobilityWhatsApp/wire/definition/lifetime';
export { LONGEST_TEMPLATE_NAME as MAX_TEMPLATE_NAME_LENGTH } from '../nodes/LinkMobilityWhatsApp/wire/definition/name';
export { LONGEST_OFFER as MAX_OFFER_LENGTH } from '../nodes/LinkMobilityWhatsApp/wire/definition/offer';
export {
	MOST_APPS as MAX_APPS,
	SIGNATURE_HASH_LENGTH,
} from '../nodes/LinkMobilityWhatsApp/wire/definition/otp';
export {
	MOST_EDITS_IN_24_HOURS as MAX_EDITS_IN_24_HOURS,
	MOST_EDITS_IN_30_DAYS as MAX_EDITS_IN_30_DAYS,
	NAME_RESERVED_DAYS,
	editableStatuses,
	templateStatuses,
} from '../nodes/LinkMobilityWhatsApp/wire/definition/status';
export type { TemplateStatus } from '../nodes/LinkMobilityWhatsApp/wire/definition/status';

/** Method and path of a call to the API; `{name}` in a path stands for a variable. */
export interface Route {
	method: 'GET' | 'POST' | 'PUT' | 'DELETE';
	path: string;
}

const routeOf = ({ method, path }: Route): Route => ({ method, path });

/** Every call of the API. A call that is missing here does not compile. */
export const routes = {
	sendMessages: routeOf(endpoints.sendMessages),
	createTemplate: routeOf(endpoints.createTemplate),
	updateTemplate: routeOf(endpoints.updateTemplate),
	getTemplate: routeOf(endpoints.getTemplate),
	deleteTemplate: routeOf(endpoints.deleteTemplate),
} satisfies Record<keyof typeof endpoints, Route>;
export type RouteName = keyof typeof routes;
