/** Stop words. */
const FILLERS = new Set(
	'with than that this only alone each same when must plus other from into does have'.split(' '),
);

const number = (digits: string) =>
	new RegExp(`(?<!\\d)${digits.replace('-', '[-\\u2212]')}(?!\\d)`);
const AT_MOST = /at most|max|up to|no more than|only have|or less/i;
const REQUIRED = /required|must not be (blank|empty)|needs? |missing/i;

/** Patterns that a sentence must contain to state a rule; the first matching entry applies. */
const rules: Array<[RegExp, (...groups: string[]) => RegExp[]]> = [
	[/^max (\d+) \((\d+)/, (one, other) => [number(one), number(other), AT_MOST]],
	[/^max (\d+) ([A-Za-z]+)$/, (most, things) => [number(most), AT_MOST, new RegExp(things, 'i')]],
	[/^max (\d+)/, (most) => [number(most), AT_MOST]],
	[/^min (\d+)/, (least) => [number(least), /at least|min/i]],
	[/^at least one/, () => [/at least one|required/i]],
	[/^(-?\d+)\.\.(\d+)/, (low, high) => [number(low), number(high)]],
	[/^(required|must not be (?:empty|blank))$/, () => [REQUIRED]],
	[/^required for (\w+)/, (what) => [REQUIRED, new RegExp(what, 'i')]],
	[/^required with more than one/, () => [REQUIRED, /more than one|several/i]],
	[/^unique/, () => [/unique|twice|same|differ|already/i]],
	[/^one level/, () => [/one level/i]],
	[/^exactly one of/, () => [/either|exactly one|one of/i, /not both|one/i]],
	[/^(?:one of )?(\w+(?:\|\w+)+)$/, (list) => list.split('|').map((word) => new RegExp(word, 'i'))],
	[/https?:\/\//, () => [/https?:\/\//]],
	[/markdown/, () => [/emoji|format|markdown/i]],
	[/emoji/, () => [/emoji/i]],
	[/E\.?164|international|phone number|MSISDN/i, () => [/phone number|country code/i]],
	[/only$/, () => [/only|must be|can only|other than|nothing but/i]],
];

/**
 * True if a sentence states a rule such as `max 20`.
 *
 * For rules outside the table, the sentence must contain all their numbers and at least half of their
 * other words.
 */
export function says(sentence: string, rule: string): boolean {
	for (const [pattern, patterns] of rules) {
		const [found, ...groups] = pattern.exec(rule) ?? [];
		if (found === undefined) continue;
		const more = /only$/.test(rule) ? significant(rule) : [];
		return (
			patterns(...groups).every((needed) => needed.test(sentence)) &&
			(!more.length || shared(more, sentence) > 0)
		);
	}
	return mentions(sentence, rule);
}

/**
 * True if a text contains all numbers and at least half of the other words of a phrase, or the phrase
 * itself if it has neither, such as `sv`.
 */
export function mentions(text: string, prose: string): boolean {
	const numbers = prose.match(/\d+/g) ?? [];
	const words = significant(prose);
	if (!numbers.length && !words.length) return text.split(/[^\w-]+/).includes(prose);
	return (
		numbers.every((digits) => number(digits).test(text)) && shared(words, text) >= words.length / 2
	);
}

const significant = (prose: string) =>
	(prose.match(/[A-Za-z{}]{3,}/g) ?? [])
		.map((word) => word.toLowerCase())
		.filter((word) => !FILLERS.has(word));

/** The number of words that a text contains, compared by stem: `digits` matches `digit`. */
const shared = (words: string[], text: string) =>
	words.filter((word) => text.toLowerCase().includes(word.replace(/(s|ed)$/, ''))).length;

/** Panel labels of neutral field names that differ from them. */
const labels: Readonly<Record<string, RegExp>> = {
	to: /\bTo\b|recipient/,
	'text.body': /\bText\b/,
	cta: /button text|label/i,
	display_text: /button text|label/i,
	displayText: /button text|label/i,
	button: /button text|label/i,
	coupon_code: /code/i,
	couponCode: /code/i,
	offerExpires: /offer|expir/i,
	dateTime: /date/i,
	cards: /card/i,
	previewUrl: /link preview/i,
	refId: /reference id/i,
	source: /sender/i,
	'header.document': /header|document/i,
	'header.text': /header/i,
	'body.text': /body/i,
	'footer.text': /footer/i,
	formattedName: /full name/i,
	waId: /whatsapp id/i,
	email: /e-?mail/i,
	relativeValidityTime: /validity/i,
	absoluteValidityTime: /validity/i,
	eventReportGates: /gate/i,
	bodyNamed: /parameter|name/i,
	thumbnailProductId: /thumbnail|product/i,
	products: /product/i,
	product_items: /product/i,
	authCode: /code/i,
	data: /data/i,
};

const human = (name: string) =>
	new RegExp(
		name
			.replace(/([a-z])([A-Z])/g, '$1 $2')
			.split(/[\s_]+/)
			.join('[\\s-]?'),
		'i',
	);

const ordinal = (index: string) =>
	new RegExp(
		`\\b(row|card|parameter|button|section|contact|message|value)s? #?${+index + 1}\\b`,
		'i',
	);

/** True if a sentence names a field such as `buttons[1].title` by its panel label and row. */
export function names(sentence: string, field: string): boolean {
	const rows = [...field.matchAll(/\[(\d+)\]/g)].map(([, index]) => ordinal(index ?? ''));
	const plain = field.replace(/\[\d+\]/g, '');
	const last = plain.split('.').at(-1) ?? plain;
	const label = labels[plain] ?? labels[last] ?? human(last);
	return label.test(sentence) && rows.every((row) => row.test(sentence));
}
