import type {
	ILoadOptionsFunctions,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';
import { toRecord, nonBlank } from '../actions/panelValues';
import { automaticNotice } from '../actions/message/template/loaded/automaticNotice';
import { identityOf, templateInLabel } from '../actions/message/template/loaded/identityField';
import { mapperFieldsOf, unsupportedReason } from '../actions/message/template/loaded/mapperFields';
import { pathLabels } from '../actions/template/senderPath';
import { readLogin, send } from '../api';
import { toNodeError } from '../errors/toNodeError';
import { check } from '../labels/check';
import { account } from '../../../credentials/account';
import { templateAddress } from '../wire/definition/templatePath';
import { knownTemplate } from '../wire/definition/known';
import { endpoints } from '../wire/endpoints';
import { countryCode, international } from '../wire/phone';
import { asSentence } from '../wire/text';

/** Short, because a user is waiting in the editor. */
const TIMEOUT_MS = 20_000;

const NO_ID =
	'Template ID is blank. If it is an expression, execute the previous nodes so that n8n can resolve it, then select Retry.';

/**
 * Loads the fields of the template in Template ID, for n8n's resource mapper.
 *
 * Errors are shown as a notice in place of the fields, because n8n's editor drops an error thrown here and
 * shows an empty list. If a reload fails, the fields loaded before stay, so that entered values are not
 * lost; the label of the first field says why.
 *
 * With Map Automatically, the editor shows no fields, but the notice that comes with them.
 */
export async function templateFields(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
	const id = String(nonBlank(this.getCurrentNodeParameter('templateId')) ?? '').trim();
	if (!id) return notice(NO_ID);
	try {
		const template = await readTemplate(this, id);
		const reason = unsupportedReason(template);
		if (reason) return notice(reason);
		const fields = mapperFieldsOf(id, template);
		return { fields, emptyFieldsNotice: asHtml(automaticNotice(fields)) };
	} catch (error) {
		const { message, description } = toNodeError(this.getNode(), error, 0, '');
		const storedFields = fieldsLoadedBefore(this, id);
		if (!storedFields.length) return notice(`${asSentence(message)} ${description ?? ''}`);
		const fields = storedFields.map((field) => withReloadError(field, message));
		return { fields, emptyFieldsNotice: asHtml(automaticNotice(fields)) };
	}
}

async function readTemplate(context: ILoadOptionsFunctions, templateId: string) {
	const login = await readLogin(context);
	const { sender, ...address } = account.parse(login.data);
	const options = toRecord(context.getCurrentNodeParameter('options'));
	// Ignored if it is not a code: the editor passes an expression that it cannot resolve as it is written.
	const { data: country } = countryCode.safeParse(options.defaultCountryCode);
	const source = international(String(nonBlank(options.sender) ?? sender), country);
	const path = check(templateAddress, { ...address, source, templateId }, pathLabels);
	const request = { endpoint: endpoints.getTemplate, path };
	const { response } = await send(context, login, request, TIMEOUT_MS);
	return knownTemplate.parse(response);
}

const notice = (text: string): ResourceMapperFields => ({
	fields: [],
	emptyFieldsNotice: asHtml(text),
});

/** Escaped text: n8n renders notices as HTML, and LINK's text can contain any characters. */
const asHtml = (text: string) =>
	text.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The fields of the same template that are stored in the workflow. */
function fieldsLoadedBefore(context: ILoadOptionsFunctions, id: string): ResourceMapperField[] {
	const { schema } = toRecord(context.getCurrentNodeParameter('templateFields'));
	const stored: ResourceMapperField[] = Array.isArray(schema) ? schema : [];
	return stored.some((field) => identityOf(field.id)?.id === id) ? stored : [];
}

function withReloadError(field: ResourceMapperField, message: string): ResourceMapperField {
	const template = identityOf(field.id);
	if (!template) return field;
	const displayName = `${templateInLabel(template)} could not be reloaded: ${message}`;
	return { ...field, displayName };
}
