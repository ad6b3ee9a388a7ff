import type { Rule } from './rule';

const SERVICE_UNAVAILABLE = 131016;

/** A fault that has passed when the message is sent again. Source: Meta's error 131016. */
export const passingFault: Rule = ({ message: { person }, state, config }) => {
	if (!config.firstFails.includes(person)) return undefined;
	const hasFailed = state.messages.some(
		(one) =>
			one.from === 'business' && one.person === person && one.refusal?.code === SERVICE_UNAVAILABLE,
	);
	return hasFailed
		? undefined
		: {
				code: SERVICE_UNAVAILABLE,
				title: 'Service unavailable',
				details: 'A service is temporarily unavailable.',
			};
};
