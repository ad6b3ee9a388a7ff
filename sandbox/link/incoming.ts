import { interactiveMessage } from '../../nodes/LinkMobilityWhatsApp/wire/interactive';
import { callBack } from '../callbacks/post';
import { addMessage, addPerson, byWamid, counterpart, setStatus, setWrote } from '../conversations';
import { linkId, wamid as newWamid } from '../ids';
import { note } from '../world';
import type { Config } from '../config';
import type { Message, PersonMessage, State } from '../state';
import type { World } from '../world';

/** What a person does on the phone. */
export interface Written {
	person: string;
	/** The wamid of the message that this one answers. */
	quoted: string | null;
	/** The `content.message` of the callback. */
	content: PersonMessage['content'];
}

/** Takes what a person wrote to the gates for incoming messages. */
export function receive(world: World, { person, quoted, content }: Written): PersonMessage {
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
	world.changed({
		kind: 'person',
		value: setWrote(addPerson(state, person), world.now(), [business]),
	});
	addMessage(state, message);
	world.changed({ kind: 'message', value: message });
	world.behind(passOn(world, message));
	return message;
}

/** Whether the business has it shows on the phone, too. */
async function passOn(world: World, message: PersonMessage): Promise<void> {
	const body = incoming(message, world.state, world.config);
	const told = { title: 'Message from a person', about: message.person };
	const { incomingGates: gates } = world.config;
	if (!gates.length) {
		const outcome = 'No gate takes incoming messages. Set incomingGates';
		note(world, { ...told, outcome, sent: body });
	}
	const mark = (status: 'delivered' | 'failed') => {
		if (message.status !== 'queued') return;
		setStatus(message, status, world.now());
		world.changed({ kind: 'message', value: message });
	};
	// One address that does not answer must not hide that the business has it.
	const onTaken = () => mark('delivered');
	await callBack(world, gates, { key: message.id, ...told, body, ofGate: true, onTaken });
	mark('failed');
}

/** The callback of an incoming message. Source: L1786-1879. */
export function incoming(message: PersonMessage, state: State, config: Config) {
	const { person, business, content, quoted } = message;
	const original = quoted === null ? undefined : byWamid(state, person, quoted);
	const context = original && {
		source: original.from === 'person' ? person : business,
		id: quoted,
		...referred(original, content),
	};
	return around({ ...content, ...(context && { context }) }, message, config);
}

type Parties = Pick<PersonMessage, 'id' | 'wamid' | 'person' | 'business' | 'times'>;

/** All that is around the `content.message`, which is the same whatever the person did. */
export function around(
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
		route: route(business, config),
		gateCustomParameters: {},
		customParameters: null,
	};
}

/** Words about a product name it. Source: L1804-1805. */
function referred(original: Message, { contentType }: PersonMessage['content']) {
	const interactive = interactiveMessage.safeParse(original.content).data?.interactive;
	if (contentType !== 'TEXT' || interactive?.type !== 'product') return {};
	const { catalog_id, product_retailer_id } = interactive.action;
	return { referred_product: { catalog_id, product_retailer_id } };
}

/** `number` is the number of the business, where the specification prints the person's. Source: A-55. */
const route = (business: string, config: Config) => ({
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
