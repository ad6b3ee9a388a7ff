import { html } from 'htm/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Details } from '../details.js';
import { useMore } from '../more.js';
import { second } from '../time.js';

/** How many callbacks are drawn at first. */
const DRAWN = 40;

/** Callbacks with all their attempts, newest first. */
function groupByCallback(activity) {
	const callbacks = new Map();
	for (const entry of activity) {
		const { attempt } = entry;
		if (!attempt) continue;
		const callback = callbacks.get(attempt.of) ?? { key: attempt.of, attempts: [] };
		callback.attempts.push(entry);
		callbacks.set(attempt.of, callback);
	}
	return [...callbacks.values()].reverse();
}

/**
 * Every callback with its attempts and their answers.
 *
 * @param {{ activity: import('../live.js').Activity[] }} props
 */
export function Attempts({ activity }) {
	const callbacks = useMemo(() => groupByCallback(activity), [activity]);
	const { shown, more } = useMore(callbacks, DRAWN);
	const waiting = callbacks.filter(({ attempts }) => attempts.at(-1).attempt.next).length;
	return html`
		<section class="attempts" aria-label="Calls and answers">
			<header class="bar">
				<div class="who">
					<h2>Calls and answers</h2>
					<p>
						${waiting
							? `${waiting} to be tried again`
							: '200 means that the workflow accepted the call'}
					</p>
				</div>
			</header>
			${callbacks.length
				? html`<ol>
						${shown.map((one) => html`<${Callback} key=${one.key} ...${one} />`)}
						${more && html`<li>${more}</li>`}
					</ol>`
				: html`<p class="advice">
						No callback was posted yet. Each shows here, with the answer to every attempt.
					</p>`}
		</section>
	`;
}

function Callback({ attempts }) {
	const first = attempts[0];
	const last = attempts.at(-1);
	const { accepted, next, most } = last.attempt;
	const mood = accepted ? 'good' : next ? 'waiting' : 'bad';
	const summary = html`
		<span class="title">${first.title}</span>
		<span class="tries">
			${attempts.map(
				({ status, attempt }) => html`
					<span class="try" data-accepted=${attempt.accepted}>${status ?? 'No answer'}</span>
				`,
			)}
			${next && html`<${Countdown} next=${next} number=${attempts.length + 1} most=${most} />`}
			${!accepted && !next && html`<span class="given-up">Given up</span>`}
		</span>
		<time datetime=${first.time}>${second(first.time)}</time>
		<span class="to"
			>${[
				first.to ?? first.address.replace(/^POST /, ''),
				aboutWords(first.about),
				last.resumed && `resumed execution ${last.resumed}`,
			]
				.filter(Boolean)
				.join(' · ')}</span
		>
		${!accepted && html`<span class="to">${last.outcome}</span>`}
	`;
	return html`
		<li data-testid="attempts" data-mood=${mood}>
			<${Details} summary=${summary}>
				${() => html`
					<p class="address">${first.address}</p>
					<h4>Sent</h4>
					<pre class="json" tabindex="0">${asText(first.sent)}</pre>
					${attempts.map(
						({ time, outcome, answered, attempt }) => html`
							<h4>${attempt.number}. ${second(time)} · ${outcome}</h4>
							${answered && html`<pre class="json" tabindex="0">${answered}</pre>`}
						`,
					)}
				`}
			<//>
		</li>
	`;
}

/** The number of the person, or how many there are. */
function aboutWords(about) {
	const numbers = about.split(', ');
	return numbers.length > 1 ? `${numbers.length} people` : about;
}

const asText = (sent) => (typeof sent === 'string' ? sent : JSON.stringify(sent, null, 2));

/** Seconds until the next attempt. */
function Countdown({ next, number, most }) {
	const [now, setNow] = useState(Date.now());
	useEffect(() => {
		const timer = setInterval(() => setNow(Date.now()), 500);
		return () => clearInterval(timer);
	}, []);
	const left = Math.max(0, Math.ceil((Date.parse(next) - now) / 1000));
	return html`<span class="next">${number} of ${most} in ${left} s</span>`;
}
