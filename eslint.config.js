// ESLint reads this file before eslint.config.mjs. That one must stay exactly as n8n's tools made it
// (`n8n-node lint` compares it in strict mode), and what ships is linted by it alone: test/lint/lint.test.ts
// compares the rules of every file of nodes/ and credentials/.
const { config } = require('@n8n/node-cli/eslint');

/** Rules for code that runs inside n8n. Code that is never published may use Node's own modules. */
const rulesOfShippedCode = [
	'@n8n/community-nodes/no-dangerous-functions',
	'@n8n/community-nodes/no-restricted-globals',
	'@n8n/community-nodes/no-restricted-imports',
	'@n8n/community-nodes/require-node-api-error',
	'no-console',
];

module.exports = [
	...config,
	{
		files: ['bench/**/*.ts', 'sandbox/**/*.ts', 'scripts/**/*.ts', 'test/**/*.ts'],
		rules: Object.fromEntries(rulesOfShippedCode.map((name) => [name, 'off'])),
	},
];
