import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { examples } from '../../scripts/examples';
import { exampleWorkflow } from './exampleWorkflow';
import { CLOSING_MS, openStage, OPENING_MS } from './stage';
import type { Stage } from './stage';

/** Text that is smaller on the screen, in pixels, is hard to read. */
const MIN_FONT_SIZE = 8;

let stage: Stage;

beforeAll(async () => {
	stage = await openStage('e2e-canvases');
}, OPENING_MS);

afterAll(async () => await stage?.close(), CLOSING_MS);

async function open(name: string) {
	const { editor, product } = stage;
	const { id } = await exampleWorkflow(product, name);
	await editor.goto(`${product.n8n}/workflow/${id}`);
	await editor.locator('[data-test-id=sticky]').first().waitFor({ timeout: 60_000 });
	// n8n moves the canvas until everything fits.
	await wait(1_500);
}

interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/**
 * The faults in the layout of the open workflow's notes and nodes, one sentence each.
 *
 * @param checklist where n8n's checklist is, or will be when this workflow is published
 */
const flaws = async (checklist: Box) =>
	await stage.editor.evaluate<string[]>(`(() => {
		const flaws = [];
		const checklist = ${JSON.stringify(checklist)};
		const overlaps = ({ left, top, right, bottom }) =>
			left < checklist.x + checklist.width && right > checklist.x &&
			top < checklist.y + checklist.height && bottom > checklist.y;
		const places = [0.03, 0.25, 0.5, 0.75, 0.97];
		const isCovered = ({ left, top, width, height }) =>
			places.some((across) =>
				places.some((down) => {
					const seen = document.elementFromPoint(left + across * width, top + down * height);
					return !seen?.closest('.vue-flow__transformationpane, .vue-flow__pane');
				}),
			);
		const check = (name, one) => {
			const box = one.getBoundingClientRect();
			if (isCovered(box)) flaws.push(name + ': covered');
			if (overlaps(box)) flaws.push(name + ': under the checklist of a published workflow');
		};
		for (const note of document.querySelectorAll('[data-test-id=sticky]')) {
			const texts = [...note.querySelectorAll('h2, h3, p')];
			const name = texts[0].textContent;
			check(name, note);
			const { bottom, width } = note.getBoundingClientRect();
			if (texts.at(-1).getBoundingClientRect().bottom > bottom) flaws.push(name + ': text is cut off');
			const shown = parseFloat(getComputedStyle(texts.at(-1)).fontSize) * width / note.offsetWidth;
			if (shown < ${MIN_FONT_SIZE}) flaws.push(name + ': text of ' + shown + ' pixels');
		}
		for (const node of document.querySelectorAll('[data-test-id=canvas-node]')) {
			if (node.querySelector('[data-test-id=sticky]')) continue;
			const name = node.dataset.nodeName;
			check(name, node);
			const label = [...node.querySelectorAll('*')].find(
				(one) => one.childElementCount === 0 && one.textContent.trim() === name,
			);
			const text = document.createRange();
			text.selectNodeContents(label ?? node);
			check(name + ' (its name)', text);
		}
		return flaws;
	})()`);

test("n8n's own boxes cover no note and no node of an example, and every note can be read", async () => {
	const { editor, pictures } = stage;
	const all = await examples();
	await open('Send a text');
	const checklist = await editor
		.getByRole('dialog')
		.filter({ hasText: 'Production Checklist' })
		.boundingBox();
	if (!checklist) throw new Error("n8n's checklist is not there");
	const found: Record<string, string[]> = {};
	for (const { name } of all) {
		await open(name);
		const file = name.toLowerCase().replace(/\W+/g, '-');
		await editor.screenshot({
			path: resolve(pictures, `${file}.jpg`),
			quality: 70,
			type: 'jpeg',
		});
		found[name] = await flaws(checklist);
	}
	expect(found).toEqual(Object.fromEntries(all.map(({ name }) => [name, []])));
}, 300_000);
