import { location } from '../../nodes/LinkMobilityWhatsApp/wire/location';

const refused = (given: unknown) =>
	location.safeParse(given).error?.issues.map(({ message }) => message);

it.each([
	['the north pole', { latitude: 90, longitude: 0 }],
	['the south pole', { latitude: '-90', longitude: '0' }],
	['the date line from the east', { latitude: 0, longitude: 180 }],
	['the date line from the west', { latitude: 0, longitude: '-180.0' }],
])('takes %s', (_title, given) => {
	expect(location.parse(given)).toEqual({
		latitude: Number(given.latitude),
		longitude: Number(given.longitude),
	});
});

const latitude = 'Latitude must be a number from -90 to 90, such as 59.3293';
const longitude = 'Longitude must be a number from -180 to 180, such as 18.0686';

it.each([
	[{ latitude: 90.0001, longitude: 0 }, [latitude]],
	[{ latitude: -90.0001, longitude: 0 }, [latitude]],
	[{ latitude: 0, longitude: 180.0001 }, [longitude]],
	[{ latitude: 0, longitude: -180.0001 }, [longitude]],
	[{ latitude: NaN, longitude: Infinity }, [longitude, latitude]],
	[{}, ['Longitude is required', 'Latitude is required']],
	[{ latitude: 0, longitude: 0, name: ' ' }, ['Name must not be blank']],
])('refuses %j', (given, sentences) => {
	expect(refused(given)).toEqual(sentences);
});
