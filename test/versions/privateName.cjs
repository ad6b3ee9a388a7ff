// Preloaded into n8n: makes a host name resolve to this computer, as an attacker's DNS could.
const dns = require('node:dns');

const NAME = 'files.example.com';

const toThisComputer =
	(lookup) =>
	(name, ...others) =>
		lookup(name === NAME ? '127.0.0.1' : name, ...others);

dns.lookup = toThisComputer(dns.lookup);
dns.promises.lookup = toThisComputer(dns.promises.lookup);
