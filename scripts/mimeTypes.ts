/**
 * Writes the trigger's table of MIME types from mime-db: `npm run mime-types`. Nothing but data is taken
 * from it, since a node may have no dependencies. test/scripts/mimeTypes.test.ts checks that the table is
 * what this script writes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod/v3';
import { root } from './paths';

const folder = dirname(require.resolve('mime-db/package.json'));
const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

const { version } = z.object({ version: z.string() }).parse(json('package.json'));
const types = z
	.record(z.object({ extensions: z.array(z.string()).default([]) }))
	.parse(json('db.json'));
const licence = readFileSync(join(folder, 'LICENSE'), 'utf8').trim();

/**
 * What people send each other, and what a name may end with that is a file for certain: not `.com`, `.me` or
 * `.in`, which also end addresses of websites.
 */
const EXTENSIONS = new Set(
	`
	3g2 3gp 3gpp 3mf 7z aac aif aiff amr apk apng avi avif azw3 bmp bz2 caf cbr cbz cer crt css csv djvu
	dmg doc docm docx dot dotm dotx dwg dxf emf eml eps epub exe flac flv geojson gif glb gltf gpx gz heic
	heif htm html ico ics iges igs jar jfif jp2 jpeg jpg js json jxl key kml kmz log m3u m3u8 m4a m4v mbox
	md mdb mht mhtml mid midi mkv mobi mov mp3 mp4 mpeg mpg mpp msg msi numbers obj odg odp ods odt ogg
	ogv opus otf otp ott oxps p12 p7b p7m p7s pages pdf pem pfx pkpass png pot potx pps ppsx ppt pptm pptx
	ps psd pub rar rtf skp sql srt step stl stp svg swf tar tga tgz tif tiff torrent ttf txt vcf vcs vsd
	vsdx vtt wav weba webm webp wma wmf wmv woff woff2 wps xhtml xls xlsb xlsm xlsx xlt xltx xml xps xz
	yaml yml zip
	`
		.trim()
		.split(/\s+/),
);

/** Types that say nothing about a file, or share an extension with a type that is more likely meant. */
const LEFT_OUT = new Set(['application/dash-patch+xml', 'application/octet-stream']);

/** A type in each line, and behind it its extensions, the most usual one first. */
const rows = Object.entries(types)
	.map(([type, { extensions }]) => ({
		type,
		usual: extensions.filter((one) => EXTENSIONS.has(one)),
	}))
	.filter(({ type, usual }) => !LEFT_OUT.has(type) && usual.length)
	.map(({ type, usual }) => [type, ...usual].join(' '))
	.sort();

/** The file in which the trigger has the table. */
export const file = join(root, 'nodes/LinkMobilityWhatsApp/trigger/media/mimeTable.ts');

export const text = `/*! From mime-db ${version}, written by scripts/mimeTypes.ts.

${licence}
*/

/** MIME types with their file extensions, one type in each line. */
export const mimeTable = \`
${rows.join('\n')}
\`;
`;

if (require.main === module) writeFileSync(file, text);
