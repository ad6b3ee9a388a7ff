import { callBack } from '../callbacks/post';
import { hasReached, isCleared, isShown, markRead, setStatus } from '../conversations';
import { refusalOf } from '../meta/rules/rules';
import { isWhatsAppId } from '../phone/fields';
import type { BusinessMessage, ReportedStatus } from '../state';
import type { World } from '../world';
import { report, reportTitle } from './report';

export const isReachable = ({ config }: World, recipient: string) =>
	isWhatsAppId(recipient) && !config.notOnWhatsApp.includes(recipient);

/** Takes a message through its steps to the phone and reports each, from the step it has reached. */
export async function deliver(world: World, message: BusinessMessage): Promise<void> {
	if (!isReachable(world, message.person)) return await step(world, message, 'invalid_contact');
	await step(world, message, 'sent_to_whatsapp');
	const { state, config, signal } = world;
	const refusal = await refusalOf({ message, state, config, now: world.now(), signal });
	if (refusal) {
		message.refusal = refusal;
		return await step(world, message, 'failed');
	}
	await step(world, message, 'sent');
	await step(world, message, 'delivered');
}

/** Marks messages as read, and reports each that was not read before. @returns how many */
export function readMessages(world: World, ids: string[]): number {
	const read = markRead(world.state, ids, world.now());
	read.forEach((message) => reportStatus(world, message, 'read'));
	return read.length;
}

async function step(world: World, message: BusinessMessage, status: ReportedStatus): Promise<void> {
	if (hasReached(message, status)) return;
	await world.pause(world.config.pace.report);
	setStatus(message, status, world.now());
	reportStatus(world, message, status);
}

function reportStatus(world: World, message: BusinessMessage, status: ReportedStatus): void {
	if (isCleared(message)) return;
	message.unreported = [...(message.unreported ?? []), status];
	if (isShown(message)) world.notify({ kind: 'message', value: message });
	world.runInBackground(postReport(world, message, status));
}

/** Posts the reports that were not posted when the sandbox stopped. */
export function resumeReports(world: World, message: BusinessMessage): void {
	for (const status of message.unreported ?? []) {
		world.runInBackground(postReport(world, message, status));
	}
}

async function postReport(world: World, message: BusinessMessage, status: ReportedStatus) {
	await callBack(world, message.request.gates, {
		key: message.id,
		title: reportTitle(status),
		about: message.person,
		messages: [message.id],
		kind: 'report',
		isPaced: true,
		isObsolete: () => isCleared(message),
		body: report(message, status),
		withGateParameters: true,
	});
	message.unreported = message.unreported?.filter((one) => one !== status);
	if (isShown(message)) world.notify({ kind: 'message', value: message });
}
