import type { Gate } from '../config';
import { linkId, wamid } from '../ids';
import type { Callback } from './callback';
import { withGateParameters } from './gates';
import type { CallbackKind } from './gates';
import type { CallbackRequest } from './request';
import type { Scene } from './samples/sample';
import { reportTitle } from './title';
import { asForm, respell, withBlanks } from './variations';

/** The gate and the people that callbacks are composed for. */
export type Setting = Pick<Scene, 'config' | 'origin' | 'person' | 'business' | 'now'> & {
	gate: Gate;
};

/** A body with its title on the page. */
interface Titled {
	title: string;
	/** The ID of the message that it is about, by which the page groups callbacks. */
	messages?: string[];
	kind: CallbackKind;
	body: unknown;
}

/**
 * The callbacks that a request asks for.
 *
 * @returns callbacks of one key are posted one after the other, those of different keys at once
 */
export function compose(request: CallbackRequest, setting: Setting): Callback[] {
	return Array.from({ length: request.times }, () => composeOnce(request, setting)).flat();
}

function composeOnce(request: CallbackRequest, setting: Setting): Callback[] {
	const samples = request.callbacks.flatMap((sample) => bodiesOf(sample, setting));
	const all = [...samples, ...customBodies(request)];
	const ordered = request.reversed ? all.reverse() : all;
	const varied = ordered.map((one) => ({ ...one, body: vary(one.body, request) }));
	const copied = varied.flatMap((one) => Array.from({ length: request.copies }, () => one));
	const posts = request.together ? [joined(copied)] : copied;
	const key = linkId();
	return posts.map((post) => ({
		key,
		about: setting.person,
		...post,
		...(request.title !== undefined && { title: request.title }),
		...(request.form && { form: asForm(post.body) }),
		wrongLogin: request.wrongLogin,
	}));
}

/** All bodies of one sample; the reports of one message share its IDs. */
function bodiesOf(sample: CallbackRequest['callbacks'][number], setting: Setting): Titled[] {
	const { person, gate } = setting;
	const ids = { messageId: linkId(), wamid: wamid(person), answered: wamid(person) };
	const bodies = sample
		.bodies({ ...setting, ...ids })
		.map((body) => withGateParameters(body, gate));
	const kind = sample.about === 'other' ? undefined : sample.about;
	const messages = [ids.messageId];
	if (bodies.length === 1)
		return bodies.map((body) => ({ title: sample.label, kind, messages, body }));
	return bodies.map((body) => ({ title: reportTitle(body) ?? sample.label, kind, messages, body }));
}

const customBodies = ({ bodies }: CallbackRequest): Titled[] =>
	bodies.map((body) => ({
		title: reportTitle(body) ?? 'Custom callback',
		kind: undefined,
		body,
	}));

function vary(body: unknown, { spelling, blanks }: CallbackRequest): unknown {
	const spelled = respell(body, spelling);
	return blanks ? withBlanks(spelled) : spelled;
}

const joined = (posts: Titled[]): Titled => ({
	title: `${posts.length} in one call`,
	kind: new Set(posts.map(({ kind }) => kind)).size === 1 ? posts[0]?.kind : undefined,
	body: posts.map(({ body }) => body),
});
