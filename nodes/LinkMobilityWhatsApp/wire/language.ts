import { z } from 'zod/v3';
import { meantCodes } from './meantLanguage';
import { identifier } from './text';

/** The languages of templates; Meta adds others. Message API 1.4.19, Supported languages. */
export const languages = [
	{ code: 'af', name: 'Afrikaans' },
	{ code: 'sq', name: 'Albanian' },
	{ code: 'ar', name: 'Arabic' },
	{ code: 'ar_EG', name: 'Arabic (EGY)' },
	{ code: 'ar_LB', name: 'Arabic (LBN)' },
	{ code: 'ar_MA', name: 'Arabic (MAR)' },
	{ code: 'ar_QA', name: 'Arabic (QAT)' },
	{ code: 'ar_AE', name: 'Arabic (UAE)' },
	{ code: 'az', name: 'Azerbaijani' },
	{ code: 'be_BY', name: 'Belarusian' },
	{ code: 'bn', name: 'Bengali' },
	{ code: 'bn_IN', name: 'Bengali (IND)' },
	{ code: 'bg', name: 'Bulgarian' },
	{ code: 'ca', name: 'Catalan' },
	{ code: 'zh_CN', name: 'Chinese (CHN)' },
	{ code: 'zh_HK', name: 'Chinese (HKG)' },
	{ code: 'zh_TW', name: 'Chinese (TAI)' },
	{ code: 'hr', name: 'Croatian' },
	{ code: 'cs', name: 'Czech' },
	{ code: 'da', name: 'Danish' },
	{ code: 'prs_AF', name: 'Dari' },
	{ code: 'nl', name: 'Dutch' },
	{ code: 'nl_BE', name: 'Dutch (BEL)' },
	{ code: 'en', name: 'English' },
	{ code: 'en_AU', name: 'English (AUS)' },
	{ code: 'en_CA', name: 'English (CAN)' },
	{ code: 'en_GH', name: 'English (GHA)' },
	{ code: 'en_IN', name: 'English (IND)' },
	{ code: 'en_IE', name: 'English (IRL)' },
	{ code: 'en_JM', name: 'English (JAM)' },
	{ code: 'en_MY', name: 'English (MYS)' },
	{ code: 'en_NZ', name: 'English (NZL)' },
	{ code: 'en_QA', name: 'English (QAT)' },
	{ code: 'en_SG', name: 'English (SGP)' },
	{ code: 'en_AE', name: 'English (UAE)' },
	{ code: 'en_UG', name: 'English (UGA)' },
	{ code: 'en_GB', name: 'English (UK)' },
	{ code: 'en_US', name: 'English (US)' },
	{ code: 'en_ZA', name: 'English (ZAF)' },
	{ code: 'et', name: 'Estonian' },
	{ code: 'fil', name: 'Filipino' },
	{ code: 'fi', name: 'Finnish' },
	{ code: 'fr', name: 'French' },
	{ code: 'fr_BE', name: 'French (BEL)' },
	{ code: 'fr_CA', name: 'French (CAN)' },
	{ code: 'fr_CH', name: 'French (CHE)' },
	{ code: 'fr_CI', name: 'French (CIV)' },
	{ code: 'fr_MA', name: 'French (MAR)' },
	{ code: 'ka', name: 'Georgian' },
	{ code: 'de', name: 'German' },
	{ code: 'de_AT', name: 'German (AUT)' },
	{ code: 'de_CH', name: 'German (CHE)' },
	{ code: 'el', name: 'Greek' },
	{ code: 'gu', name: 'Gujarati' },
	{ code: 'ha', name: 'Hausa' },
	{ code: 'he', name: 'Hebrew' },
	{ code: 'hi', name: 'Hindi' },
	{ code: 'hu', name: 'Hungarian' },
	{ code: 'id', name: 'Indonesian' },
	{ code: 'ga', name: 'Irish' },
	{ code: 'it', name: 'Italian' },
	{ code: 'ja', name: 'Japanese' },
	{ code: 'kn', name: 'Kannada' },
	{ code: 'kk', name: 'Kazakh' },
	{ code: 'rw_RW', name: 'Kinyarwanda' },
	{ code: 'ko', name: 'Korean' },
	{ code: 'ky_KG', name: 'Kyrgyz (Kyrgyzstan)' },
	{ code: 'lo', name: 'Lao' },
	{ code: 'lv', name: 'Latvian' },
	{ code: 'lt', name: 'Lithuanian' },
	{ code: 'mk', name: 'Macedonian' },
	{ code: 'ms', name: 'Malay' },
	{ code: 'ml', name: 'Malayalam' },
	{ code: 'mr', name: 'Marathi' },
	{ code: 'nb', name: 'Norwegian' },
	{ code: 'ps_AF', name: 'Pashto' },
	{ code: 'fa', name: 'Persian' },
	{ code: 'pl', name: 'Polish' },
	{ code: 'pt_BR', name: 'Portuguese (BR)' },
	{ code: 'pt_PT', name: 'Portuguese (POR)' },
	{ code: 'pa', name: 'Punjabi' },
	{ code: 'ro', name: 'Romanian' },
	{ code: 'ru', name: 'Russian' },
	{ code: 'sr', name: 'Serbian' },
	{ code: 'si_LK', name: 'Sinhala' },
	{ code: 'sk', name: 'Slovak' },
	{ code: 'sl', name: 'Slovenian' },
	{ code: 'es', name: 'Spanish' },
	{ code: 'es_AR', name: 'Spanish (ARG)' },
	{ code: 'es_CL', name: 'Spanish (CHL)' },
	{ code: 'es_CO', name: 'Spanish (COL)' },
	{ code: 'es_CR', name: 'Spanish (CRI)' },
	{ code: 'es_DO', name: 'Spanish (DOM)' },
	{ code: 'es_EC', name: 'Spanish (ECU)' },
	{ code: 'es_HN', name: 'Spanish (HND)' },
	{ code: 'es_MX', name: 'Spanish (MEX)' },
	{ code: 'es_PA', name: 'Spanish (PAN)' },
	{ code: 'es_PE', name: 'Spanish (PER)' },
	{ code: 'es_ES', name: 'Spanish (SPA)' },
	{ code: 'es_UY', name: 'Spanish (URY)' },
	{ code: 'sw', name: 'Swahili' },
	{ code: 'sv', name: 'Swedish' },
	{ code: 'ta', name: 'Tamil' },
	{ code: 'te', name: 'Telugu' },
	{ code: 'th', name: 'Thai' },
	{ code: 'tr', name: 'Turkish' },
	{ code: 'uk', name: 'Ukrainian' },
	{ code: 'ur', name: 'Urdu' },
	{ code: 'uz', name: 'Uzbek' },
	{ code: 'vi', name: 'Vietnamese' },
	{ code: 'zu', name: 'Zulu' },
] as const;

/** Source: LINK's MyLINK schema. */
const WELL_FORMED = /^[a-z]{2,3}(_[A-Z]{2})?$/;

/** `en_US` from `en-us`. */
const tidy = (code: string) =>
	code.replace(/^([a-z]{2,3})(?:[-_ ]([a-z]{2}))?$/i, (_all, language: string, country?: string) =>
		[language.toLowerCase(), ...(country ? [country.toUpperCase()] : [])].join('_'),
	);

/**
 * The code of a language. A well-formed code that is not in the list is accepted, because Meta adds
 * languages, unless it is another spelling of one of the list. Message API 1.4.19, Language; see
 * docs/decisions.md#template-languages.
 */
export const language = identifier()
	.transform(tidy)
	.superRefine((code, context) => {
		const message = languageProblem(code);
		if (message) context.addIssue({ code: z.ZodIssueCode.custom, message });
	});

/** The language of a template that LINK returned. WhatsApp knows it, even if the list does not. */
export class ReportedLanguage {
	constructor(readonly code: string) {}
}

/** The language of a template to send. */
export const sentLanguage = z.unknown().transform((value, context): string => {
	if (value instanceof ReportedLanguage) return value.code;
	const parsed = language.safeParse(value);
	if (parsed.success) return parsed.data;
	parsed.error.issues.forEach(context.addIssue);
	return z.NEVER;
});

const codes: readonly string[] = languages.map(({ code }) => code);

function languageProblem(code: string): string | undefined {
	if (codes.includes(code)) return undefined;
	const meant = meantCodes(code, codes);
	if (meant.length) {
		return `must be ${meant.join(' or ')} for ${nameOf(meant[0])}: WhatsApp has no language "${code}"`;
	}
	if (WELL_FORMED.test(code)) return undefined;
	return `must be a code such as en, nb or pt_BR, not "${code}"`;
}

/** The name of a language without its country: `Chinese` of `zh_CN`. */
const nameOf = (code: string | undefined) =>
	(languages.find((each) => each.code === code)?.name ?? '').replace(/ \(.*/, '');
