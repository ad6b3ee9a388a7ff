import { check, refuse } from '../../../../labels/check';
import type { Labels } from '../../../../labels/labels';
import { sentences } from '../../../../labels/sentences';
import { templateAddress } from '../../../../wire/definition/address';
import { parameterName } from '../../../../wire/template/value';
import { fields, filled } from '../../../given';
import { milliseconds } from '../moment';
import { listedSections } from '../products';
import { elsewhere, endOf } from './address';
import { blankOf, nameOf, NUMBER } from './blank';
import type { Blank } from './blank';
import { identityOf } from './identity';
import type { Identity } from './identity';
import { valueSchemas } from './valueSchemas';

/** A value for the template as the API takes it; undefined if an optional one is blank. */
export interface Answer extends Blank {
	value: unknown;
}

const NOT_LOADED =
	'Template Fields are not loaded. Open the node: they appear under Template ID. Where that is an expression, choose Fill In: By Hand';

/**
 * Reads and checks the loaded fields.
 *
 * @param given the value of n8n's resource mapper: the loaded fields, and their values by ID
 * @param wanted the Template ID, which may have changed since the fields were loaded
 * @throws Refusal a sentence for each invalid field, which begins with its name
 */
export function answersOf(
	given: unknown,
	wanted: unknown,
	timezone: string,
): { template: Identity; answers: Answer[] } {
	const id = check(templateAddress.shape.templateId, wanted, { '': 'Template ID' });
	const { schema, value } = fields(given);
	const loaded = (Array.isArray(schema) ? schema : []).map(fields);
	const values = fields(value);
	const template = loaded.map(({ id }) => identityOf(String(id))).find((found) => found);
	if (!template) return refuse(NOT_LOADED);
	if (template.id !== id) return refuse(outdated(template, id));

	const wrong: string[] = [];
	const answers = loaded.flatMap(({ id, required, start }): Answer[] => {
		const blank = blankOf(String(id));
		const entered = filled(values[String(id)]);
		if (!blank) {
			if (entered !== undefined && !identityOf(String(id))) wrong.push(unknown(String(id)));
			return [];
		}
		if (entered === undefined) {
			if (required === true) wrong.push(`${nameOf(blank)} is required`);
			return [{ ...blank, value: undefined }];
		}
		const given = blank.kind === 'Button URL' ? endOf(entered, start) : entered;
		const unfit = misnamed(blank) ?? (given === undefined ? elsewhere(start) : undefined);
		if (unfit) {
			wrong.push(`${nameOf(blank)}: ${unfit}`);
			return [];
		}
		const checked = valueSchemas[blank.kind].safeParse(prepared(blank, given, timezone));
		if (checked.success) return [{ ...blank, value: checked.data }];
		wrong.push(...sentences(checked.error, labelsOf(blank)));
		return [];
	});
	const [first, ...others] = wrong;
	return first === undefined ? { template, answers } : refuse(first, ...others);
}

const outdated = ({ id, name }: Identity, wanted: string) =>
	`Template Fields are those of the template ${id} (${name}), but Template ID is ${wanted}. Open the node and load the fields anew`;

const MISNAMED =
	'a name with capitals, blanks or brackets cannot be sent. Name the variable otherwise in the template, such as first_name';

const misnamed = ({ variable = '1' }: Blank) =>
	NUMBER.test(variable) || parameterName.safeParse(variable).success ? undefined : MISNAMED;

const unknown = (id: string) =>
	`Template Fields: ${id} is not known. Open the node and load the fields anew`;

/** Converts a value that the person enters in another form than the API. */
function prepared({ kind }: Blank, entered: unknown, timezone: string): unknown {
	if (kind === 'Button Product IDs') return listedSections(entered);
	if (kind === 'Offer Expires') return milliseconds(entered, timezone);
	return entered;
}

/** The name of the field, and those of the parts of product IDs. */
function labelsOf(blank: Blank): Labels {
	const name = nameOf(blank);
	return {
		'': name,
		'*': { label: name, row: (position) => `${name}, section ${position}` },
		'*.title': 'Title',
		'*.product_items': 'Product IDs',
		'*.product_items.*.product_retailer_id': 'Product ID',
	};
}
