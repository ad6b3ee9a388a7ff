import { access, accountCodes } from './accountCodes';
import type { MetaAdvice } from './advice';
import { contentCodes } from './contentCodes';
import { rateCodes } from './rateCodes';
import { recipientCodes } from './recipientCodes';
import { templateCodes } from './templateCodes';
import { templateMessageCodes } from './templateMessageCodes';

/** Advice by code of Meta. See docs/decisions.md#meta-error-codes. */
export const metaCodes: ReadonlyMap<number, MetaAdvice> = new Map([
	...accountCodes,
	...contentCodes,
	...rateCodes,
	...recipientCodes,
	...templateCodes,
	...templateMessageCodes,
]);

/** The codes of Meta for a permission that is missing. */
const isPermission = (code: number) => code >= 200 && code <= 299;

/** The advice for a code of Meta; undefined for an unknown one. */
export const metaAdvice = (code: number): MetaAdvice | undefined =>
	metaCodes.get(code) ?? (isPermission(code) ? access : undefined);
