import { readToken } from '../../waiting/token';
import { WAIT_PARAMETER } from '../../wire/waitParameter';

/**
 * Separates the token of a question from the custom parameters that the user has set. A value of that name
 * that is not a token stays where it is.
 *
 * @param parameters of a delivery report
 */
export function separateToken(parameters: Record<string, unknown>): {
	token: string | undefined;
	customParameters: Record<string, unknown>;
} {
	const { [WAIT_PARAMETER]: token, ...customParameters } = parameters;
	return typeof token === 'string' && readToken(token)
		? { token, customParameters }
		: { token: undefined, customParameters: parameters };
}
