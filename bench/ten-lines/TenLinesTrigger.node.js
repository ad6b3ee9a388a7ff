/** The least that a trigger can do: it returns the body, whoever sent it. */
exports.TenLinesTrigger = class {
	description = {
		displayName: 'Ten Lines Trigger',
		name: 'tenLinesTrigger',
		group: ['trigger'],
		version: 1,
		description: 'Starts when something comes in',
		defaults: { name: 'Ten Lines Trigger' },
		inputs: [],
		outputs: ['main'],
		webhooks: [{ name: 'default', httpMethod: 'POST', responseMode: 'onReceived', path: 'plain' }],
		properties: [],
	};

	async webhook() {
		return { workflowData: [[{ json: this.getBodyData() }]] };
	}
};
