import { defined } from '../../../given';
import type { Answer } from './answers';
import { NUMBER } from './blank';
import { buttonOf } from './buttonComponent';
import type { BlankKind } from './valueSchemas';

/** The components of a message for a template. Message API 1.4.19, Component. */
export function componentsOf(answers: Answer[]): unknown[] {
	const code = valueOf(answers, 'Code');
	if (code !== undefined) return twice(code);
	const own = answers.filter(({ card }) => card === undefined);
	return [...partsOf(own), ...carousel(answers)];
}

/** The code occurs in the text and in the button. See docs/decisions.md#authentication-code. */
function twice(text: unknown): unknown[] {
	const parameters = [{ type: 'text', text }];
	return [
		{ type: 'body', parameters },
		{ type: 'button', sub_type: 'url', index: '0', parameters },
	];
}

/** See docs/decisions.md#card-index. */
function carousel(answers: Answer[]): unknown[] {
	const cards = distinct(answers.map(({ card }) => card)).map((card) => ({
		card_index: card - 1,
		components: partsOf(answers.filter((each) => each.card === card)),
	}));
	return cards.length ? [{ type: 'carousel', cards }] : [];
}

const partsOf = (answers: Answer[]): unknown[] => [
	...header(answers),
	...body(answers),
	...expiry(answers),
	...buttons(answers),
];

function header(answers: Answer[]): unknown[] {
	const of = (kind: BlankKind) => valueOf(answers, kind);
	const parameters = [
		...answers.filter(({ kind }) => kind === 'Header').map(text),
		...media('image', of('Header Image')),
		...media('video', of('Header Video')),
		...media('document', of('Header Document'), of('Header File Name')),
		...place(of('Header Latitude'), of('Header Longitude'), {
			name: of('Header Place Name'),
			address: of('Header Address'),
		}),
	];
	return parameters.length ? [{ type: 'header', parameters }] : [];
}

const media = (type: string, file: unknown, filename?: unknown): unknown[] =>
	typeof file === 'object' && file !== null
		? [{ type, [type]: defined({ ...file, filename }) }]
		: [];

const place = (latitude: unknown, longitude: unknown, more: Record<string, unknown>): unknown[] =>
	latitude === undefined
		? []
		: [{ type: 'location', location: defined({ latitude, longitude, ...more }) }];

function body(answers: Answer[]): unknown[] {
	const own = answers.filter(({ kind }) => kind === 'Body');
	const numbered = own.every(({ variable = '' }) => NUMBER.test(variable));
	const place = ({ variable }: Answer) => (numbered ? Number(variable) : 0);
	const parameters = own.sort((a, b) => place(a) - place(b)).map(text);
	return parameters.length ? [{ type: 'body', parameters }] : [];
}

/** Numbered variables have no name. See docs/decisions.md#named-parameter-key. */
const text = ({ variable = '', value }: Answer) => ({
	type: 'text',
	text: value,
	...(NUMBER.test(variable) ? {} : { parameterName: variable }),
});

function expiry(answers: Answer[]): unknown[] {
	const expiration_time_ms = valueOf(answers, 'Offer Expires');
	const type = 'limited_time_offer';
	return expiration_time_ms === undefined
		? []
		: [{ type, parameters: [{ type, [type]: { expiration_time_ms } }] }];
}

const buttons = (answers: Answer[]): unknown[] =>
	distinct(answers.map(({ button }) => button)).flatMap((number) =>
		buttonOf(
			number - 1,
			answers.filter(({ button }) => button === number),
		),
	);

const valueOf = (answers: Answer[], wanted: BlankKind) =>
	answers.find(({ kind }) => kind === wanted)?.value;

/** The different numbers in ascending order. */
const distinct = (numbers: Array<number | undefined>) =>
	[...new Set(numbers)].filter((each) => each !== undefined).sort((a, b) => a - b);
