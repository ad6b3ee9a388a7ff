import { isPrivateHost } from '../../wire/private';

/** Why a file is not fetched from an address, `undefined` when it may be. Does not use the network. */
export function refusalOfAddress(address: string, allowPrivate: boolean): string | undefined {
	if (!URL.canParse(address)) return 'The address of the file is no URL';
	const { protocol, hostname, username } = new URL(address);
	const isWeb = protocol === 'https:' || (allowPrivate && protocol === 'http:');
	if (!isWeb) return 'Only https addresses are fetched. Allow Private Addresses allows http, too';
	if (username) return 'The address of the file has a login in it, which is not used';
	if (!allowPrivate && isPrivateHost(hostname)) {
		return `${hostname} is a private address, which Allow Private Addresses would allow`;
	}
	return undefined;
}
