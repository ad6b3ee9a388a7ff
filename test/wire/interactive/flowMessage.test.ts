import { a, flow, image, parsed, refused } from '../../helpers/interactive';

const emoji = 'interactive.action.parameters.flow_cta cannot have emoji: remove them';

describe('flows', () => {
	test.each<[string, unknown]>([
		['a flow button of 30, which LINK documents as 20', flow({ flow_cta: a(30) })],
		['a flow button with marks, which only emoji are forbidden in', flow({ flow_cta: '*Book*' })],
		['a draft', flow({ mode: 'draft' })],
		['a flow below an image', { ...flow(), ...image }],
		['a published flow', flow({ mode: 'published', flow_token: 't' })],
		['data exchange', flow({ flow_action: 'data_exchange' })],
		['a screen', flow({ flow_action: 'navigate', flow_action_payload: { screen: 'S' } })],
		['a screen for the default action', flow({ flow_action_payload: { screen: 'S' } })],
		[
			'screen data of any kind',
			flow({
				flow_action: 'navigate',
				flow_action_payload: { screen: 'S', data: { n: 1, s: '', b: false, l: [], o: {} } },
			}),
		],
	])('accepts %s unchanged', (_title, interactive) => {
		expect(parsed(interactive)).toStrictEqual({
			success: true,
			data: { type: 'interactive', interactive },
		});
	});

	test('accepts a numeric version, numeric IDs and IDs with spaces around them', () => {
		const given = flow({ flow_message_version: 3, flow_id: 77, flow_token: ' t ' });
		expect(parsed(given).data?.interactive).toStrictEqual(flow({ flow_token: 't' }));
	});

	test.each<[string, unknown, string]>([
		[
			'a flow button of 31',
			flow({ flow_cta: a(31) }),
			'interactive.action.parameters.flow_cta can be at most 30 characters, this one has 31',
		],
		['a flow button with emoji', flow({ flow_cta: 'Book 📅' }), emoji],
		[
			'a flow without ID',
			flow({ flow_id: '' }),
			'interactive.action.parameters.flow_id must not be blank',
		],
		[
			'another mode',
			flow({ mode: 'live' }),
			'interactive.action.parameters.mode must be one of draft, published',
		],
		[
			'another action',
			flow({ flow_action: 'open' }),
			'interactive.action.parameters.flow_action must be one of navigate, data_exchange',
		],
		[
			'another version',
			flow({ flow_message_version: '4' }),
			'interactive.action.parameters.flow_message_version must be 3',
		],
		[
			'navigate without payload',
			flow({ flow_action: 'navigate' }),
			'interactive.action.parameters.flow_action_payload.screen is required for the flow_action navigate',
		],
		[
			'navigate without screen',
			flow({ flow_action: 'navigate', flow_action_payload: { data: { a: 1 } } }),
			'interactive.action.parameters.flow_action_payload.screen is required for the flow_action navigate',
		],
		[
			'data exchange with a screen',
			flow({ flow_action: 'data_exchange', flow_action_payload: { screen: 'S' } }),
			'interactive.action.parameters.flow_action_payload is only allowed with the flow_action navigate',
		],
		[
			'empty data',
			flow({ flow_action_payload: { screen: 'S', data: {} } }),
			'interactive.action.parameters.flow_action_payload.data must not be empty',
		],
		[
			'data that is a list',
			flow({ flow_action_payload: { screen: 'S', data: [1] } }),
			'interactive.action.parameters.flow_action_payload.data must be an object such as { "price": 100 }',
		],
		[
			'data without a name',
			flow({ flow_action_payload: { screen: 'S', data: { ' ': 1 } } }),
			'interactive.action.parameters.flow_action_payload.data needs a name for each value',
		],
	])('refuses %s', (_title, interactive, reason) => {
		expect(refused(interactive)).toEqual([reason]);
	});
});
