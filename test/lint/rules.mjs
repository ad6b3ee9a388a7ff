// Prints, for each file named, the rules that ESLint applies to it: in this package, and with n8n's own
// configuration. A process of its own, because jest cannot load configurations that are modules.
import { ESLint } from 'eslint';

const here = new ESLint();
const ofN8n = new ESLint({ overrideConfigFile: 'eslint.config.mjs' });

const rules = await Promise.all(
	process.argv.slice(2).map(async (file) => ({
		file,
		here: (await here.calculateConfigForFile(file)).rules,
		ofN8n: (await ofN8n.calculateConfigForFile(file)).rules,
	})),
);
process.stdout.write(JSON.stringify(rules));
