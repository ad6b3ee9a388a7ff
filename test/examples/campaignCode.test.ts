import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v3';
import { runCode } from './codeNode';

const workflow = z.object({
	nodes: z.array(z.object({ name: z.string(), parameters: z.record(z.unknown()) })),
});

function nodesOf(file: string) {
	const path = join(__dirname, '../../examples', file);
	const { nodes } = workflow.parse(JSON.parse(readFileSync(path, 'utf8')));
	const parametersOf = (name: string) => {
		const found = nodes.find((one) => one.name === name)?.parameters;
		if (!found) throw new Error(`${file} has no node ${name}`);
		return found;
	};
	const codeOf = (name: string) =>
		z.object({ jsCode: z.string() }).parse(parametersOf(name)).jsCode;
	return { parametersOf, codeOf };
}

const send = nodesOf('5-send-a-campaign.json');
const how = nodesOf('7-how-did-it-go.json');

interface Row {
	id: number;
	campaign: string;
	name?: string;
	phone: string;
	optedOut?: boolean | null;
	run?: string | null;
}

const numbered = (rows: Array<Omit<Row, 'id' | 'campaign'> & Partial<Row>>): Row[] =>
	rows.map((row, index) => ({ id: index + 1, campaign: 'Spring', ...row }));

interface World {
	asked?: string;
	sendItNow?: string | undefined;
	rows?: Row[];
	optOuts?: object[];
	names?: string[];
	log?: object[];
	form?: object;
	template?: object;
}

function around({
	asked = 'Spring',
	sendItNow = 'Yes, send it',
	rows = [],
	optOuts = [],
	names = [],
	log = [],
	form,
}: World) {
	return {
		items: {
			Start: [{ Campaign: asked, 'Send it now?': sendItNow }],
			'Which campaign?': [{ Campaign: asked, ...form }],
			// n8n puts out an empty item when it finds no row.
			'Everyone in it': rows.length ? rows : [{}],
			'Who opted out': optOuts.length ? optOuts : [{}],
			'Names of campaigns': names.map((campaign) => ({ campaign })),
			'What was reported': log.length ? log : [{}],
			'The results': [{ id: 'table', projectId: 'project' }],
		},
	};
}

function planOf(world: World) {
	const template = world.template ?? send.parametersOf('Send the template');
	const [plan] = runCode(send.codeOf('Who gets it'), {
		...around(world),
		parameters: { 'Send the template': template },
	});
	const people = z.array(z.object({ id: z.number(), campaign: z.string() }));
	return z.object({ campaign: z.string(), people, page: z.string() }).parse(plan);
}

const resultsOf = (world: World) =>
	runCode(how.codeOf('What became of each'), around(world)) as Array<
		Record<string, unknown> & { row: number; status: string }
	>;

const pageOf = (world: World, released?: object[]) => {
	const results = resultsOf(world);
	const known = around(world);
	const [page] = runCode(how.codeOf('Count'), {
		items: { ...known.items, ...(released && { 'Empty its run': released }) },
		input: results.length ? results : [{}],
	});
	return z.object({ title: z.string(), page: z.string() }).parse(page);
};

const text = (html: string) =>
	html
		.replace(/<\/(p|h1|tr)>/g, '\n')
		.replace(/<\/t[hd]>/g, '|')
		.replace(/<[^>]*>/g, '')
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
		.trimEnd();

const everyKind = numbered([
	{ phone: '+46700000001', run: '3' },
	{ phone: '0046 70-000 00 01' },
	{ phone: '+46700000002' },
	{ phone: '+46700000011', optedOut: true },
	{ phone: '0700000012' },
	{ phone: '+46 70 000 00 13' },
	{ phone: '+46700000013', campaign: ' SPRING ' },
	{ phone: 'SE.1A2b3C' },
	{ phone: '' },
	{ phone: '' },
	{ phone: '+46700000014', campaign: 'Spring sale' },
]);
const stopped = [
	{ lastNine: '700000012', status: 'opted out' },
	{ lastNine: 'SE1A2b3C', status: 'opted out' },
	{ lastNine: '' },
];

describe('who gets a campaign', () => {
	const world = { rows: everyKind, optOuts: stopped };

	it('is each number once, without those who opted out in either table', () => {
		expect(planOf(world).people.map(({ id }) => id)).toEqual([3, 6, 9, 10]);
	});

	it('is the same for the workflow that counts', () => {
		const waiting = resultsOf(world).filter(({ status }) => status === 'waiting');
		expect(waiting.map(({ row }) => row)).toEqual(planOf(world).people.map(({ id }) => id));
		expect(resultsOf(world).map(({ row, status }) => `${row}: ${status}`)).toEqual([
			'1: sending',
			'2: left out',
			'3: waiting',
			'4: opted out',
			'5: opted out',
			'6: waiting',
			'7: left out',
			'8: opted out',
			'9: waiting',
			'10: waiting',
		]);
	});

	it.each(['spring', '  Spring', 'SPRING '])('does not depend on how %j is written', (asked) => {
		const plan = planOf({ ...world, asked });
		expect(plan.people).toHaveLength(4);
		expect(plan.campaign).toBe('Spring');
	});

	it('is nobody when somebody with the same number has opted out', () => {
		const rows = numbered([{ phone: '+46700000001' }, { phone: '46700000001', optedOut: true }]);
		expect(planOf({ rows }).people).toEqual([]);
	});

	it('is nobody for a name of spaces', () => {
		const rows = numbered([{ phone: '+46700000001', campaign: '' }]);
		expect(planOf({ rows, asked: '  ' }).people).toEqual([]);
	});

	it('takes less than a second of computing time for 10,000 people', () => {
		const rows = numbered(
			Array.from({ length: 10_000 }, (_, index) => ({ phone: `+4670${1_000_000 + index}` })),
		);
		const optOuts = rows
			.filter(({ id }) => id % 2)
			.map(({ phone }) => ({ lastNine: phone.slice(-9) }));
		const before = process.cpuUsage();
		expect(planOf({ rows, optOuts }).people).toHaveLength(5_000);
		expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_000);
	});
});

test('both workflows of a campaign share the code that decides who gets it', () => {
	const shared = (code: string) => code.slice(code.indexOf('\n'), code.indexOf("'left out';"));
	expect(shared(how.codeOf('What became of each'))).toBe(shared(send.codeOf('Who gets it')));
});

describe('the page of "Send a campaign"', () => {
	it('says which template is sent, to how many, and who is left out', () => {
		const { page } = planOf({ rows: everyKind, optOuts: stopped });
		expect(text(page).split('\n')).toEqual([
			'"Spring" is being sent',
			'Template: autumn_sale (en), Template ID 101901',
			'Being sent to: 4 people',
			'Done before: 1 row',
			'Left out: 5 (3 have opted out; 2 rows have the number of another row)',
			'To stop it, open the workflow Send a campaign in n8n, and there Executions. Started again, it goes on with the others.',
			'How did the campaign go? shows what became of it.',
		]);
	});

	it.each(['No, show me first who gets it', undefined])(
		'says the same before anything is sent (%s)',
		(sendItNow) => {
			const world = { rows: everyKind, optOuts: stopped, sendItNow: `${sendItNow}` };
			const { page, people } = planOf(world);
			expect(people).toEqual([]);
			expect(text(page).split('\n')).toEqual([
				'"Spring": nothing is sent yet',
				'Template: autumn_sale (en), Template ID 101901',
				'To be sent to: 4 people',
				'Done before: 1 row',
				'Left out: 5 (3 have opted out; 2 rows have the number of another row)',
				'Send it leads back to the form. Press Submit there.',
			]);
			const [, address] = /href="([^"]+)"/.exec(page) ?? [];
			const { pathname, searchParams } = new URL(
				`${address}`.replaceAll('&#38;', '&'),
				'https://n8n.example.com/form/send-a-campaign',
			);
			expect(pathname).toBe('/form/send-a-campaign');
			expect(Object.fromEntries(searchParams)).toEqual({
				Campaign: 'Spring',
				'Send it now?': 'Yes, send it',
			});
		},
	);

	it('offers no sending when nobody is left', () => {
		const rows = numbered([{ phone: '+46700000001', run: '3' }]);
		const { page } = planOf({ rows, sendItNow: 'No, show me first who gets it' });
		expect(text(page)).toMatch(/^"Spring" has nobody left to write to\n/);
		expect(page).not.toContain('Send it</a>');
	});

	it('names those who are left out, if they are few', () => {
		const optedOut = (names: string[]) =>
			numbered(
				names.map((name, index) => ({ phone: `+4670000000${index}`, name, optedOut: true })),
			);
		expect(text(planOf({ rows: optedOut(['Ann', 'Bo <3']) }).page)).toContain(
			'Left out: 2 (2 have opted out: Ann · Bo <3)',
		);
		const six = ['Ann', 'Bo', 'Cleo', 'Dan', 'Eve', 'Finn'];
		expect(text(planOf({ rows: optedOut(six) }).page)).toContain('Left out: 6 (6 have opted out)');
	});

	it('links to the form that counts, with the campaign filled in', () => {
		const rows = numbered([{ phone: '+46700000001', campaign: 'Höst & "vår"' }]);
		const [, address] = /href="([^"]+)"/.exec(planOf({ rows, asked: 'höst & "vår"' }).page) ?? [];
		const url = new URL(`${address}`, 'https://n8n.example.com/form/send-a-campaign');
		expect(url.pathname).toBe('/form/how-did-the-campaign-go');
		expect(url.searchParams.get('Campaign')).toBe('Höst & "vår"');
		expect(how.parametersOf('Which campaign?').options).toEqual({
			path: 'how-did-the-campaign-go',
		});
		expect(send.parametersOf('Start').path).toBe('send-a-campaign');
	});

	it('names a template that is filled in by hand', () => {
		const template = { fillIn: 'hand', name: 'new_arrivals', language: 'en' };
		const { page } = planOf({ rows: numbered([{ phone: '1' }]), template });
		expect(text(page)).toContain('Template: new_arrivals (en)\nBeing sent to: 1 person');
	});

	it('names the ID of a template whose fields are not loaded', () => {
		const template = { ...send.parametersOf('Send the template'), templateId: '55' };
		const { page } = planOf({ rows: numbered([{ phone: '1' }]), template });
		expect(text(page)).toContain('Template: Template ID 55\n');
	});

	it('says so when nobody is left, and how to write again', () => {
		const rows = numbered([{ phone: '+46700000001', run: '3' }]);
		const page = text(planOf({ rows }).page);
		expect(page).toMatch(/^"Spring" has nobody left to write to\n/);
		expect(page).toContain('To write to a row again, empty its column run');
		expect(page).not.toContain('To stop it');
	});

	it.each(['send', 'count'])('names the campaigns that there are (%s)', (kind) => {
		const world = { asked: 'Autumn <Sale>', names: ['Autumn sale', 'Try it', 'Try it', ' '] };
		const page = kind === 'send' ? planOf(world).page : pageOf(world).page;
		expect(page).not.toContain('<Sale>');
		expect(text(page)).toContain(
			'No row of the table "WhatsApp campaigns" has the campaign "Autumn <Sale>". There are: Autumn sale, Try it.',
		);
	});

	it('names twenty campaigns at most, and says so when there are none', () => {
		const names = Array.from({ length: 25 }, (_, index) => `C${index}`);
		expect(text(planOf({ names }).page)).toContain('C18, C19, and 5 more.');
		expect(text(planOf({}).page)).toContain('has no rows yet');
	});
});

describe('the page of "How did the campaign go?"', () => {
	/** A campaign with the given number of people in each state. */
	function sent(states: Array<[count: number, status: string, disposition?: string]>): World {
		const wanted = states.flatMap(([count, ...state]) =>
			Array.from({ length: count }, () => state),
		);
		const rows = numbered(
			wanted.map((_, index) => ({ phone: `+4670${1_000_000 + index}`, run: '5' })),
		);
		const log = wanted.flatMap(([status, disposition], index) => {
			const line = { row: index + 1, run: '5', disposition };
			if (status === 'not sent') return [{ ...line, status }];
			const accepted = { ...line, status: 'accepted', messageId: `m${index}`, disposition: '' };
			return status === 'accepted' ? [accepted] : [accepted, { ...line, status }];
		});
		return { rows, log };
	}
	const lineOf = (world: World, what: string) =>
		text(pageOf(world).page)
			.split('\n')
			.find((line) => line.startsWith(what));

	it('says how many reports are still to come, and leads back to the form', () => {
		const { page } = pageOf(
			sent([
				[120, 'accepted'],
				[178, 'delivered'],
			]),
		);
		expect(text(page)).toContain('298 accepted, 120 reports still to come. Count again.');
		expect(page).toContain('href="../form/how-did-the-campaign-go?Campaign=Spring"');
		expect(text(page)).not.toContain('If no report comes');
	});

	it('says where to look when no report has come for minutes', () => {
		const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
		const world = (minutes: number) => {
			const { rows, log = [] } = sent([[3, 'accepted']]);
			return { rows, log: log.map((line) => ({ ...line, at: minutesAgo(minutes) })) };
		};
		const advice = 'is the workflow "Write down a campaign\'s reports" published';
		expect(text(pageOf(world(1)).page)).not.toContain(advice);
		expect(text(pageOf(world(4)).page)).toContain(advice);
	});

	it('says how many are sent while the others wait', () => {
		const { rows = [], log } = sent([[2, 'delivered']]);
		const waiting = { id: 3, campaign: 'Spring', phone: '+46700000003' };
		const { page } = pageOf({ rows: [...rows, waiting], log });
		expect(text(page)).toContain(
			'2 of 3 sent. If the workflow is no longer running, Send a campaign goes on with the others. Count again.',
		);
		const underWay = { ...waiting, run: '5' };
		expect(text(pageOf({ rows: [...rows, underWay], log }).page)).toContain(
			'2 of 3 sent. The others are just being sent, or were interrupted. Count again.',
		);
	});

	it('has lines that add up', () => {
		const counts = { delivered: 3, read: 5, accepted: 7, sent: 11, tracking_lost: 13, failed: 17 };
		const { rows = [], log } = sent([
			...Object.entries(counts).map(([status, count]): [number, string] => [count, status]),
			[19, 'not sent'],
		]);
		const others = [
			...Array.from({ length: 23 }, (_, index) => ({ phone: `+46703${index}`, run: '5' })),
			...Array.from({ length: 29 }, (_, index) => ({ phone: `+46701${100_000 + index}` })),
			...Array.from({ length: 31 }, (_, index) => ({ phone: `+46702${index}`, optedOut: true })),
			...Array.from({ length: 37 }, () => ({ phone: '+46701100000' })),
		].map((row, index) => ({ id: 1_000 + index, campaign: 'Spring', ...row }));
		const lines = text(pageOf({ rows: [...rows, ...others], log }).page)
			.split('\n')
			.filter((line) => /^[^|]*\|\d+\|[^|]*\|$/.test(line))
			.map((line) => line.split('|'));
		const [all, ...parts] = lines;
		const sum = (list: string[][]) => list.reduce((total, [, count]) => total + Number(count), 0);
		const isShare = ([what = '']: string[]) => what.endsWith('of 56 accepted');
		const isLast = ([what = '']: string[]) => what === 'May be tried again';
		expect(all).toEqual(['Rows of the campaign', '195', '', '']);
		expect(sum(parts.filter((one) => !isShare(one) && !isLast(one)))).toBe(195);
		expect(sum(parts.filter((one) => isShare(one) && !one[0]?.startsWith('Read')))).toBe(56);
	});

	it.each([
		[297, 298, '99.7 %'],
		[1, 298, '0.3 %'],
		[1, 10_000, 'under 0.1 %'],
		[9_999, 10_000, 'over 99.9 %'],
		[298, 298, '100 %'],
		[0, 298, '0 %'],
		[3, 4, '75 %'],
	])('shows %i of %i as %s', (delivered, all, share) => {
		const world = sent([
			[delivered, 'delivered'],
			[all - delivered, 'failed', 'fix'],
		]);
		expect(lineOf(world, 'Delivered')).toBe(`Delivered, of ${all} accepted|${delivered}|${share}|`);
	});

	it('says in words what to do about failures, and explains each', () => {
		const world = sent([
			[2, 'failed', 'suppress'],
			[1, 'not sent', 'fix'],
			[1, 'failed', 'retry_later'],
			[1, 'failed', 'something_new'],
			[5, 'read'],
		]);
		const { rows = [], log = [] } = world;
		const people = rows.map((row) => ({ ...row, name: `Person ${row.id}` }));
		const reasons = log.map((line) => ({ ...line, reason: 'Because <of it>' }));
		const { page } = pageOf({ rows: people, log: reasons });
		expect(page).not.toContain('<of it>');
		const shown = text(page);
		expect(shown).toContain('Refused before it was sent|1||');
		expect(shown).toContain('Failed, of 9 accepted|4|44.4 %|');
		expect(shown).toContain('May be tried again|1||');
		expect(shown).toContain(
			[
				'Do not write to again: 2. The number is not on WhatsApp, or the person wants no such messages.',
				'Person 1|+46701000000|Because <of it>|',
				'Person 2|+46701000001|Because <of it>|',
			].join('\n'),
		);
		expect(shown).toContain('Correct it first: 1. Correct the row');
		expect(shown).toContain(
			'Try again later: 1. In some hours, or as the reason says: try them again.',
		);
		expect(shown).toContain('See the reason: 1. The reports do not say what to do.');
		expect(shown).not.toMatch(/suppress|retry_|fix/);
		expect(resultsOf(world).map(({ whatToDo }) => whatToDo)).toEqual([
			'Do not write to again',
			'Do not write to again',
			'Correct it first',
			'Try again later',
			'See the reason',
			...Array<string>(5).fill(''),
		]);
	});

	it('lists who is left out, and no more than twenty of a kind', () => {
		const rows = numbered(
			Array.from({ length: 25 }, (_, index) => ({
				phone: `+4670${1_000_000 + index}`,
				name: `Person ${index + 1}`,
				optedOut: true,
			})),
		);
		const shown = text(
			pageOf({ rows: [...rows, { ...rows[0], id: 26, optedOut: false } as Row] }).page,
		);
		expect(shown).toContain('Opted out: 25.');
		expect(shown).toContain('Person 20|+46701000019|Marked in the column optedOut|');
		expect(shown).not.toContain('Person 21|');
		expect(shown).toContain('And 5 more in the table of results.');
		expect(shown).toContain(
			'Left out: 1. Another row has the same number.\nPerson 1|+46701000000|The number is also in row 1|',
		);
	});

	it('leads to the table of results', () => {
		expect(pageOf(sent([[1, 'read']])).page).toContain(
			'<a href="../projects/project/datatables/table">"WhatsApp campaign results"</a>',
		);
	});

	it('says that all reports have come, and leads to the form that tries some again', () => {
		const world = sent([
			[2, 'failed', 'retry_now'],
			[1, 'not sent', 'fix'],
			[5, 'read'],
		]);
		const { page } = pageOf(world);
		expect(text(page)).toContain(
			'All reports have come: 5 of 8 delivered, 3 not; 2 of them may be tried again. Count again.',
		);
		expect(text(pageOf(sent([[5, 'read']])).page)).toContain('come: 5 of 5 delivered. Count');
		const [, address] = /href="([^"]+)">Try them again</.exec(page) ?? [];
		const { pathname, searchParams } = new URL(
			`${address}`.replaceAll('&#38;', '&'),
			'https://n8n.example.com/form-waiting/7',
		);
		expect(pathname).toBe('/form/how-did-the-campaign-go');
		expect(Object.fromEntries(searchParams)).toEqual({
			Campaign: 'Spring',
			'Try again': 'Those who may be tried again',
		});
	});

	it('says why somebody has opted out', () => {
		const rows = numbered([
			{ phone: '+46700000001', optedOut: true },
			{ phone: '+46700000002' },
			{ phone: '+46700000003' },
		]);
		const optOuts = [
			{ lastNine: '700000002', status: 'opted out', reason: 'Stop it' },
			{ lastNine: '700000003', status: 'opted out', reason: null },
		];
		expect(resultsOf({ rows, optOuts }).map(({ reason }) => reason)).toEqual([
			'Marked in the column optedOut',
			'In the table WhatsApp opt-outs, for: Stop it',
			'In the table WhatsApp opt-outs',
		]);
	});

	it('says how many rows were released', () => {
		const form = { 'Try again': 'Those who may be tried again' };
		const world = { ...sent([[2, 'failed', 'retry_now']]), form };
		const page = text(pageOf(world, [{}, {}]).page);
		expect(page).toContain('2 to try again. Send a campaign writes to them');
		expect(page).not.toContain('Try them again');
		expect(page).not.toContain('may be tried again.');
		expect(text(pageOf(world, [{ name: 'Ann' }, { name: 'Bo' }]).page)).toContain(
			'2 to try again: Ann · Bo. Send a campaign',
		);
		expect(pageOf(world, [{}, {}]).page).toContain(
			'href="../form/send-a-campaign?Campaign=Spring"',
		);
		expect(text(pageOf(world).page)).toContain('No row is to be tried again now.');
		expect(pageOf(sent([[1, 'read']])).title).toBe('Spring');
	});
});

describe('the people of "Try it"', () => {
	const added = (asked: string, input: object[]) =>
		runCode(send.codeOf('A few people'), { ...around({ asked }), input }).map((row) =>
			z.object({ campaign: z.string() }).parse(row),
		);

	it('are added once for each name that begins so, and to no other campaign', () => {
		expect(added('try it ', [{}]).map(({ campaign }) => campaign)).toEqual(Array(8).fill('try it'));
		expect(added('Try it 2', [{}])).toHaveLength(8);
		expect(added('Try it', [{ id: 4 }])).toEqual([]);
		expect(added('Spring', [{}])).toEqual([]);
	});
});
