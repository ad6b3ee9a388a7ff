import { ExecuteContext } from 'n8n-core';

/** What nodes write to n8n's log, from the import of this file on; emptied before each test. */
export const logged = {
	warn: [] as string[],
	/** Waits until the log has what is looked for. */
	async until(found: (lines: string[]) => boolean): Promise<void> {
		while (!found(logged.warn)) await new Promise((resolve) => setTimeout(resolve, 10));
	},
};

// n8n has one logger, which every context hands to its node.
jest
	.spyOn(ExecuteContext.prototype.logger, 'warn')
	.mockImplementation((message: string) => void logged.warn.push(message));

beforeEach(() => {
	logged.warn.length = 0;
});
