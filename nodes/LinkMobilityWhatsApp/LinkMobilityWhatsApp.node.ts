import { NodeConnectionTypes, NodeOperationError } from 'n8n-workflow';
import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { operationOf, properties } from './actions';
import type { Param, Setting } from './actions/operation';
import { CREDENTIAL, send } from './api';
import type { Login } from './api';
import { explain, failedItem } from './errors';
import { account } from './wire/account';

export class LinkMobilityWhatsApp implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'LINK Mobility WhatsApp',
		name: 'linkMobilityWhatsApp',
		icon: {
			light: 'file:../../icons/whatsapp-link.svg',
			dark: 'file:../../icons/whatsapp-link.dark.svg',
		},
		group: ['output'],
		version: 1,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description: 'Send WhatsApp messages through LINK Mobility',
		defaults: { name: 'LINK Mobility WhatsApp' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: CREDENTIAL, required: true }],
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const results: INodeExecutionData[] = [];
		const login = await readLogin(this);
		for (const itemIndex of this.getInputData().keys()) {
			try {
				results.push(await sendItem(this, login, itemIndex));
			} catch (error) {
				const explained = explain(this.getNode(), error, itemIndex);
				if (!this.continueOnFail()) throw explained;
				results.push({ json: failedItem(explained), pairedItem: { item: itemIndex } });
			}
		}
		return [results];
	}
}

async function readLogin(context: IExecuteFunctions): Promise<Login> {
	const data = await context.getCredentials(CREDENTIAL);
	return { id: context.getNode().credentials?.[CREDENTIAL]?.id ?? '', data };
}

async function sendItem(
	context: IExecuteFunctions,
	login: Login,
	itemIndex: number,
): Promise<INodeExecutionData> {
	const param: Param = (name) => context.getNodeParameter(name, itemIndex);
	const setting: Setting = { account: account.parse(login.data), timezone: context.getTimezone() };
	const resource = String(param('resource'));
	const name = String(param('operation'));
	const operation = operationOf(resource, name);
	if (!operation) {
		throw new NodeOperationError(
			context.getNode(),
			`There is no operation ${name} of ${resource}`,
			{
				itemIndex,
				description: 'Choose Resource and Operation anew.',
			},
		);
	}
	const answered = await send(context, login, operation.request(param, setting));
	return { json: operation.output(answered), pairedItem: { item: itemIndex } };
}
