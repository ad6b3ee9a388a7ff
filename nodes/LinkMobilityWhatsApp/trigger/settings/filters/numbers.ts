import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod/v3';
import { ownerOf } from '../../../wire/owner';
import { phoneSentence } from '../../../labels/phoneSentence';
import { international, numberProblem } from '../../../wire/phone';
import { entriesOf } from '../../../wire/phone/entries';
import { isE164 } from '../../../wire/phone/international';
import { receivedNumber } from '../../../wire/phone/received';
import { forMessages } from '../shownFor';
import type { Item } from './filter';
import { allowed } from './values';

export const ownNumbersField: INodeProperties = {
	displayName: 'Own Numbers',
	name: 'ownNumbers',
	type: 'string',
	displayOptions: forMessages,
	default: '',
	placeholder: 'e.g. +46700000000',
	description: 'Start only for messages to these numbers of yours, separated by commas',
};

export const sendersField: INodeProperties = {
	displayName: 'Sender Numbers',
	name: 'senders',
	type: 'string',
	displayOptions: forMessages,
	default: '',
	placeholder: 'e.g. +46701234567, +46707654321',
	description:
		'Start only for messages from these people: numbers or user IDs such as SE.1A2b, separated by commas',
};

/** A number is only compared here, so one of a range that the numbering plans do not know is accepted. */
const asReceived = (entry: string) =>
	/^\s*(?:\+|00)/.test(entry) ? receivedNumber(entry) : international(entry);

/** Numbers as `ownerOf` writes them, since some can be written in two ways. */
const phoneNumber = (label: string) =>
	z.string().superRefine((number, context) => {
		const reason = isE164(number) ? undefined : numberProblem(number);
		if (reason === undefined) return;
		const message = phoneSentence(label, number, reason);
		context.addIssue({ code: z.ZodIssueCode.custom, message });
	});

const MAX_NUMBERS = 10_000;

const numbers = (label: string) =>
	z
		.unknown()
		.transform((value) => entriesOf(value, MAX_NUMBERS))
		.refine((entries) => entries.length <= MAX_NUMBERS, `${label} can have at most 10,000 numbers`)
		.transform((entries) => entries.map(asReceived))
		.pipe(z.array(phoneNumber(label).transform(ownerOf)).transform(allowed));

export const ownNumbersSchema = numbers('Own Numbers');
export const sendersSchema = numbers('Sender Numbers');

export const isSentTo = ({ to }: Item, ownNumbers?: ReadonlySet<unknown>): boolean =>
	ownNumbers?.has(owner(to)) ?? true;

export const isSentBy = (
	{ from, userId, parentUserId }: Item,
	senders?: ReadonlySet<unknown>,
): boolean =>
	!senders || senders.has(owner(from)) || senders.has(userId) || senders.has(parentUserId);

const owner = (number: unknown) => (typeof number === 'string' ? ownerOf(number) : undefined);
