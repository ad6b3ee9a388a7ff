/**
 * Everything that the sandbox takes from nodes/: names, result codes, paths and limits of the API, and no
 * schema. What LINK and Meta accept is written in sandbox/ from the specification, so that a rule
 * which the node has misread fails a test of the node against the sandbox.
 */
import { endpoints } from '../nodes/LinkMobilityWhatsApp/wire/endpoints';

export { resultCodes, reportCodes, statuses } from '../nodes/LinkMobilityWhatsApp/wire/codes';
export type { Status } from '../nodes/LinkMobilityWhatsApp/wire/codes';
export { priorities } from '../nodes/LinkMobilityWhatsApp/wire/envelope';
export { MAX_TEXT_LENGTH, messageTypes } from '../nodes/LinkMobilityWhatsApp/wire/message';

export { MAX_CONTACTS } from '../nodes/LinkMobilityWhatsApp/wire/contact';
export { MAX_LONGITUDE, MAX_LATITUDE } from '../nodes/LinkMobilityWhatsApp/wire/location';
export {
	MAX_CAPTION_LENGTH,
	MEGABYTE,
	files as fileLimits,
	mediaKinds,
} from '../nodes/LinkMobilityWhatsApp/wire/media';
export type { MediaKind } from '../nodes/LinkMobilityWhatsApp/wire/media';

export {
	MAX_BODY_LENGTH as MAX_INTERACTIVE_BODY_LENGTH,
	MAX_FOOTER_LENGTH as MAX_INTERACTIVE_FOOTER_LENGTH,
	MAX_HEADER_LENGTH as MAX_INTERACTIVE_HEADER_LENGTH,
} from '../nodes/LinkMobilityWhatsApp/wire/interactive/messageParts';
export {
	MAX_BUTTON_TITLE_LENGTH as MAX_REPLY_TITLE_LENGTH,
	MAX_BUTTON_ID_LENGTH as MAX_REPLY_ID_LENGTH,
	MAX_BUTTONS as MAX_REPLY_BUTTONS,
} from '../nodes/LinkMobilityWhatsApp/wire/interactive/replyButtonMessage';
export {
	FLOW_MESSAGE_VERSION,
	MAX_FLOW_BUTTON_LENGTH as MAX_FLOW_CTA_LENGTH,
} from '../nodes/LinkMobilityWhatsApp/wire/interactive/flowMessage';
export { MAX_LINK_BUTTON_LENGTH as MAX_DISPLAY_TEXT_LENGTH } from '../nodes/LinkMobilityWhatsApp/wire/interactive/linkButtonMessage';
export {
	MAX_LIST_BUTTON_LENGTH,
	MAX_ROW_DESCRIPTION_LENGTH,
	MAX_ROW_ID_LENGTH,
	MAX_ROW_TITLE_LENGTH,
	MAX_ROWS,
} from '../nodes/LinkMobilityWhatsApp/wire/interactive/listMessage';
export { MAX_PRODUCTS } from '../nodes/LinkMobilityWhatsApp/wire/interactive/productMessages';
export {
	MAX_SECTION_TITLE_LENGTH,
	MAX_SECTIONS,
} from '../nodes/LinkMobilityWhatsApp/wire/interactive/messageSections';

export {
	MAX_COUPON_LENGTH,
	MAX_OFFER_COUPON_LENGTH,
	MAX_BUTTONS as MAX_TEMPLATE_BUTTONS,
	MAX_OFFER_BUTTONS,
} from '../nodes/LinkMobilityWhatsApp/wire/template/filledInButton';
export { MAX_URL_LENGTH as MAX_BUTTON_URL_LENGTH } from '../nodes/LinkMobilityWhatsApp/wire/template/urlParameter';
export {
	MIN_CARDS,
	MAX_CARDS,
	MAX_CARD_BUTTONS,
} from '../nodes/LinkMobilityWhatsApp/wire/template/filledInCarousel';

export {
	MAX_BODY_LENGTH,
	MAX_CARD_BODY_LENGTH,
	MAX_OFFER_BODY_LENGTH,
} from '../nodes/LinkMobilityWhatsApp/wire/definition/definedBody';
export { MAX_PHONE_NUMBER_LENGTH as MAX_BUTTON_PHONE_LENGTH } from '../nodes/LinkMobilityWhatsApp/wire/definition/definedButton';
export {
	parameterFormats,
	templateCategories,
} from '../nodes/LinkMobilityWhatsApp/wire/definition/category';
export type { TemplateCategory } from '../nodes/LinkMobilityWhatsApp/wire/definition/category';
export {
	MAX_EXPIRY_MINUTES as MAX_CODE_EXPIRATION_MINUTES,
	MAX_FOOTER_LENGTH,
	MIN_EXPIRY_MINUTES as MIN_CODE_EXPIRATION_MINUTES,
} from '../nodes/LinkMobilityWhatsApp/wire/definition/definedFooter';
export { MAX_HEADER_LENGTH } from '../nodes/LinkMobilityWhatsApp/wire/definition/definedHeader';
export { MAX_BUTTON_TEXT_LENGTH as MAX_BUTTON_LABEL_LENGTH } from '../nodes/LinkMobilityWhatsApp/wire/definition/buttonLabel';
export {
	LIFETIME_30_DAYS as TTL_30_DAYS,
	lifetimes as ttlLimits,
} from '../nodes/LinkMobilityWhatsApp/wire/definition/lifetime';
export { MAX_TEMPLATE_NAME_LENGTH } from '../nodes/LinkMobilityWhatsApp/wire/definition/templateName';
export { MAX_OFFER_LENGTH } from '../nodes/LinkMobilityWhatsApp/wire/definition/definedOffer';
export { MAX_APPS, SIGNATURE_HASH_LENGTH } from '../nodes/LinkMobilityWhatsApp/wire/definition/otp';
export {
	MAX_EDITS_IN_24_HOURS,
	MAX_EDITS_IN_30_DAYS,
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

/** Every API endpoint. The compiler reports an endpoint that is missing here. */
export const routes = {
	sendMessages: routeOf(endpoints.sendMessages),
	createTemplate: routeOf(endpoints.createTemplate),
	updateTemplate: routeOf(endpoints.updateTemplate),
	getTemplate: routeOf(endpoints.getTemplate),
	deleteTemplate: routeOf(endpoints.deleteTemplate),
} satisfies Record<keyof typeof endpoints, Route>;
export type RouteName = keyof typeof routes;
