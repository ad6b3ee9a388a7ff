import { html } from 'htm/preact';
import { useRef, useState } from 'preact/hooks';
import { Activity } from './activity/activity.js';
import { Callbacks } from './callbacks/callbacks.js';
import * as icons from './icons.js';
import { useLive } from './live.js';
import { hashOf, useRoute } from './route.js';
import { SampleFiles } from './samples/samples.js';
import { Phone } from './phone.js';
import { Templates } from './templates/templates.js';

/** The views next to the activity; the first is the default. */
const views = [
	{ name: 'phone', title: 'Phone', icon: icons.device, View: Phone },
	{ name: 'templates', title: 'Templates', icon: icons.form, View: Templates },
	{ name: 'media', title: 'Files', icon: icons.picture, View: SampleFiles },
	{ name: 'callbacks', title: 'Callbacks', icon: icons.bell, View: Callbacks },
];

/** The whole page: one of the views, and the activity. */
export function Page() {
	const { everything, connected } = useLive();
	const route = useRoute();
	const [showsActivity, setShowsActivity] = useState(false);
	const { name, View } = views.find((one) => one.name === route.view) ?? views[0];
	return html`
		<header class="top">
			<span class="brand"
				>${icons.device(22)}
				<h1>Sandbox</h1></span
			>
			<${Tabs} current=${name} route=${route} />
			<p>A simulation: no message leaves this computer.</p>
			<button
				class="only-overlaid toggle"
				aria-expanded=${showsActivity}
				aria-controls="activity"
				onClick=${() => setShowsActivity(!showsActivity)}
			>
				${icons.list(18)} Activity
			</button>
		</header>
		<p class="lost" role="status" hidden=${connected}>
			The sandbox does not answer. Is it still running? Trying again…
		</p>
		${everything &&
		html`<main data-activity=${showsActivity}>
			<${View} everything=${everything} within=${route.within} />
			<${Activity} everything=${everything} onClose=${() => setShowsActivity(false)} />
		</main>`}
	`;
}

/** Links to the views, each with what was last open in it. */
function Tabs({ current, route }) {
	const lastOpen = useRef({});
	lastOpen.current[current] = route.within;
	return html`
		<nav class="tabs" aria-label="Views">
			${views.map(
				({ name, title, icon }) => html`
					<a
						href=${hashOf(name, lastOpen.current[name])}
						data-testid=${`view-${name}`}
						aria-current=${name === current ? 'page' : undefined}
						>${icon(18)} ${title}</a
					>
				`,
			)}
		</nav>
	`;
}
