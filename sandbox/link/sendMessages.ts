import { resultCodes } from '../../nodes/LinkMobilityWhatsApp/wire/codes';
import { addMessage, addPerson } from '../conversations';
import { deliver, isReachable } from './delivery';
import { linkId, wamid } from '../ids';
import { foreignTo } from './ownership';
import { faults, refused } from './errors';
import { request } from './request';
import { named } from '../meta/templates/find';
import { outline } from '../meta/templates/outline';
import { rendered } from '../meta/templates/render';
import type { Handlers } from './handlers';
import type { Request } from './request';
import type { BusinessMessage } from '../state';
import type { World } from '../world';

/** Checks a request in LINK's order, answers, and delivers behind the answer. Source: api-notes 3.9. */
export const sendMessages: Handlers['sendMessages'] = (world, { body }) => {
	const parsed = request.safeParse(body);
	if (!parsed.success) return refused('badRequest', faults(parsed.error));
	const foreign = foreignTo(world, parsed.data);
	if (foreign) return refused('noAccess', foreign);
	const messageIds = parsed.data.destinations.map((destination) =>
		accept(world, parsed.data, destination),
	);
	return {
		status: 200,
		body: { resultCode: resultCodes.queued, description: 'Queued', messageIds },
	};
};

/** One message ID per destination, whatever the number of messages. Source: L309. */
function accept(world: World, given: Request, destination: string): string {
	const person = withPlus(destination);
	const messageId = linkId();
	given.messages.forEach((content, messageIndex) => {
		world.trouble.count(person, content);
		const message: BusinessMessage = {
			id: `${messageId}-${messageIndex}`,
			from: 'business',
			person,
			business: given.source,
			wamid: wamid(person),
			quoted: null,
			status: 'queued',
			times: { queued: world.now().toISOString() },
			content,
			...(content.type === 'template' && { rendered: shown(world, content.template) }),
			request: {
				messageId,
				messageIndex,
				refId: given.refId,
				gates: given.eventReportGates ?? [],
				customParameters: given.customParameters ?? {},
			},
		};
		if (person !== given.source && isReachable(world, person)) place(world, message);
		world.behind(deliver(world, message));
	});
	return messageId;
}

/** LINK takes an international number without its plus sign, too. Source: L135, A-08. */
const withPlus = (given: string) => (/^[1-9]\d{6,14}$/.test(given) ? `+${given}` : given);

/** In the words of the template, where there is one of this name. */
function shown({ state }: World, template: unknown) {
	const known = named(state, template);
	return rendered(known && outline(known), template);
}

/** A number nobody has written to yet is a new person's. */
function place(world: World, message: BusinessMessage): void {
	const person = addPerson(world.state, message.person);
	world.changed({ kind: 'person', value: person });
	addMessage(world.state, message);
	world.changed({ kind: 'message', value: message });
}
