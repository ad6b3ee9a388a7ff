import { LoadOptionsContext } from 'n8n-core';
import { Workflow } from 'n8n-workflow';
import type {
	ICredentialDataDecryptedObject,
	INodeParameters,
	ResourceMapperFields,
	ResourceMapperValue,
} from 'n8n-workflow';
import { LinkMobilityWhatsApp } from '../../nodes/LinkMobilityWhatsApp/LinkMobilityWhatsApp.node';
import { additionalData, nodeOf, NodeTypes } from './engine';

/** Asks the node for the fields of its resource mapper, as n8n does for its editor. */
export async function loadFields(
	credentials: ICredentialDataDecryptedObject,
	currentNodeParameters: INodeParameters,
): Promise<ResourceMapperFields> {
	const type = new LinkMobilityWhatsApp();
	const property = type.description.properties.find((each) => each.type === 'resourceMapper');
	const name = property?.typeOptions?.resourceMapper?.resourceMapperMethod ?? '';
	const method = new Map(Object.entries(type.methods.resourceMapping)).get(name);
	if (!property || !method) throw new Error(`The node has no method ${name}`);
	const node = { ...nodeOf(type, currentNodeParameters), name: 'Temp-Node' };
	const nodeTypes = new NodeTypes(type);
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	const additional = additionalData(credentials, { currentNodeParameters });
	return await method.call(
		new LoadOptionsContext(workflow, node, additional, `parameters.${property.name}`),
	);
}

/** What n8n's editor keeps once the fields are there, and a person has filled in some of them. */
export const kept = (
	{ fields }: ResourceMapperFields,
	values: Record<string, string> = {},
): ResourceMapperValue => ({
	mappingMode: 'defineBelow',
	value: {
		...Object.fromEntries(
			fields.flatMap(({ id, defaultValue }) =>
				defaultValue === undefined ? [] : [[id, defaultValue]],
			),
		),
		...values,
	},
	matchingColumns: [],
	schema: fields,
	attemptToConvertTypes: false,
	convertFieldsToString: false,
});
