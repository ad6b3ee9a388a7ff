/** A link for descriptions of fields that take the address of a file. */
export const EXAMPLE_FILES =
	'<a href="https://github.com/n8n-nodes-linkmobility/n8n-nodes-linkmobility-whatsapp/blob/main/docs/sending.md#files-to-try-it-with" target="_blank">Files to try it with</a>';
