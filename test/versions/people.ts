import type { BusinessMessage } from '../../sandbox/state';
import { eventually } from '../e2e/product';
import type { Lab } from './lab';

export const ANN = '+46700000001';

/** Waits until a message of the business is delivered to Ann's phone. @param text its text, or a part of it */
export async function onThePhone({ sandbox }: Lab, text: string): Promise<BusinessMessage> {
	return await eventually(async () => {
		const found = sandbox.state.messages.find(
			(message): message is BusinessMessage =>
				message.from === 'business' && message.person === ANN && textOf(message).includes(text),
		);
		return found?.status === 'delivered' ? found : undefined;
	}, `"${text}" on the phone`);
}

/** For a template, the text with its values filled in. */
const textOf = ({ rendered, content }: BusinessMessage) =>
	rendered?.body ?? JSON.stringify(content);

/** Does something on Ann's phone: see `sandbox/phone/actions`. */
export async function act({ sandbox }: Lab, action: string, body: object): Promise<void> {
	const url = `${sandbox.url}/phone/people/${encodeURIComponent(ANN)}/${action}`;
	const response = await fetch(url, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body),
	});
	if (!response.ok) throw new Error(await response.text());
}

/** LINK's callback for a message of Ann. */
export const messageOf = (content: object, messageId: string = crypto.randomUUID()) => ({
	destination: '+46700000000',
	source: ANN,
	content: { type: 'WHATSAPP', message: content },
	messageId,
	timestamp: new Date().toISOString(),
});

export const textOfAnn = (text: string, messageId?: string) =>
	messageOf({ contentType: 'TEXT', text }, messageId);
