import type { INodeProperties } from 'n8n-workflow';
import { refuse } from '../../../labels/check';
import type { endpoints } from '../../../wire/endpoints';
import { isUserId, recipients } from '../../../wire/phone';
import { defined, fields, filled } from '../../given';
import type { Operation, Param } from '../../operation';
import { choose } from '../../panel';
import { accepted } from '../accepted';
import { envelope } from '../envelope';
import { options } from '../options';
import { to } from '../recipient';
import { requestLabels } from '../requestLabels';
import { byHand } from './byHand';
import { byId } from './byId';
import { TEMPLATE } from './templateLabels';
import type { Way } from './way';

/** See docs/decisions.md#namespace. */
const namespace: INodeProperties = {
	displayName: 'Template Namespace',
	name: 'namespace',
	type: 'string',
	default: '',
	placeholder: 'e.g. 1a2b3c4d_5e6f',
	description: 'Only if LINK gave you one; current accounts need none',
};

const title = (option: NonNullable<INodeProperties['options']>[number]) =>
	'displayName' in option ? option.displayName : option.name;

const moreOptions: INodeProperties = {
	...options,
	options: [...(options.options ?? []), namespace].sort((a, b) =>
		title(a).localeCompare(title(b), 'en'),
	),
};

const ways: [Way, ...Way[]] = [byId, byHand];

const chosenWay = (param: Param): Way =>
	ways.find(({ option }) => option.value === param('fillIn')) ?? byHand;

/** WhatsApp sends one-time codes to phone numbers only. Source: Meta, business-scoped user IDs. */
function toNumbersOnly(to: unknown): void {
	const [userId] = recipients(to).filter(isUserId);
	if (userId === undefined) return;
	refuse(
		`To: ${userId} is a user ID, and WhatsApp sends one-time codes to phone numbers only. Write the person's phone number`,
	);
}

export const template: Operation<typeof endpoints.sendMessages> = {
	option: {
		name: 'Send Template',
		value: 'sendTemplate',
		action: 'Send template message',
		description: 'Write to anyone with a template that WhatsApp has approved',
	},
	fields: [
		to,
		...choose('Fill In', 'fillIn', ways, { description: 'How to say what the template shows' }),
		moreOptions,
	],
	labels: (param) => ({
		...requestLabels,
		[`${TEMPLATE}.namespace`]: 'Template Namespace',
		...chosenWay(param).labels(param),
	}),
	request(param, setting) {
		const { name, language, components, code } = chosenWay(param).read(param, setting);
		if (code) toNumbersOnly(param('to'));
		const template = defined({
			namespace: filled(fields(param('options')).namespace),
			name,
			language: { code: language },
			components,
		});
		return envelope(param, setting, { type: 'template', template });
	},
	output: accepted,
};
