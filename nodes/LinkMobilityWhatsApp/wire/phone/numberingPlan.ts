import { numberingPlans } from './numberingPlans';

/**
 * What is known about the numbers of a country calling code, also of one that several countries share. A
 * number is given as the digits after the calling code. Source: the metadata of libphonenumber.
 */
export interface NumberingPlan {
	callingCode: string;
	/** The lengths that numbers can have, in digits. */
	lengths: readonly number[];
	/** The length of the longest mobile number, in digits. */
	longestMobile: number;
	/** Whether numbers of this form and length exist. */
	isPossible: (number: string) => boolean;
	/** Whether the number is of a range that is in use. */
	isAssigned: (number: string) => boolean;
	/** Whether the number is of a range of mobile numbers, or of one for mobile and fixed numbers. */
	isMobile: (number: string) => boolean;
	/** The number without what is only dialed within the country; undefined if there is nothing to remove. */
	withoutNationalPrefix: (number: string) => string | undefined;
	/** The number without what is dialed in this country for a call abroad; undefined if that is absent. */
	withoutInternationalPrefix: (number: string) => string | undefined;
}

const plans = new Map<string, NumberingPlan>();

/** @param callingCode such as `46`, without a plus sign */
export function planOf(callingCode: string): NumberingPlan | undefined {
	const known = plans.get(callingCode);
	if (known) return known;
	const row = Object.hasOwn(numberingPlans, callingCode) ? numberingPlans[callingCode] : undefined;
	if (!row) return undefined;
	const plan = createPlan(callingCode, row);
	plans.set(callingCode, plan);
	return plan;
}

function createPlan(callingCode: string, row: readonly string[]): NumberingPlan {
	const [lengthList = '', general = '', mobile = '', other = ''] = row;
	const [longestMobile = '', nationalPrefix = '', transform = '', internationalPrefix = '00'] =
		row.slice(4);
	const lengths = lengthList.split(',').map(Number);
	const matchesGeneral = matcher(general);
	const isMobile = matcher(mobile);
	const isOther = matcher(other);
	return {
		callingCode,
		lengths,
		longestMobile: Number(longestMobile),
		isPossible: (number) => lengths.includes(number.length) && matchesGeneral(number),
		isAssigned: (number) => isMobile(number) || isOther(number),
		isMobile,
		withoutNationalPrefix: prefixRemover(nationalPrefix, transform),
		withoutInternationalPrefix: prefixRemover(internationalPrefix),
	};
}

/** Compiled when it is first needed, because a process meets numbers of few countries. */
function matcher(pattern: string): (number: string) => boolean {
	if (!pattern) return () => false;
	let compiled: RegExp | undefined;
	return (number) => {
		compiled ??= new RegExp(`^(?:${pattern})$`);
		return compiled.test(number);
	};
}

/** As libphonenumber does it: the transform applies only if the last group of the prefix matched. */
function prefixRemover(prefix: string, transform = ''): (number: string) => string | undefined {
	if (!prefix) return () => undefined;
	let compiled: RegExp | undefined;
	return (number) => {
		compiled ??= new RegExp(`^(?:${prefix})`);
		const match = compiled.exec(number);
		if (!match) return undefined;
		const isTransformed = transform && match.length > 1 && match.at(-1);
		return isTransformed ? number.replace(compiled, transform) : number.slice(match[0].length);
	};
}
