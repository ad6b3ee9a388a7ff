/** A website whose links lead to pages that show a file. */
interface Site {
	name: string;
	/** Without `www.`; with a dot in front, a domain of two names and every host below it. */
	hosts: string[];
	/** Whether the link leads to a page, and not to the file itself. */
	isPage: (url: URL) => boolean;
	/** How to get a link to the file. */
	remedy?: string;
}

const always = () => true;
const at = (path: RegExp) => (url: URL) => path.test(url.pathname);
const unless = (...parameters: string[]) => {
	const downloads = new Set(parameters);
	return ({ search }: URL) =>
		!search
			.slice(1)
			.split('&')
			.some((part) => downloads.has(part));
};

const sites: Site[] = [
	{
		name: 'Google Drive',
		hosts: ['drive.google.com'],
		isPage: at(/^\/(?:file|open|drive|folderview)(?:\/|$)/),
		remedy: 'Use https://drive.google.com/uc?export=download&id= followed by the ID of the file',
	},
	{
		name: 'Google Docs',
		hosts: ['docs.google.com'],
		isPage: at(
			/^\/(?:document|spreadsheets|presentation|drawings|forms|file)\/(?:u\/\d+\/)?d\/(?:e\/)?[^/]+(?:\/(?:edit|view|preview|copy|htmlview|viewform|mobilebasic))?\/?$/,
		),
	},
	{ name: 'Google Photos', hosts: ['photos.google.com', 'photos.app.goo.gl'], isPage: always },
	{
		name: 'Dropbox',
		hosts: ['dropbox.com'],
		isPage: unless('dl=1', 'raw=1'),
		remedy: 'Replace dl=0 with dl=1 at its end',
	},
	{
		name: 'OneDrive',
		hosts: ['1drv.ms', 'onedrive.live.com'],
		isPage: (url) => unless('download=1')(url) && !/^\/download(?:\.aspx)?$/.test(url.pathname),
	},
	{
		name: 'SharePoint',
		hosts: ['.sharepoint.com'],
		isPage: (url) => at(/^\/:[a-z]:\//)(url) && unless('download=1')(url),
		remedy: 'Add download=1 at its end, and share it with anyone who has the link',
	},
	{
		name: 'Box',
		hosts: ['.box.com'],
		isPage: at(/^\/(?:s|v|file|folder)\/[^/]+\/?$/),
	},
	{ name: 'MediaFire', hosts: ['mediafire.com'], isPage: at(/^\/(?:file|folder|view)\//) },
	{ name: 'Imgur', hosts: ['imgur.com'], isPage: at(/^\/(?:(?:a|gallery)\/)?\w+\/?$/) },
	{ name: 'GIPHY', hosts: ['giphy.com'], isPage: at(/^\/(?:gifs|clips|stickers)\//) },
	{ name: 'Pinterest', hosts: ['.pinterest.com', 'pin.it'], isPage: always },
	{ name: 'Flickr', hosts: ['flickr.com', 'flic.kr'], isPage: at(/^\/(?:photos|p)\//) },
	{
		name: 'Wikipedia',
		hosts: ['.wikimedia.org', '.wikipedia.org'],
		isPage: at(/^\/wiki\/(?!Special:)/),
	},
	{ name: 'Google', hosts: ['google.com'], isPage: at(/^\/(?:search|imgres)$/) },
	{ name: 'WeTransfer', hosts: ['we.tl', 'wetransfer.com'], isPage: always },
	{
		name: 'iCloud',
		hosts: ['icloud.com', 'share.icloud.com'],
		isPage: at(/^\/(?:iclouddrive|sharedalbum|photos|attachment)(?:\/|$)/),
	},
	{ name: 'Mega', hosts: ['mega.nz'], isPage: always },
	{
		name: 'YouTube',
		hosts: [
			'youtube.com',
			'm.youtube.com',
			'music.youtube.com',
			'youtu.be',
			'youtube-nocookie.com',
		],
		isPage: always,
	},
	{
		name: 'Vimeo',
		hosts: ['vimeo.com'],
		isPage: at(/^\/(?:\d+|channels\/.*|showcase\/.*|album\/.*)(?:\/[0-9a-f]+)?\/?$/),
	},
	{ name: 'Vimeo', hosts: ['player.vimeo.com'], isPage: at(/^\/video\//) },
	{ name: 'Loom', hosts: ['loom.com'], isPage: at(/^\/(?:share|embed)\//) },
	{ name: 'TikTok', hosts: ['tiktok.com', 'vm.tiktok.com', 'vt.tiktok.com'], isPage: always },
	{
		name: 'Instagram',
		hosts: ['instagram.com'],
		isPage: at(/^\/(?:p|reel|reels|tv|stories)\/[^/]+\/?$/),
	},
	{ name: 'Facebook', hosts: ['facebook.com', 'm.facebook.com', 'fb.watch'], isPage: always },
	{ name: 'X', hosts: ['x.com', 'twitter.com'], isPage: at(/\/status\//) },
	{ name: 'Spotify', hosts: ['open.spotify.com'], isPage: always },
	{ name: 'SoundCloud', hosts: ['soundcloud.com', 'on.soundcloud.com'], isPage: always },
	{ name: 'Canva', hosts: ['canva.com'], isPage: at(/^\/design\//) },
	{
		name: 'GitHub',
		hosts: ['github.com'],
		isPage: (url) => at(/^\/[^/]+\/[^/]+\/blob\//)(url) && unless('raw=true', 'raw=1')(url),
	},
];

const byHost = new Map(sites.flatMap((site) => site.hosts.map((host) => [host, site] as const)));

/**
 * Why a link certainly leads to a page that shows a file, and not to the file; undefined if it may lead
 * to the file. WhatsApp downloads what is at the link.
 */
export function sharePage(link: string): string | undefined {
	if (!URL.canParse(link)) return undefined;
	const url = new URL(link);
	const host = url.hostname.replace(/^www\./, '');
	const domain = host.split('.').slice(-2).join('.');
	const site = byHost.get(host) ?? byHost.get(`.${domain}`);
	if (!site?.isPage(url)) return undefined;
	const remedy = site.remedy ?? 'Use a link that downloads the file without a page or a login';
	return `is a page of ${site.name}, not the file itself. ${remedy}`;
}
