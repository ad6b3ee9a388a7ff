import type { RouteName } from '../shared';
import type { Handler } from './call';
import { sendMessages } from './sendMessages';
import { createTemplate, deleteTemplate, getTemplate, updateTemplate } from './templates';

/** One handler per API endpoint; the compiler reports a missing one. */
export const handlers: Record<RouteName, Handler> = {
	sendMessages,
	createTemplate,
	updateTemplate,
	getTemplate,
	deleteTemplate,
};
