import { gateSummary } from '../callbacks/gates';
import { callsOf } from '../callbacks/pace';
import { MAX_ACTIVITY, MAX_MESSAGES } from '../conversations';
import { WINDOW_MS } from '../meta/serviceWindow';
import { displayed } from '../meta/templates/displayed';
import { statusChanges } from '../meta/templates/lifecycle';
import { rejectionReasons } from '../meta/templates/template';
import { MAX_CAPTION_LENGTH, MAX_TEXT_LENGTH } from '../shared';
import type { World } from '../world';

const limits = {
	text: MAX_TEXT_LENGTH,
	caption: MAX_CAPTION_LENGTH,
	window: WINDOW_MS,
};

/** How many entries of a list are kept. */
const kept = { messages: MAX_MESSAGES, activity: MAX_ACTIVITY };

/** Everything that the page shows. */
export const snapshot = ({ state, config, now, lineOf }: World) => ({
	...state,
	templates: state.templates.map((template) => displayed({ config, now }, template)),
	limits,
	kept,
	gates: config.gates.map((gate) => gateSummary(state, gate)),
	calls: config.gates.map(({ id }) => callsOf({ state, config }, id, lineOf(id))),
	sources: config.sources,
	basePath: config.basePath,
	catalog: config.catalog,
	/** What Meta can decide, what the sandbox decides by itself, and after how many milliseconds. */
	reviews: {
		changes: statusChanges,
		reasons: rejectionReasons,
		verdict: config.review,
		delay: config.pace.review,
	},
});
