// A stand-in for n8n: writes its process ID to its folder, and shuts down on SIGTERM unless it blocks.
const { writeFileSync } = require('node:fs');

const [, , command] = process.argv;

process.on('SIGTERM', () => {
	writeFileSync('orderly', command);
	process.exit(0);
});
process.stdout.write('started\n');
writeFileSync('pid', String(process.pid));
if (process.env.STAND_IN_BLOCKS) for (;;);
// Like n8n, it logs all the time.
setInterval(() => console.log('still here'), 20);
