import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import { useOnce } from '../once.js';
import { post } from '../server.js';
import { Attempts } from './attempts.js';
import { Buttons } from './buttons.js';
import { Choices, defaults } from './choices.js';
import { CustomCallback } from './customCallback.js';

/**
 * @typedef {{ name: string, label: string, group: string, about: string }} SampleCallback
 *
 * @typedef {object} Offer what can be chosen
 * @property {SampleCallback[]} callbacks
 * @property {string | null} gate the default gate
 */

/**
 * A button for each callback, how callbacks are posted, and their attempts.
 *
 * @param {{ everything: import('../live.js').Everything }} props
 */
export function Callbacks({ everything }) {
	const offer = useOffer();
	const [choices, setChoices] = useState(defaults);
	const [chosen, setChosen] = useState([]);
	const [result, setResult] = useState({ problem: '', words: '' });

	const send = async (callbacksToSend) => {
		try {
			const { callbacks } = await post('/callbacks', { ...asRequest(choices), ...callbacksToSend });
			setResult({ problem: '', words: callbacks === 1 ? 'Posted.' : `${callbacks} posted.` });
		} catch (error) {
			setResult({ problem: error.message, words: '' });
		}
	};
	const press = async ({ name }) => {
		if (!choices.collect) return await send({ callbacks: [name] });
		const isChosen = chosen.includes(name);
		return setChosen(isChosen ? chosen.filter((one) => one !== name) : [...chosen, name]);
	};
	const sendChosen = async () => {
		await send({ callbacks: chosen });
		setChosen([]);
	};

	if (!offer) return html`<div class="device callbacks"></div>`;
	return html`
		<div class="device callbacks">
			<${Choices}
				choices=${choices}
				onChange=${setChoices}
				offer=${offer}
				gates=${everything.gates}
				calls=${everything.calls}
				people=${everything.people}
			/>
			<section class="sender" aria-label="Callbacks">
				${!everything.gates.length && html`<${NoGate} />`}
				<${Buttons}
					callbacks=${offer.callbacks}
					chosen=${choices.collect ? chosen : undefined}
					onPress=${press}
					onSend=${sendChosen}
				/>
				<${CustomCallback} onSend=${send} />
				<p class="result" role="status">${result.words}</p>
				${result.problem && html`<p class="problem" role="alert">${result.problem}</p>`}
			</section>
			<${Attempts} activity=${everything.activity} />
		</div>
	`;
}

/** What can be chosen. */
const useOffer = () => useOnce('/callbacks', { callbacks: [], gate: null });

/** The request to the sandbox, which has defaults for gate and person. */
const asRequest = ({ collect, gate, person, ...choices }) => ({
	...choices,
	...(gate && { gate }),
	...(person && { person }),
});

const NoGate = () => html`
	<p class="problem">
		There is no gate to call. Start with <code>npm start</code>, or name gates in the file
		${' that '}<code>npm run sandbox -- --config</code> reads.
	</p>
`;
