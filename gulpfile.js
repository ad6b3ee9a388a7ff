const { src, dest } = require('gulp');

/** Copies the files that tsc does not: icons and the nodes' output schemas. */
exports.assets = () =>
	src(['icons/*.svg', 'nodes/**/*.svg', 'nodes/**/__schema__/**/*.json'], {
		base: '.',
		encoding: false,
		allowEmpty: true,
	}).pipe(dest('dist'));
