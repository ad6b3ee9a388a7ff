// Loaded into a child process before its own program: ends it as soon as the process that started it
// is gone, whatever ended that one. The parent holds the other end of a pipe (file descriptor 3), which
// every operating system closes when its holder ends.
const { Socket } = require('node:net');
const { isMainThread, Worker, workerData } = require('node:worker_threads');

const PIPE = 3;
const VARIABLE = 'LINKMOBILITY_PARENT_WATCH_MS';

/** Watches from a thread of its own, because the program may be blocking the main one. */
function watch(graceMs) {
	const pipe = new Socket({ fd: PIPE, readable: true, writable: false });
	const end = () => {
		workerData.port.postMessage('parent ended');
		setTimeout(() => process.kill(process.pid, 'SIGKILL'), graceMs);
	};
	pipe.once('error', () => pipe.destroy());
	pipe.once('close', end);
	pipe.resume();
}

/** Ends the program as SIGTERM would; on Windows, where that signal kills at once, too. */
function terminate() {
	if (!process.emit('SIGTERM', 'SIGTERM')) process.exit(143);
}

if (!isMainThread) {
	if (workerData?.watchGraceMs !== undefined) watch(workerData.watchGraceMs);
} else if (process.env[VARIABLE]) {
	const watchGraceMs = Number(process.env[VARIABLE]);
	// Its own children do not inherit the pipe.
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
	// On a full disk the log cannot be written; an uncaught error would be logged again, without end.
	for (const output of [process.stdout, process.stderr]) output.on('error', () => {});
}
