import { z } from 'zod/v3';

const report = z.object({ resultCode: z.number(), resultDescription: z.string() });

/** A line about a delivery report: `112003 delivered`; nothing about anything else. */
export function reportTitle(body: unknown): string | undefined {
	const { data } = report.safeParse(body);
	return data && `${data.resultCode} ${data.resultDescription}`;
}
