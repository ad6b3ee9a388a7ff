import { html, render } from 'htm/preact';
import { Page } from './page.js';

render(html`<${Page} />`, document.body);
