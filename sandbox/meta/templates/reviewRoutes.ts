import type { FastifyInstance } from 'fastify';
import { z } from 'zod/v3';
import { templateStatuses } from '../../shared';
import { userError } from '../../userError';
import type { World } from '../../world';
import { byId, setStatus, statusChanges } from './lifecycle';
import { rejectionReasons } from './template';

const params = z.object({ id: z.string() });
const decision = z.object({
	status: z.enum(templateStatuses),
	reason: z.enum(rejectionReasons).optional(),
});

/** Meta's decisions on templates, which the person at the page makes in its place. */
export function reviewRoutes(server: FastifyInstance, world: World): void {
	server.post('/templates/:id/status', (request) => {
		const { status, reason } = decision.parse(request.body);
		const template = byId(world, params.parse(request.params).id);
		if (!template) return userError('There is no such template');
		if (statusChanges[status]?.includes(template.status)) {
			return setStatus(world, template, status, reason);
		}
		return userError(`A template that is ${template.status} cannot become ${status}`);
	});
}
