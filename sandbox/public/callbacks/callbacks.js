import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import { useOnce } from '../once.js';
import { post } from '../server.js';
import { Attempts } from './attempts.js';
import { Buttons } from './buttons.js';
import { CalledWorkflows } from './calledWorkflows.js';
import { CustomCallback } from './customCallback.js';
import { defaults } from './moreChoices.js';
import { PersonField } from './person.js';

/**
 * @typedef {{ name: string, label: string, group: string, about: string }} SampleCallback
 *
 * @typedef {object} Offer what can be chosen
 * @property {SampleCallback[]} callbacks
 * @property {string | null} gate the default gate
 */

/**
 * The workflows that LINK calls, a button for each callback, and the calls with their answers.
 *
 * @param {{ everything: import('../live.js').Everything }} props
 */
export function Callbacks({ everything }) {
	const offer = useOffer();
	const [choices, setChoices] = useState({ ...defaults, gate: '', person: '' });
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
			<${CalledWorkflows}
				choices=${choices}
				onChange=${setChoices}
				offer=${offer}
				gates=${everything.gates}
				calls=${everything.calls}
			/>
			<section class="sender" aria-label="Test callbacks">
				<${Buttons}
					callbacks=${offer.callbacks}
					chosen=${choices.collect ? chosen : undefined}
					onPress=${press}
					onSend=${sendChosen}
					person=${html`<${PersonField}
						people=${everything.people}
						value=${choices.person}
						onChange=${(person) => setChoices({ ...choices, person })}
					/>`}
					result=${result}
				/>
				<${CustomCallback} onSend=${send} />
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
