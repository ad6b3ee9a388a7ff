// Preloaded into n8n and the processes that start it: writes the files of the modules that n8n has loaded to
// the file that LOADED_MODULES names, when n8n ends.
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const isN8n = /[\\/]n8n[\\/]bin[\\/]n8n$/.test(process.argv[1] ?? '');

if (isMainThread && isN8n) {
	process.once('exit', () => {
		const loaded = Object.keys(require.cache);
		writeFileSync(process.env.LOADED_MODULES, JSON.stringify(loaded));
	});
}
