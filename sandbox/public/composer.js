import { html } from 'htm/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Attach } from './attach.js';
import { Quote } from './bubble.js';
import * as icons from './icons.js';
import { sendText } from './server.js';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The length as WhatsApp shows it, and as the server counts: an emoji is one character. */
const characters = (text) => [...graphemes.segment(text)].length;

/** Unsent text by the number of the person, kept while another conversation is open. */
const drafts = new Map();

/**
 * The text box below a conversation. Enter sends, Shift + Enter starts a new line.
 *
 * @param {{
 *   person?: import('./live.js').Person,
 *   limit: number,
 *   quoted?: import('./live.js').Message,
 *   onUnquote?: () => void,
 * }} props without a person the box is disabled
 */
export function Composer({ person, limit, quoted, onUnquote }) {
	const [text, setText] = useState(() => drafts.get(person?.number) ?? '');
	const [problem, setProblem] = useState('');
	const box = useRef(null);
	const length = useMemo(() => characters(text), [text]);
	const sendable = Boolean(person) && text.trim() !== '' && length <= limit;

	useEffect(() => {
		// As tall as the text and the borders; CSS has the maximum.
		const { style } = box.current;
		style.height = 'auto';
		const borders = box.current.offsetHeight - box.current.clientHeight;
		style.height = `${box.current.scrollHeight + borders}px`;
	}, [text]);
	useEffect(() => {
		if (quoted) box.current.focus();
	}, [quoted]);

	const type = (value) => {
		drafts.set(person?.number, value);
		setText(value);
		setProblem('');
	};
	const submit = async (event) => {
		event.preventDefault();
		if (!sendable) return;
		type('');
		try {
			await sendText(person.number, text, quoted?.wamid ?? null);
			onUnquote?.();
		} catch (error) {
			type(text);
			setProblem(error.message);
		}
	};
	const onKeyDown = (event) => {
		// While an input method composes a word, Enter ends the word.
		if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) void submit(event);
		if (event.key === 'Escape') onUnquote?.();
	};

	return html`
		<form class="composer" onSubmit=${submit}>
			${quoted &&
			html`<div class="quoting">
				<${Quote} message=${quoted} name=${person.name} />
				<button type="button" class="round" aria-label="Do not quote" onClick=${onUnquote}>
					${icons.close(16)}
				</button>
			</div>`}
			${problem && html`<p class="problem" role="alert">${problem}</p>`}
			<div class="line">
				<${Attach} person=${person} quoted=${quoted} onSent=${onUnquote} />
				<textarea
					ref=${box}
					rows="1"
					dir="auto"
					data-testid="composer"
					aria-label=${person ? `Write as ${person.name}` : 'Choose a person to write as'}
					placeholder=${person ? `Write as ${person.name}` : 'Choose a person first'}
					disabled=${!person}
					value=${text}
					onInput=${({ currentTarget }) => type(currentTarget.value)}
					onKeyDown=${onKeyDown}
				></textarea>
				<button
					class="round strong"
					data-testid="send"
					aria-label="Send"
					title="Send (Enter)"
					disabled=${!sendable}
				>
					${icons.send()}
				</button>
			</div>
			<p class="hint">
				<span>Enter sends, Shift + Enter starts a new line</span>
				<output class=${length > limit ? 'too-long' : ''}
					>${length.toLocaleString('en')} / ${limit.toLocaleString('en')}</output
				>
			</p>
		</form>
	`;
}
