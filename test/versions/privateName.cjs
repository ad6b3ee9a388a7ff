// Preloaded into n8n: a host name leads to this computer, as one in the DNS of an attacker may.
const dns = require('node:dns');

const NAME = 'files.example.com';

const toThisComputer =
	(lookup) =>
	(name, ...others) =>
		lookup(name === NAME ? '127.0.0.1' : name, ...others);

dns.lookup = toThisComputer(dns.lookup);
dns.promises.lookup = toThisComputer(dns.promises.lookup);
