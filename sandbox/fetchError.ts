import { z } from 'zod/v3';

const withCode = z.object({ cause: z.object({ code: z.string() }) });
const withMessage = z.object({ cause: z.object({ message: z.string() }) });

/** Why fetch failed, which it hides in the cause: the system's code, such as ECONNREFUSED. */
export function reasonOf(error: unknown): string {
	const code = withCode.safeParse(error).data?.cause.code;
	return code ?? withMessage.safeParse(error).data?.cause.message ?? String(error);
}
