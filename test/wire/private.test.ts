import { isPrivateHost } from '../../nodes/LinkMobilityWhatsApp/wire/private';

/** The trigger passes the host as the URL parser writes it. */
const isPrivate = (host: string) => isPrivateHost(new URL(`https://${host}/file`).hostname);

test.each([
	...['127.0.0.1', '127.9.9.9', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
	...['169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '198.18.0.1'],
	...['2130706433', '0x7f000001', '0x7f.1', '017700000001', '127.1', '0251.0376.0251.0376'],
	...['[::1]', '[::]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::127.0.0.1]', '[fe80::1]'],
	...['[fc00::1]', '[fd12:3456::1]', '[fec0::1]', '[ff02::1]', '[2001:db8::1]'],
	...['[64:ff9b::10.0.0.1]', '[2002:7f00:1::]', '[2002:c0a8:101::1]'],
	...['localhost', 'LOCALHOST', 'localhost.', 'a.localhost', 'printer.local', 'db.internal'],
	...['router.lan', 'intranet', 'metadata.google.internal', 'nas.home.arpa', '①②⑦.0.0.1'],
])('%s is private', (host) => {
	expect(isPrivate(host)).toBe(true);
});

test.each([
	...['8.8.8.8', '172.15.255.255', '172.32.0.0', '100.63.255.255', '169.253.255.255', '11.0.0.0'],
	...['[2600::1]', '[64:ff9b::8.8.8.8]', '[2002:808:808::]', '[2a00:1450::1]'],
	...['linkmobility.com', 'a.blob.core.windows.net', 'local.example.com', 'mylocal.com'],
])('%s is public', (host) => {
	expect(isPrivate(host)).toBe(false);
});
