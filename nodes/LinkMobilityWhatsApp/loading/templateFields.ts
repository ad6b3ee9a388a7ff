import type {
	ILoadOptionsFunctions,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';
import { fields, filled } from '../actions/given';
import { fieldsOf, unfillable } from '../actions/message/template/loaded/fields';
import { identityOf } from '../actions/message/template/loaded/identity';
import { addressLabels } from '../actions/template/address';
import { readLogin, send } from '../api';
import { explain } from '../errors/explain';
import { check } from '../labels/check';
import { account } from '../wire/account';
import { templateAddress } from '../wire/definition/address';
import { knownTemplate } from '../wire/definition/known';
import { endpoints } from '../wire/endpoints';
import { international } from '../wire/phone';

/** A person waits for the fields, so not for longer than this. */
const PATIENCE_MS = 20_000;

const NO_ID =
	'Enter the Template ID above: a field for each variable, picture and button then appears here. If none does, another field has an expression that n8n cannot resolve yet: execute the previous nodes, or close this panel and open it again.';

/**
 * The fields of the template that the panel names, for n8n's resource mapper.
 *
 * Whatever is wrong is told as a notice in place of the fields, because n8n's editor drops an error
 * that is thrown here and shows an empty list. Fields that were loaded before stay when they cannot be
 * loaded anew, so that nobody loses what they entered to a network that is away; their first says why.
 */
export async function templateFields(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
	const id = String(filled(this.getCurrentNodeParameter('templateId')) ?? '').trim();
	if (!id) return instead(NO_ID);
	try {
		const template = await read(this, id);
		const reason = unfillable(template);
		return reason ? instead(reason) : { fields: fieldsOf(id, template) };
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
	const own = filled(fields(context.getCurrentNodeParameter('options')).sender);
	const source = international(String(own ?? sender));
	const path = check(templateAddress, { ...known, source, templateId }, addressLabels);
	const request = { endpoint: endpoints.getTemplate, path };
	const { response } = await send(context, login, request, PATIENCE_MS);
	return knownTemplate.parse(response);
}

/** n8n shows a notice as HTML, and LINK's words may hold anything. */
const instead = (words: string): ResourceMapperFields => ({
	fields: [],
	emptyFieldsNotice: words
		.trim()
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;'),
});

/** What n8n keeps of the same template. */
function loadedBefore(context: ILoadOptionsFunctions, id: string): ResourceMapperField[] {
	const { schema } = fields(context.getCurrentNodeParameter('templateFields'));
	const all: ResourceMapperField[] = Array.isArray(schema) ? schema : [];
	return all.some((field) => identityOf(field.id)?.id === id) ? all : [];
}

const marked = (field: ResourceMapperField, message: string): ResourceMapperField =>
	identityOf(field.id)
		? { ...field, displayName: `Template could not be loaded anew: ${message}` }
		: field;
