import { send } from '../api';
import type { ApiResponse } from '../api';
import type { ApiRequest } from '../api/request';
import { hasUnknownOutcome } from '../errors/apiError';
import { unconfirmedError } from '../errors/noResponseError';
import { isReadOnly } from '../wire/endpoints';
import { messageCount, singleItemRequest } from './groups';
import type { Group } from './groups';
import { setOutcome, shouldContinue } from './run';
import type { Run } from './run';
import { splitResponse } from './splitResponse';
import { withRecipient } from './withRecipient';
import { withRetry } from './withRetry';

/** Sends a group and sets the outcomes of its items; none if the run ends before it is sent. */
export async function sendGroup(run: Run, group: Group): Promise<void> {
	try {
		let sent = asSent(run, group);
		let received = await callApi(run, sent);
		const { buildSecond } = group.members[0];
		if (received && buildSecond) {
			sent = singleItemRequest(buildSecond(received.response));
			received = await callApi(run, sent);
		}
		if (received) await setResponses(run, sent, received);
	} catch (error) {
		for (const { itemIndex, identity } of group.members) {
			if (hasUnknownOutcome(error)) run.sentCache.set(itemIndex, identity, { error });
			setOutcome(run, itemIndex, { error });
		}
	}
}

/** The request of a complete group, as it is sent. */
export const asSent = ({ options }: Run, group: Group): Group =>
	options.recipientInReports ? withRecipient(group) : group;

/** @returns undefined if the run ends before the request is sent */
export async function callApi(run: Run, request: ApiRequest): Promise<ApiResponse | undefined> {
	const { context, login, options, yielder, cancelSignal } = run;
	const mayStart = async () => {
		await run.acquireSlot(messageCount(request));
		return shouldContinue(run);
	};
	const attempt = async () => {
		while (yielder.isDue()) await yielder.yield();
		return await send(context, login, request, options.timeoutSeconds * 1000);
	};
	if (!(await mayStart())) return undefined;
	const { maxRetries } = options;
	return await withRetry(attempt, { maxRetries, mayRetry: mayStart, cancelSignal });
}

async function setResponses(run: Run, group: Group, { response, raw }: ApiResponse): Promise<void> {
	const { context, operation, sentCache, yielder } = run;
	for (const { member, response: ownResponse } of splitResponse(group, response)) {
		while (yielder.isDue()) await yielder.yield();
		const { itemIndex, identity, endpoint, path = {}, simplify } = member;
		const body = { ...member.body, ...sharedRefId(group) };
		const outcome = ownResponse
			? { json: operation.output({ path, body, response: ownResponse, raw, simplify }), endpoint }
			: { error: unconfirmedError(context.getNode(), group) };
		if (!isReadOnly(endpoint)) sentCache.set(itemIndex, identity, outcome);
		setOutcome(run, itemIndex, outcome);
	}
}

/** The items of a group share the reference ID of the first. */
const sharedRefId = ({ body: { refId } = {} }: Group) => (refId === undefined ? {} : { refId });
