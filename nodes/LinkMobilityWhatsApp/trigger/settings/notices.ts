import type { INodeProperties, TriggerPanelDefinition } from 'n8n-workflow';

/** Shown above the fields: what has to be done before the first callback can arrive. */
export const notices: INodeProperties[] = [
	{
		displayName:
			"Open <b>Webhook URLs</b> above and give LINK's support the Production URL, with the user and password (or header) from Callback Authentication in the credential. They put both on a gate and tell you its ID: enter it as Event Report Gates in the credential, or no delivery report will come.",
		name: 'notice',
		type: 'notice',
		default: '',
	},
	{
		displayName:
			'If Callback Authentication in the credential is <b>None</b>, anyone who knows the URL can start this workflow.',
		name: 'authenticationNotice',
		type: 'notice',
		default: '',
	},
	{
		displayName:
			'LINK knows the Production URL only, which works while the workflow is published. <b>Execute step</b> and <b>Test this trigger</b> wait at the Test URL, for one callback: send it there yourself, or have LINK\'s support put it on a gate of its own. To map fields before the first callback, copy the trigger of an <a href="https://github.com/n8n-nodes-linkmobility/n8n-nodes-linkmobility-whatsapp/tree/main/examples" target="_blank">example workflow</a> (Map every incoming message, Sort delivery reports): an item of every kind is pinned to it.',
		name: 'testNotice',
		type: 'notice',
		default: '',
	},
];

/** Shown when the workflow is published. */
export const activationMessage =
	"Give LINK's support the Production URL of the trigger: once it is on a gate, LINK's callbacks start this workflow.";

/** Shown beside the panel while no callback has arrived, in place of n8n's own text. */
export const triggerPanel: TriggerPanelDefinition = {
	header: 'Try it out with one callback',
	executionsHelp: {
		inactive:
			'<b>While you build</b>, press the button, then have a callback sent to the Test URL. LINK does not know this URL: send it yourself, such as from the sandbox.<br /><br /><b>Once the workflow is published</b>, every callback of LINK at the Production URL starts it. You see these in the <a data-key="executions">list of executions</a>, not here.',
		active:
			'<b>While you build</b>, press the button, then have a callback sent to the Test URL. LINK does not know this URL: send it yourself, such as from the sandbox.<br /><br /><b>The workflow is published</b>: every callback of LINK at the Production URL starts it. You see these in the <a data-key="executions">list of executions</a>, not here.',
	},
	activationHint: {
		inactive:
			'LINK\'s own callbacks start the workflow once it is <a data-key="activate">published</a>.',
		active:
			'LINK\'s own callbacks start the workflow, too. You see them in the <a data-key="executions">list of executions</a>.',
	},
};
