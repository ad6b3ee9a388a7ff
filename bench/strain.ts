import type { Lab } from './lab';

/** Measurements of n8n's process during a run. */
export interface Strain {
	/** The longest time for which its event loop stood still, in milliseconds. */
	blockMs: number;
	/** Resident memory, in bytes: before, after all garbage was collected, and at its peak. */
	before: number;
	peak: number;
}

/** Starts to watch n8n's process; the returned function stops it, and says what the process went through. */
export async function watchStrain(lab: Lab): Promise<() => Promise<Strain>> {
	await lab.probe('collect');
	await lab.probe('watch');
	await lab.probe('block');
	return async () => {
		const { blockMs } = await lab.probe<{ blockMs: number }>('block');
		const { before, peak } = await lab.probe<{ before: number; peak: number }>('peak');
		return { blockMs, before, peak };
	};
}
