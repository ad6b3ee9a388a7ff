/** WhatsApp's own words about a one-time password. Source: Meta, authentication templates. */
interface Words {
	code: string;
	secret: string;
	expires(minutes: number): string;
	copy: string;
}

const english: Words = {
	code: '{{1}} is your verification code.',
	secret: 'For your security, do not share this code.',
	expires: (minutes) => `This code expires in ${minutes} minute${minutes === 1 ? '' : 's'}.`,
	copy: 'Copy code',
};

/** WhatsApp knows all its languages; here the others are in English. */
const others = new Map<string, Words>([
	[
		'sv',
		{
			code: '{{1}} är din verifieringskod.',
			secret: 'Dela inte koden med någon, för din egen säkerhet.',
			expires: (minutes) => `Koden slutar gälla om ${minutes} minut${minutes === 1 ? '' : 'er'}.`,
			copy: 'Kopiera kod',
		},
	],
]);

const wordsIn = (language: string) => others.get(language) ?? english;

export function presetBody(language: string, isSecret: boolean): string {
	const { code, secret } = wordsIn(language);
	return isSecret ? `${code} ${secret}` : code;
}

export const presetFooter = (language: string, minutes: number) =>
	wordsIn(language).expires(minutes);

export const presetButton = (language: string) => wordsIn(language).copy;
