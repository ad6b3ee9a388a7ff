import { MAX_LONGITUDE, MAX_LATITUDE } from '../../wire/location';
import type { endpoints } from '../../wire/endpoints';
import { filled } from '../given';
import type { Operation } from '../operation';
import { accepted } from './accepted';
import { envelope } from './envelope';
import { options } from './options';
import { to } from './recipient';
import { requestLabels } from './requestLabels';

/** Coordinates are text fields: a number field cannot be empty, and 0, 0 is a place in the sea off Africa. */
export const location: Operation<typeof endpoints.sendMessages> = {
	option: {
		name: 'Send Location',
		value: 'sendLocation',
		action: 'Send location message',
		description: 'Show a place on a map to someone who wrote to you in the last 24 hours',
	},
	fields: [
		to,
		{
			displayName: 'Latitude',
			name: 'latitude',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 59.3293',
			description: `Degrees north of the equator, from -${MAX_LATITUDE} to ${MAX_LATITUDE}; south is negative`,
		},
		{
			displayName: 'Longitude',
			name: 'longitude',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 18.0686',
			description: `Degrees east of Greenwich, from -${MAX_LONGITUDE} to ${MAX_LONGITUDE}; west is negative`,
		},
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			default: '',
			placeholder: 'e.g. Stockholm City Hall',
			description: 'What the place is called',
		},
		{
			displayName: 'Address',
			name: 'address',
			type: 'string',
			default: '',
			placeholder: 'e.g. Hantverkargatan 1, Stockholm',
			description: 'Where the place is, in words',
			hint: 'WhatsApp shows an address only under a name: fill in Name, too.',
		},
		options,
	],
	labels: () => ({
		...requestLabels,
		'messages.*.location.latitude': 'Latitude',
		'messages.*.location.longitude': 'Longitude',
		'messages.*.location.name': 'Name',
		'messages.*.location.address': 'Address',
	}),
	request: (param, setting) =>
		envelope(param, setting, {
			type: 'location',
			location: {
				latitude: param('latitude'),
				longitude: param('longitude'),
				name: filled(param('name')),
				address: filled(param('address')),
			},
		}),
	output: accepted,
};
