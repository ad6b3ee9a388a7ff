import type { INodeProperties } from 'n8n-workflow';
import { MAX_LONGITUDE, MAX_LATITUDE } from '../../../wire/location';
import { defined, filled } from '../../given';
import type { Param } from '../../operation';

/** The place in a location header; text fields, as in Send Location. */
export const onMap: INodeProperties[] = [
	{
		displayName: 'Header Latitude',
		name: 'headerLatitude',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. 59.3293',
		description: `Degrees north of the equator, from -${MAX_LATITUDE} to ${MAX_LATITUDE}; south is negative`,
	},
	{
		displayName: 'Header Longitude',
		name: 'headerLongitude',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. 18.0686',
		description: `Degrees east of Greenwich, from -${MAX_LONGITUDE} to ${MAX_LONGITUDE}; west is negative`,
	},
	{
		displayName: 'Header Place Name',
		name: 'headerPlaceName',
		type: 'string',
		default: '',
		placeholder: 'e.g. Stockholm City Hall',
		description: 'What the place is called',
	},
	{
		displayName: 'Header Address',
		name: 'headerAddress',
		type: 'string',
		default: '',
		placeholder: 'e.g. Hantverkargatan 1, Stockholm',
		description: 'Only shown under a name',
	},
];

export const readPlace = (param: Param) =>
	defined({
		latitude: filled(param('headerLatitude')),
		longitude: filled(param('headerLongitude')),
		name: filled(param('headerPlaceName')),
		address: filled(param('headerAddress')),
	});
