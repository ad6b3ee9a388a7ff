import { readFlags } from '../../scripts/flags';
import { UserError } from '../../scripts/userError';

test('the ports and the folder have defaults', () => {
	const { ports, data } = readFlags([]);
	expect(ports).toEqual({ n8n: 5678, sandbox: 4010 });
	expect(data).toMatch(/\.local$/);
});

test('each of them can be chosen', () => {
	const { ports, data } = readFlags(['--n8n-port', '5680', '--sandbox-port=4020', '--data', '/d']);
	expect(ports).toEqual({ n8n: 5680, sandbox: 4020 });
	expect(data).toMatch(/d$/);
});

test.each([
	[['--n8n-port', 'abc'], '--n8n-port must be a whole number from 1 to 65535, not "abc"'],
	[['--n8n-port', '0'], '--n8n-port must be a whole number from 1 to 65535, not "0"'],
	[
		['--sandbox-port', '70000'],
		'--sandbox-port must be a whole number from 1 to 65535, not "70000"',
	],
	[['--n8n-port', '4010'], '--n8n-port and --sandbox-port must be different'],
	[['--port', '80'], /--port.*--n8n-port, --sandbox-port and --data/s],
])('%j is refused in a sentence', (args, sentence) => {
	const read = () => readFlags(args);
	expect(read).toThrow(UserError);
	expect(read).toThrow(sentence);
});
