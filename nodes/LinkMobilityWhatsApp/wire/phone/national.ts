import { e164, internationalParts, isAssigned, readInternational } from './international';
import type { NumberParts } from './international';
import { planOf } from './numberingPlan';
import type { NumberingPlan } from './numberingPlan';
import type { WrittenNumber } from './writtenNumber';

/**
 * Reads digits without a plus sign, where a default country is set. See docs/decisions.md#phone-numbers.
 *
 * @param callingCode of the default country, such as `46`
 * @returns the number in E.164; undefined if it is not certain
 */
export function readWithDefault(written: WrittenNumber, callingCode: string): string | undefined {
	const plan = planOf(callingCode);
	if (!plan) return undefined;
	const { digits, withoutZero } = written;
	if (withoutZero !== undefined && /^(?:00|[1-9])/.test(digits)) {
		return readZeroBehindCode(written, plan);
	}
	if (digits.startsWith('00')) return readDialedAbroad(digits, plan);
	return digits.startsWith('0') ? readWithZero(written, plan) : readWithoutZero(written, plan);
}

/** In `46 (0)70`, the digits before the brackets are a country code. */
function readZeroBehindCode(written: WrittenNumber, { callingCode }: NumberingPlan) {
	const { number } = readInternational(written);
	const isCertain = written.digits.startsWith('00') || number?.startsWith(`+${callingCode}`);
	return isCertain ? number : undefined;
}

/** `00` is dialed for a call abroad; some countries dial more digits, such as Australia's `0011`. */
function readDialedAbroad(digits: string, plan: NumberingPlan): string | undefined {
	return onlyOne(
		[digits.slice(2), plan.withoutInternationalPrefix(digits)].flatMap(
			(rest) => (rest === undefined ? undefined : internationalParts(rest)) ?? [],
		),
	);
}

/** No calling code begins with a zero, so the number is a national one. */
function readWithZero({ digits, withoutZero }: WrittenNumber, plan: NumberingPlan) {
	const possible = [digits, withoutZero].flatMap((spelling) =>
		spelling === undefined ? [] : possibleReadings(spelling, plan),
	);
	return onlyOne(possible) ?? onlyOne(possible.filter(isAssigned));
}

/** The number as it is written and without the national prefix, each if it is possible. */
const possibleReadings = (digits: string, plan: NumberingPlan): NumberParts[] =>
	[digits, plan.withoutNationalPrefix(digits)].flatMap((national) =>
		national !== undefined && plan.isPossible(national) ? { plan, national } : [],
	);

/**
 * The digits may be a national number, one whose zero is lost, one with its country code, or one of
 * another country with its code. Only a number of the default country is accepted, and only if the digits
 * cannot be any other number that is in use.
 */
function readWithoutZero(written: WrittenNumber, plan: NumberingPlan): string | undefined {
	const { digits, isBare, afterFirstGroup } = written;
	const international = internationalParts(digits);
	const isComplete = international?.plan === plan;
	const complete = isComplete ? [international] : [];
	const foreign = international && !isComplete ? [international] : [];
	const national = possibleReadings(digits, plan);
	const zeroRestored = isBare ? possibleReadings(`0${digits}`, plan) : [];
	const afterPosition =
		afterFirstGroup === undefined ? [] : possibleReadings(afterFirstGroup, plan);
	const own = [
		...complete,
		...withoutLongNumbers([...national, ...zeroRestored.filter(isAssigned)], complete),
	];
	const rivals = foreign.filter(isInUse);
	const assigned = own.filter(isAssigned);
	if (!assigned.length) return onlyOne([...own, ...foreign, ...afterPosition], own);
	const isMobileOnly = assigned.every(isMobile) && !rivals.some(mayBeMobile);
	return onlyOne([...assigned, ...afterPosition, ...(isMobileOnly ? [] : rivals)], own);
}

/**
 * North America gets new area codes every year, so every code that can become one counts as in use. Those
 * with a 9 in the middle are reserved.
 */
const NORTH_AMERICAN = /^\+1[2-9][0-8]\d[2-9]\d{6}$/;

const isNorthAmerican = (parts: NumberParts) => NORTH_AMERICAN.test(e164(parts));

const isInUse = (parts: NumberParts) => isAssigned(parts) || isNorthAmerican(parts);

/** In North America, mobile numbers cannot be distinguished from other numbers. */
const mayBeMobile = (parts: NumberParts) => isMobile(parts) || isNorthAmerican(parts);

const isMobile = ({ plan, national }: NumberParts) => plan.isMobile(national);

/**
 * In Germany's numbering plan, numbers have any length up to 15 digits, so `4915112345678` could also be a
 * number of area 0491. If the digits are a complete mobile number, national numbers that are longer than any
 * mobile number are ignored.
 */
function withoutLongNumbers(national: NumberParts[], complete: NumberParts[]): NumberParts[] {
	return complete.some(isMobile)
		? national.filter((parts) => parts.national.length <= parts.plan.longestMobile)
		: national;
}

/** The number, if all readings are the same number and it is among `allowed`. */
function onlyOne(readings: NumberParts[], allowed = readings): string | undefined {
	const [number, ...others] = new Set(readings.map(e164));
	const isAllowed = allowed.some((parts) => e164(parts) === number);
	return isAllowed && !others.length ? number : undefined;
}
