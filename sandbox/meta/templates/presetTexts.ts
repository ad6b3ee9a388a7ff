/** WhatsApp's own texts of an authentication template. Source: Meta, authentication templates. */
interface Texts {
	code: string;
	recommendation: string;
	expires(minutes: number): string;
	copy: string;
}

const english: Texts = {
	code: '{{1}} is your verification code.',
	recommendation: 'For your security, do not share this code.',
	expires: (minutes) => `This code expires in ${minutes} minute${minutes === 1 ? '' : 's'}.`,
	copy: 'Copy code',
};

/** WhatsApp has them in every language; the sandbox shows all but Swedish in English. */
const byLanguage = new Map<string, Texts>([
	[
		'sv',
		{
			code: '{{1}} är din verifieringskod.',
			recommendation: 'Dela inte koden med någon, för din egen säkerhet.',
			expires: (minutes) => `Koden slutar gälla om ${minutes} minut${minutes === 1 ? '' : 'er'}.`,
			copy: 'Kopiera kod',
		},
	],
]);

const textsIn = (language: string) => byLanguage.get(language) ?? english;

export function presetBody(language: string, hasRecommendation: boolean): string {
	const { code, recommendation } = textsIn(language);
	return hasRecommendation ? `${code} ${recommendation}` : code;
}

export const presetFooter = (language: string, minutes: number) =>
	textsIn(language).expires(minutes);

export const presetButton = (language: string) => textsIn(language).copy;
