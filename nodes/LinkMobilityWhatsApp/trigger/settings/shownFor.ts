import type { INodeProperties } from 'n8n-workflow';

/** Shows a field only where Trigger On can yield the kind of event it applies to; an expression may yield both. */
export const forMessages: INodeProperties['displayOptions'] = {
	hide: { '/events': [{ _cnd: { eq: 'status' } }] },
};
export const forReports: INodeProperties['displayOptions'] = {
	hide: { '/events': [{ _cnd: { eq: 'message' } }] },
};
