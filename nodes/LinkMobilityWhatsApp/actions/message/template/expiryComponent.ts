const type = 'limited_time_offer';

/**
 * The component that says when an offer ends; none if the template shows no expiry.
 *
 * @param expiration_time_ms in milliseconds since 1970; a value of the panel is checked later
 */
export const expiryComponent = (expiration_time_ms: unknown): unknown[] =>
	expiration_time_ms === undefined
		? []
		: [{ type, parameters: [{ type, [type]: { expiration_time_ms } }] }];
