import type { z } from 'zod/v3';
import type { interactive } from '../../../wire/interactive';
import type { header } from '../../../wire/interactive/messageHeader';
import { fileText } from './attachments';
import { blocks, lines, tap } from './layout';

type Interactive = z.output<typeof interactive>;
type Header = z.output<typeof header>;

/** An interactive message. Labels that WhatsApp translates for the person are in English. */
export const interactiveText = (message: Interactive): string =>
	blocks(
		headerText('header' in message ? message.header : undefined),
		message.type === 'product' ? `Product: ${message.action.product_retailer_id}` : undefined,
		message.body?.text,
		'footer' in message ? message.footer?.text : undefined,
		actionText(message),
	);

function headerText(shown: Header | undefined): string | undefined {
	switch (shown?.type) {
		case undefined:
			return undefined;
		case 'text':
			return shown.text;
		case 'image':
			return fileText('Image', shown.image);
		case 'video':
			return fileText('Video', shown.video);
		case 'document':
			return fileText('Document', shown.document);
	}
}

function actionText(message: Interactive): string {
	switch (message.type) {
		case 'button':
			return lines(...message.action.buttons.map(({ reply }) => tap(reply.title)));
		case 'list':
			return lines(
				tap(message.action.button),
				...message.action.sections.flatMap(({ title, rows }) => [title, ...rows.map(rowText)]),
			);
		case 'cta_url':
			return tap(message.action.parameters.display_text, message.action.parameters.url);
		case 'flow':
			return tap(message.action.parameters.flow_cta, 'opens a form');
		case 'product':
			return tap('View');
		case 'product_list':
			return lines(
				tap('View items'),
				...message.action.sections.flatMap(({ title, product_items }) => [
					title,
					...product_items.map((item) => `- ${item.product_retailer_id}`),
				]),
			);
		case 'catalog_message':
			return tap('View catalog');
		case 'location_request_message':
			return tap('Send location');
	}
}

const rowText = ({ title, description }: { title: string; description?: string }) =>
	`- ${title}${description === undefined ? '' : `: ${description}`}`;
