import type { User } from '../config';
import { refused } from './errors';
import type { Refused } from './errors';

/** HTTP Basic authentication; undefined lets the request pass. Source: specification, Authentication. */
export function refuseLogin(authorization: string | undefined, users: User[]): Refused | undefined {
	const [, encoded = ''] = /^Basic\s+(\S+)$/i.exec(authorization ?? '') ?? [];
	const login = Buffer.from(encoded, 'base64').toString('utf8');
	const user = users.find(({ username, password }) => login === `${username}:${password}`);
	if (!user) return refused('unauthorized');
	return user.access ? undefined : refused('noAccess');
}
