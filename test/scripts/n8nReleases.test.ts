import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pinned, releases } from '../../scripts/n8nReleases';
import { chosenReleases } from '../versions/chosen';

const read = (path: string) => readFileSync(resolve(__dirname, '../..', path), 'utf8');

const versions = releases.map(({ n8n }) => n8n);

describe('the releases of n8n that the package is tested with', () => {
	test('are listed in order, with the pinned one', () => {
		const { compare } = new Intl.Collator('en', { numeric: true });
		expect(versions).toEqual([...versions].sort(compare));
		expect(releases).toContain(pinned);
	});

	test('are all run every night', () => {
		const [, matrix = ''] = /n8n: \[(.*)\]/.exec(read('.github/workflows/versions.yml')) ?? [];
		expect(matrix.split(', ')).toEqual(versions.map((version) => `'${version}'`));
	});

	test('are run with each change, as far as the oldest and the pinned one', () => {
		expect(read('.ci/run')).toContain(`npm run versions -- ${versions[0]} ${pinned.n8n} `);
	});

	test.each(versions)('%s is named in README.md', (version) => {
		expect(read('README.md')).toContain(version);
	});

	test.each(releases)('$n8n on Node $node is in docs/testing.md', ({ n8n, node }) => {
		expect(read('docs/testing.md')).toContain(`| ${n8n} | ${node} |`);
	});
});

describe('npm run versions', () => {
	const chosen = (...names: string[]) => chosenReleases(names).map(({ n8n }) => n8n);

	test('runs all releases, or those that are named by their version or its beginning', () => {
		expect(chosen()).toEqual(versions);
		expect(chosen('2.14')).toEqual(['2.14.2']);
		expect(chosen('2.41.1', '2.14.2')).toEqual(['2.14.2', '2.41.1']);
		expect(chosen('2')).toEqual(versions);
	});

	test.each(['2.4', '2.14.', '1.0', 'newest'])('refuses %s', (name) => {
		expect(() => chosen('2.14', name)).toThrow(
			`The package is not tested with n8n ${name}. Choose`,
		);
	});
});
