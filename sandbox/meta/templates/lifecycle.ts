/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { setTimeout as pause } from 'node:timers/promises';
import { HOUR_MS } from '../serviceWindow';
import type { TemplateStatus } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/status';
import type { World } from '../../world';
import { displayed } from './displayed';
import type { Kept } from './template';

const DAY_MS = 24 * HOUR_MS;

/** So long after its name is free a deleted template is forgotten; one of the configuration comes back. */
const FORGOTTEN_DAYS = 30;

/** The statuses that somebody at Meta can change to each status. Source: Meta, template review. */
export const changes: Readonly<Partial<Record<TemplateStatus, readonly TemplateStatus[]>>> = {
	APPROVED: ['PENDING', 'REJECTED', 'PAUSED'],
	REJECTED: ['PENDING', 'APPROVED', 'PAUSED'],
	PAUSED: ['APPROVED'],
	DISABLED: ['APPROVED', 'PAUSED'],
};

/** The template with this ID, unless it was deleted. */
export const byId = ({ state }: Pick<World, 'state'>, id: string) =>
	state.templates.find((template) => template.id === id && template.status !== 'DELETED');

/** Puts a template where there was none, or in the place of what it was. */
export function keep(world: World, template: Kept): Kept {
	const { templates } = world.state;
	const known = templates.findIndex(({ id }) => id === template.id);
	if (known < 0) templates.push(template);
	else templates[known] = template;
	world.changed({ kind: 'template', value: displayed(world, template) });
	return template;
}

/** Gives a template another status; only a rejection has a reason. */
export function setStatus(world: World, template: Kept, status: TemplateStatus, reason?: string) {
	const rejected_reason = status === 'REJECTED' ? (reason ?? 'INVALID_FORMAT') : undefined;
	return keep(world, { ...template, status, rejected_reason });
}

/** Hands a template in; after a moment it is decided on, unless somebody did so on the page. */
export function review(world: World, template: Kept): void {
	const { pace, review: verdict } = world.config;
	if (verdict === 'byHand') return;
	const decide = async () => {
		await pause(pace.review, undefined, { signal: world.signal });
		const now = byId(world, template.id);
		if (now?.status !== 'PENDING' || now.submitted !== template.submitted) return;
		setStatus(world, now, verdict === 'approve' ? 'APPROVED' : 'REJECTED');
	};
	world.behind(decide());
}

/** The templates of the configuration that are not there yet, and the reviews that were under way. */
export function resumeTemplates(world: World, configured: Kept[]): void {
	const { state, now } = world;
	const isOld = ({ reservedUntil }: Kept) =>
		reservedUntil !== undefined &&
		now().getTime() - Date.parse(reservedUntil) > FORGOTTEN_DAYS * DAY_MS;
	const old = state.templates.filter((template) => !isOld(template));
	const isNew = ({ id, name, language }: Kept) =>
		!old.some((one) => one.id === id || (one.name === name && one.language === language));
	state.templates.splice(0, Infinity, ...configured.filter(isNew), ...old);
	state.templates
		.filter(({ status }) => status === 'PENDING')
		.forEach((template) => review(world, template));
}
