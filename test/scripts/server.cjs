// A server that accepts every request and upgrade.
const { createServer } = require('node:http');

const server = createServer((request, response) => response.end('hello'));
server.on('checkContinue', (request, response) => response.end('hello'));
server.on('upgrade', (request, socket) =>
	socket.end(
		'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
	),
);
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
