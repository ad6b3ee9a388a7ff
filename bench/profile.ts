import { join } from 'node:path';
import { say } from '../scripts/run';
import { ownTrigger, publishReceiver } from './callbacks';
import { postReports } from './campaign';
import { samplesOf } from './cpuProfile';
import type { Sample } from './cpuProfile';
import { benchFolder } from './lab';
import type { Lab } from './lab';
import { markdown } from './markdown';
import { publish, run } from './measure';
import { isOwn, timeByFunction, timeByPackage, timeByPurpose } from './purposes';
import { trigger } from './receivers';
import { CONCURRENCY, ours, people, personalText, SOME } from './workflows';

/** Number of packages and functions listed. */
const LISTED = 12;

/** Profiles case (a). */
export async function profileMessages(lab: Lab): Promise<void> {
	const node = await publish(
		lab,
		ours('Profiled', lab.logins.packageLogin, { concurrency: CONCURRENCY }),
	);
	const some = people(SOME, personalText);
	const { samples } = await profile(lab, 'a', async () => void (await run(lab, node, some)));
	say('(a), the execution and its saving together. By whose code:');
	say(listed(timeByPackage(samples), 1));
	say(`Of this package and its schemas:\n${listed(timeByFunction(samples, isOwn), 1)}`);
}

/** Delivery reports of each profile. */
const REPORTS = 500;

/** Profiles callbacks that a filter drops, that each start an execution, and that are started together. */
export async function profileCallbacks(lab: Lab): Promise<void> {
	const { packageLogin } = lab.logins;
	const dropped = trigger('Dropped', packageLogin, { filters: { statuses: ['failed'] } });
	const loads = [
		{ title: 'Dropped by a filter', side: await publishReceiver(lab, dropped, 0), callers: 10 },
		{ title: 'An execution each', side: await ownTrigger(lab), callers: 10 },
		{
			title: '25 callers, grouped',
			side: await publishReceiver(lab, trigger('Grouped', packageLogin)),
			callers: 25,
		},
	];
	const found: Found[] = [];
	for (const { title, side, callers } of loads) {
		const scenario = { callers, reportsPerCall: 1 };
		const once = async () => void (await postReports(lab, side, scenario, REPORTS));
		found.push({ title, ...(await profile(lab, title, once)) });
	}
	say(`\n${purposeTable(found)}\n`);
	for (const { title, samples } of found) {
		say(`${title}, in milliseconds for each callback, the functions that take most:`);
		say(listed(timeByFunction(samples, isAny), REPORTS));
		say(`Of this package and its schemas:\n${listed(timeByFunction(samples, isOwn), REPORTS)}`);
	}
}

interface Found extends Profiled {
	title: string;
}

interface Profiled {
	samples: Sample[];
	/** CPU time of all threads, in milliseconds. */
	cpuMs: number;
}

async function profile(lab: Lab, title: string, once: () => Promise<void>): Promise<Profiled> {
	await once();
	const file = join(benchFolder, `${title.replaceAll(/\W+/g, '-')}.cpuprofile`);
	await lab.probe('profile');
	const busy = async () => (await lab.probe<{ cpuMs: number }>('busy')).cpuMs;
	const before = await busy();
	await once();
	const cpuMs = (await busy()) - before;
	await lab.probe('profiled', file);
	say(`Profiled: ${title}. The whole of it: ${file}`);
	return { samples: await samplesOf(file), cpuMs };
}

/** A Markdown table of the time that n8n needs for a callback, in milliseconds. */
function purposeTable(found: Found[]): string {
	const columns = found.map(({ samples }) => timeByPurpose(samples));
	const names = [...new Set(columns.flatMap((column) => [...column.keys()]))];
	const sumOf = (column: Map<string, number>) =>
		[...column.values()].reduce((sum, ms) => sum + ms, 0);
	const each = (ms = 0) => (ms / REPORTS).toFixed(1);
	return markdown([
		['ms for each callback', ...found.map(({ title }) => title)],
		...names.map((name) => [name, ...columns.map((column) => each(column.get(name)))]),
		['Main thread, in all', ...columns.map((column) => each(sumOf(column)))],
		['CPU time, all threads', ...found.map(({ cpuMs }) => each(cpuMs))],
	]);
}

const isAny = () => true;

const listed = (times: Map<string, number>, count: number) =>
	[...times]
		.slice(0, LISTED)
		.map(([name, ms]) => `  ${(ms / count).toFixed(count === 1 ? 0 : 2).padStart(6)} ms  ${name}`)
		.join('\n');
