import { entries, isPlainObject, knownWords, words } from '../case';
import type { Values } from './panel';

const STANDARD = `name language category variables header headerExample body examples footer buttons
	timeToLive allowCategoryChange`;

/** A template to create, with generated values for what the case does not mention. */
export function newTemplate(value: unknown): Values {
	if (words(value).category === 'AUTHENTICATION') return authenticationTemplate(value);
	const its = knownWords(value, 'A template', STANDARD);
	const { category = 'UTILITY', header, headerExample } = its;
	return {
		...identityOf(its),
		templateKind: 'standard',
		category,
		variables: its.variables,
		...(header === undefined ? {} : newHeader(header, headerExample)),
		body: its.body,
		bodyExamples: { example: examples(its.examples) },
		footer: its.footer,
		buttons: { button: entries(its.buttons, () => 'QUICK_REPLY').map(newButton) },
		timeToLive: its.timeToLive,
	};
}

const identityOf = ({ name = 'a', language = 'en', allowCategoryChange }: Values): Values => ({
	templateName: name,
	language,
	options: { allowCategoryChange },
});

const AUTHENTICATION = `name language category allowCategoryChange timeToLive
	securityRecommendation codeExpires codeButton buttonText autofillText`;

function authenticationTemplate(value: unknown): Values {
	const its = knownWords(value, 'An authentication template', AUTHENTICATION);
	return {
		...identityOf(its),
		templateKind: 'authentication',
		securityRecommendation: its.securityRecommendation,
		codeExpires: its.codeExpires,
		otpType: its.codeButton,
		buttonText: its.buttonText,
		autofillText: its.autofillText,
		timeToLive: its.timeToLive,
	};
}

/** A text, or a format with the handle of its example file. */
function newHeader(value: unknown, example: unknown): Values {
	if (typeof value === 'string') {
		return { headerFormat: 'TEXT', headerText: value, headerExample: example };
	}
	const { format, text, handle } = knownWords(value, 'header', 'format text handle');
	return { headerFormat: format, headerText: text, headerExample: example, headerHandle: handle };
}

/** Examples in the order of the variables, or by name. */
const examples = (value: unknown): Values[] =>
	isPlainObject(value)
		? Object.entries(value).map(([variable, example]) => ({ variable, value: example }))
		: entries(value, String).map((example) => ({ value: example }));

const BUTTON = 'type text url example phoneNumber code flowId flowAction screen';

/** A button by its type, with generated values for what the case does not mention. */
function newButton(value: unknown, index: number): Values {
	const its = isPlainObject(value) ? knownWords(value, 'A button', BUTTON) : { type: value };
	const { type, text, url, example, phoneNumber, code, flowId, flowAction, screen }: Values = its;
	return {
		type,
		text: text ?? (type === 'COPY_CODE' ? undefined : `Button ${index + 1}`),
		url: url ?? (type === 'URL' ? 'https://example.com' : undefined),
		urlExample: example,
		phoneNumber,
		couponExample: code,
		flowNumber: flowId,
		flowAction,
		firstScreen: screen,
	};
}
