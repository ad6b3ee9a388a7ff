import type { NodeHint } from 'n8n-workflow';

const ALLOW_LIST = '$parameter["advancedOptions"]?.allowList?.list';
const KEYWORDS =
	'["keywords", "ignoredKeywords"].flatMap((name) => $parameter["filters"]?.[name]?.row ?? [])';

const isInvalidPattern =
	'(text) => { try { return !new RegExp(/^\\/(.+)\\/[a-z]*$/s.exec(text)?.[1] ?? text); } catch { return true; } }';

/** Settings that cannot work, shown above the panel's output. n8n evaluates the conditions in the editor. */
export const panelHints: NodeHint[] = [
	{
		message:
			"IP Allow-List is empty and lets nobody in: turn on LINK's Addresses, enter addresses of your own, or remove the list",
		type: 'warning',
		location: 'outputPane',
		whenToDisplay: 'always',
		displayCondition: `={{ ((list) => list?.link === false && !String(list.own ?? "").trim())(${ALLOW_LIST}) }}`,
	},
	{
		message:
			'An entry of the IP Allow-List is not an IP address or range. Until it is corrected, every callback is answered with 503',
		type: 'warning',
		location: 'outputPane',
		whenToDisplay: 'always',
		displayCondition: `={{ String(${ALLOW_LIST}?.own ?? "").split(/[\\s,;]+/).some((entry) => entry && !/^[\\da-f:.]+(\\/\\d{1,3})?$/i.test(entry)) }}`,
	},
	{
		message:
			'A keyword is not a valid regular expression. Until it is corrected, its filter is ignored',
		type: 'warning',
		location: 'outputPane',
		whenToDisplay: 'always',
		displayCondition: `={{ ${KEYWORDS}.some((row) => row.match === "regex" && (${isInvalidPattern})(String(row.keyword ?? ""))) }}`,
	},
];
