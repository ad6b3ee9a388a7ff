import { mimeTable } from './mimeTable';

const rows = mimeTable
	.trim()
	.split('\n')
	.map((row) => row.split(' '));

const extensionsByType = new Map(rows.map(([type = '', ...extensions]) => [type, extensions]));

const typesByExtension = new Map<string, string[]>();
for (const [type = '', ...extensions] of rows) {
	for (const extension of extensions) {
		const types = typesByExtension.get(extension) ?? [];
		typesByExtension.set(extension, [...types, type]);
	}
}

export const isKnownExtension = (extension: string): boolean => typesByExtension.has(extension);

/** True when files of a type may have an extension. */
export const isExtensionOf = (extension: string, mimeType: string): boolean =>
	(typesByExtension.get(extension)?.includes(mimeType) ?? false) ||
	extensionOf(mimeType) === extension;

/**
 * The usual extension of a type. For a type that is not in the table: that of the same type with or without
 * `x-` (`audio/flac`), or the name of the type if that is an extension (`audio/opus`, `image/new+xml`).
 */
export function extensionOf(mimeType: string): string | undefined {
	const [group = '', name = ''] = mimeType.split('/', 2);
	const other = name.startsWith('x-') ? name.slice(2) : `x-${name}`;
	const [extension] =
		extensionsByType.get(mimeType) ?? extensionsByType.get(`${group}/${other}`) ?? [];
	return extension ?? [name, name.split('+').at(-1) ?? ''].find(isKnownExtension);
}

/** The MIME type of a file by its name. Prefers a registered type, and `audio/…` or `image/…` to `application/…`. */
export function typeOfName(name: string): string | undefined {
	const types = typesByExtension.get(name.split('.').at(-1)?.toLowerCase() ?? '') ?? [];
	const registered = types.filter((type) => !type.includes('/x-'));
	return registered.find((type) => !type.startsWith('application/')) ?? registered[0] ?? types[0];
}
