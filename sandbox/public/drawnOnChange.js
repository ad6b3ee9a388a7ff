import { html } from 'htm/preact';
import { Component } from 'preact';

/**
 * Draws a component anew only if one of its props is another one, so that a list costs as much as the
 * entries of it that have changed.
 */
export const drawnOnChange = (Drawn) =>
	class extends Component {
		shouldComponentUpdate(next) {
			const names = Object.keys({ ...this.props, ...next });
			return names.some((name) => next[name] !== this.props[name]);
		}

		render(props) {
			return html`<${Drawn} ...${props} />`;
		}
	};
