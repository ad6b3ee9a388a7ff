import { bigContent } from './bigContent';
import type { Cases } from './case';
import { credential } from './credential';
import { deep } from './deep';
import { fieldNames } from './fieldNames';
import { headers } from './headers';
import { keywords } from './keywords';
import { linksAnswers } from './linksAnswers';
import { manyEvents } from './manyEvents';
import { names } from './names';
import { receivedFile } from './receivedFile';
import { sentFields } from './sentFields';
import { words } from './words';

/** Every hostile input that is tested at a size of its own, by what it attacks. */
export const groups: Readonly<Record<string, Cases>> = {
	'names of form fields': fieldNames,
	'lists of events': manyEvents,
	'nested bodies': deep,
	'large events': bigContent,
	keywords,
	'texts of a callback': words,
	'headers of a callback': headers,
	'names that objects inherit': names,
	'files that people send': receivedFile,
	'fields of the action node': sentFields,
	"LINK's answers": linksAnswers,
	'fields of the credential': credential,
};
