import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import * as icons from './icons.js';

/**
 * A dialog over the phone: a list, a form, a cart.
 *
 * @param {{
 *   dialog: { current: HTMLDialogElement | null },
 *   title: string,
 *   send?: string, the label of the button; without it there is no button
 *   testid?: string, of that button
 *   canSend?: boolean,
 *   onSend?: (fields: FormData) => Promise<unknown>,
 *   children: unknown,
 * }} props
 */
export function Sheet({ dialog, title, send, testid, canSend = true, onSend, children }) {
	const [problem, setProblem] = useState('');
	const close = () => dialog.current.close();
	const submit = async (event) => {
		const form = event.currentTarget;
		event.preventDefault();
		// A sheet can be inside the form of the composer, which must not be submitted.
		event.stopPropagation();
		try {
			await onSend?.(new FormData(form));
			setProblem('');
			form.reset();
			close();
		} catch (error) {
			setProblem(error.message);
		}
	};
	// The target of a click outside the form is the dialog itself.
	const onClick = ({ target }) => target === dialog.current && close();
	return html`
		<dialog ref=${dialog} class="sheet" aria-label=${title} onClick=${onClick}>
			<form onSubmit=${submit}>
				<div class="sheet-head">
					<h2 dir="auto">${title}</h2>
					<button type="button" class="round" aria-label="Close" onClick=${close}>
						${icons.close(18)}
					</button>
				</div>
				${children} ${problem && html`<p class="problem" role="alert">${problem}</p>`}
				${send &&
				html`<button class="strong" data-testid=${testid} disabled=${!canSend}>${send}</button>`}
			</form>
		</dialog>
	`;
}

/** A button within a message, with its error below it. */
export function Action({ testid, title, onAct, children }) {
	const [problem, setProblem] = useState('');
	const act = async () => {
		try {
			await onAct();
			setProblem('');
		} catch (error) {
			setProblem(error.message);
		}
	};
	return html`
		<button type="button" class="action" data-testid=${testid} title=${title} onClick=${act}>
			${children}
		</button>
		${problem && html`<p class="problem" role="alert">${problem}</p>`}
	`;
}
