/** @type {import('jest').Config} */
module.exports = {
	rootDir: '../..',
	testEnvironment: 'node',
	testMatch: ['<rootDir>/test/e2e/**/*.e2e.ts'],
	modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.local/'],
	transform: {
		'^.+\\.ts$': ['ts-jest', { tsconfig: 'test/tsconfig.json' }],
		// ECMAScript modules, which jest cannot load untransformed.
		'/(env-paths|is-safe-filename)/.+\\.js$': [
			'ts-jest',
			{ tsconfig: { allowJs: true, esModuleInterop: true } },
		],
	},
	transformIgnorePatterns: ['/node_modules/(?!env-paths/|is-safe-filename/)'],
	// The first start on a machine installs n8n, which takes several minutes.
	testTimeout: 120_000,
	maxWorkers: 1,
};
