import { html } from 'htm/preact';
import { Component } from 'preact';

/**
 * Redraws a component only if one of its props has changed, so that a list only redraws the entries that
 * have changed.
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
