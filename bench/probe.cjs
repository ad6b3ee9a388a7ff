// Preloaded into n8n's process: reports its memory and CPU time and records CPU profiles, over HTTP.
const { createServer } = require('node:http');
const { Session } = require('node:inspector/promises');
const { writeFile } = require('node:fs/promises');
const { monitorEventLoopDelay } = require('node:perf_hooks');
const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');
const { isMainThread } = require('node:worker_threads');

/** Sampling interval of `watch`, in milliseconds. */
const OFTEN_MS = 100;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

const delay = monitorEventLoopDelay({ resolution: 1 });
let watching;
let session;

const commands = {
	/** Runs a full garbage collection and returns the live bytes. Takes up to a second on a large heap. */
	collect: () => {
		collect();
		const { heapUsed, external } = process.memoryUsage();
		return { live: heapUsed + external };
	},

	/** CPU time since the process started, in milliseconds. */
	busy: () => {
		const { user, system } = process.cpuUsage();
		return { cpuMs: (user + system) / 1000 };
	},

	/** Samples resident memory until `peak` is called. */
	watch: () => {
		const before = process.memoryUsage.rss();
		watching = { before, peak: before };
		const look = () => {
			watching.peak = Math.max(watching.peak, process.memoryUsage.rss());
		};
		watching.timer = setInterval(look, OFTEN_MS);
		return {};
	},

	peak: () => {
		clearInterval(watching.timer);
		const { before, peak } = watching;
		return { before, peak };
	},

	/** The longest time for which the event loop stood still since the last call, in milliseconds. */
	block: () => {
		const blockMs = delay.max / 1e6;
		delay.reset();
		delay.enable();
		return { blockMs };
	},

	profile: async () => {
		session = new Session();
		session.connect();
		await session.post('Profiler.enable');
		await session.post('Profiler.setSamplingInterval', { interval: 500 });
		await session.post('Profiler.start');
		return {};
	},

	profiled: async (file) => {
		const { profile } = await session.post('Profiler.stop');
		session.disconnect();
		await writeFile(file, JSON.stringify(profile));
		return {};
	},
};

// n8n's child processes inherit its environment; only n8n itself listens.
const isN8n = ['start', 'webhook', 'worker'].includes(process.argv[2]);
if (isMainThread && isN8n && process.env.BENCH_PROBE_PORT) {
	const server = createServer((request, response) => {
		const { pathname, searchParams } = new URL(request.url, 'http://localhost');
		void Promise.resolve(commands[pathname.slice(1)](searchParams.get('what'))).then((answer) => {
			response.writeHead(200, { 'content-type': 'application/json' });
			response.end(JSON.stringify(answer));
		});
	});
	server.listen(Number(process.env.BENCH_PROBE_PORT), '127.0.0.1').unref();
}
