// Stands in for n8n: writes its process ID into its folder, and ends in an orderly way or only by force.
const { writeFileSync } = require('node:fs');

const [, , command] = process.argv;

process.on('SIGTERM', () => {
	writeFileSync('orderly', command);
	process.exit(0);
});
process.stdout.write('started\n');
writeFileSync('pid', String(process.pid));
if (process.env.STAND_IN_BLOCKS) for (;;);
// n8n logs all the time.
setInterval(() => console.log('still here'), 20);
