/**
 * The custom parameter with the token of a question. LINK returns it with every delivery report, so the
 * trigger learns who was asked, and which execution waits for the delivery. See docs/decisions.md#send-and-wait.
 */
export const WAIT_PARAMETER = 'n8nWait';
