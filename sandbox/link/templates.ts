import { isRecord } from '../json/object';
import { problems } from '../json/problems';
import { templateId } from '../ids';
import { answer } from '../meta/templates/answer';
import {
	refuseCreation,
	refuseDeletion,
	refuseEdit,
	reservedUntil,
} from '../meta/templates/changeRules';
import { definition, definitionRefusal, edit } from '../meta/templates/definition/definition';
import { byId, review, storeTemplate } from '../meta/templates/lifecycle';
import { notFound, refusedByMeta } from '../meta/templates/refusals';
import { storedComponent } from '../meta/templates/template';
import type { Template } from '../meta/templates/template';
import type { World } from '../world';
import type { Answer, Call, Handler } from './call';
import { refused } from './errors';
import { refuseForeign } from './ownership';

/** LINK passes the body on to Meta; by itself it asks for JSON alone. */
function refuseBody({ body }: Call) {
	if (isRecord(body)) return undefined;
	const problem = body === undefined ? 'is required' : 'must be a JSON object';
	return refused('badRequest', `the body ${problem}`);
}

/** The number in the path may lack its plus sign. See docs/decisions.md#source-in-path. */
function refuseAccount(world: World, { path }: Call) {
	const { platformId = '', platformPartnerId = '', source = '' } = path;
	const number = source.startsWith('+') ? source : `+${source}`;
	return refuseForeign(world.config, { platformId, platformPartnerId, source: number });
}

/** Submits a new template for review. Source: specification, Create Template. */
export const createTemplate: Handler = (world, call) => {
	const refusal = refuseAccount(world, call) ?? refuseBody(call);
	if (refusal) return refusal;
	const { data, error } = definition.safeParse(call.body);
	if (error) return refusedByMeta(definitionRefusal(error));
	const conflict = refuseCreation(world.state.templates, data, world.now());
	if (conflict) return refusedByMeta(conflict);
	const { name, language, category, parameter_format, components, ...others } = data;
	const template = storeTemplate(world, {
		id: templateId(),
		name,
		language,
		category,
		parameter_format,
		status: 'PENDING',
		components: storedComponent.array().parse(components),
		message_send_ttl_seconds: others.message_send_ttl_seconds,
		submitted: world.now().toISOString(),
		edits: [],
	});
	review(world, template);
	return { status: 200, body: { id: template.id, status: template.status, category } };
};

/** The template that the path names, or Meta's error where there is none. */
function withTemplate(world: World, call: Call, handle: (template: Template) => Answer): Answer {
	const { templateId: id = '' } = call.path;
	const template = byId(world, id);
	return template ? handle(template) : refusedByMeta(notFound(id));
}

/**
 * Changes what the body names and keeps the rest.
 * Source: specification, Update Template; Meta, template management.
 */
export const updateTemplate: Handler = (world, call) => {
	const refusal = refuseAccount(world, call);
	if (refusal) return refusal;
	return withTemplate(world, call, (template) => {
		const noObject = refuseBody(call);
		if (noObject) return noObject;
		const changes = edit.safeParse(call.body);
		if (!changes.success) {
			const details = problems(changes.error, 'the template');
			return refusedByMeta({ code: 100, title: 'Invalid parameter', details });
		}
		const { name, language, parameter_format } = template;
		const { data, error } = definition.safeParse({
			name,
			language,
			parameter_format,
			category: changes.data.category ?? template.category,
			components: changes.data.components ?? template.components,
			message_send_ttl_seconds:
				changes.data.message_send_ttl_seconds ?? template.message_send_ttl_seconds,
		});
		const now = world.now();
		const tooSoon = refuseEdit(template, data?.category, now);
		if (tooSoon) return refusedByMeta(tooSoon);
		if (error) return refusedByMeta(definitionRefusal(error));
		const wasRejected = template.status === 'REJECTED';
		const wasApproved = template.status === 'APPROVED';
		const changed = storeTemplate(world, {
			...template,
			rejected_reason: undefined,
			category: data.category,
			components: storedComponent.array().parse(data.components),
			message_send_ttl_seconds: data.message_send_ttl_seconds,
			status: wasRejected ? 'PENDING' : 'APPROVED',
			submitted: now.toISOString(),
			edits: wasApproved ? [...template.edits, now.toISOString()] : template.edits,
		});
		if (wasRejected) review(world, changed);
		return { status: 200, body: { success: true } };
	});
};

export const getTemplate: Handler = (world, call) =>
	refuseAccount(world, call) ??
	withTemplate(world, call, (template) => ({ status: 200, body: answer(template) }));

/** Deletes one language of a template. Source: specification, Delete Template; Meta, template management. */
export const deleteTemplate: Handler = (world, call) =>
	refuseAccount(world, call) ??
	withTemplate(world, call, (template) => {
		const refusal = refuseDeletion(template, call.path.templateName ?? '');
		if (refusal) return refusedByMeta(refusal);
		const until = reservedUntil(template, world.now());
		storeTemplate(world, { ...template, status: 'DELETED', reservedUntil: until });
		return { status: 200, body: { success: true } };
	});
