import { html } from 'htm/preact';
import { useEffect, useState } from 'preact/hooks';
import { tell } from '../server.js';
import { Attempts } from './attempts.js';
import { Buttons } from './buttons.js';
import { Choices, usual } from './choices.js';
import { Own } from './own.js';

/**
 * @typedef {{ name: string, label: string, group: string, about: string }} Known
 *
 * @typedef {object} There what there is to choose from
 * @property {Known[]} callbacks
 * @property {string | null} gate where callbacks go when nobody says
 */

/**
 * Everything LINK can call back with, on buttons; how it is posted; and what came of it.
 *
 * @param {{ everything: import('../live.js').Everything }} props
 */
export function Callbacks({ everything }) {
	const there = useThere();
	const [choices, setChoices] = useState(usual);
	const [chosen, setChosen] = useState([]);
	const [said, setSaid] = useState({ problem: '', words: '' });

	const send = async (given) => {
		try {
			const { callbacks } = await tell('/callbacks', { ...asOrder(choices), ...given });
			setSaid({ problem: '', words: callbacks === 1 ? 'Posted.' : `${callbacks} posted.` });
		} catch (error) {
			setSaid({ problem: error.message, words: '' });
		}
	};
	const press = async ({ name }) => {
		if (!choices.collect) return await send({ callbacks: [name] });
		const isIn = chosen.includes(name);
		return setChosen(isIn ? chosen.filter((one) => one !== name) : [...chosen, name]);
	};
	const sendChosen = async () => {
		await send({ callbacks: chosen });
		setChosen([]);
	};

	if (!there) return html`<div class="device callbacks"></div>`;
	return html`
		<div class="device callbacks">
			<${Choices}
				choices=${choices}
				onChange=${setChoices}
				there=${there}
				gates=${everything.gates}
				people=${everything.people}
			/>
			<section class="sender" aria-label="Callbacks">
				${!everything.gates.length && html`<${NoGate} />`}
				<${Buttons}
					callbacks=${there.callbacks}
					chosen=${choices.collect ? chosen : undefined}
					onPress=${press}
					onSend=${sendChosen}
				/>
				<${Own} onSend=${send} />
				<p class="said" role="status">${said.words}</p>
				${said.problem && html`<p class="problem" role="alert">${said.problem}</p>`}
			</section>
			<${Attempts} activity=${everything.activity} />
		</div>
	`;
}

/** Nobody but the sandbox knows them, and they do not change. */
function useThere() {
	const [there, setThere] = useState(undefined);
	useEffect(() => {
		fetch('/callbacks')
			.then(async (answer) => setThere(await answer.json()))
			.catch(() => setThere({ callbacks: [], gate: null }));
	}, []);
	return there;
}

/** What the sandbox is asked; where nothing is chosen it has its own. */
const asOrder = ({ collect, gate, person, ...choices }) => ({
	...choices,
	...(gate && { gate }),
	...(person && { person }),
});

const NoGate = () => html`
	<p class="problem">
		There is no gate to call. Start with <code>npm start</code>, or name gates in the file that
		<code>npm run sandbox -- --config</code> reads.
	</p>
`;
