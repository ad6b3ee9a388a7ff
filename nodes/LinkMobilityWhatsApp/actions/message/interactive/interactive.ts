import type { endpoints } from '../../../wire/endpoints';
import { omitUndefined } from '../../panelValues';
import type { Operation, Param } from '../../operation';
import { choose } from '../../panel';
import { acceptedItem } from '../acceptedItem';
import { checkOnly } from '../checkOnly';
import { envelope } from '../envelope';
import { advancedOptions, options } from '../options';
import { messagePreview } from '../preview/messagePreview';
import { requestLabels } from '../requestLabels';
import { toWithinWindow } from '../serviceWindow';
import { catalog } from './catalog';
import { flow } from './flow';
import { INTERACTIVE } from './interactiveKind';
import type { InteractiveKindEntry } from './interactiveKind';
import { linkButton } from './linkButton';
import { list } from './list';
import { locationRequest } from './locationRequest';
import { product } from './product';
import { productList } from './productList';
import { replyButtons } from './replyButtons';

const kinds: [InteractiveKindEntry, ...InteractiveKindEntry[]] = [
	catalog,
	flow,
	linkButton,
	list,
	locationRequest,
	product,
	productList,
	replyButtons,
];

const selectedKind = (param: Param) =>
	kinds.find(({ option }) => option.value === String(param('kind')));

export const interactive: Operation<typeof endpoints.sendMessages> = {
	option: {
		name: 'Send Interactive',
		value: 'sendInteractive',
		action: 'Send interactive message',
		description:
			'Send buttons, a list, a flow or products to a recipient who messaged you in the last 24 hours',
	},
	fields: [
		toWithinWindow,
		...choose('Kind', 'kind', kinds, {
			default: replyButtons.option.value,
			description: 'Kind of interactive message',
		}),
		checkOnly,
		options,
		advancedOptions,
	],
	labels: (param) => ({
		...requestLabels,
		[`${INTERACTIVE}.type`]: 'Kind',
		...selectedKind(param)?.labels,
	}),
	request(param, settings) {
		const content = selectedKind(param)?.content(param);
		const interactive = omitUndefined({ type: String(param('kind')), ...content });
		return envelope(param, settings, { type: 'interactive', interactive });
	},
	output: acceptedItem,
	preview: messagePreview,
};
