import type { INodeProperties, TriggerPanelDefinition } from 'n8n-workflow';

const SETUP =
	'https://github.com/n8n-nodes-linkmobility/n8n-nodes-linkmobility-whatsapp/blob/main/docs/trigger.md#set-it-up';

/** Shown above the fields: what has to be done before the first callback can arrive. */
export const notices: INodeProperties[] = [
	{
		displayName: `LINK's support registers the Production URL from <b>Webhook URLs</b> above for you. <a href="${SETUP}" target="_blank">How to set it up, test it and map fields</a>`,
		name: 'notice',
		type: 'notice',
		default: '',
	},
];

/** Shown when the workflow is published. */
export const activationMessage =
	"With LINK: give LINK's support the trigger's Production URL. Callbacks start this workflow once the URL is set on a gate. With the sandbox (npm start): send a message from the phone page.";

const WHILE_BUILDING =
	'<b>While you build</b>, press the button. With the sandbox (npm start), then send a message from the phone page. LINK itself does not know the Test URL: see the documentation.';
const SEEN_ELSEWHERE =
	'You see these in the <a data-key="executions">list of executions</a>, not here.';

/** Shown beside the panel while no callback has arrived, in place of n8n's own text. */
export const triggerPanel: TriggerPanelDefinition = {
	header: 'Try it out with one callback',
	executionsHelp: {
		inactive: `${WHILE_BUILDING}<br /><br /><b>Once the workflow is published</b>, every callback of LINK at the Production URL starts it. ${SEEN_ELSEWHERE}`,
		active: `${WHILE_BUILDING}<br /><br /><b>The workflow is published</b>: every callback of LINK at the Production URL starts it. ${SEEN_ELSEWHERE}`,
	},
	activationHint: {
		inactive:
			'LINK\'s own callbacks start the workflow once it is <a data-key="activate">published</a>.',
		active:
			'LINK\'s own callbacks start the workflow, too. You see them in the <a data-key="executions">list of executions</a>.',
	},
};
