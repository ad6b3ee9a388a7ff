import { location } from '../../nodes/LinkMobilityWhatsApp/wire/location';
import { reasons } from '../helpers/reasons';

const refused = (given: unknown) => reasons(location.safeParse(given).error);

it.each([
	['the north pole', { latitude: 90, longitude: 0 }],
	['the south pole', { latitude: '-90', longitude: '0' }],
	['the date line from the east', { latitude: 0, longitude: 180 }],
	['the date line from the west', { latitude: 0, longitude: '-180.0' }],
])('accepts %s', (_title, given) => {
	expect(location.parse(given)).toEqual({
		latitude: Number(given.latitude),
		longitude: Number(given.longitude),
	});
});

it.each([
	['59,3293', 59.3293],
	[' -33,86 ', -33.86],
	['59.3293', 59.3293],
	['\u202a59.3293\u200b', 59.3293],
	['\u221233.86', -33.86],
])('reads %j as a number', (latitude, read) => {
	expect(location.parse({ latitude, longitude: 0 })).toEqual({ latitude: read, longitude: 0 });
});

const latitude = 'latitude must be a number from -90 to 90, such as 59.3293';
const longitude = 'longitude must be a number from -180 to 180, such as 18.0686';

it.each([
	[{ latitude: 90.0001, longitude: 0 }, [latitude]],
	[{ latitude: -90.0001, longitude: 0 }, [latitude]],
	[{ latitude: 0, longitude: 180.0001 }, [longitude]],
	[{ latitude: 0, longitude: -180.0001 }, [longitude]],
	[{ latitude: NaN, longitude: Infinity }, [latitude, longitude]],
	[{}, ['latitude is required', 'longitude is required']],
	[{ latitude: ' \u200b', longitude: '' }, ['latitude is required', 'longitude is required']],
	[{ latitude: '59,3293, 18,0686', longitude: '18,06,86' }, [latitude, longitude]],
	[{ latitude: '59.329,3', longitude: ',5' }, [latitude, longitude]],
])('refuses %j', (given, sentences) => {
	expect(refused(given)).toEqual(sentences);
});
