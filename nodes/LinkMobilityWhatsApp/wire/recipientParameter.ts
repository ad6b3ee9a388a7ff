/**
 * The custom parameter with the recipient of a request. LINK returns it with every delivery report, which
 * names no recipient of its own. See docs/decisions.md#recipient-in-reports.
 */
export const RECIPIENT_PARAMETER = 'n8nRecipient';
