/** What only an expression of n8n has between double braces: `$json`, `$('Set')`, `$now`, `DateTime.now()`. */
const CODE =
	/\$(?:\(|(?:json|node|input|items?|binary|now|today|vars|env|execution|workflow|parameter|prevNode|itemIndex|runIndex|jmespath|if|ifEmpty|fromAI|secrets|position|data)\b)|\bDateTime\.|\bnew Date\b/;

/** How much of an expression a sentence quotes. */
const MAX_QUOTED = 60;

/**
 * The first expression that n8n has not evaluated, because its field is switched to Fixed, or another node
 * passed it on as text: `{{ $json.name }}`. Undefined if there is none; a template's `{{1}}` and
 * `{{first_name}}` are not expressions.
 */
export function unevaluatedExpression(text: string): string | undefined {
	for (let start = text.indexOf('{{'); start >= 0; ) {
		const close = text.indexOf('}}', start);
		const end = close < 0 ? text.length : close + 2;
		const braces = text.slice(start, end);
		if (CODE.test(braces)) {
			const expression = braces.slice(braces.lastIndexOf('{{'));
			return expression.length > MAX_QUOTED ? `${expression.slice(0, MAX_QUOTED)}…` : expression;
		}
		start = text.indexOf('{{', end);
	}
	return undefined;
}

const OBJECT = '[object Object]';

/** What JavaScript writes for an object within a text; undefined if the text does not have it. */
export const objectText = (text: string): string | undefined =>
	text.includes(OBJECT) ? OBJECT : undefined;
