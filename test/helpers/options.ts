import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { advancedOptions } from '../../nodes/LinkMobilityWhatsApp/actions/message/options';

const advanced = new Set(advancedOptions.options?.map(({ name }) => name));

/** The options of a message as n8n stores them, each in its collection. */
export function inCollections(options: IDataObject): INodeParameters {
	const those = (isAdvanced: boolean) =>
		Object.fromEntries(
			Object.entries(options).filter(([name]) => advanced.has(name) === isAdvanced),
		);
	return { options: those(false), advancedOptions: those(true) } as INodeParameters;
}
