import type { FastifyInstance } from 'fastify';
import { z } from 'zod/v3';
import { templateStatuses } from '../../../nodes/LinkMobilityWhatsApp/wire/definition/status';
import { mistaken } from '../../userError';
import type { World } from '../../world';
import { rejectionReasons } from './template';
import { byId, changes, setStatus } from './lifecycle';

const whose = z.object({ id: z.string() });
const verdict = z.object({
	status: z.enum(templateStatuses),
	reason: z.enum(rejectionReasons).optional(),
});

/** What Meta's people do with templates, done by the person at the page. */
export function desk(server: FastifyInstance, world: World): void {
	server.post('/templates/:id/status', ({ params, body }) => {
		const { status, reason } = verdict.parse(body);
		const template = byId(world, whose.parse(params).id);
		if (!template) return mistaken('There is no such template');
		if (changes[status]?.includes(template.status)) {
			return setStatus(world, template, status, reason);
		}
		return mistaken(`A template that is ${template.status} cannot become ${status}`);
	});
}
