import { incoming, report } from '../../fixtures/callbacks';
import { callback } from '../callback';
import type { Cases, HostileCase } from './case';

const text = (content: object, more: Record<string, unknown> = {}) =>
	callback({ body: incoming({ contentType: 'TEXT', text: 'Hi', ...content }, more) });

const media = (more: object) =>
	callback({
		body: incoming({
			contentType: 'MEDIA',
			media: { type: 'application/pdf', source: 'https://files.example.com/a', ...more },
		}),
	});

const grown = (
	name: string,
	build: (value: string) => ReturnType<typeof callback>,
	value: (size: number) => string,
): [string, HostileCase] => [
	name,
	{
		sizes: [100_000, 400_000],
		probe: (size) => build(value(size)),
		expected: { status: 200, items: 1 },
	},
];

const blanks = (size: number) => `a${' '.repeat(size)}x`;
const digits = (size: number) => '1'.repeat(size);

/** Fields of a callback as long as n8n takes them. */
export const words: Cases = Object.fromEntries([
	...['131 ', '[131]', '(#', 'error: ', '{"error":', '#131047x'].map((part) =>
		grown(
			`a reason of many ${part}`,
			(resultDescription) => callback({ body: report({ resultCode: 112403, resultDescription }) }),
			(size) => part.repeat(size / part.length),
		),
	),
	grown(
		'brackets in place of content',
		(content) => callback({ body: { ...incoming({}), content } }),
		(size) => '[{"a":'.repeat(size / 6),
	),
	grown('digits of a time', (timestamp) => text({}, { timestamp }), digits),
	grown(
		'fractions of a time',
		(timestamp) => text({}, { timestamp }),
		(size) => `2020-03-21T17:41:58.${'1'.repeat(size)}x`,
	),
	grown('blanks within the name of a file', (filename) => media({ filename }), blanks),
	grown(
		'dots within the name of a file',
		(filename) => media({ filename }),
		(size) => `a${'.'.repeat(size)}x`,
	),
	grown(
		'blanks within a caption',
		(caption) => media({ caption }),
		(size) => `${blanks(size)}.pdf`,
	),
	grown(
		'a caption of dots',
		(caption) => media({ caption }),
		(size) => '.a'.repeat(size / 2),
	),
	grown(
		'a MIME type of semicolons',
		(type) => media({ type }),
		(size) => `a/${';'.repeat(size)}`,
	),
	grown('a MIME type of blanks', (type) => media({ type }), blanks),
	grown(
		'an address of question marks',
		(source) => media({ source }),
		(size) => `https://e.com/${'?'.repeat(size)}se=2030-01-01`,
	),
	grown(
		'an address of ampersands',
		(source) => media({ source }),
		(size) => `https://e.com/?${'&se='.repeat(size / 4)}`,
	),
	grown(
		'an address of percent signs',
		(source) => media({ source }),
		(size) => `https://e.com/?se=${'%'.repeat(size)}`,
	),
	grown(
		'an address of number signs',
		(source) => media({ source }),
		(size) => `https://e.com/${'#'.repeat(size)}`,
	),
	grown(
		'an expiry of digits',
		(source) => media({ source }),
		(size) => `https://e.com/?se=${digits(size)}`,
	),
	grown(
		'an expiry of brackets',
		(source) => media({ source }),
		(size) => `https://e.com/?se=${'('.repeat(size)}`,
	),
	grown(
		'an expiry of blanks',
		(source) => media({ source }),
		(size) => `https://e.com/?se=2030${'+'.repeat(size)}x`,
	),
	grown('a timestamp of digits', (timestamp) => text({}, { timestamp }), digits),
	grown('a timestamp of blanks', (timestamp) => text({}, { timestamp }), blanks),
	grown(
		'a timestamp of brackets',
		(timestamp) => text({}, { timestamp }),
		(size) => `2030-01-01 ${'('.repeat(size)}`,
	),
	grown('a message ID of blanks', (messageId) => text({}, { messageId }), blanks),
	grown(
		'a sender of digits',
		(source) => text({}, { source }),
		(size) => `+${digits(size)}`,
	),
	grown(
		'a sender of letters and dots',
		(source) => text({}, { source }),
		(size) => `SE.${'a.'.repeat(size / 2)}!`,
	),
	grown('a route of blanks', (keyword) => text({}, { route: { id: 'k', keyword } }), blanks),
	grown(
		'a content type of letters',
		(contentType) => text({ contentType }),
		(size) => 'ß'.repeat(size),
	),
	grown(
		'a reaction of joined emoji',
		(emoji) => text({ contentType: 'REACTION', reaction: { emoji } }),
		(size) => '👩‍'.repeat(size / 3),
	),
	grown(
		'a description of opening codes',
		(resultDescription) => callback({ body: report({ resultCode: 112501, resultDescription }) }),
		(size) => '(#1'.repeat(size / 3),
	),
	grown(
		'a description with a code of digits',
		(resultDescription) => callback({ body: report({ resultCode: 112501, resultDescription }) }),
		(size) => `(#${digits(size)})`,
	),
	grown(
		'a description with a code and blanks',
		(resultDescription) => callback({ body: report({ resultCode: 112501, resultDescription }) }),
		(size) => `(#131047)${' :'.repeat(size / 2)}x`,
	),
	grown(
		'a result code of blanks',
		(code) => callback({ body: report({ resultCode: `112003${code}` }) }),
		(size) => `${' '.repeat(size)}x`,
	),
	grown(
		'a parameter of blanks',
		(a) => callback({ body: report({ customParameters: { a, waMessageId: a } }) }),
		blanks,
	),
	grown(
		'the name of a parameter of blanks',
		(a) => callback({ body: report({ customParameters: { [a]: 1 } }) }),
		blanks,
	),
	grown(
		'JSON of blanks in a parameter field',
		(a) => callback({ body: report({ customParameters: a }) }),
		(size) => `${' '.repeat(size)}{`,
	),
]);
