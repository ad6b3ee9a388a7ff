import { callBack } from '../callbacks/post';
import type { Config } from '../config';
import {
	addMessage,
	addPerson,
	byWamid,
	counterpart,
	isShown,
	setStatus,
	setWrote,
} from '../conversations';
import { linkId, wamid as newWamid } from '../ids';
import { interactiveOf } from '../meta/messages/interactive/interactive';
import type { Message, PersonMessage, State } from '../state';
import { note } from '../world';
import type { World } from '../world';

/** What a person did on the phone. */
export interface PersonAction {
	person: string;
	/** The wamid of the message that this one answers. */
	quoted: string | null;
	/** The `content.message` of the callback. */
	content: PersonMessage['content'];
}

/** Adds a message of a person to the conversation, and posts it to the gates for incoming messages. */
export function receive(world: World, { person, quoted, content }: PersonAction): PersonMessage {
	const { config, state } = world;
	const business = counterpart(state, person, config.sources);
	const message: PersonMessage = {
		id: linkId(),
		from: 'person',
		person,
		business,
		wamid: newWamid(person),
		quoted,
		status: 'queued',
		times: { queued: world.now().toISOString() },
		content,
	};
	world.notify({
		kind: 'person',
		value: setWrote(addPerson(state, person), world.now(), [business]),
	});
	addMessage(state, message);
	world.notify({ kind: 'message', value: message });
	world.runInBackground(passOn(world, message));
	return message;
}

/** The phone shows a message as delivered once one webhook has accepted it. */
async function passOn(world: World, message: PersonMessage): Promise<void> {
	const body = incomingMessage(message, world.state, world.config);
	const entry = {
		title: 'Message from a person',
		about: message.person,
		messages: [message.id],
	};
	const { incomingGates: gates } = world.config;
	if (!gates.length) {
		const outcome = 'No gate takes incoming messages. Set incomingGates';
		note(world, { ...entry, outcome, sent: body });
	}
	const mark = (status: 'delivered' | 'failed') => {
		if (message.status !== 'queued') return;
		setStatus(message, status, world.now());
		if (isShown(message)) world.notify({ kind: 'message', value: message });
	};
	const onAccepted = () => mark('delivered');
	await callBack(world, gates, {
		key: message.id,
		...entry,
		kind: 'message',
		body,
		withGateParameters: true,
		onAccepted,
	});
	mark('failed');
}

/** The callback of a message. Source: specification, Incoming Messages. */
export function incomingMessage(message: PersonMessage, state: State, config: Config) {
	const { person, business, content, quoted } = message;
	const original = quoted === null ? undefined : byWamid(state, person, quoted);
	const context = original && {
		source: original.from === 'person' ? person : business,
		id: quoted,
		...referredProduct(original, content),
	};
	return wrapIncoming({ ...content, ...(context && { context }) }, message, config);
}

type Parties = Pick<PersonMessage, 'id' | 'wamid' | 'person' | 'business' | 'times'>;

/** The callback around a `content.message`, which is the same for every type. */
export function wrapIncoming(
	message: unknown,
	{ id, wamid, person, business, times }: Parties,
	config: Config,
) {
	return {
		destination: business,
		source: person,
		content: { type: 'WHATSAPP', message },
		provider: 'whatsapp',
		timestamp: times.queued,
		messageId: id,
		providerTimestamp: times.queued,
		providerMessageId: wamid,
		route: routeOf(business, config),
		gateCustomParameters: {},
		customParameters: null,
	};
}

/** A text that answers a product names the product in its context. */
function referredProduct(original: Message, { contentType }: PersonMessage['content']) {
	const interactive = interactiveOf(original.content);
	if (contentType !== 'TEXT' || interactive?.type !== 'product') return {};
	const { catalog_id, product_retailer_id } = interactive.action;
	return { referred_product: { catalog_id, product_retailer_id } };
}

/** `number` is the number of the business. See docs/decisions.md#route-number. */
const routeOf = (business: string, config: Config) => ({
	id: 'sandbox-route',
	refId: 'sandbox-route',
	platformId: config.platformId,
	platformPartnerId: config.platformPartnerId,
	platformServiceType: null,
	platformServiceId: null,
	number: business,
	gateIds: config.incomingGates,
	customParameters: {},
	type: 'KEYWORD_ROUTE',
	keyword: '',
	keywordType: 'DEFAULT',
	active: true,
	start: '2020-01-01T00:00:00Z',
	end: '2100-01-01T00:00:00Z',
	shared: false,
	description: 'All messages to this number',
});
