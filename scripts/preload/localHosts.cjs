// Preloaded into n8n's process: refuses requests whose Host header is not a loopback name. Without this,
// a web page could resolve its own host name to 127.0.0.1 (DNS rebinding) and reach n8n as its origin.
const { Server } = require('node:http');
const { isMainThread } = require('node:worker_threads');

const LOCAL_NAMES = ['127.0.0.1', '[::1]', 'localhost'];
const STATUS = 421;
const REASON =
	'This n8n answers only requests for this computer: use localhost or 127.0.0.1 with its port in the address.\n';

const REQUESTS = ['request', 'checkContinue', 'checkExpectation'];
const UPGRADES = ['upgrade', 'connect'];

function isLocal({ headers, socket }) {
	const host = String(headers.host ?? '').toLowerCase();
	const port = socket.localPort;
	return LOCAL_NAMES.some((name) => host === `${name}:${port}` || (port === 80 && host === name));
}

function refuseUpgrade(socket) {
	socket.on('error', () => socket.destroy());
	socket.end(
		`HTTP/1.1 ${STATUS} Misdirected Request\r\nConnection: close\r\nContent-Type: text/plain\r\nContent-Length: ${REASON.length}\r\n\r\n${REASON}`,
	);
}

if (isMainThread) {
	const { emit } = Server.prototype;
	Server.prototype.emit = function emitLocal(name, request, answer, ...others) {
		if (REQUESTS.includes(name) && !isLocal(request)) {
			answer.writeHead(STATUS, { connection: 'close', 'content-type': 'text/plain' });
			answer.end(REASON);
			return true;
		}
		if (UPGRADES.includes(name) && !isLocal(request)) {
			refuseUpgrade(answer);
			return true;
		}
		return emit.call(this, name, request, answer, ...others);
	};
}
