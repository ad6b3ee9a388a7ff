import type { Config } from '../../config';
import { FOLDER } from '../../media/files';
import { answer } from './answer';
import { example } from './example';
import { outline } from './outline';
import { placeholders } from './placeholders';
import { render } from './render';
import type { Template } from './template';

interface Sandbox {
	config: Pick<Config, 'catalog'>;
	now(): Date;
}

/** A template as the page shows it: what Get answers, how it looks, and what a message fills in. */
export function displayed({ config, now }: Sandbox, template: Template) {
	const sent = example(template, { files: FOLDER, catalog: config.catalog, now: now() });
	return {
		...answer(template),
		submitted: template.submitted,
		preview: render(outline(template), sent),
		blanks: placeholders(sent.components),
	};
}
export type DisplayedTemplate = ReturnType<typeof displayed>;
