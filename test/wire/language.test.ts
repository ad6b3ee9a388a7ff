import { language, languages } from '../../nodes/LinkMobilityWhatsApp/wire/language';
import { reasons } from '../helpers/reasons';

test('lists every language of the specification once, sorted by name', () => {
	const names = languages.map(({ name }) => name);
	expect(new Set(languages.map(({ code }) => code)).size).toBe(111);
	expect(names).toEqual([...names].sort((a, b) => (a < b ? -1 : 1)));
	for (const { code } of languages) expect(language.parse(code)).toBe(code);
});

test.each([
	['en-us', 'en_US'],
	['EN_us', 'en_US'],
	[' pt BR ', 'pt_BR'],
	['NB', 'nb'],
	['FIL', 'fil'],
	['prs-af', 'prs_AF'],
	['xx_YY', 'xx_YY'],
])('normalizes %s to %s', (given, code) => {
	expect(language.parse(given)).toBe(code);
});

const shape = (code: string) => `must be a code such as en, nb or pt_BR, not "${code}"`;
const norwegian = (code: string) => `must be nb for Norwegian: WhatsApp has no language "${code}"`;

test.each([
	['', 'must not be blank'],
	[undefined, 'is required'],
	['english', shape('english')],
	['e', shape('e')],
	['en_USA', shape('en_USA')],
	['zh-Hans-CN', shape('zh-Hans-CN')],
	['no', norwegian('no')],
	['NO-no', norwegian('no_NO')],
	['nn', norwegian('nn')],
	['nb-NO', norwegian('nb_NO')],
])('refuses %p', (given, reason) => {
	expect(reasons(language.safeParse(given).error)).toEqual([reason]);
});
