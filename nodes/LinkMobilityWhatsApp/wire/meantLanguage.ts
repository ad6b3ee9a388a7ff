/** `sv`, `sv_SE`, `zh-Hans-CN`, `es-419`; also with what a server adds, as in `sv_SE.UTF-8`. */
const LOCALE = /^([a-z]{2,3})(?:[-_ ]([a-z]{4}))?(?:[-_ ]([a-z]{2}|\d{3}))?(?:[.@][\w@-]*)?$/i;

/** Codes that people use for a listed language, although Unicode assigns them to another language or to none. */
const inUse = new Map([
	['no', 'nb'],
	['nn', 'nb'],
	['se', 'sv'],
]);

/**
 * The listed codes that another spelling may stand for: a code with a country that WhatsApp does not distinguish
 * (`sv_SE`), an outdated code (`iw`), the code of a country (`dk`), or a code without the country that WhatsApp
 * needs (`pt`). Empty for a language that is not in the list.
 *
 * @param code in any spelling
 * @param listed all codes of the list
 */
export function meantCodes(code: string, listed: readonly string[]): string[] {
	const [, language, script, region] = LOCALE.exec(code) ?? [];
	if (language === undefined) return [];
	const { base, country } = baseOf(language.toLowerCase(), listed);
	const ofLanguage = listed.filter((each) => languageIn(each) === base);
	const exact = `${base}_${region ? countryOf(region) : (country ?? regionOf(base, script))}`;
	if (ofLanguage.includes(exact)) return [exact];
	return ofLanguage.includes(base) ? [base] : ofLanguage;
}

const languageIn = (code: string) => code.split('_')[0];

/** `GB` for `UK`. */
const countryOf = (region: string) => new Intl.Locale(`und-${region}`).region;

/** The language as the list has it, and the country if a country code was given in place of a language code. */
function baseOf(language: string, listed: readonly string[]): { base: string; country?: string } {
	const isListed = (base: string) => listed.some((each) => languageIn(each) === base);
	if (isListed(language)) return { base: language };
	const canonical = new Intl.Locale(language).language;
	const base = inUse.get(canonical) ?? canonical;
	if (isListed(base) || isName('language', language)) return { base };
	const country = language.toUpperCase();
	if (!/^[A-Z]{2}$/.test(country) || !isName('region', country)) return { base };
	const spoken = new Intl.Locale(`und-${country}`).maximize().language;
	return isListed(spoken) ? { base: spoken, country } : { base };
}

const isName = (type: 'language' | 'region', code: string) =>
	new Intl.DisplayNames('en', { type, fallback: 'none' }).of(code) !== undefined;

/** The country that goes with a script: `CN` for Chinese in `Hans`. */
const regionOf = (language: string, script: string | undefined) =>
	script && new Intl.Locale(`${language}-${script}`).maximize().region;
