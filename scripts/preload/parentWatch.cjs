// Preloaded into a child process: shuts it down when its parent ends, however the parent ends. The parent
// holds the other end of a pipe (file descriptor 3), which the operating system closes with the parent.
const { Socket } = require('node:net');
const { isMainThread, Worker, workerData } = require('node:worker_threads');

const PIPE = 3;
const VARIABLE = 'LINKMOBILITY_PARENT_WATCH_MS';

/** Runs in a worker thread, because the program may be blocking the main thread. */
function watch(graceMs) {
	const pipe = new Socket({ fd: PIPE, readable: true, writable: false });
	const shutDown = () => {
		workerData.port.postMessage('parent ended');
		setTimeout(() => process.kill(process.pid, 'SIGKILL'), graceMs);
	};
	pipe.once('error', () => pipe.destroy());
	pipe.once('close', shutDown);
	pipe.resume();
}

/** Runs the program's SIGTERM handlers. Sending the signal would kill a process on Windows at once. */
function terminate() {
	if (!process.emit('SIGTERM', 'SIGTERM')) process.exit(143);
}

if (!isMainThread) {
	if (workerData?.watchGraceMs !== undefined) watch(workerData.watchGraceMs);
} else if (process.env[VARIABLE]) {
	const watchGraceMs = Number(process.env[VARIABLE]);
	// The child's own children do not inherit the pipe, so they must not watch it.
	delete process.env[VARIABLE];
	const { port1, port2 } = new MessageChannel();
	const worker = new Worker(__filename, {
		execArgv: [],
		workerData: { watchGraceMs, port: port2 },
		transferList: [port2],
	});
	port1.once('message', terminate);
	port1.unref();
	worker.unref();
	// On a full disk, writing the log fails. n8n logs uncaught errors, so that error would repeat forever.
	for (const output of [process.stdout, process.stderr]) output.on('error', () => {});
}
