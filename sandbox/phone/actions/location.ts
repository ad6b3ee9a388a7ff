import { location as place } from '../../../nodes/LinkMobilityWhatsApp/wire/location';
import { act, quoted } from './action';

/** Where the person is, asked for or not. Source: api-notes 3.4. */
export const sendLocation = act(place.extend({ quoted }), ({ quoted: original, ...location }) => ({
	quoted: original,
	content: { contentType: 'LOCATION', location },
}));
