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
export const tick = icon(html`<path d="M5 12.500l4.500 4.500L19 7" />`);
export const ticks = icon(html`<path d="M1.500 12.500L6 17l9.500-10M11 16l1 1L22 7" />`);
