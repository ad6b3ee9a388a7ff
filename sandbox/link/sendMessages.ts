import { addMessage, addPerson, setUnreachable } from '../conversations';
import { linkId, wamid } from '../ids';
import { problems } from '../json/problems';
import { quotedIn } from '../meta/messages/beyond';
import { asSpecified } from '../meta/messages/message';
import { findTemplate } from '../meta/templates/find';
import { outline } from '../meta/templates/outline';
import { render } from '../meta/templates/render';
import { resultCodes } from '../shared';
import type { BusinessMessage } from '../state';
import type { World } from '../world';
import type { Handler } from './call';
import { deliver, isReachable } from './delivery';
import { refused } from './errors';
import { refuseForeign } from './ownership';
import { request } from './request';
import type { Request } from './request';

/** Queues the messages of a request, and delivers them after the answer. */
export const sendMessages: Handler = (world, { body }) => {
	const { data, error } = request.safeParse(body);
	if (error) return refused('badRequest', problems(error));
	const foreign = refuseForeign(world.config, data);
	if (foreign) return foreign;
	const messageIds = data.destinations.map((destination) => accept(world, data, destination));
	return {
		status: 200,
		body: { resultCode: resultCodes.queued, description: 'Queued', messageIds },
	};
};

/** One message ID per destination, however many messages it gets. See docs/decisions.md#one-id-per-recipient. */
function accept(world: World, sent: Request, destination: string): string {
	const person = withPlus(destination);
	const messageId = linkId();
	sent.messages.forEach((received, messageIndex) => {
		const content = asSpecified(received);
		world.faults.count(person, content);
		const message: BusinessMessage = {
			id: `${messageId}-${messageIndex}`,
			from: 'business',
			person,
			business: sent.source,
			wamid: wamid(person),
			quoted: quotedIn(received),
			status: 'queued',
			times: { queued: world.now().toISOString() },
			content,
			...(content.type === 'template' &&
				'template' in content && { rendered: renderTemplate(world, content.template) }),
			request: {
				messageId,
				messageIndex,
				refId: sent.refId,
				gates: sent.eventReportGates ?? [],
				customParameters: sent.customParameters ?? {},
			},
		};
		if (person !== sent.source && isReachable(world, person)) showOnPhone(world, message);
		else setUnreachable(message);
		world.runInBackground(deliver(world, message));
	});
	return messageId;
}

/** LINK also takes international numbers without a plus sign. See docs/decisions.md#phone-numbers. */
const withPlus = (number: string) => (/^[1-9]\d{6,14}$/.test(number) ? `+${number}` : number);

/** With the text of the template, if there is one of this name. */
function renderTemplate({ state }: World, sent: unknown) {
	const template = findTemplate(state, sent);
	return render(template && outline(template), sent);
}

/** A number that is not known yet becomes a new person. */
function showOnPhone(world: World, message: BusinessMessage): void {
	const person = addPerson(world.state, message.person);
	if (person.name === person.number) person.name = world.config.names[person.number] ?? person.name;
	world.notify({ kind: 'person', value: person });
	addMessage(world.state, message);
	world.notify({ kind: 'message', value: message });
}
