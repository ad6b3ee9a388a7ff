/** Both node files import this first, so that an n8n that is too old is reported in a sentence, not as a stack trace. */

/** Loads a module, as `require` does. */
type Load = (id: string) => unknown;

const PACKAGE = 'n8n-nodes-linkmobility-whatsapp';

const MINIMUM = { major: 2, minor: 14 };
const MINIMUM_TEXT = `n8n ${MINIMUM.major}.${MINIMUM.minor} or newer`;

/** n8n-workflow has the major and minor version of its n8n. */
const WORKFLOW = 'n8n-workflow/package.json';

/** The package has no dependencies of its own: n8n provides zod. */
const ZOD = 'zod/v3';

/**
 * Checks the version of n8n, if it can be read, and its zod.
 *
 * @throws Error n8n is older than the minimum, or has no zod with this entry
 */
export function requireN8n(load: Load): void {
	const { value: manifest } = attempt(() => load(WORKFLOW));
	const version = versionOf(manifest);
	if (version && isTooOld(version)) {
		const { major, minor } = version;
		throw new Error(
			`${PACKAGE} needs ${MINIMUM_TEXT}, and this is n8n ${major}.${minor}: update n8n.`,
		);
	}
	const { error: cause } = attempt(() => load(ZOD));
	if (cause === undefined) return;
	const message = `${PACKAGE} needs ${ZOD} of the package zod 3.25 or newer, which ${MINIMUM_TEXT} provides. It was not found here: update n8n.`;
	throw new Error(message, { cause });
}

function attempt(action: () => unknown): { value?: unknown; error?: unknown } {
	try {
		return { value: action() };
	} catch (error) {
		return { error };
	}
}

function versionOf(manifest: unknown) {
	if (typeof manifest !== 'object' || !manifest || !('version' in manifest)) return undefined;
	const [, major, minor] = /^(\d+)\.(\d+)\./.exec(String(manifest.version)) ?? [];
	return major === undefined ? undefined : { major: Number(major), minor: Number(minor) };
}

const isTooOld = ({ major, minor }: typeof MINIMUM) =>
	major < MINIMUM.major || (major === MINIMUM.major && minor < MINIMUM.minor);

requireN8n(require);
