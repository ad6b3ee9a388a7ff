import { html } from 'htm/preact';

const icon =
	(path) =>
	(size = 20) =>
		html`<svg class="icon" width=${size} height=${size} viewBox="0 0 24 24" aria-hidden="true">
			${path}
		</svg>`;

export const back = icon(html`<path d="M15 5l-7 7 7 7" />`);
export const send = icon(html`<path d="M5 12L4 4l17 8-17 8 1-8zm0 0h8" />`);
export const plus = icon(html`<path d="M12 5v14M5 12h14" />`);
export const close = icon(html`<path d="M6 6l12 12M18 6L6 18" />`);
export const reply = icon(html`<path d="M10 6l-6 5 6 5v-3c5 0 8 1.500 10 5 0-6-4-9-10-9V6z" />`);
export const down = icon(html`<path d="M12 5v14m-6-6l6 6 6-6" />`);
export const up = icon(html`<path d="M12 19V5m-6 6l6-6 6 6" />`);
export const list = icon(html`<path d="M4 6h16M4 12h16M4 18h10" />`);
export const info = icon(html`<circle cx="12" cy="12" r="9" /><path d="M12 11v5m0-8.500v.1" />`);
export const device = icon(
	html`<rect x="6" y="2.500" width="12" height="19" rx="2.500" /><path d="M11 18.500h2" />`,
);
export const clock = icon(html`<circle cx="12" cy="12" r="8" /><path d="M12 7.500V12l3 2" />`);
export const warning = icon(html`<circle cx="12" cy="12" r="9" /><path d="M12 7v6m0 3.500v.1" />`);
export const minus = icon(html`<path d="M5 12h14" />`);
export const attach = icon(
	html`<path
		d="M19 11l-7.500 7.500a4.500 4.500 0 01-6.500-6.500L13 4a3 3 0 014.500 4.500L10 16a1.500 1.500 0 01-2-2l6-6.500"
	/>`,
);
export const smile = icon(
	html`<circle cx="12" cy="12" r="9" /><path
			d="M8 14.500c2 2.500 6 2.500 8 0M9 9.500v.1M15 9.500v.1"
		/>`,
);
export const open = icon(html`<path d="M14 4h6v6M20 4l-9 9M18 14v6H4V6h6" />`);
export const form = icon(
	html`<rect x="5" y="3.500" width="14" height="17" rx="2" /><path
			d="M9 8.500h6M9 12.500h6M9 16.500h3"
		/>`,
);
export const bag = icon(
	html`<path d="M5 8h14l1 12H4L5 8z" /><path d="M8.500 10.500V7a3.500 3.500 0 017 0v3.500" />`,
);
export const pin = icon(
	html`<path
			d="M12 21c-4-5-6.500-8-6.500-11.500a6.500 6.500 0 0113 0C18.500 13 16 16 12 21z"
		/><circle cx="12" cy="9.500" r="2.200" />`,
);
export const page = icon(html`<path d="M6 3h8l4 4v14H6V3z" /><path d="M14 3v4h4M9 12h6M9 16h6" />`);
export const copy = icon(
	html`<rect x="8" y="8" width="12" height="12" rx="2" /><path
			d="M16 8V6a2 2 0 00-2-2H6a2 2 0 00-2 2v8a2 2 0 002 2h2"
		/>`,
);
export const picture = icon(
	html`<rect x="3.500" y="5" width="17" height="14" rx="2" /><circle
			cx="9"
			cy="10"
			r="1.500"
		/><path d="M4 17l5-4 3 2.500 4-4.500 4.500 4.500" />`,
);
export const film = icon(
	html`<rect x="3.500" y="6" width="12" height="12" rx="2" /><path d="M15.500 11l5-3v8l-5-3" />`,
);
export const voice = icon(
	html`<rect x="9" y="3.500" width="6" height="10" rx="3" /><path
			d="M6 11.500a6 6 0 0012 0M12 17.500V21"
		/>`,
);
export const person = icon(
	html`<circle cx="12" cy="8.500" r="4" /><path
			d="M4.500 20c1-4 4-5.500 7.500-5.500s6.500 1.500 7.500 5.500"
		/>`,
);
export const sticker = icon(
	html`<path d="M20 13V7a3 3 0 00-3-3H7a3 3 0 00-3 3v10a3 3 0 003 3h6l7-7h-4a3 3 0 00-3 3v4" />`,
);
export const tick = icon(html`<path d="M5 12.500l4.500 4.500L19 7" />`);
export const ticks = icon(html`<path d="M1.500 12.500L6 17l9.500-10M11 16l1 1L22 7" />`);
export const phone = icon(
	html`<path
		d="M6 3.500h3l1.500 4.500-2 1.500c1 2.500 3.500 5 6 6l1.500-2 4.500 1.500v3c0 1.500-1 2.500-2.500 2.500C10.500 20 4 13.500 3.500 6 3.500 4.500 4.500 3.500 6 3.500z"
	/>`,
);
export const pause = icon(html`<path d="M9 6v12M15 6v12" />`);
export const search = icon(html`<circle cx="10.500" cy="10.500" r="6" /><path d="M15 15l5 5" />`);
export const bell = icon(
	html`<path d="M6 16.500V11a6 6 0 0112 0v5.500l1.500 2h-15l1.500-2zM10 21h4" />`,
);
