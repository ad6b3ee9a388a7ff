import { addresses } from './workflowAddresses';
import type { sandboxCredential } from './sandboxCredential';
import { owner } from './owner';
import type { Workflow } from './rest';

/** The person of the sandbox who appears in the first steps. */
export const ann = '+46700000001';

interface Ready {
	/** Address of the sandbox's page. */
	phone: string;
	/** Address of n8n. */
	n8n: string;
	/** The example workflows. */
	workflows: Array<Pick<Workflow, 'id' | 'name' | 'active' | 'nodes'>>;
	/** The password of n8n's owner. */
	password: string;
	credential: ReturnType<typeof sandboxCredential>['data'];
}

/**
 * The text that `npm start` prints when everything runs. Its links lead straight to workflows, because n8n's start
 * page shows none of them. n8n follows such a link after the login.
 */
export function welcome({ phone, n8n, workflows, password, credential }: Ready): string {
	const { forms } = addresses(
		n8n,
		workflows.filter(({ active }) => active),
	);
	const number = encodeURIComponent(ann);

	const workflow = (name: string) =>
		`${n8n}/workflow/${workflows.find((example) => example.name === name)?.id}`;
	/** The form of a workflow, or the workflow if its user unpublished it. */
	const form = (name: string, query = '') => {
		const found = forms.find((example) => example.name === name);
		return found ? found.url + query : workflow(name);
	};

	return `
Ready. Your first message, in three steps:

  1. Send it   ${form('Send a text', `?To=${number}`)}
               A form with Ann's number filled in. Write a text, and press Submit.

  2. Phone     ${phone}/#${number}
               The text is on Ann's phone. Answer with "What are your hours?"

  3. n8n       ${workflow('Answer incoming messages')}/executions
               The workflow that has replied, and what it did.
               Login ${owner.email}, password ${password}

What else you can try:

  All workflows       ${n8n}/home/workflows
  Your own workflow   start it with LINK's trigger, publish it, and write on the phone
  A campaign          ${form('Send a campaign')}    enter "Try it"
                      ${form('How did the campaign go?')}    then enter "Try it" here
  ... for 300 people  ${phone}/media/campaign-of-300.csv    when "Try it" has made the table, save this file,
                      ${n8n}/home/datatables    import it into "WhatsApp campaigns" (⋮, Import CSV),
                      ${form('Send a campaign')}    and enter "Autumn sale"
  A question          ${form('Approve an invoice')}    then tap a button on the phone
  Opt-out             ${phone}/#${number}    write STOP on Ann's phone, then send her an offer:
                      ${form('Let people opt out', `?To=${number}&Name=Ann`)}
                      or enter "Try it 2" in the form of the campaign
  A new template      ${form('Create a template')}    then approve it at Templates
  Templates           ${phone}/#templates
  Sample files        ${phone}/#media

Every form:

${forms.map(({ name, url }) => `  ${url}    ${name}`).join('\n')}

The credential "Sandbox" in n8n has these values. To create another one:

  Region                   Custom
  Base URL                 ${credential.baseUrl}
  Username, Password       ${credential.username}, ${credential.password}
  Platform ID, Partner ID  ${credential.platformId}, ${credential.platformPartnerId}
  Sender                   ${credential.sender}
  Event Report Gates       ${credential.eventReportGates}
  Callbacks                Basic, user ${credential.callbackUser}, password ${credential.callbackPassword}

The login of n8n: ${owner.email}, password ${password}

Ctrl-C stops n8n and the sandbox. npm run reset forgets everything.`;
}
