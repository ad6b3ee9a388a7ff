import { isPrivateHost } from '../../wire/private';

/** Why a file is not fetched from an address; `undefined` if it may be. Does not use the network. */
export function refusalOfAddress(address: string, allowPrivate: boolean): string | undefined {
	if (!URL.canParse(address)) return 'The address of the file is not a valid URL';
	const { protocol, hostname, username, password } = new URL(address);
	const isWeb = protocol === 'https:' || (allowPrivate && protocol === 'http:');
	if (!isWeb) return 'Only https addresses are fetched. Allow Private Addresses allows http, too';
	if (username || password) return 'The address of the file contains a login, so it is not fetched';
	if (!allowPrivate && isPrivateHost(hostname)) {
		return `${hostname} is a private address. Turn on Allow Private Addresses to fetch from it`;
	}
	return undefined;
}
