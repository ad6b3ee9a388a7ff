import { z } from 'zod/v3';

const withCode = z.object({ cause: z.object({ code: z.string() }) });
const withMessage = z.object({ cause: z.object({ message: z.string() }) });

/** Why `fetch` failed: the system's code of the cause, such as ECONNREFUSED, or its message. */
export function fetchErrorOf(error: unknown): string {
	const code = withCode.safeParse(error).data?.cause.code;
	return code ?? withMessage.safeParse(error).data?.cause.message ?? String(error);
}
