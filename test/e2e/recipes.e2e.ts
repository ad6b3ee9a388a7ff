import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod/v3';
import type { Page } from 'playwright-core';
import { addresses } from '../../scripts/workflowAddresses';
import type { Workflow } from '../../scripts/rest';
import { calledNames, exampleWorkflow } from './exampleWorkflow';
import type { ExampleWorkflow } from './exampleWorkflow';
import { answerOfForm } from './formPage';
import { personOn } from './person';
import type { Person } from './person';
import { eventually } from './product';
import type { Product } from './product';
import { CLOSING_MS, openStage, OPENING_MS } from './stage';
import type { Stage } from './stage';
import { tableRows } from './tableRows';
import type { TableRows } from './tableRows';

/** How long to wait before something counts as not happening, in milliseconds. */
const QUIET_MS = 2_500;

const HOUR_MS = 3_600_000;

let stage: Stage;
let product: Product;
let ann: Person;
let bo: Person;

beforeAll(async () => {
	stage = await openStage('e2e-recipes');
	({ product } = stage);
	ann = personOn(product.phone, '+46700000001');
	bo = personOn(product.phone, '+46700000002');
}, OPENING_MS);

afterAll(async () => await stage?.close(), CLOSING_MS);

/** The address of the form of an example. */
async function formOf(name: string): Promise<string> {
	const { id } = await exampleWorkflow(product, name);
	const workflow = await product.rest<Workflow>('GET', `/workflows/${id}`);
	return String(addresses(product.n8n, [workflow]).forms[0]?.url);
}

test('examples that would answer what another one answers are not called at first', async () => {
	const names = await calledNames(product.phone);
	expect(names).toContain('Remember who wrote in the last 24 hours');
	expect(names).toContain('Let people opt out');
	expect(names).not.toContain('Answer questions from a list');
	expect(names).not.toContain('Remind people of their appointments');
});

describe('the example "Remember who wrote in the last 24 hours"', () => {
	interface Row {
		id: number;
		lastNine: string;
		phone: string;
		lastWrote: string;
	}
	const TABLE = 'WhatsApp 24-hour windows';
	let windows: ExampleWorkflow;
	let cleo: Person;

	beforeAll(async () => {
		windows = await exampleWorkflow(product, 'Remember who wrote in the last 24 hours');
		cleo = personOn(product.phone, '+46700000011');
	});

	const row = async () =>
		await (
			await tableRows<Row>(product, TABLE)
		).until(({ phone }) => phone === cleo.number, 'Cleo');

	it('sends the template to somebody who has never written', async () => {
		await windows.submit([cleo.number, 'Order 1 leaves at noon']);
		await cleo.reads('We have received it: Order 1 leaves at noon.');
	});

	it('notes when somebody writes, and sends them the text, however their number is written', async () => {
		await cleo.write('When does it leave?');
		const { lastNine, lastWrote } = await row();
		expect(lastNine).toBe('700000011');
		expect(Date.now() - Date.parse(lastWrote)).toBeLessThan(60_000);
		await windows.submit(['0046 70-000 00 11', 'Order 2 leaves at one']);
		expect((await cleo.reads('Order 2')).text).toBe('Order 2 leaves at one');
	});

	it('keeps one row for each person, with the newest time', async () => {
		const { id, lastWrote } = await row();
		const rows = await tableRows<Row>(product, TABLE);
		await cleo.write('Thank you');
		await rows.until((one) => one.id === id && one.lastWrote > lastWrote, 'a newer time');
		const all = await rows.all();
		expect(all.filter(({ phone }) => phone === cleo.number)).toHaveLength(1);
	});

	it('sends the template again when the 24 hours are over', async () => {
		const rows = await tableRows<Row>(product, TABLE);
		const lastWrote = new Date(Date.now() - 24 * HOUR_MS).toISOString();
		await rows.change((await row()).id, { lastWrote });
		await windows.submit([cleo.number, 'Order 3 leaves at two']);
		await cleo.reads('We have received it: Order 3 leaves at two.');
	});

	it('sends nothing to two numbers at once, of which only one was looked up', async () => {
		await windows.submit([`${cleo.number}, ${ann.number}`, 'Order 4'], 'error');
		expect(await ann.got('Order 4')).toEqual([]);
	});
});

describe('the example "Let people opt out"', () => {
	interface Row {
		id: number;
		phone: string;
		status: string;
		reason: string;
		at: string;
	}
	const OFFER = 'our new collection is here';
	const CONFIRMED = 'You will get no more offers';
	let optOut: ExampleWorkflow;
	let answering: ExampleWorkflow;
	let rows: TableRows<Row>;
	let form: Page;

	beforeAll(async () => {
		answering = await exampleWorkflow(product, 'Answer incoming messages');
		optOut = await exampleWorkflow(product, 'Let people opt out');
		form = await stage.browser.newPage({ viewport: { width: 800, height: 600 } });
	}, 60_000);

	/** Submits the form. @returns the text of the page that follows */
	const offer = async (To: string, Name = '') =>
		await answerOfForm(form, await formOf('Let people opt out'), { To, Name });

	const is = async (phone: string, status: string) =>
		await rows.until((row) => row.phone === phone && row.status === status, `${phone} ${status}`);

	it('sends the offer to somebody who has not opted out', async () => {
		expect(await offer(ann.number, 'Ann')).toContain('Sent to Ann.');
		await ann.reads(`Hi Ann, ${OFFER}`);
		rows = await tableRows<Row>(product, 'WhatsApp opt-outs');
		expect(await rows.all()).toEqual([]);
	});

	it('sends it to somebody whose name was left blank, too', async () => {
		expect(await offer(bo.number)).toContain(`Sent to ${bo.number}.`);
		await bo.reads(`Hi there, ${OFFER}`);
	});

	it('notes who taps "Stop promotions", confirms it, and is the only one to answer', async () => {
		const before = (await ann.got('')).length;
		await ann.taps(await ann.reads(OFFER), 'Stop promotions');
		await ann.reads(CONFIRMED);
		expect(await is(ann.number, 'opted out')).toMatchObject({ reason: 'Stop promotions' });
		await wait(QUIET_MS);
		expect(await ann.got('')).toHaveLength(before + 1);
	});

	it.each(['+46700000001', '0046 70-000 00 01', '46700000001'])(
		'sends no offer to %s, who has opted out, and says since when',
		async (spelling) => {
			const { timezone } = await product.rest<{ timezone: string }>('GET', '/settings');
			const { at } = await is(ann.number, 'opted out');
			const time = new Intl.DateTimeFormat('sv-SE', {
				timeZone: timezone,
				dateStyle: 'short',
				timeStyle: 'short',
			}).format(Date.parse(at));
			const since = `Ann opted out on ${time.replace(' ', ' at ')}.`;
			expect(await offer(spelling, 'Ann')).toContain(`Not sent: ${since}`);
			await wait(QUIET_MS);
			expect(await ann.got(OFFER)).toHaveLength(1);
		},
	);

	it('sends it again after START', async () => {
		await ann.write('Start');
		await ann.reads('Welcome back!');
		await is(ann.number, 'opted in');
		expect(await offer(ann.number, 'Ann')).toContain('Sent to Ann.');
		await ann.reads(OFFER, 1);
	});

	it.each(['STOP', ' stop it, please', 'Unsubscribe'])(
		'takes "%s" for an opt-out, and "start " for the end of it, with one answer each',
		async (text) => {
			const before = (await bo.got('')).length;
			const confirmed = (await bo.got(CONFIRMED)).length;
			await bo.write(text);
			await bo.reads(CONFIRMED, confirmed);
			await is(bo.number, 'opted out');
			await bo.write('start ');
			await is(bo.number, 'opted in');
			await bo.reads('Welcome back!', confirmed);
			await wait(QUIET_MS);
			expect(await bo.got('')).toHaveLength(before + 2);
		},
	);

	it('does not start for any other text, which "Answer incoming messages" answers', async () => {
		const before = await optOut.count();
		await bo.write('When do you stop?');
		await bo.write('Start my order');
		await bo.reads('Thank you for your message', 1);
		await wait(QUIET_MS);
		expect(await optOut.count()).toBe(before);
	});

	/** A failed delivery report about a person. */
	const reportOf = async (callback: string, person: string) => {
		const answer = await fetch(`${product.phone}/callbacks`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ callbacks: [callback], person, wait: true }),
		});
		expect(answer.ok).toBe(true);
	};

	it('notes who has stopped the offers in WhatsApp itself, and ignores other failures', async () => {
		const dan = personOn(product.phone, '+46700000012');
		await reportOf('meta131049', '+46700000013');
		await reportOf('meta131050', dan.number);
		expect(await is(dan.number, 'opted out')).toMatchObject({ reason: 'stopped in WhatsApp' });
		expect(await offer(dan.number, 'Dan')).toContain('Not sent: Dan opted out on ');
		await wait(QUIET_MS);
		expect(await dan.got('')).toEqual([]);
		expect((await rows.all()).map(({ phone }) => phone)).not.toContain('+46700000013');
	});

	it('sends nothing to two numbers at once, of which only one was looked up', async () => {
		const before = (await ann.got(OFFER)).length;
		const page = await offer(`+46700000012, ${ann.number}`, 'Both');
		expect(page).toMatch(/^Not sent\b/);
		expect(page).not.toContain('opted out');
		expect(await ann.got(OFFER)).toHaveLength(before);
	});

	it('says why a number is not accepted', async () => {
		const page = await offer('070-000 00 01', 'Ann');
		expect(page).toMatch(/^Not sent\b/);
		expect(page).toContain('country code');
	});

	afterAll(async () => {
		await form.close();
		await optOut.unpublish();
		await answering.unpublish();
	});
});

describe('the example "Create a template"', () => {
	const NEW = 'Hi Ann, our spring sale has begun: 20 % off everything until Sunday.';
	let form: Page;
	let url: string;

	beforeAll(async () => {
		form = await stage.browser.newPage({ viewport: { width: 800, height: 900 } });
		url = await formOf('Create a template');
	}, 60_000);
	afterAll(async () => await form?.close());

	const created = async () => {
		const answer = await fetch(`${product.phone}/phone`);
		const { templates } = z
			.object({
				templates: z.array(
					z.object({ id: z.string(), name: z.string(), status: z.string() }).passthrough(),
				),
			})
			.parse(await answer.json());
		return templates.filter(({ name }) => name === 'spring_sale');
	};

	const FILLED_IN = {
		Name: 'spring_sale',
		Text: 'Hi {{1}}, our spring sale has begun: {{2}} off everything until Sunday.',
		'Example for the first variable': 'Ann',
		'Example for the second variable': '20 %',
		Button: 'Show me',
	};

	it('creates a template with two variables and a button, and shows its ID', async () => {
		const page = await answerOfForm(form, url, FILLED_IN);
		const [template] = await created();
		expect(page).toContain('Created: spring_sale');
		expect(page).toContain(`ID: ${template?.id}`);
		expect(page).toContain('Status: PENDING');
		expect(template).toMatchObject({
			status: 'PENDING',
			category: 'MARKETING',
			components: [
				{
					type: 'BODY',
					text: 'Hi {{1}}, our spring sale has begun: {{2}} off everything until Sunday.',
					example: { body_text: [['Ann', '20 %']] },
				},
				{ type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Show me' }] },
			],
		});
	});

	it('shows it on the page Templates, where it is approved', async () => {
		const page = await stage.browser.newPage({ viewport: { width: 1200, height: 800 } });
		const [template] = await created();
		await page.goto(`${product.phone}/#templates/${template?.id}`);
		await page.getByTestId('template-preview').getByText(NEW).waitFor();
		await page.getByTestId('template-approved').click();
		await page.getByTestId('template-detail').getByText('it can be sent').waitFor();
		await page.close();
	});

	it('says what to do about a name that exists, and about one that is not allowed', async () => {
		const again = await answerOfForm(form, url, FILLED_IN);
		expect(again).toMatch(/^Not created\b/);
		expect(again).toMatch(/another name/i);
		const refused = await answerOfForm(form, url, {
			...FILLED_IN,
			Name: 'Spring Sale',
		});
		expect(refused).toMatch(/^Not created\b/);
		expect(refused).toContain('lowercase');
		expect(await created()).toHaveLength(1);
	});
});

describe('the example "Answer questions from a list"', () => {
	const LIST = 'What would you like to know?';
	let questions: ExampleWorkflow;

	beforeAll(async () => {
		questions = await exampleWorkflow(product, 'Answer questions from a list');
		await questions.publish();
	}, 60_000);

	it('shows the list to whoever writes, and gives the answer to what they choose', async () => {
		await ann.write('Hello, are you there?');
		const list = await ann.reads(LIST);
		expect(list.choices.map(({ title }) => title)).toEqual([
			'Opening hours',
			'Prices',
			'The way to us',
			'Talk to a person',
		]);
		await ann.taps(list, 'Opening hours');
		await ann.reads('We are open Monday to Friday, 9 to 17.');
		await ann.taps(list, 'The way to us');
		await ann.reads('Our shop');
	});

	it('goes on with the buttons under an answer', async () => {
		await ann.taps(await ann.reads(LIST), 'Prices');
		const answer = await ann.reads('Delivery costs 5 euros');
		await ann.taps(answer, 'Another question');
		await ann.reads(LIST, 1);
		await ann.taps(answer, 'Talk to a person');
		await ann.reads('A colleague will write to you here');
	});

	it('shows the list again for a text or a file that it does not know, and nothing for a reaction or STOP', async () => {
		await bo.write('faq-hours');
		const list = await bo.reads(LIST);
		await bo.act('media', { file: 'photo', quoted: null });
		await bo.reads(LIST, 1);
		const before = await questions.count();
		const { messages } = (await (await fetch(`${product.phone}/phone`)).json()) as {
			messages: Array<{ person: string; wamid: string }>;
		};
		const quoted = messages.filter(({ person }) => person === bo.number).at(-1)?.wamid;
		await bo.act('reactions', { quoted, emoji: '👍' });
		await bo.write('Stop');
		await wait(QUIET_MS);
		expect(await questions.count()).toBe(before);
		expect(list.choices).toHaveLength(4);
		await questions.unpublish();
	});
});

describe('the example "Remind people of their appointments"', () => {
	interface Row {
		id: number;
		name: string;
		phone: string;
		day: string;
		status: string;
		reason: string | null;
	}
	let reminding: ExampleWorkflow;
	let rows: TableRows<Row>;
	let dayIn: (days: number) => string;

	beforeAll(async () => {
		const { timezone } = await product.rest<{ timezone: string }>('GET', '/settings');
		const day = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone });
		dayIn = (days) => day.format(Date.now() + days * 24 * HOUR_MS);
		reminding = await exampleWorkflow(product, 'Remind people of their appointments');
		await reminding.publish();
	}, 60_000);

	const is = async (name: string, status: string) =>
		await rows.until((row) => row.name === name && row.status === status, `${name} ${status}`);

	it('sends the reminder for tomorrow, and a tap on Confirm confirms the appointment', async () => {
		const before = (await ann.got('')).length;
		await reminding.submit(['Ann', ann.number, dayIn(1), '10:30']);
		const reminder = await ann.reads('Hi Ann, we expect you on');
		expect(reminder.text).toContain('at 10:30.');
		rows = await tableRows<Row>(product, 'WhatsApp appointments');
		await is('Ann', 'reminded');
		await ann.taps(reminder, 'Confirm');
		await ann.reads('Thank you. See you on');
		await is('Ann', 'confirmed');
		expect(await ann.got('')).toHaveLength(before + 2);
	});

	it('cancels it after a tap on Cancel, and a later tap on Confirm does not bring it back', async () => {
		await reminding.submit(['Bo', bo.number, dayIn(1), '11:00']);
		const reminder = await bo.reads('Hi Bo, we expect you on');
		await bo.taps(reminder, 'Cancel');
		await bo.reads('is canceled.');
		await is('Bo', 'canceled');
		await bo.taps(reminder, 'Confirm');
		await bo.reads('This appointment has been canceled.');
		await is('Bo', 'canceled');
	});

	it('changes nothing for a text', async () => {
		const before = await reminding.count();
		await ann.write('confirm-1');
		await wait(QUIET_MS);
		expect(await reminding.count()).toBe(before);
	});

	it('writes down that a reminder was not sent, and why', async () => {
		await reminding.submit(['Finn', '070-000 00 13', dayIn(1), '12:00']);
		expect((await is('Finn', 'not sent')).reason).toContain('country code');
	});

	it('does not write to somebody whose appointment is later than tomorrow', async () => {
		const cleo = personOn(product.phone, '+46700000011');
		await reminding.submit(['Cleo', cleo.number, dayIn(2), '13:00']);
		await is('Cleo', 'booked');
		await wait(QUIET_MS);
		expect(await cleo.got('we expect you on')).toEqual([]);
	});

	it('every hour, reminds once, and notes who has not answered for four hours', async () => {
		const dora = personOn(product.phone, '+46700000021');
		const emil = personOn(product.phone, '+46700000022');
		const appointment = { day: dayIn(1), time: '14:00' };
		const ago = (hours: number) => new Date(Date.now() - hours * HOUR_MS).toISOString();
		await rows.add({ ...appointment, name: 'Dora', phone: dora.number, status: 'booked' });
		await rows.add({
			...appointment,
			name: 'Emil',
			phone: emil.number,
			status: 'reminded',
			remindedAt: ago(4.1),
		});
		await rows.add({
			...appointment,
			name: 'Frida',
			phone: '+46700000023',
			status: 'reminded',
			remindedAt: ago(3.9),
		});
		const before = await reminding.count();
		const schedule = async (interval: object) =>
			await reminding.change('Every hour, 9 to 17', { rule: { interval: [interval] } });
		await schedule({ field: 'seconds', secondsInterval: 3 });
		const reminder = await dora.reads('Hi Dora, we expect you on');
		await is('Emil', 'no answer');
		await eventually(
			async () => (await reminding.count()) > before + 2 || undefined,
			'more than two runs',
		);
		await is('Frida', 'reminded');
		expect(await dora.got('we expect you on')).toHaveLength(1);
		const { id } = await is('Dora', 'reminded');
		await rows.change(id, { remindedAt: ago(5) });
		await is('Dora', 'no answer');
		await schedule({ field: 'cronExpression', expression: '0 9-17 * * *' });
		await dora.taps(reminder, 'Confirm');
		await is('Dora', 'confirmed');
	});
});
