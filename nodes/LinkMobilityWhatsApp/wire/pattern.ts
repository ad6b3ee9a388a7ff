/**
 * Guards against regular expressions that can take forever: JavaScript tries every way to divide a
 * text among the repeats of a pattern, and nothing can stop it midway. What is looked at is how a
 * pattern is written, so some that would do no harm are refused, too.
 */

/** A repeat of so many times or more counts as one without an end. */
const MANY = 25;

/** So many repeats may compete for the same characters: with the start, a text's length to the third power. */
const COMPETING = 2;

/** One thing in a pattern: a character, a class, a group, with how often it may come. */
interface Term {
	/** The characters it can be, as the pattern spells them; nothing for a group and what has no width. */
	characters?: string;
	/** The alternatives of a group. */
	inner?: Term[][];
	least: number;
	most: number;
}

/** What makes a pattern slow, in words that go on after "Keyword"; nothing when it is harmless. */
export function slowness(pattern: string, flags: string): string | undefined {
	const branches = parsed(pattern);
	if (nested(branches, false)) {
		return 'repeats something that itself varies, such as (a+)+ or (a|b)*, which can keep n8n busy for ever. Leave out the inner or the outer repeat';
	}
	const likes = alike(flags);
	const open = branches.some(([first]) => first?.characters !== '^');
	if (branches.some((terms) => rivals(terms, likes) > (open ? COMPETING : COMPETING + 1))) {
		return `has more than ${COMPETING} repeats that compete for the same characters, such as .*a.*b.*c, which can keep n8n busy for ever. Use several keywords instead`;
	}
	return undefined;
}

/** Whether something without an end holds what can be read in more than one way. */
const nested = (branches: Term[][], within: boolean): boolean =>
	(within && branches.length > 1) ||
	branches.flat().some(({ inner, least, most }) => {
		if (within && least !== most) return true;
		return inner !== undefined && nested(inner, within || most >= MANY);
	});

/** A character or class in the order of a pattern, with groups resolved. */
interface Step {
	characters: string;
	endless: boolean;
	needed: boolean;
}

/** The most repeats of a sequence that can take the same characters, but for one at the end, which never fails. */
function rivals(terms: Term[], likes: Likes): number {
	const all = steps(terms, true);
	const last = all.at(-1);
	const counted = last?.endless && !last.needed ? all.slice(0, -1) : all;
	const compete = (from: number, to: number) => {
		const [one, other] = [counted[from], counted[to]];
		if (!one?.endless || !other?.endless || !likes(one.characters, other.characters)) return false;
		const between = counted.slice(Math.min(from, to) + 1, Math.max(from, to));
		return between.every(
			({ characters, needed }) =>
				!needed || (likes(characters, one.characters) && likes(characters, other.characters)),
		);
	};
	const indexes = [...counted.keys()];
	return Math.max(0, ...indexes.map((from) => indexes.filter((to) => compete(from, to)).length));
}

/** What stands in one of several alternatives keeps nothing else apart. */
const steps = (terms: Term[], needed: boolean): Step[] =>
	terms.flatMap(({ characters, inner, least, most }) => {
		const always = needed && least > 0;
		if (!inner) return characters ? [{ characters, endless: most >= MANY, needed: always }] : [];
		const within = inner.flatMap((branch) => steps(branch, always && inner.length === 1));
		return within.map((step) => ({ ...step, endless: step.endless || most >= MANY }));
	});

type Likes = (one: string, other: string) => boolean;

/** Characters that stand for all others, to see whether two classes have any in common. */
const samples = [
	...Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code)),
	...'\u0416\u05d0\u0627\u4e2d\u3042\uac00\u2003\u2028\u20ac\u263a\ufffd',
];

/** Says of two classes whether a character can be both; each is asked about the samples once. */
function alike(flags: string): Likes {
	const known = new Map<string, ReadonlySet<string>>();
	const taken = (characters: string) => {
		const before = known.get(characters);
		if (before) return before;
		const single = new RegExp(`^(?:${characters})$`, flags);
		const found = new Set(samples.filter((sample) => single.test(sample)));
		known.set(characters, found);
		return found;
	};
	// A reference to what was found before, and what no sample fits, may be anything.
	const anything = (characters: string) =>
		/^\\(k|[1-9])/.test(characters) || taken(characters).size === 0;
	return (one, other) =>
		anything(one) || anything(other) || [...taken(one)].some((sample) => taken(other).has(sample));
}

const CLASS = /\[(?:\\.|[^\]\\])*\]/y;
const ESCAPE = /\\(?:k<[^>]*>|p\{[^}]*\}|u\{[^}]*\}|u[0-9a-f]{4}|x[0-9a-f]{2}|c[a-z]|\d+|.)/isy;
const OPENING = /\((?:\?(?::|=|!|<=|<!|<[^>]*>|[a-z-]*:))?/y;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(,(\d*))?\})\??/y;

/** The alternatives of a pattern that has compiled, each a sequence of terms. */
function parsed(pattern: string): Term[][] {
	let at = 0;
	const next = (expression: RegExp) => {
		expression.lastIndex = at;
		const found = expression.exec(pattern);
		if (found) at += found[0].length;
		return found;
	};
	const group = (): Term[][] => {
		const branches: Term[][] = [[]];
		while (at < pattern.length && pattern[at] !== ')') {
			if (pattern[at] === '|') {
				at += 1;
				branches.push([]);
				continue;
			}
			branches.at(-1)?.push({ ...term(), ...often() });
		}
		return branches;
	};
	const term = (): Pick<Term, 'characters' | 'inner'> => {
		if (next(OPENING)) {
			const inner = group();
			at += 1;
			return { inner };
		}
		const found = next(CLASS) ?? next(ESCAPE);
		if (found) return { characters: found[0] };
		at += 1;
		return { characters: pattern[at - 1] };
	};
	const often = (): Pick<Term, 'least' | 'most'> => {
		const found = next(QUANTIFIER);
		if (!found) return { least: 1, most: 1 };
		const [text, from, comma, to] = found;
		if (from !== undefined) {
			const most = comma === undefined ? Number(from) : to ? Number(to) : Infinity;
			return { least: Number(from), most };
		}
		return { least: text.startsWith('+') ? 1 : 0, most: text.startsWith('?') ? 1 : Infinity };
	};
	return group();
}
