import type { NodeHint } from 'n8n-workflow';

/** The ID of the template that Template Fields were loaded from, read from the ID of their first field. */
const LOADED_FROM =
	'($parameter["templateFields"]?.schema ?? []).map(({ id }) => /^template\\.([^.]+)\\./.exec(id)?.[1]).find((id) => id)';

/**
 * Shown above the panel's output. n8n evaluates the condition in the editor.
 *
 * While n8n cannot resolve all expressions of the panel, it does not reload the fields for another Template ID.
 */
export const panelHints: NodeHint[] = [
	{
		message:
			'Template Fields still belong to the previous template. Close and reopen this panel to load the fields for this Template ID.',
		type: 'warning',
		location: 'outputPane',
		whenToDisplay: 'always',
		displayCondition: `={{ ((id, loadedFrom) => Boolean(id && loadedFrom && id !== loadedFrom))(String($parameter["templateId"] ?? "").trim(), ${LOADED_FROM}) }}`,
	},
];
