import type { INodeProperties } from 'n8n-workflow';
import { MAX_LONGITUDE, MAX_LATITUDE } from '../../../wire/location';
import { omitUndefined, nonBlank } from '../../panelValues';
import type { Param } from '../../operation';

/** The fields of a location header. Coordinates are text fields, as in Send Location. */
export const locationFields: INodeProperties[] = [
	{
		displayName: 'Header Latitude',
		name: 'headerLatitude',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. 59.3293',
		description: `Degrees from -${MAX_LATITUDE} to ${MAX_LATITUDE}; negative is south of the equator`,
	},
	{
		displayName: 'Header Longitude',
		name: 'headerLongitude',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. 18.0686',
		description: `Degrees from -${MAX_LONGITUDE} to ${MAX_LONGITUDE}; negative is west of Greenwich`,
	},
	{
		displayName: 'Header Place Name',
		name: 'headerPlaceName',
		type: 'string',
		default: '',
		placeholder: 'e.g. Stockholm City Hall',
		description: 'Name of the place',
	},
	{
		displayName: 'Header Address',
		name: 'headerAddress',
		type: 'string',
		default: '',
		placeholder: 'e.g. Hantverkargatan 1, Stockholm',
		description: 'Shown only if Header Place Name is filled in',
	},
];

export const readLocation = (param: Param) =>
	omitUndefined({
		latitude: nonBlank(param('headerLatitude')),
		longitude: nonBlank(param('headerLongitude')),
		name: nonBlank(param('headerPlaceName')),
		address: nonBlank(param('headerAddress')),
	});
