import { location } from '../../../nodes/LinkMobilityWhatsApp/actions/message/location';
import { messagesOf } from '../../helpers/panel';

const place = (more = {}) => ({
	latitude: '59.31',
	longitude: '18.07',
	name: '',
	address: '',
	...more,
});

it.each([
	['coordinates', place(), { longitude: 18.07, latitude: 59.31 }],
	[
		'decimal commas',
		place({ latitude: '59,31', longitude: '18,07' }),
		{ longitude: 18.07, latitude: 59.31 },
	],
	['numbers', place({ latitude: -90, longitude: 180 }), { longitude: 180, latitude: -90 }],
	['the origin', place({ latitude: 0, longitude: '0' }), { longitude: 0, latitude: 0 }],
	[
		'a name and an address',
		place({ name: ' LINK ', address: 'Götgatan 78' }),
		{ longitude: 18.07, latitude: 59.31, name: ' LINK ', address: 'Götgatan 78' },
	],
	[
		'an address without a name',
		place({ address: 'Götgatan 78' }),
		{ longitude: 18.07, latitude: 59.31, address: 'Götgatan 78' },
	],
])('sends %s', (_title, values, payload) => {
	expect(messagesOf(location, values)).toEqual([{ type: 'location', location: payload }]);
});

const latitude = 'Latitude must be a number from -90 to 90, such as 59.3293';
const longitude = 'Longitude must be a number from -180 to 180, such as 18.0686';

it.each([
	['no latitude', place({ latitude: '' }), 'Latitude is required'],
	['no longitude', place({ longitude: ' ' }), 'Longitude is required'],
	['a latitude beyond the pole', place({ latitude: '90.001' }), latitude],
	['a longitude beyond the date line', place({ longitude: -180.5 }), longitude],
	['both coordinates in one field', place({ latitude: '59.31, 18.07' }), latitude],
	['an object', place({ longitude: {} }), longitude],
])('refuses %s', (_title, values, sentence) => {
	expect(messagesOf(location, values)).toEqual([sentence]);
});

it('has a hint that WhatsApp shows an address only with a name', () => {
	const address = location.fields.find(({ name }) => name === 'address');
	expect(address?.hint).toBe('WhatsApp shows the address only if Name is filled in.');
});
