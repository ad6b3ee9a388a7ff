import { z } from 'zod/v3';

const report = z.object({ resultCode: z.number(), resultDescription: z.string() });

/** The title of a delivery report: `112003 delivered`; undefined for any other body. */
export function reportTitle(body: unknown): string | undefined {
	const { data } = report.safeParse(body);
	return data && `${data.resultCode} ${data.resultDescription}`;
}
