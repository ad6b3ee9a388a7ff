import { html, render } from 'htm/preact';
import { Phone } from './phone.js';

render(html`<${Phone} />`, document.body);
