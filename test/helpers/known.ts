import { config } from '../../sandbox/config';
import { sampleCallbacks } from '../../sandbox/callbacks/samples/samples';
import type { Scene } from '../../sandbox/callbacks/samples/sample';
import { classify, eventsOf } from '../../nodes/LinkMobilityWhatsApp/trigger/events/classify';
import {
	itemOf as flatItemOf,
	withoutRoute,
} from '../../nodes/LinkMobilityWhatsApp/trigger/events/item';

const scene: Scene = {
	config: config.parse({}),
	origin: 'https://files.example.com',
	person: '+46700000001',
	business: '+46700000000',
	now: new Date('2026-11-24T15:00:00.000Z'),
	messageId: '8aU6cwxAKE9NzMLrS6M82Y',
	wamid: 'wamid.HBgLNDY3MDAwMDAwMDEVAgARGBI0',
	answered: 'wamid.HBgLNDY3MDAwMDAwMDEVAgARGBI1',
};

export type Item = Record<string, unknown>;

/** Every callback that the sandbox can make, each with the name it has there. */
export const callbacks = sampleCallbacks.flatMap((one) =>
	one.bodies(scene).map((body) => ({ name: one.name, group: one.group, label: one.label, body })),
);

/** The item of a callback, as n8n stores it: by default, or with all optional fields. */
export function itemOf(body: unknown, all = false): Item {
	const [item = {}] = eventsOf(body).map((event) => flatItemOf(classify(event), all));
	const shown = all ? item : withoutRoute(item);
	const late = shown.event === 'status' ? { ...shown, outOfOrder: false } : shown;
	return JSON.parse(JSON.stringify(late)) as Item;
}
