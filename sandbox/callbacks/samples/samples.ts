import { sampleMessages } from './messages';
import { sampleReports } from './reports';
import type { SampleCallback } from './sample';

/** What LINK never posts, and a stranger on the internet may. */
const others: readonly SampleCallback[] = [
	{
		name: 'somethingElse',
		label: 'Neither message nor report',
		group: 'Unexpected callbacks',
		about: 'other',
		bodies: () => [{ hello: 1 }],
	},
];

/** Every sample; the page has a button for each, and scripts ask for it by name. */
export const sampleCallbacks: readonly SampleCallback[] = [
	...sampleMessages,
	...others,
	...sampleReports,
];

const byName = new Map(sampleCallbacks.map((sample) => [sample.name, sample]));

export const findSample = (name: string): SampleCallback | undefined => byName.get(name);
