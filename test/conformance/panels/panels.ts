import { contactsPanel } from './contacts';
import { interactivePanels } from './interactive';
import { jsonPanel } from './json';
import { loadedPanel } from './loaded';
import { managementPanels } from './management';
import { mediaPanels } from './media';
import type { Panel } from './panel';
import { templatePanels } from './template';

/** Maps the words of a case to panel fields, by operation. */
export const panels: Readonly<Record<string, Panel>> = {
	sendText: { operation: 'sendText', words: { body: 'text', previewUrl: 'previewUrl' } },
	sendLocation: {
		operation: 'sendLocation',
		words: {
			latitude: 'latitude',
			longitude: 'longitude',
			name: 'name',
			address: 'address',
		},
	},
	sendContacts: contactsPanel,
	sendRaw: jsonPanel,
	sendTemplateById: loadedPanel,
	...mediaPanels,
	...templatePanels,
	...interactivePanels,
	...managementPanels,
};
