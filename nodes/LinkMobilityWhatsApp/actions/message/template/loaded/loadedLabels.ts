import type { Labels } from '../../../../labels/labels';
import { CARD, COMPONENTS, expiryLabels } from '../templateLabels';

const of = (components: string): Labels => ({
	[`${components}.<header>.parameters.*.text`]: 'Header',
	[`${components}.<header>.parameters.*.image.link|id`]: 'Header Image',
	[`${components}.<header>.parameters.*.video.link|id`]: 'Header Video',
	[`${components}.<header>.parameters.*.document.link|id`]: 'Header Document',
	[`${components}.<body>.parameters.*`]: 'Body',
});

/** For refusals of the whole request, after each value was checked on its own. */
export const loadedLabels: Labels = {
	...of(COMPONENTS),
	...of(`${CARD}.components`),
	[CARD]: { label: 'Card', row: (position) => `Card ${position}` },
	[COMPONENTS]: 'Template Fields',
	[`${COMPONENTS}.<carousel>.cards`]: 'Template Fields',
	...expiryLabels,
};
