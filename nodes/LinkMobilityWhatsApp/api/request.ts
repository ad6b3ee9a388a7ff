import type { IDataObject } from 'n8n-workflow';
import type { Endpoint } from '../wire/endpoints';

/** A validated API call, ready to be sent. */
export interface ApiRequest {
	endpoint: Endpoint;
	/** Values for the variables of the endpoint's path, not yet encoded. */
	path?: Readonly<Record<string, string>>;
	/** As parsed by the endpoint's schema; undefined for a request without a body. */
	body?: IDataObject;
}
