import { nonBlank } from '../panelValues';

/** Fields of the template itself; all others change components. */
const templateFields = new Set(['category', 'timeToLive']);

/** True if any component changes; Meta then replaces all components. */
export const changesComponents = (changes: Record<string, unknown>) =>
	Object.entries(changes).some(([name, value]) => !templateFields.has(name) && hasValue(value));

/** False for a field that was added but left blank. */
export const hasValue = (value: unknown) => {
	if (Array.isArray(value)) return value.length > 0;
	return typeof value === 'object' && value !== null
		? Object.keys(value).length > 0
		: nonBlank(value) !== undefined;
};
