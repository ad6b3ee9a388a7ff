import type { RouteName } from '../shared';
import type { Handler } from './call';
import { sendMessages } from './sendMessages';
import { createTemplate, deleteTemplate, getTemplate, updateTemplate } from './templates';

/** One handler per call of the API; a call without one does not compile. */
export const handlers: Record<RouteName, Handler> = {
	sendMessages,
	createTemplate,
	updateTemplate,
	getTemplate,
	deleteTemplate,
};
