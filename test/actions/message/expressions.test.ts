import { text } from '../../../nodes/LinkMobilityWhatsApp/actions/message/text';
import { outcome } from '../../helpers/panel';

const sentTo = (to: string, options: object = {}) =>
	outcome(text, { text: 'Hi', previewUrl: false, to, options }).refused;

const NOT_EVALUATED = 'an expression that was not evaluated. Switch the field to Expression';

test.each<[title: string, to: string]>([
	['of one property', '{{ $json.phone }}'],
	['with a comma', '{{ $json.phones.join(", ") }}'],
	['that is longer than a number', `{{ $json.${'a'.repeat(40)} + "x" }}`],
])('an expression %s in To, Sender or Default Country Code is quoted once', (_, written) => {
	const to = '+46700000001';
	expect(sentTo(written)).toEqual([`To contains ${written}, ${NOT_EVALUATED}`]);
	expect(sentTo(`${to}, ${written}`)).toEqual([`To contains ${written}, ${NOT_EVALUATED}`]);
	expect(sentTo(to, { sender: written })).toEqual([`Sender contains ${written}, ${NOT_EVALUATED}`]);
	expect(sentTo(to, { defaultCountryCode: written })).toEqual([
		`Default Country Code contains ${written}, ${NOT_EVALUATED}`,
	]);
});

test.each<[label: string, options: (expression: string) => object]>([
	['Event Report Gates', (eventReportGates) => ({ eventReportGates })],
	['Validity, For a Time', (amount) => ({ validity: { forTime: { amount, unit: 'hours' } } })],
])('an expression in %s is neither split nor converted', (label, options) => {
	expect(sentTo('+46700000001', options('{{ $json.a, 1 }}'))).toEqual([
		`${label} contains {{ $json.a, 1 }}, ${NOT_EVALUATED}`,
	]);
});
