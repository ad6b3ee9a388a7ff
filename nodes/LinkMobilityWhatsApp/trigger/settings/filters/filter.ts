/** An item before it is filtered, as `events/item.ts` makes it. */
export type Item = Readonly<Record<string, unknown>>;
