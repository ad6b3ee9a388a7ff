import { notices } from './notices';
import { offers } from './offers';
import { services } from './services';
import type { TemplateCategory } from '../../../../nodes/LinkMobilityWhatsApp/wire/definition/category';
import type { TemplateStatus } from '../../../../nodes/LinkMobilityWhatsApp/wire/definition/status';

/** A template that is there from the beginning, so that a newcomer has something to send. */
export interface Ready {
	/** Its ID, but for the two digits of the language; the same in every version of the sandbox. */
	number: number;
	name: string;
	category: TemplateCategory;
	/** How its variables are told apart; positional unless it says otherwise. */
	format?: 'named';
	status?: TemplateStatus;
	rejected_reason?: string;
	/** In English, and in Swedish where the English is there in both its kinds. */
	components: { en: unknown[]; sv?: unknown[] };
}

/** The last two digits of an ID. */
const languages = { en: '01', en_US: '02', sv: '03' } as const;

/** As the configuration takes them, in the order of their IDs: `100101` is hello_world in English. */
export const readyTemplates = [...notices, ...offers, ...services]
	.sort((one, other) => one.number - other.number)
	.flatMap(({ number, name, category, format, status, rejected_reason, components }) => {
		const { en, sv } = components;
		const inAll = sv ? { en, en_US: en, sv } : { en };
		return Object.entries(inAll).map(([language, parts]) => ({
			id: `${number}${languages[language as keyof typeof inAll]}`,
			name,
			language,
			category,
			parameter_format: format ?? ('positional' as const),
			status: status ?? ('APPROVED' as const),
			...(rejected_reason && { rejected_reason }),
			components: parts,
		}));
	});
