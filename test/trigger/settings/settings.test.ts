import { createSettingsReader } from '../../../nodes/LinkMobilityWhatsApp/trigger/settings/settings';

const values = { events: ['message'], filters: {}, options: {}, advancedOptions: {} };
const regex = { keywords: { row: [{ match: 'regex', keyword: 'stop' }, { keyword: 'quit' }] } };

test('the same values are checked once', () => {
	const read = createSettingsReader(true);
	expect(read({ ...values })).toBe(read({ ...values }));
	expect(read({ ...values, events: ['status'] })).not.toBe(read(values));
});

test('a regular expression counts as not set where n8n has no engine with a time limit', () => {
	const settings = createSettingsReader(false)({ ...values, filters: regex });
	expect(settings.filters.keywords).toEqual([]);
	expect(settings.problems).toEqual([
		'Filters: Keywords: a regular expression needs n8n 2.36 or newer, which can stop one that takes too long. Until this is corrected, the setting is ignored',
	]);
	expect(createSettingsReader(true)({ ...values, filters: regex })).toMatchObject({
		problems: [],
		filters: { keywords: [{ match: 'regex' }, { match: 'contains' }] },
	});
});

test('without such an engine, each filter for keywords is ignored alone', () => {
	const filters = { ignoredKeywords: regex.keywords, keywords: { row: [{ keyword: 'hi' }] } };
	expect(createSettingsReader(false)({ ...values, filters })).toMatchObject({
		filters: { ignoredKeywords: [], keywords: [{ match: 'contains' }] },
		problems: [expect.stringMatching(/^Filters: Ignored Keywords: a regular expression needs/)],
	});
});

test('Trigger On without a kind counts as both', () => {
	expect(createSettingsReader(true)({ ...values, events: [] })).toMatchObject({
		events: new Set(['message', 'status']),
		problems: [
			'Trigger On is empty. Choose Incoming Message, Delivery Report or both; an expression must return message, status or both. Until this is corrected, both kinds start the workflow',
		],
	});
});

test('an IP Allow-List that cannot be read keeps everybody out', () => {
	for (const allowList of ['10.0.0.0/8', {}, { list: { link: false, own: 'x' } }]) {
		const { closedBecause, problems } = createSettingsReader(true)({
			...values,
			advancedOptions: { allowList, includeRaw: true },
		});
		expect(closedBecause).toMatch(/^IP Allow-List/);
		expect(problems).toEqual([
			`Advanced Options: ${closedBecause}. Until this is corrected, every callback is answered with 503, which asks LINK to call again`,
		]);
	}
});
