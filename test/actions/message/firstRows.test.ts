import { NodeHelpers } from 'n8n-workflow';
import type { INodeParameters } from 'n8n-workflow';
import { LinkMobilityWhatsApp } from '../../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsApp.node';
import { contacts } from '../../../nodes/LinkMobilityWhatsApp/actions/message/contacts/contacts';
import { interactive } from '../../../nodes/LinkMobilityWhatsApp/actions/message/interactive/interactive';
import { sendAndWait } from '../../../nodes/LinkMobilityWhatsApp/actions/message/ask/sendAndWait';
import type { Operation } from '../../../nodes/LinkMobilityWhatsApp/actions/operation';
import { nodeOf } from '../../helpers/engine';
import { outcome } from '../../helpers/panel';

const type = new LinkMobilityWhatsApp();

/** The parameters of a node as n8n completes them, in the editor and in an execution. */
const completed = (parameters: INodeParameters): INodeParameters => {
	const { properties } = type.description;
	const node = nodeOf(type, parameters);
	const all = NodeHelpers.getNodeParameters(
		properties,
		parameters,
		true,
		false,
		node,
		type.description,
	);
	return all ?? {};
};

const message = { resource: 'message', to: '+46700000001' };
const emptyCard = {
	firstName: '',
	lastName: '',
	phones: { phone: [{ phone: '', type: '', waId: '' }] },
	emails: {},
	more: {},
};

interface FirstRow {
	what: string;
	operation: Operation;
	parameters: INodeParameters;
	field: string;
	/** The initial value of the field. */
	shown: unknown;
	sentences: string[];
}

const rows: FirstRow[] = [
	{
		what: 'reply buttons',
		operation: interactive,
		parameters: { kind: 'button', body: 'When?' },
		field: 'buttons',
		shown: { button: [{ title: '', id: '' }] },
		sentences: ['Buttons, row 1: Title must not be blank'],
	},
	{
		what: 'a list',
		operation: interactive,
		parameters: { kind: 'list', body: 'When?', buttonText: 'Times' },
		field: 'sections',
		shown: {
			section: [{ title: '', rows: { row: [{ title: '', description: '', id: '' }] } }],
		},
		sentences: ['Sections, row 1, Rows, row 1: Title must not be blank'],
	},
	{
		what: 'a product list',
		operation: interactive,
		parameters: { kind: 'product_list', headerText: 'Kitchens', body: 'See', catalogId: '1' },
		field: 'sections',
		shown: { section: [{ title: '', products: '' }] },
		sentences: ['Sections, row 1: Product IDs needs at least one product ID'],
	},
	{
		what: 'contacts',
		operation: contacts,
		parameters: {},
		field: 'contacts',
		shown: { contact: [emptyCard] },
		sentences: [
			'Contacts, row 1: Enter a First Name or a Last Name: a contact needs at least one part of a name besides Full Name',
		],
	},
	{
		what: 'choices as buttons',
		operation: sendAndWait,
		parameters: { responseType: 'choice', message: 'When?' },
		field: 'choices',
		shown: { choice: [{ title: '', id: '' }] },
		sentences: ['Choices, row 1: Title must not be blank'],
	},
	{
		what: 'choices as a list',
		operation: sendAndWait,
		parameters: {
			responseType: 'choice',
			message: 'When?',
			showChoicesAs: 'list',
			buttonText: 'Times',
		},
		field: 'choices',
		shown: { choice: [{ title: '', description: '', id: '' }] },
		sentences: ['Choices, row 1: Title must not be blank'],
	},
];

const panelOf = ({ operation, parameters }: FirstRow) =>
	completed({ ...message, operation: String(operation.option.value), ...parameters });

describe.each(rows)('$what', (row) => {
	test('begin with an empty row, so that its fields are visible', () => {
		expect(panelOf(row)[row.field]).toEqual(row.shown);
	});

	test('are refused with a sentence while that row is empty', () => {
		expect(outcome(row.operation, panelOf(row)).refused).toEqual(row.sentences);
	});

	test('have no row after somebody has removed it', () => {
		const [group = ''] = Object.keys(Object(row.shown));
		const panel = panelOf({
			...row,
			parameters: { ...row.parameters, [row.field]: { [group]: [] } },
		});
		expect(panel[row.field]).toEqual({ [group]: [] });
	});
});

test('the empty phone of a card is left out', () => {
	const card = { ...emptyCard, firstName: 'Ann' };
	const panel = completed({ ...message, operation: 'sendContacts', contacts: { contact: [card] } });
	expect(outcome(contacts, panel).body).toMatchObject({
		messages: [{ contacts: [{ name: { formattedName: 'Ann', firstName: 'Ann' } }] }],
	});
});
