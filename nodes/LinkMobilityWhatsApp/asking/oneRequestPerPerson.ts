import { toRecord } from '../actions/panelValues';
import { recipientsOf } from '../sending/groups';
import type { PreparedRequest } from '../sending/requestBuilder';
import { WAIT_PARAMETER } from '../wire/waitParameter';

/**
 * A request for each person, because delivery reports only show the recipient if the request has no other. The
 * item index of each request is the index of the person.
 */
export function oneRequestPerPerson(request: PreparedRequest): PreparedRequest[] {
	const { body, identity, expects } = request;
	const customParameters = {
		...toRecord(body?.customParameters),
		...(expects?.isInReports && { [WAIT_PARAMETER]: expects.token }),
	};
	const shared = Object.keys(customParameters).length ? { ...body, customParameters } : body;
	return recipientsOf(request).map((recipient, index) => ({
		...request,
		itemIndex: index,
		body: { ...shared, destinations: [recipient] },
		identity: { ...identity, destinations: [recipient] },
	}));
}
