const { src, dest, series } = require('gulp');

/** Copies what tsc leaves behind, byte for byte: icons and the nodes' output schemas. */
const copy = (pattern) => () =>
	src(pattern, { base: '.', encoding: false, allowEmpty: true }).pipe(dest('dist'));

exports.assets = series(
	copy('icons/*.{svg,png}'),
	copy('{nodes,credentials}/**/*.{svg,png}'),
	copy('nodes/**/__schema__/**/*.json'),
);
