import { toRecord } from '../actions/panelValues';
import { refuse } from '../labels/check';
import { pathWords } from '../labels/pathWords';
import { RECIPIENT_PARAMETER } from '../wire/recipientParameter';
import { WAIT_PARAMETER } from '../wire/waitParameter';

/** A name that zod and n8n's HTTP client drop from objects without an error. */
const RESERVED = '__proto__';

/** The custom parameters that this node adds, and what for. */
const reservedParameters = [
	[RECIPIENT_PARAMETER, 'the recipient, which the trigger returns as "to"'],
	[WAIT_PARAMETER, 'the question of Send and Wait for Response'],
] as const;

/**
 * @param body a request before its schema parses it
 * @throws Refusal a name in it would be dropped, or is one that this node adds itself
 */
export function refuseReservedNames(body: unknown): void {
	const parameters = toRecord(toRecord(body).customParameters);
	for (const [name, purpose] of reservedParameters) {
		if (!Object.hasOwn(parameters, name)) continue;
		refuse(`Custom Parameters: the name ${name} is reserved for ${purpose}. Choose another one`);
	}
	const path = pathOfReservedName(body);
	if (!path) return;
	const isCustom = path[0] === 'customParameters';
	const place = isCustom ? 'Custom Parameters' : pathWords(path, body, 0);
	refuse(`${place ? `${place}: ` : ''}${RESERVED} cannot be used as a name. Choose another one`);
}

function pathOfReservedName(value: unknown): Array<string | number> | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	if (Object.hasOwn(value, RESERVED)) return [];
	for (const [key, part] of Object.entries(value)) {
		const path = pathOfReservedName(part);
		if (path) return [Array.isArray(value) ? Number(key) : key, ...path];
	}
	return undefined;
}
