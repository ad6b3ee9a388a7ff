import { z } from 'zod/v3';

const blank = new Set<unknown>([undefined, null, '']);

/** A field that has its default when it is blank. */
export const orDefault = <S extends z.ZodTypeAny>(usual: unknown, schema: S) =>
	z.preprocess((value) => (blank.has(value) ? usual : value), schema);
