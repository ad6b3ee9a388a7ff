import { openStage, requestOf } from './stage';
import type { Answer, SandboxResult, Stage } from './stage';
import type { Values } from '../panels/panel';

const NAME = 'order_ok';

const definition = (name: string, language: string, text: string, examples: string[] = []) => ({
	name,
	language,
	category: 'UTILITY',
	components: [
		{ type: 'BODY', text, ...(examples.length && { example: { body_text: [examples] } }) },
	],
});

/** Decisions that bring a new template to a status. */
const ways: Readonly<Record<string, string[]>> = {
	PENDING: [],
	APPROVED: ['APPROVED'],
	REJECTED: ['REJECTED'],
	PAUSED: ['APPROVED', 'PAUSED'],
	DISABLED: ['APPROVED', 'DISABLED'],
};

async function decide(stage: Stage, id: string, status: string): Promise<void> {
	const { status: http, body } = await stage.onPage(`/templates/${id}/status`, { status });
	if (http !== 200) throw new Error(String(body.error));
}

async function create(stage: Stage, body: object, status: string): Promise<string> {
	const made = await stage.template('PUT', '', body);
	if (made.status !== 200) throw new Error(String(made.body.description));
	const id = String(made.body.id);
	const way = ways[status];
	if (!way) throw new Error(`No template can be made ${status}`);
	for (const step of way) await decide(stage, id, step);
	return id;
}

async function update(stage: Stage, id: string, category: unknown): Promise<Answer> {
	const components = [{ type: 'BODY', text: `Edited at ${Date.now()}.` }];
	const edit = category === undefined ? { components } : { category, components };
	return await stage.template('POST', `/${id}`, edit);
}

/** Edits a template of the given status after the case's number of earlier edits. */
async function editTemplate(stage: Stage, { state, editsLast24h = 0, category }: Values) {
	const id = await create(stage, definition(NAME, 'en', 'Your order is here.'), String(state));
	for (let edit = 0; edit < Number(editsLast24h); edit++) {
		const { status, body } = await update(stage, id, undefined);
		if (status !== 200) throw new Error(String(body.description));
	}
	return [await update(stage, id, category)];
}

/** Runs steps such as `create a/en`, `approve`, `delete id+name`, beside a template of the same name in Swedish. */
async function runSteps(stage: Stage, steps: string[]): Promise<Answer[]> {
	const answers: Answer[] = [];
	const named = /^create (\w+)\/(\w+)$/;
	const [, name = '', language = ''] = named.exec(steps[0] ?? '') ?? [];
	const other = language === 'sv' ? 'en' : 'sv';
	await create(stage, definition(name, other, 'Your order is here.'), 'APPROVED');
	for (const step of steps) {
		const living = stage.state.templates
			.filter((one) => one.name === name && one.language === language)
			.at(-1);
		const [, own, code = ''] = named.exec(step) ?? [];
		if (own) {
			answers.push(await stage.template('PUT', '', definition(own, code, 'Your order is here.')));
		} else if (step === 'approve') {
			await decide(stage, String(living?.id), 'APPROVED');
		} else if (step === 'delete id+name') {
			answers.push(await stage.template('DELETE', `/${living?.id}/${name}`));
		} else {
			throw new Error(`Nobody knows how to ${step}`);
		}
	}
	return answers;
}

const counted = /^(\d+) of (\d+) variables$/;

/** The template of a message: by status, missing, or with too few values. */
async function prepared(stage: Stage, what: string, index: number) {
	const name = `${NAME}_${index}`;
	const language = { code: 'en' };
	if (what === 'absent') return { name, language, components: [] };
	const [, filledIn = 0, all = 0] = counted.exec(what) ?? [];
	const values = Array.from({ length: Number(all) }, (_, at) => `value ${at + 1}`);
	const text = [
		'This is how it stands',
		...values.map((_, at) => `{{${at + 1}}} for you and`),
		'us all.',
	].join(' ');
	await create(stage, definition(name, 'en', text, values), all ? 'APPROVED' : what);
	const parameters = values
		.slice(0, Number(filledIn))
		.map((value) => ({ type: 'text', text: value }));
	return { name, language, components: parameters.length ? [{ type: 'body', parameters }] : [] };
}

/** Sends messages in sequence, so that their reports have the same order. */
async function sendInSequence(stage: Stage, cases: string[]): Promise<Answer[]> {
	const answers: Answer[] = [];
	for (const [index, what] of cases.entries()) {
		const template = await prepared(stage, what, index);
		answers.push(await stage.send(requestOf({ type: 'template', template })));
		await stage.settled();
	}
	return answers;
}

const texts = (value: unknown) => (Array.isArray(value) ? value.map(String) : undefined);

/** True if a template case is about the sandbox: it has existing templates or a sequence of steps. */
export const isForSandbox = ({ state, sequence, cases }: Values) =>
	state !== undefined || sequence !== undefined || cases !== undefined;

/** Runs the template cases by the keys of their input. */
export async function runTemplateCase(input: Values): Promise<SandboxResult> {
	const stage = await openStage();
	try {
		const [steps, cases] = [texts(input.sequence), texts(input.cases)];
		const answers = steps
			? await runSteps(stage, steps)
			: await (cases ? sendInSequence(stage, cases) : editTemplate(stage, input));
		return { answers, reports: stage.reports(), templates: stage.state.templates };
	} finally {
		await stage.close();
	}
}
