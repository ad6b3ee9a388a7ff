import { startLab } from '../sandbox/lab';
import type { Lab } from '../sandbox/lab';
import { credentials } from './engine';

/** Starts a sandbox for the tests of a file, in which Ann is the only person. */
export function oneSandbox() {
	let lab: Lab;
	const requests: string[] = [];
	beforeAll(async () => {
		lab = await startLab({
			people: [{ number: '+46700000001', name: 'Ann' }],
			pace: { report: 0 },
		});
		lab.sandbox.listen(({ kind, value }) => {
			if (kind === 'activity' && value.kind === 'request') requests.push(value.address);
		});
	});
	beforeEach(() => void requests.splice(0));
	afterAll(async () => await lab.close());
	return {
		sandbox: () => lab.sandbox,
		/** Method and path of each request that it received during the test. */
		requests,
		/** A credential that it accepts. */
		login: () => credentials(lab.sandbox.apiUrl, { username: 'sandbox', password: 'sandbox' }),
	};
}
