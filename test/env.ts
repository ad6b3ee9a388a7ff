import { join } from 'node:path';

// n8n-core reads these when it is first used, so they are set before any test file is loaded.
process.env.N8N_USER_FOLDER = join(
	__dirname,
	`../node_modules/.cache/n8n-test-${process.env.JEST_WORKER_ID}`,
);
process.env.N8N_ENCRYPTION_KEY = 'test';
process.env.N8N_LOG_LEVEL = 'silent';
process.env.N8N_DIAGNOSTICS_ENABLED = 'false';
process.env.GENERIC_TIMEZONE = 'Europe/Stockholm';
process.env.TZ = 'UTC';

// All servers of the tests are on this machine.
for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY']) {
	delete process.env[name];
	delete process.env[name.toLowerCase()];
}
// What n8n's own filter of addresses blocks, when a node asks it to.
process.env.N8N_SSRF_BLOCKED_HOSTNAMES = 'hidden.example.com';
