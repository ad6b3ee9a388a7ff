import { MAX_LONGITUDE, MAX_LATITUDE } from '../../wire/location';
import type { endpoints } from '../../wire/endpoints';
import { nonBlank } from '../panelValues';
import type { Operation } from '../operation';
import { acceptedItem } from './acceptedItem';
import { checkOnly } from './checkOnly';
import { envelope } from './envelope';
import { advancedOptions, options } from './options';
import { messagePreview } from './preview/messagePreview';
import { requestLabels } from './requestLabels';
import { toWithinWindow } from './serviceWindow';

/** Coordinates are text fields because a number field cannot be empty, and 0, 0 is a valid location. */
export const location: Operation<typeof endpoints.sendMessages> = {
	option: {
		name: 'Send Location',
		value: 'sendLocation',
		action: 'Send location message',
		description: 'Send a map location to a recipient who messaged you in the last 24 hours',
	},
	fields: [
		toWithinWindow,
		{
			displayName: 'Latitude',
			name: 'latitude',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 59.3293',
			description: `Degrees from -${MAX_LATITUDE} to ${MAX_LATITUDE}; negative is south of the equator`,
		},
		{
			displayName: 'Longitude',
			name: 'longitude',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 18.0686',
			description: `Degrees from -${MAX_LONGITUDE} to ${MAX_LONGITUDE}; negative is west of Greenwich`,
		},
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			default: '',
			placeholder: 'e.g. Stockholm City Hall',
			description: 'Name of the place',
		},
		{
			displayName: 'Address',
			name: 'address',
			type: 'string',
			default: '',
			placeholder: 'e.g. Hantverkargatan 1, Stockholm',
			description: 'Address of the place',
			hint: 'WhatsApp shows the address only if Name is filled in.',
		},
		checkOnly,
		options,
		advancedOptions,
	],
	labels: () => ({
		...requestLabels,
		'messages.*.location.latitude': 'Latitude',
		'messages.*.location.longitude': 'Longitude',
		'messages.*.location.name': 'Name',
		'messages.*.location.address': 'Address',
	}),
	request: (param, settings) =>
		envelope(param, settings, {
			type: 'location',
			location: {
				latitude: param('latitude'),
				longitude: param('longitude'),
				name: nonBlank(param('name')),
				address: nonBlank(param('address')),
			},
		}),
	output: acceptedItem,
	preview: messagePreview,
};
