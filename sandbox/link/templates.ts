import type { z } from 'zod/v3';
import { newTemplate } from '../../nodes/LinkMobilityWhatsApp/wire/definition/create';
import { templateEdit } from '../../nodes/LinkMobilityWhatsApp/wire/definition/edit';
import { knownTemplate } from '../../nodes/LinkMobilityWhatsApp/wire/definition/known';
import { spelledDefinition } from '../../nodes/LinkMobilityWhatsApp/wire/definition/spelling';
import { refusals } from '../../nodes/LinkMobilityWhatsApp/wire/refusals';
import { templateId } from '../ids';
import { faults, refused } from './errors';
import { answer } from '../meta/templates/answer';
import { away } from './templateOwnership';
import { againstLinks } from '../meta/templates/exampleFile';
import { byId, keep, review } from '../meta/templates/lifecycle';
import { absent, refusedByMeta } from '../meta/templates/refusals';
import {
	againstCreation,
	againstDeletion,
	againstEdit,
	freeFrom,
} from '../meta/templates/changeRules';
import type { Handlers } from './handlers';

/** In our words about its parts; a body that is no object at all has none. */
function malformed(error: z.ZodError) {
	const isNoObject = error.issues.some(({ path, code }) => !path.length && code === 'invalid_type');
	const words = isNoObject ? undefined : refusals(error)?.join('. ');
	return refused('badRequest', words ?? faults(error));
}

/** Hands a new template in for review. Source: L2153-2159. */
export const createTemplate: Handlers['createTemplate'] = (world, call) => {
	const foreign = away(world, call);
	if (foreign) return foreign;
	const given = spelledDefinition(call.body);
	const linked = againstLinks(given);
	if (linked) return refusedByMeta(linked);
	const { success, data, error } = newTemplate.safeParse(given);
	if (!success) return malformed(error);
	const refusal = againstCreation(world.state.templates, data, world.now());
	if (refusal) return refusedByMeta(refusal);
	const { name, language, category, parameter_format, components, message_send_ttl_seconds } = data;
	const id = templateId();
	const template = keep(world, {
		id,
		name,
		language,
		category,
		parameter_format: parameter_format ?? 'positional',
		status: 'PENDING',
		components: knownTemplate.parse({ name, language, components }).components,
		message_send_ttl_seconds,
		submitted: world.now().toISOString(),
		edits: [],
	});
	review(world, template);
	return { status: 200, body: { id, status: template.status, category } };
};

/** Changes what it is told to, and leaves the rest. Source: L2161-2177; Meta, template management. */
export const updateTemplate: Handlers['updateTemplate'] = (world, call) => {
	const foreign = away(world, call);
	if (foreign) return foreign;
	const { templateId: id = '' } = call.path;
	const known = byId(world, id);
	if (!known) return refusedByMeta(absent(id));
	const given = spelledDefinition(call.body);
	const edit = templateEdit.safeParse(given);
	if (!edit.success) return malformed(edit.error);
	const now = world.now();
	const refusal = againstEdit(known, edit.data.category, now) ?? againstLinks(given);
	if (refusal) return refusedByMeta(refusal);
	const { name, language, parameter_format, category, components, message_send_ttl_seconds } = {
		...known,
		...edit.data,
	};
	const whole = {
		name,
		language,
		parameter_format,
		category,
		components,
		message_send_ttl_seconds,
	};
	const { success, error } = newTemplate.safeParse(spelledDefinition(whole));
	if (!success) return malformed(error);
	const wasRejected = known.status === 'REJECTED';
	const template = keep(world, {
		...known,
		rejected_reason: undefined,
		category,
		components: knownTemplate.parse(whole).components,
		message_send_ttl_seconds,
		status: wasRejected ? 'PENDING' : 'APPROVED',
		submitted: now.toISOString(),
		edits: known.status === 'APPROVED' ? [...known.edits, now.toISOString()] : known.edits,
	});
	if (wasRejected) review(world, template);
	return { status: 200, body: { success: true } };
};

export const getTemplate: Handlers['getTemplate'] = (world, call) => {
	const foreign = away(world, call);
	if (foreign) return foreign;
	const { templateId: id = '' } = call.path;
	const known = byId(world, id);
	return known ? { status: 200, body: answer(known) } : refusedByMeta(absent(id));
};

/** Deletes this language of a template alone. Source: L2187-2193; Meta, template management. */
export const deleteTemplate: Handlers['deleteTemplate'] = (world, call) => {
	const foreign = away(world, call);
	if (foreign) return foreign;
	const { templateId: id = '', templateName = '' } = call.path;
	const known = byId(world, id);
	if (!known) return refusedByMeta(absent(id));
	const refusal = againstDeletion(known, templateName);
	if (refusal) return refusedByMeta(refusal);
	keep(world, { ...known, status: 'DELETED', reservedUntil: freeFrom(known, world.now()) });
	return { status: 200, body: { success: true } };
};
