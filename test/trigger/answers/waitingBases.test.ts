import type { IWebhookFunctions } from 'n8n-workflow';
import { waitingBases } from '../../../nodes/LinkMobilityWhatsApp/trigger/answers/waitingBases';

const RESUME_URL = 'https://n8n.example.com/webhook-waiting/__UNKNOWN__';

const basesOf = (socket: object, resumeUrl: unknown = RESUME_URL) =>
	waitingBases({
		evaluateExpression: (expression: string) =>
			expression === '{{ $execution.resumeUrl }}' ? resumeUrl : undefined,
		getRequestObject: () => ({ socket }),
	} as unknown as IWebhookFunctions);

const own = { url: 'https://n8n.example.com/webhook-waiting', hasName: true };

test.each([
	['127.0.0.1', 'http://127.0.0.1:5678'],
	['10.0.0.7', 'http://10.0.0.7:5678'],
	['::ffff:172.17.0.2', 'http://172.17.0.2:5678'],
	['::1', 'http://[::1]:5678'],
	['fe80::1%eth0', 'http://[fe80::1]:5678'],
])('the address %s at which the request arrived comes first', (localAddress, origin) => {
	expect(basesOf({ localAddress, localPort: 5678 })).toEqual([
		{ url: `${origin}/webhook-waiting`, hasName: false },
		own,
	]);
});

test('is called over TLS if the request arrived over TLS', () => {
	const [first] = basesOf({ localAddress: '127.0.0.1', localPort: 5678, encrypted: true });
	expect(first).toEqual({ url: 'https://127.0.0.1:5678/webhook-waiting', hasName: false });
});

test('has the path of the public address', () => {
	const socket = { localAddress: '127.0.0.1', localPort: 5678 };
	const [first] = basesOf(socket, 'https://n8n.example.com/a/waiting/7?signature=abc');
	expect(first?.url).toBe('http://127.0.0.1:5678/a/waiting');
});

test('a Unix socket has no address, so only the public one is left', () => {
	expect(basesOf({})).toEqual([own]);
});

test('an address that equals the public one is tried once', () => {
	const socket = { localAddress: '127.0.0.1', localPort: 5678 };
	expect(basesOf(socket, 'http://127.0.0.1:5678/webhook-waiting/__UNKNOWN__')).toHaveLength(1);
});

test('without an address of this n8n, nobody is called', () => {
	const socket = { localAddress: '127.0.0.1', localPort: 5678 };
	expect([basesOf(socket, 7), basesOf(socket, 'nowhere')]).toEqual([[], []]);
});
