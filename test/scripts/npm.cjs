#!/usr/bin/env node
// A stand-in for npm: writes the least that an installation of n8n consists of, and its calls into a journal.
const {
	appendFileSync,
	existsSync,
	mkdirSync,
	readFileSync,
	symlinkSync,
	writeFileSync,
} = require('node:fs');
const { join } = require('node:path');

const [, , subcommand] = process.argv;
const { JOURNAL, FAULT } = process.env;
const note = (event) => appendFileSync(JOURNAL, `${event} ${subcommand}\n`);

const journal = existsSync(JOURNAL) ? readFileSync(JOURNAL, 'utf8') : '';
const isFirst = !journal.includes(`begin ${subcommand}`);
note('begin');

/** Fails as npm does. */
function fail(text) {
	process.stderr.write(text);
	note('end');
	process.exit(1);
}

function install() {
	if (FAULT === 'network' || (FAULT === 'network once' && isFirst)) {
		fail('npm error code ECONNRESET\nnpm error network aborted\n');
	}
	const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
	const node = Object.keys(dependencies).find((name) => name !== 'n8n');
	const bin = join('node_modules', node, 'bin');
	mkdirSync(bin, { recursive: true });
	symlinkSync(process.execPath, join(bin, 'node'));
	const driver = join('node_modules', 'n8n', 'node_modules', 'sqlite3');
	mkdirSync(driver, { recursive: true });
	writeFileSync(join(driver, 'index.js'), '');
}

function rebuild() {
	if (FAULT === 'compiler') fail('npm error gyp ERR! find Python\n');
}

if (FAULT === 'hang') {
	setInterval(() => {}, 1_000);
} else {
	// Long enough for two installations to overlap if nothing keeps them apart.
	setTimeout(() => {
		if (subcommand === 'install') install();
		else rebuild();
		note('end');
	}, 500);
}
