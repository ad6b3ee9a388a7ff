import {
	ReportedLanguage,
	language,
	languages,
	sentLanguage,
} from '../../nodes/LinkMobilityWhatsApp/wire/language';
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
	['is', 'is'],
	['cy_GB', 'cy_GB'],
])('normalizes %s to %s', (given, code) => {
	expect(language.parse(given)).toBe(code);
});

const shape = (code: string) => `must be a code such as en, nb or pt_BR, not "${code}"`;
const meant = (codes: string, name: string, code: string) =>
	`must be ${codes} for ${name}: WhatsApp has no language "${code}"`;
const norwegian = (code: string) => meant('nb', 'Norwegian', code);

test.each([
	['', 'must not be blank'],
	[undefined, 'is required'],
	['english', shape('english')],
	['e', shape('e')],
	['en_USA', shape('en_USA')],
	['no', norwegian('no')],
	['NO-no', norwegian('no_NO')],
	['nn', norwegian('nn')],
	['nb-NO', norwegian('nb_NO')],
	['sv_SE', meant('sv', 'Swedish', 'sv_SE')],
	['sv-fi', meant('sv', 'Swedish', 'sv_FI')],
	['sv_SE.UTF-8', meant('sv', 'Swedish', 'sv_SE.UTF-8')],
	['DA_dk', meant('da', 'Danish', 'da_DK')],
	['de-DE', meant('de', 'German', 'de_DE')],
	['de_LI', meant('de', 'German', 'de_LI')],
	['fr_FR', meant('fr', 'French', 'fr_FR')],
	['ja_JP', meant('ja', 'Japanese', 'ja_JP')],
	['ar_SA', meant('ar', 'Arabic', 'ar_SA')],
	['en_UK', meant('en_GB', 'English', 'en_UK')],
	['en_EN', meant('en', 'English', 'en_EN')],
	['es-419', meant('es', 'Spanish', 'es-419')],
	['iw', meant('he', 'Hebrew', 'iw')],
	['iw_IL', meant('he', 'Hebrew', 'iw_IL')],
	['in', meant('id', 'Indonesian', 'in')],
	['tl_PH', meant('fil', 'Filipino', 'tl_PH')],
	['mo', meant('ro', 'Romanian', 'mo')],
	['swe', meant('sv', 'Swedish', 'swe')],
	['nob', norwegian('nob')],
	['pt', meant('pt_BR or pt_PT', 'Portuguese', 'pt')],
	['pt_AO', meant('pt_BR or pt_PT', 'Portuguese', 'pt_AO')],
	['be', meant('be_BY', 'Belarusian', 'be')],
	['zh', meant('zh_CN or zh_HK or zh_TW', 'Chinese', 'zh')],
	['zh_Hant', meant('zh_TW', 'Chinese', 'zh_Hant')],
	['zh-Hans-CN', meant('zh_CN', 'Chinese', 'zh-Hans-CN')],
	['sr_Latn_RS', meant('sr', 'Serbian', 'sr_Latn_RS')],
	['dk', meant('da', 'Danish', 'dk')],
	['se', meant('sv', 'Swedish', 'se')],
	['cz', meant('cs', 'Czech', 'cz')],
	['jp', meant('ja', 'Japanese', 'jp')],
	['us', meant('en_US', 'English', 'us')],
	['cn', meant('zh_CN', 'Chinese', 'cn')],
])('refuses %p', (given, reason) => {
	expect(reasons(language.safeParse(given).error)).toEqual([reason]);
});

test('takes a language that LINK has answered with as it is', () => {
	expect(sentLanguage.parse(new ReportedLanguage('en_NG'))).toBe('en_NG');
	expect(sentLanguage.parse('en-us')).toBe('en_US');
	expect(reasons(sentLanguage.safeParse(undefined).error)).toEqual(['is required']);
	expect(reasons(sentLanguage.safeParse('sv_SE').error)).toEqual([meant('sv', 'Swedish', 'sv_SE')]);
});
