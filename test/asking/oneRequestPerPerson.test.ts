import type { Expectation } from '../../nodes/LinkMobilityWhatsApp/actions/operation';
import { oneRequestPerPerson } from '../../nodes/LinkMobilityWhatsApp/asking/oneRequestPerPerson';
import { endpoints } from '../../nodes/LinkMobilityWhatsApp/wire/endpoints';

const request = (isInReports: boolean, customParameters?: Record<string, string>) => {
	const expects: Expectation = { responseType: 'freeText', token: 't', choices: [], isInReports };
	const destinations = ['+46700000001', '+46700000002'];
	return {
		itemIndex: 0,
		endpoint: endpoints.sendMessages,
		body: { refId: 'r', destinations, ...(customParameters && { customParameters }) },
		identity: { destinations },
		simplify: true,
		expects,
	};
};

test('each person gets a separate request, with the token for reports', () => {
	expect(oneRequestPerPerson(request(true, { order: '4711' }))).toMatchObject([
		{
			itemIndex: 0,
			body: {
				refId: 'r',
				destinations: ['+46700000001'],
				customParameters: { order: '4711', n8nWait: 't' },
			},
			identity: { destinations: ['+46700000001'] },
		},
		{
			itemIndex: 1,
			body: {
				refId: 'r',
				destinations: ['+46700000002'],
				customParameters: { order: '4711', n8nWait: 't' },
			},
			identity: { destinations: ['+46700000002'] },
		},
	]);
});

test('the token is not in a request that needs no reports', () => {
	const [first] = oneRequestPerPerson(request(false));
	expect(first?.body).toEqual({ refId: 'r', destinations: ['+46700000001'] });
});
