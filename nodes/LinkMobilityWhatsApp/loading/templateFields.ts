import type {
	ILoadOptionsFunctions,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';
import { fields, filled } from '../actions/given';
import { fieldsOf, unfillable } from '../actions/message/template/loaded/fields';
import { identityOf } from '../actions/message/template/loaded/identity';
import { readLogin, send } from '../api';
import { toNodeError } from '../errors/toNodeError';
import { account } from '../wire/account';
import { templateAddress } from '../wire/definition/address';
import { knownTemplate } from '../wire/definition/known';
import { endpoints } from '../wire/endpoints';
import { international } from '../wire/phone';

/** Shorter than when sending, because a person waits for the fields. */
const TIMEOUT_MS = 20_000;

const NO_ID_NOTICE =
	'Enter the Template ID above: a field for each variable, picture and button then appears here. If none does, another field has an expression that n8n cannot resolve yet: execute the previous nodes, or close this panel and open it again.';

/**
 * Loads the template with the entered ID and returns its fields for n8n's resource mapper.
 *
 * Errors are returned as a notice, because n8n's editor shows an empty list if this function throws. If
 * the template cannot be loaded again, the fields that were loaded before are kept with the values that
 * were entered, and the label of the first field says why.
 */
export async function templateFields(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
	const id = String(filled(this.getCurrentNodeParameter('templateId')) ?? '').trim();
	if (!id) return notice(NO_ID_NOTICE);
	try {
		const template = await loadTemplate(this, id);
		const problem = unfillable(template);
		return problem ? notice(problem) : { fields: fieldsOf(id, template) };
	} catch (error) {
		const { message, description } = toNodeError(this.getNode(), error, 0, '');
		const storedFields = fieldsLoadedBefore(this, id);
		if (!storedFields.length) return notice(`${message}. ${description ?? ''}`);
		return { fields: storedFields.map((field) => withFailure(field, message)) };
	}
}

async function loadTemplate(context: ILoadOptionsFunctions, templateId: string) {
	const login = await readLogin(context);
	const { sender, ...address } = account.parse(login.data);
	const senderOption = filled(fields(context.getCurrentNodeParameter('options')).sender);
	const source = international(String(senderOption ?? sender));
	const path = templateAddress.parse({ ...address, source, templateId });
	const request = { endpoint: endpoints.getTemplate, path };
	const { response } = await send(context, login, request, TIMEOUT_MS);
	return knownTemplate.parse(response);
}

/** Escapes the text, because n8n shows a notice as HTML and LINK's texts may contain markup. */
const notice = (text: string): ResourceMapperFields => ({
	fields: [],
	emptyFieldsNotice: text
		.trim()
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;'),
});

/** The fields that the workflow stores, if they belong to this template. */
function fieldsLoadedBefore(context: ILoadOptionsFunctions, id: string): ResourceMapperField[] {
	const { schema } = fields(context.getCurrentNodeParameter('templateFields'));
	const stored: ResourceMapperField[] = Array.isArray(schema) ? schema : [];
	return stored.some((field) => identityOf(field.id)?.id === id) ? stored : [];
}

/** The first field identifies the template. */
const withFailure = (field: ResourceMapperField, message: string): ResourceMapperField =>
	identityOf(field.id)
		? { ...field, displayName: `Template could not be loaded again: ${message}` }
		: field;
