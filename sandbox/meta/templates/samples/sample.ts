import type { TemplateCategory, TemplateStatus } from '../../../shared';

/** A template that exists from the first start, so that a newcomer has one to send. */
export interface SampleTemplate {
	/** Its ID without the two digits of the language; the same in every version of the sandbox. */
	number: number;
	name: string;
	category: TemplateCategory;
	/** Positional by default. */
	format?: 'named';
	/** Approved by default. */
	status?: TemplateStatus;
	rejected_reason?: string;
	/** With a Swedish version the English one exists as `en` and as `en_US`. */
	components: { en: unknown[]; sv?: unknown[] };
}
