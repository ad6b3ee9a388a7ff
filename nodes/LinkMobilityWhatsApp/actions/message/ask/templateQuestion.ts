import { refuse } from '../../../labels/check';
import { withChoice } from '../../../waiting/token';
import type { Choice, ExecutionSettings, Param } from '../../operation';
import { withUniqueIds } from '../interactive/choices';
import { readById } from '../template/byId';
import type { SlotKind } from '../template/loaded/slotSchemas';
import type { SlotValue } from '../template/loaded/slotValues';
import { templateMessage } from '../template/templateMessage';
import type { QuestionMessage } from './responseTypeEntry';

/** The values of a template, with the token in its place, and the answers to choose from. */
interface Filled {
	slotValues: SlotValue[];
	choices?: Choice[];
}

/** @throws Refusal the template has nothing that a person can answer with */
export type FillAnswers = (slotValues: SlotValue[], token: string) => Filled;

/** A question that is a template by its ID, with the fields loaded for it. */
export function templateQuestion(
	param: Param,
	settings: ExecutionSettings,
	fillAnswers: (slotValues: SlotValue[]) => Filled,
): QuestionMessage {
	let choices: Choice[] | undefined;
	const content = readById(param, settings, (entered) => {
		const filled = fillAnswers(entered);
		choices = filled.choices;
		return filled.slotValues;
	});
	const { isOneTimePassword, id: templateId } = content;
	return { message: templateMessage(param, content), choices, isOneTimePassword, templateId };
}

/** For a template that is not answered with one of its buttons. */
export const asEntered: FillAnswers = (slotValues) => ({ slotValues });

/**
 * Sets the payload of each quick reply button, including those of cards, to the token and its position. The
 * payload that was entered becomes the ID of the choice.
 */
export const inQuickReplies: FillAnswers = (slotValues, token) => {
	const quickReplies = slotValues.filter(isOfKind('button.payload'));
	if (!quickReplies.length) {
		refuse(
			'Template Fields: this template has no quick reply button to answer with. Choose a template that has one, or another Response Type',
		);
	}
	const titled = quickReplies.map(({ value, buttonText }) => ({ id: value, title: buttonText }));
	const choices = withUniqueIds(titled).map(({ id, title }) => ({
		id: String(id ?? ''),
		title: String(title ?? ''),
	}));
	const filled = slotValues.map((slotValue) => {
		const index = quickReplies.indexOf(slotValue);
		return index < 0 ? slotValue : { ...slotValue, value: withChoice(token, index) };
	});
	return { slotValues: filled, choices };
};

/** Sets the template's flow token to the token of the question. */
export const inFlowToken: FillAnswers = (slotValues, token) => {
	const isFlowToken = isOfKind('button.flow_token');
	if (!slotValues.some(isFlowToken)) {
		refuse(
			'Template Fields: this template has no button that opens a flow. Choose a template that has one, or another Response Type',
		);
	}
	return {
		slotValues: slotValues.map((one) => (isFlowToken(one) ? { ...one, value: token } : one)),
	};
};

const isOfKind = (kind: SlotKind) => (slotValue: SlotValue) => slotValue.kind === kind;
