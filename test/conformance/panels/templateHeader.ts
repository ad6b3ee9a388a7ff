import { knownWords } from '../case';
import { fileValues } from './media';
import type { Values } from './panel';

/** `caption` is known because WhatsApp has none in a template: the panel has no field for it. */
const HEADER =
	'kind text name link mediaId id filename caption latitude longitude placeName address';

/** The header of a template to fill in; text alone is the value of its variable. */
export function templateHeader(value: unknown): Values {
	if (typeof value === 'string') return { header: 'text', headerText: value };
	const its = knownWords(value, 'header', HEADER);
	const { kind, link, mediaId, id = mediaId } = its;
	if (kind === 'text')
		return { header: kind, headerText: its.text ?? its.value, headerName: its.name };
	if (kind === 'location') {
		return {
			header: kind,
			headerLatitude: its.latitude,
			headerLongitude: its.longitude,
			headerPlaceName: its.placeName ?? its.name,
			headerAddress: its.address,
		};
	}
	return { header: kind, ...fileValues({ link, id }, 'header'), headerFileName: its.filename };
}
