import { refused } from './errors';
import type { User } from '../config';
import type { Refused } from './errors';

/** Who may call, by HTTP Basic authentication; undefined lets the call through. Source: L203-207. */
export function turnedAway(authorization: string | undefined, users: User[]): Refused | undefined {
	const [, encoded = ''] = /^Basic\s+(\S+)$/i.exec(authorization ?? '') ?? [];
	const login = Buffer.from(encoded, 'base64').toString('utf8');
	const user = users.find(({ username, password }) => login === `${username}:${password}`);
	if (!user) return refused('unauthorized');
	return user.access ? undefined : refused('noAccess');
}
