import type {
	ILoadOptionsFunctions,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';
import { toRecord, nonBlank } from '../actions/panelValues';
import { identityOf } from '../actions/message/template/loaded/identityField';
import { mapperFieldsOf, unsupportedReason } from '../actions/message/template/loaded/mapperFields';
import { readLogin, send } from '../api';
import { explain } from '../errors/explain';
import { account } from '../wire/account';
import { templateAddress } from '../wire/definition/address';
import { knownTemplate } from '../wire/definition/known';
import { endpoints } from '../wire/endpoints';
import { international } from '../wire/phone';

/** A user waits for the fields. */
const PATIENCE_MS = 20_000;

const NO_ID =
	'Enter the Template ID above to load a field for each variable, file and button. If none appears, another field has an expression that n8n cannot resolve yet: execute the previous nodes, or close and reopen this panel.';

/**
 * Loads the fields of the template in Template ID, for n8n's resource mapper.
 *
 * Errors are shown as a notice in place of the fields, because n8n's editor drops an error thrown here and
 * shows an empty list. If a reload fails, the fields loaded before stay, so that entered values are not
 * lost; the label of the first field says why.
 */
export async function templateFields(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
	const id = String(nonBlank(this.getCurrentNodeParameter('templateId')) ?? '').trim();
	if (!id) return instead(NO_ID);
	try {
		const template = await read(this, id);
		const reason = unsupportedReason(template);
		return reason ? instead(reason) : { fields: mapperFieldsOf(id, template) };
	} catch (error) {
		const { message, description } = explain(this.getNode(), error, 0, '');
		const kept = loadedBefore(this, id);
		if (!kept.length) return instead(`${message}. ${description ?? ''}`);
		return { fields: kept.map((field) => marked(field, message)) };
	}
}

async function read(context: ILoadOptionsFunctions, templateId: string) {
	const login = await readLogin(context);
	const { sender, ...known } = account.parse(login.data);
	const own = nonBlank(toRecord(context.getCurrentNodeParameter('options')).sender);
	const source = international(String(own ?? sender));
	const path = templateAddress.parse({ ...known, source, templateId });
	const request = { endpoint: endpoints.getTemplate, path };
	const { response } = await send(context, login, request, PATIENCE_MS);
	return knownTemplate.parse(response);
}

/** A notice with escaped text: n8n renders notices as HTML, and LINK's text can contain any characters. */
const instead = (words: string): ResourceMapperFields => ({
	fields: [],
	emptyFieldsNotice: words
		.trim()
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;'),
});

/** The fields of the same template that are stored in the workflow. */
function loadedBefore(context: ILoadOptionsFunctions, id: string): ResourceMapperField[] {
	const { schema } = toRecord(context.getCurrentNodeParameter('templateFields'));
	const all: ResourceMapperField[] = Array.isArray(schema) ? schema : [];
	return all.some((field) => identityOf(field.id)?.id === id) ? all : [];
}

const marked = (field: ResourceMapperField, message: string): ResourceMapperField =>
	identityOf(field.id)
		? { ...field, displayName: `Template could not be reloaded: ${message}` }
		: field;
