import { OWN, packageOf } from './cpuProfile';
import type { Frame, Sample } from './cpuProfile';

/** What n8n spends time on for a callback, by the files of its functions. */
const purposes: ReadonlyArray<{ name: string; files: RegExp }> = [
	{ name: 'This package', files: /n8n-nodes-linkmobility-whatsapp\/dist/ },
	{
		name: 'Engines for expressions',
		files: /isolated-vm|expression-runtime|expression\.js|tournament/,
	},
	{
		name: 'Database: reading the workflow and the rest',
		files:
			/typeorm\/.*(?:SelectQueryBuilder|transformer|find-options|RelationIdLoader|RelationLoader)/,
	},
	{
		name: 'Database: writing executions, static data and the rest',
		files: /typeorm\/.*(?:InsertQueryBuilder|UpdateQueryBuilder|DeleteQueryBuilder|persistence)/,
	},
	{
		name: 'Execution data, to text and back',
		files: /\/flatted\/|execution-persistence|\/executions\/execution-data/,
	},
	{
		name: 'Credential',
		files: /n8n\/dist\/credentials|n8n-core\/dist\/(?:credentials|encryption)/,
	},
	{
		name: 'Logging, events and statistics',
		files:
			/winston|logform|@colors|triple-beam|n8n\/dist\/(?:eventbus|events|metrics|telemetry)|statistics|posthog|@sentry|opentelemetry/,
	},
	{
		name: 'Making the workflow object',
		files: /n8n-workflow\/dist\/.*(?:workflow|node-helpers)\.js/,
	},
	{
		name: 'Parameters and contexts of the node',
		files: /n8n-core\/dist\/execution-engine\/node-execution-context/,
	},
	{
		name: 'Running the execution',
		files:
			/n8n-core\/dist\/execution-engine|n8n\/dist\/(?:workflow-runner|active-executions|execution-lifecycle|scaling)/,
	},
	{
		name: 'HTTP and webhook: request and answer',
		files:
			/node_modules\/(?:express|router|body-parser|raw-body|compression|finalhandler|send|qs|iconv-lite)\/|n8n\/dist\/(?:webhooks|middlewares|response-helper|abstract-server)|node:_http|node:internal\/http/,
	},
];

/** The purpose of a sample if no function on its stack has a purpose. */
function restOf([own, ...callers]: Sample['stack']): string {
	const name = packageOf(own);
	if (name === '(program)') return 'Native code outside of functions';
	if (name === '(garbage collector)') return 'Garbage collector';
	const found = [own, ...callers].map(packageOf).find((one) => !/^\(|^Node$/.test(one));
	if (found === undefined) return "Node's own work: timers, sockets, promises";
	if (/typeorm|^pg|sqlite3|generic-pool/.test(found)) return 'Database: other work';
	return 'Other work of n8n';
}

const IDLE = ['(idle)', '(profiler)'];

/** The purpose of a sample: that of the innermost function that has one. */
function purposeOf(stack: Sample['stack']): string {
	for (const { url } of stack) {
		const purpose = purposes.find(({ files }) => files.test(url));
		if (purpose) return purpose.name;
	}
	return restOf(stack);
}

/** CPU time of the main thread by purpose, in milliseconds, the highest first. */
export function timeByPurpose(samples: Sample[]): Map<string, number> {
	return sums(samples, ({ stack }) => purposeOf(stack));
}

/** The functions in which most time was spent. A native function is listed after the one that called it. */
export function timeByFunction(samples: Sample[], isListed: (frame: Frame) => boolean) {
	const placeOf = ({ functionName, url, lineNumber }: Frame) =>
		`${functionName || '(anonymous)'} ${url.split('/').slice(-2).join('/')}:${lineNumber + 1}`;
	return sums(
		samples.filter(({ stack: [own] }) => isListed(own)),
		({ stack: [own, ...callers] }) => {
			const caller = callers.find(({ url }) => url);
			if (own.url || own.functionName.startsWith('(')) return placeOf(own);
			return [...(caller ? [placeOf(caller)] : []), own.functionName].join(', ');
		},
	);
}

/** CPU time by package. */
export const timeByPackage = (samples: Sample[]) =>
	sums(samples, ({ stack: [own] }) => packageOf(own));

export const isOwn = (frame: Frame) => packageOf(frame) === OWN || packageOf(frame) === 'zod';

function sums(samples: Sample[], nameOf: (sample: Sample) => string): Map<string, number> {
	const found = new Map<string, number>();
	for (const sample of samples) {
		if (IDLE.includes(packageOf(sample.stack[0]))) continue;
		const name = nameOf(sample);
		found.set(name, (found.get(name) ?? 0) + sample.ms);
	}
	return new Map([...found].sort(([, one], [, other]) => other - one));
}
