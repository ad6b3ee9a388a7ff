import { config } from '../../sandbox/config';
import { examples } from '../../scripts/examples';
import { sandboxCredential } from '../../scripts/sandboxCredential';
import { ann, welcome } from '../../scripts/welcome';

const phone = 'http://127.0.0.1:4010';
const n8n = 'http://127.0.0.1:5678';

async function printed(isActive: (name: string) => boolean = () => true): Promise<string> {
	const workflows = (await examples()).map((example) => ({
		...example,
		id: example.name.replace(/\W/g, ''),
		active: isActive(example.name),
	}));
	const { data: credential } = sandboxCredential(`${phone}/whatsapp-message`);
	return welcome({ phone, n8n, workflows, password: 'Owner-1-abc', credential });
}

/** Every link, in the order in which it is printed. */
const linksIn = (text: string) => text.match(/http:\S+/g) ?? [];

test('the first links are the form with a number, the phone with this number, and the workflow that replies', async () => {
	const number = encodeURIComponent(ann);
	const [form, page, workflow] = linksIn(await printed());
	expect(form).toMatch(new RegExp(`^${n8n}/form/[\\w-]+\\?To=${number}$`));
	expect(page).toBe(`${phone}/#${number}`);
	expect(workflow).toBe(`${n8n}/workflow/Answerincomingmessages/executions`);
});

test('the number of the first steps is that of Ann in the sandbox, who wrote within 24 hours', () => {
	expect(config.parse({}).people).toContainEqual({ number: ann, name: 'Ann', wroteHoursAgo: 1 });
});

test('the form of the first step has the field that its link fills in', async () => {
	const [first] = await examples();
	expect(first?.name).toBe('Send a text');
	expect(JSON.stringify(first?.nodes)).toContain('"fieldLabel":"To"');
});

test('no link leads to the start page of n8n, and every named workflow exists', async () => {
	const links = linksIn(await printed());
	expect(links.filter((link) => link.replace(/\/$/, '') === n8n)).toEqual([]);
	expect(links.filter((link) => link.includes('undefined'))).toEqual([]);
	expect(links).toContain(`${n8n}/home/workflows`);
});

test('a form that its user unpublished is replaced by the workflow, where it can be published', async () => {
	const text = await printed((name) => name !== 'Send a text');
	expect(linksIn(text)[0]).toBe(`${n8n}/workflow/Sendatext`);
	expect(text).not.toContain('    Send a text\n');
});

test('every published form is listed with its name', async () => {
	const text = await printed();
	for (const name of ['Send a text', 'Ask for a rating', 'Collect an address']) {
		expect(text).toContain(`    ${name}\n`);
	}
});
