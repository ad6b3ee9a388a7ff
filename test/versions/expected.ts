/** Features that differ between releases of n8n. Keep Compatibility in README.md in step. */
export interface Expected {
	/** Whether the credential's test shows this package's error message instead of n8n's. */
	credentialWords: boolean;
	/** Whether the trigger's keywords may be regular expressions, which n8n stops if they take too long. */
	regularExpressions: boolean;
	/** Whether Download Media notices a host name that leads to a private address. */
	privateNames: boolean;
	/** Nodes of the example workflows that this n8n does not have, with their version. */
	missingInExamples: string[];
}

/** By the version of n8n: an entry for each of `scripts/n8nReleases.ts`. */
const all: Expected = {
	credentialWords: true,
	regularExpressions: true,
	privateNames: true,
	missingInExamples: [],
};

const expected: ReadonlyMap<string, Expected> = new Map([
	['2.14.2', { ...all, credentialWords: false, regularExpressions: false, privateNames: false }],
	['2.27.4', { ...all, credentialWords: false, regularExpressions: false, privateNames: false }],
	['2.36.0', { ...all, privateNames: false }],
	['2.41.1', all],
]);

/** @throws Error if the release has no entry */
export function expectedOf(version: string): Expected {
	const found = expected.get(version);
	if (!found) throw new Error(`There is no entry for n8n ${version}`);
	return found;
}
