import type { Labels } from '../../labels/labels';
import { codeLabels } from './defineAuthentication';
import { bodyLabels } from './defineBody';
import { buttonLabels } from './defineButtonLabels';
import { cardLabels } from './defineCards';
import { footerLabels } from './defineFooter';
import { headerLabels } from './defineHeader';
import { offerLabels } from './defineOffer';
import { formatLabels } from './parameterFormat';
import { timeToLiveLabels } from './timeToLive';

/** The labels of everything that can change. */
export const updateLabels: Labels = {
	category: 'Category',
	...timeToLiveLabels,
	...codeLabels,
	...headerLabels(),
	...bodyLabels(),
	...footerLabels,
	...buttonLabels(),
	...offerLabels,
	...cardLabels,
	components: formatLabels.components ?? 'Components',
};
