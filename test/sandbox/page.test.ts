import { validRequest, send, startLab } from './lab';

let lab: Awaited<ReturnType<typeof startLab>>;
beforeAll(async () => {
	lab = await startLab();
});
afterAll(async () => await lab.close());

test('the sandbox serves the page and everything that it loads', async () => {
	const { url } = lab.sandbox;
	const page = await (await fetch(url)).text();
	const own = [...page.matchAll(/(?:href|src)="(?!data:)([^"]+)"/g)].map(([, path]) => `/${path}`);
	const vendors = [...page.matchAll(/"(\/vendor\/[^"]+)"/g)].map(([, path]) => path);
	expect(own.length).toBeGreaterThan(3);
	expect(vendors).toHaveLength(4);
	for (const path of [...own, ...vendors]) {
		expect([path, (await fetch(url + path)).status]).toEqual([path, 200]);
	}
	expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\//);
});

test('every module that the page imports exists', async () => {
	const { url } = lab.sandbox;
	const seen = new Set([`${url}/main.js`]);
	for (const address of seen) {
		const answer = await fetch(address);
		expect([address, answer.status]).toEqual([address, 200]);
		const imports = (await answer.text()).matchAll(/from '(\.[^']+)'/g);
		for (const [, path = ''] of imports) seen.add(new URL(path, address).href);
	}
	expect(seen.size).toBeGreaterThan(30);
});

test('the page gets a snapshot first, then every change', async () => {
	const stop = new AbortController();
	const { body } = await fetch(`${lab.sandbox.url}/events`, { signal: stop.signal });
	let told = '';
	const listening = (async () => {
		for await (const part of body ?? []) {
			told += Buffer.from(part).toString('utf8');
			if (told.includes('"status":"delivered"')) return;
		}
	})();
	await send(lab.sandbox, { ...validRequest, eventReportGates: [] });
	await listening;
	stop.abort();
	const events = told.split('\n\n').map((event) => event.split('\n')[0]);
	expect(events[0]).toBe('event: everything');
	expect(events).toContain('event: message');
	expect(events).toContain('event: activity');
	expect(told).toContain('"limits":{"text":4096,"caption":1024,"window":86400000}');
});
