import { notices } from './notices';
import { offers } from './offers';
import { services } from './services';

/** The last two digits of an ID. */
const languageDigits = { en: '01', en_US: '02', sv: '03' } as const;

/** The sample templates as the configuration takes them, by their IDs: `100101` is hello_world in English. */
export const sampleTemplates = [...notices, ...offers, ...services]
	.sort((one, other) => one.number - other.number)
	.flatMap(({ number, name, category, format, status, rejected_reason, components }) => {
		const { en, sv } = components;
		const byLanguage = sv ? { en, en_US: en, sv } : { en };
		return Object.entries(byLanguage).map(([language, parts]) => ({
			id: `${number}${languageDigits[language as keyof typeof byLanguage]}`,
			name,
			language,
			category,
			parameter_format: format ?? ('positional' as const),
			status: status ?? ('APPROVED' as const),
			...(rejected_reason && { rejected_reason }),
			components: parts,
		}));
	});
