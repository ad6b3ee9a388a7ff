import type { TemplateStatus } from '../../shared';
import type { World } from '../../world';
import { DAY_MS } from '../serviceWindow';
import { displayed } from './displayed';
import type { Template } from './template';

/** A deleted template is forgotten this long after its name is free; a configured one then comes back. */
const FORGOTTEN_DAYS = 30;

/** For each status, the statuses from which Meta can change to it. Source: Meta, template review. */
export const statusChanges: Readonly<Partial<Record<TemplateStatus, readonly TemplateStatus[]>>> = {
	APPROVED: ['PENDING', 'REJECTED', 'PAUSED'],
	REJECTED: ['PENDING', 'APPROVED', 'PAUSED'],
	PAUSED: ['APPROVED'],
	DISABLED: ['APPROVED', 'PAUSED'],
};

/** The template with this ID, unless it was deleted. */
export const byId = ({ state }: Pick<World, 'state'>, id: string) =>
	state.templates.find((template) => template.id === id && template.status !== 'DELETED');

/** Adds a template, or replaces the one with its ID. */
export function storeTemplate(world: World, template: Template): Template {
	const { templates } = world.state;
	const index = templates.findIndex(({ id }) => id === template.id);
	if (index < 0) templates.push(template);
	else templates[index] = template;
	world.notify({ kind: 'template', value: displayed(world, template) });
	return template;
}

/** @param reason of a rejection */
export function setStatus(
	world: World,
	template: Template,
	status: TemplateStatus,
	reason?: string,
): Template {
	const rejected_reason = status === 'REJECTED' ? (reason ?? 'INVALID_FORMAT') : undefined;
	return storeTemplate(world, { ...template, status, rejected_reason });
}

/** Decides on a template after a while, unless it is decided on at the page before. */
export function review(world: World, template: Template): void {
	const { pace, review: verdict } = world.config;
	if (verdict === 'byHand') return;
	const decide = async () => {
		await world.pause(pace.review);
		const current = byId(world, template.id);
		if (current?.status !== 'PENDING' || current.submitted !== template.submitted) return;
		setStatus(world, current, verdict === 'approve' ? 'APPROVED' : 'REJECTED');
	};
	world.runInBackground(decide());
}

/** Adds the configured templates that are missing, and resumes the reviews that were under way. */
export function resumeTemplates(world: World, configured: Template[]): void {
	const { state, now } = world;
	const isForgotten = ({ reservedUntil }: Template) =>
		reservedUntil !== undefined &&
		now().getTime() - Date.parse(reservedUntil) > FORGOTTEN_DAYS * DAY_MS;
	const known = state.templates.filter((template) => !isForgotten(template));
	const isMissing = ({ id, name, language }: Template) =>
		!known.some((one) => one.id === id || (one.name === name && one.language === language));
	state.templates.splice(0, Infinity, ...configured.filter(isMissing), ...known);
	state.templates
		.filter(({ status }) => status === 'PENDING')
		.forEach((template) => review(world, template));
}
