import { toRecord } from '../actions/panelValues';
import { refuse } from '../labels/check';
import { pathWords } from '../labels/pathWords';
import { RECIPIENT_PARAMETER } from '../wire/recipientParameter';

/** A name that zod and n8n's HTTP client drop from objects without an error. */
const RESERVED = '__proto__';

/**
 * @param body a request before its schema parses it
 * @throws Refusal a name in it would be dropped, or is what the trigger takes for the recipient
 */
export function refuseReservedNames(body: unknown): void {
	if (Object.hasOwn(toRecord(toRecord(body).customParameters), RECIPIENT_PARAMETER)) {
		refuse(
			`Custom Parameters: the name ${RECIPIENT_PARAMETER} is reserved for the recipient, which the trigger returns as "to". Choose another one`,
		);
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
