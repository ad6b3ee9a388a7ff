import type { Label, Labels } from '../../../labels/labels';
import { phoneSentence } from '../../../labels/phoneSentence';
import { NEEDS_NAME_PART, NEEDS_PHONE, NOT_A_WHATSAPP_ID } from '../../../wire/contact';
import { NATIONAL } from '../../../wire/phone/reasons';
import { BLANK } from '../../../wire/text';
import { requestLabels } from '../requestLabels';

/** Reasons that do not follow a number. */
const ABOUT_FIELD = new Set([BLANK, NOT_A_WHATSAPP_ID]);

const numberLabel = (label: string): Label => ({
	label,
	words(reason, value) {
		if (ABOUT_FIELD.has(reason) || typeof value !== 'string') return reason;
		const remedy = reason === NATIONAL ? ', or set the option Default Country Code' : '';
		return phoneSentence(label, value.trim(), reason + remedy);
	},
});

const CONTACT = 'messages.*.contacts.*';

export const contactLabels: Labels = {
	...requestLabels,
	'messages.*.contacts': 'Contacts',
	[CONTACT]: 'Contacts',
	[`${CONTACT}.name`]: {
		label: 'Full Name',
		words: (reason) =>
			reason === NEEDS_NAME_PART
				? 'Enter a First Name or a Last Name: a contact needs at least one part of a name besides Full Name'
				: reason,
	},
	[`${CONTACT}.name.formattedName`]: 'Full Name',
	[`${CONTACT}.name.prefix`]: 'Prefix',
	[`${CONTACT}.name.firstName`]: 'First Name',
	[`${CONTACT}.name.middleName`]: 'Middle Name',
	[`${CONTACT}.name.lastName`]: 'Last Name',
	[`${CONTACT}.name.suffix`]: 'Suffix',
	[`${CONTACT}.phones.*`]: {
		label: 'Phones',
		words: (reason) => (reason === NEEDS_PHONE ? 'Phone is required' : reason),
	},
	[`${CONTACT}.phones.*.phone`]: numberLabel('Phone'),
	[`${CONTACT}.phones.*.waId`]: numberLabel('WhatsApp ID'),
	[`${CONTACT}.emails.*`]: 'Emails',
	[`${CONTACT}.emails.*.email`]: 'Email',
	[`${CONTACT}.urls.*`]: 'URLs',
	[`${CONTACT}.urls.*.url`]: 'URL',
	[`${CONTACT}.addresses.*`]: 'Addresses',
	[`${CONTACT}.addresses.*.street`]: 'Street',
	[`${CONTACT}.addresses.*.city`]: 'City',
	[`${CONTACT}.addresses.*.state`]: 'State',
	[`${CONTACT}.addresses.*.zip`]: 'ZIP Code',
	[`${CONTACT}.addresses.*.country`]: 'Country',
	[`${CONTACT}.addresses.*.countryCode`]: 'Country Code',
	[`${CONTACT}.phones|emails|urls|addresses.*.type`]: 'Type',
	[`${CONTACT}.org.company`]: 'Company',
	[`${CONTACT}.org.department`]: 'Department',
	[`${CONTACT}.org.title`]: 'Title',
	[`${CONTACT}.birthday`]: 'Birthday',
};
