// The layers of the package: `npm run deps` checks which part imports which. docs/architecture.md
// describes the parts. Type-only imports count unless a rule says otherwise.

const NODE = '^nodes/LinkMobilityWhatsApp';

/** Paths of each part, and of what parts import from outside. */
const parts = {
	wire: `${NODE}/wire/`,
	labels: `${NODE}/labels/`,
	actions: `${NODE}/actions/`,
	trigger: `${NODE}/trigger/`,
	sending: `${NODE}/sending/`,
	asking: `${NODE}/asking/`,
	loading: `${NODE}/loading/`,
	waiting: `${NODE}/waiting/`,
	errors: `${NODE}/errors/`,
	advice: `${NODE}/errors/advice/`,
	api: `${NODE}/api\\.ts$`,
	apiParts: `${NODE}/api/`,
	requireN8n: `${NODE}/requireN8n\\.ts$`,
	node: `${NODE}/[^/]+\\.node\\.ts$`,
	credentials: '^credentials/',
	credentialSchemas: '^credentials/(account|callback)\\.ts$',
	sandbox: '^sandbox/(?!shared\\.ts$)',
	sandboxShared: '^sandbox/shared\\.ts$',
	n8nWorkflow: '^node_modules/n8n-workflow/',
	zod: '^node_modules/zod/v3/',
	crypto: '^(node:)?crypto$',
	libraries: '^node_modules/',
	nodeModules: '^(node:)?[a-z_/]+$',
};

const paths = (names) => names.map((name) => parts[name]);

/**
 * The rules for one part.
 *
 * @param name of the part
 * @param imports the parts it may import
 * @param types the parts of which it may import only types
 */
const layer = (name, imports, types = []) => [
	{
		name: `layer-${name}`,
		severity: 'error',
		comment: `${name} may import only: ${[name, ...imports, ...types.map((part) => `${part} (types)`)].join(', ')}`,
		from: { path: parts[name] },
		to: { pathNot: paths([name, ...imports, ...types]) },
	},
	...(types.length
		? [
				{
					name: `types-only-${name}`,
					severity: 'error',
					comment: `${name} may import only types of: ${types.join(', ')}`,
					from: { path: parts[name] },
					to: {
						path: paths(types),
						pathNot: paths(imports),
						dependencyTypesNot: ['type-only'],
					},
				},
			]
		: []),
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		...layer('wire', ['zod']),
		...layer('labels', ['wire', 'zod']),
		...layer('waiting', ['wire', 'zod', 'crypto'], ['n8nWorkflow']),
		...layer('actions', ['labels', 'waiting', 'wire', 'n8nWorkflow', 'zod'], ['credentialSchemas']),
		...layer(
			'trigger',
			['labels', 'advice', 'waiting', 'wire', 'zod', 'crypto'],
			['credentialSchemas', 'n8nWorkflow'],
		),
		...layer(
			'sending',
			[
				'credentials',
				'labels',
				'actions',
				'api',
				'errors',
				'waiting',
				'wire',
				'n8nWorkflow',
				'crypto',
			],
			['apiParts'],
		),
		...layer('asking', [
			'labels',
			'actions',
			'sending',
			'errors',
			'waiting',
			'wire',
			'n8nWorkflow',
			'zod',
			'crypto',
		]),
		...layer('loading', [
			'credentialSchemas',
			'labels',
			'actions',
			'api',
			'errors',
			'wire',
			'n8nWorkflow',
		]),
		...layer('errors', ['labels', 'wire', 'n8nWorkflow'], ['apiParts']),
		...layer('advice', ['wire']),
		...layer('api', ['apiParts', 'credentialSchemas', 'labels', 'errors', 'wire', 'n8nWorkflow']),
		...layer('apiParts', ['wire'], ['n8nWorkflow']),
		...layer('requireN8n', []),
		...layer('node', [
			'requireN8n',
			'credentialSchemas',
			'wire',
			'labels',
			'waiting',
			'actions',
			'trigger',
			'sending',
			'asking',
			'loading',
			'api',
			'errors',
			'n8nWorkflow',
		]),
		...layer('credentials', ['labels', 'wire', 'n8nWorkflow', 'zod']),
		...layer('sandbox', ['sandboxShared', 'libraries', 'nodeModules']),
		...layer('sandboxShared', ['wire']),
		{
			name: 'known-part',
			severity: 'error',
			comment: 'Every file of the nodes belongs to a part of this configuration',
			from: {
				path: `${NODE}/`,
				pathNot: paths([
					'wire',
					'labels',
					'waiting',
					'actions',
					'trigger',
					'sending',
					'asking',
					'loading',
					'errors',
					'api',
					'apiParts',
					'requireN8n',
					'node',
				]),
			},
			to: {},
		},
		{
			name: 'zod-v3',
			severity: 'error',
			comment: "'zod/v3' is the one spelling that means the same in every n8n",
			from: { path: '^(nodes|credentials)/' },
			to: { path: '^node_modules/zod/', pathNot: parts.zod },
		},
		{
			name: 'no-circular',
			severity: 'error',
			comment: 'No circles, type-only imports included',
			from: {},
			to: { circular: true },
		},
		{
			name: 'no-orphans',
			severity: 'error',
			comment: 'A file that nothing imports and that imports nothing is not used',
			from: {
				orphan: true,
				path: '^(nodes|credentials|sandbox|scripts|bench)/',
				// Run by their path, or loaded by a web page.
				pathNot: ['\\.(mjs|cjs)$', '^sandbox/public/', '^bench/ten-lines/'],
			},
			to: {},
		},
		{
			name: 'not-to-unresolvable',
			severity: 'error',
			comment: 'The imported module does not exist',
			from: {
				path: '^(nodes|credentials|sandbox|scripts|bench|test)/',
				pathNot: '^sandbox/public/',
			},
			// An older Node does not know every module of the Node that n8n runs on.
			to: { couldNotResolve: true, pathNot: '^node:' },
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		preserveSymlinks: true,
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.dev.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['types', 'import', 'require', 'node', 'default'],
			extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
		},
	},
};
