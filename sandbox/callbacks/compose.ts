import { saying } from './gates';
import { linkId, wamid } from '../ids';
import { reportTitle } from './title';
import { blanked, formed, spelled } from './variations';
import type { Callback } from './post';
import type { Gate } from '../config';
import type { Scene } from './samples/sample';
import type { Order } from './request';

/** Where callbacks are made. */
export type Place = Pick<Scene, 'config' | 'origin' | 'person' | 'business' | 'now'> & {
	gate: Gate;
};

/** One thing to post, and what it is called on the page. */
interface Titled {
	title: string;
	body: unknown;
}

/**
 * What LINK is to post.
 *
 * @returns callbacks of one key go one after the other, those of different keys at the same moment
 */
export function compose(order: Order, place: Place): Callback[] {
	return Array.from({ length: order.times }, () => composed(order, place)).flat();
}

function composed(order: Order, place: Place): Callback[] {
	const made = [...order.callbacks.flatMap((known) => all(known, place)), ...own(order)];
	const inOrder = order.reversed ? made.reverse() : made;
	const dressed = inOrder.map(({ title, body }) => ({ title, body: mannered(body, order) }));
	const copied = dressed.flatMap((one) => Array.from({ length: order.copies }, () => one));
	const posts = order.together ? [joined(copied)] : copied;
	const key = linkId();
	return posts.map((post) => ({
		key,
		about: place.person,
		...post,
		...(order.title !== undefined && { title: order.title }),
		...(order.form && { form: formed(post.body) }),
		wrongLogin: order.wrongLogin,
	}));
}

/** All that one button posts: reports of one message share its IDs. */
function all(known: Order['callbacks'][number], place: Place): Titled[] {
	const ids = { messageId: linkId(), wamid: wamid(place.person), answered: wamid(place.person) };
	const bodies = known.bodies({ ...place, ...ids }).map((body) => saying(body, place.gate));
	if (bodies.length === 1) return bodies.map((body) => ({ title: known.label, body }));
	return bodies.map((body) => ({ title: reportTitle(body) ?? known.label, body }));
}

const own = ({ bodies }: Order): Titled[] =>
	bodies.map((body) => ({ title: reportTitle(body) ?? 'A callback of your own', body }));

const mannered = (body: unknown, { spelling, blanks }: Order) => {
	const respelled = spelled(body, spelling);
	return blanks ? blanked(respelled) : respelled;
};

const joined = (all: Titled[]): Titled => ({
	title: `${all.length} in one array`,
	body: all.map(({ body }) => body),
});
