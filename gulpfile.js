const { src, dest } = require('gulp');

/** Copies what tsc leaves behind, byte for byte: icons and the nodes' output schemas. */
exports.assets = () =>
	src(['icons/*.svg', 'nodes/**/*.svg', 'nodes/**/__schema__/**/*.json'], {
		base: '.',
		encoding: false,
		allowEmpty: true,
	}).pipe(dest('dist'));
