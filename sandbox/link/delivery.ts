/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod/v3';
import { msisdn } from '../../nodes/LinkMobilityWhatsApp/wire/phone';
import { callBack } from '../callbacks/post';
import { markRead, reached, setStatus } from '../conversations';
import { judge } from '../meta/rules/rules';
import { report, reportTitle } from './report';
import type { Reported } from './report';
import type { BusinessMessage } from '../state';
import type { World } from '../world';

const whatsAppNumber = msisdn('The recipient');

/** Whether somebody can have WhatsApp on this number. */
const isNumber = (recipient: string) => whatsAppNumber.safeParse(recipient).success;

/** A number as a person enters it on the page. */
export const number = z
	.string()
	.refine(isNumber, 'Write the number with a plus sign and its country code: +46700000003');

/** Whether somebody has. */
export const isReachable = ({ config }: World, recipient: string) =>
	isNumber(recipient) && !config.notOnWhatsApp.includes(recipient);

/**
 * Takes a message from LINK over WhatsApp to the phone, reporting every step; goes on where it was
 * when the sandbox stopped.
 */
export async function deliver(world: World, message: BusinessMessage): Promise<void> {
	if (!isReachable(world, message.person)) return await step(world, message, 'invalid_contact');
	await step(world, message, 'sent_to_whatsapp');
	const { state, config, signal } = world;
	const refusal = await judge({ message, state, config, now: world.now(), signal });
	if (refusal) {
		message.refusal = refusal;
		return await step(world, message, 'failed');
	}
	await step(world, message, 'sent');
	await step(world, message, 'delivered');
}

/** What the person has just seen on the phone; every message is reported as read once. */
export function see(world: World, ids: string[]): number {
	const seen = markRead(world.state, ids, world.now());
	for (const message of seen) {
		if (message.from === 'business') tell(world, message, 'read');
	}
	return seen.length;
}

async function step(world: World, message: BusinessMessage, status: Reported): Promise<void> {
	if (reached(message, status)) return;
	await pause(world.config.pace.report, undefined, { signal: world.signal });
	setStatus(message, status, world.now());
	tell(world, message, status);
}

function tell(world: World, message: BusinessMessage, status: Reported): void {
	world.changed({ kind: 'message', value: message });
	const callback = {
		key: message.id,
		title: reportTitle(status),
		about: message.person,
		body: report(message, status),
		ofGate: true,
	};
	world.behind(callBack(world, message.request.gates, callback));
}
