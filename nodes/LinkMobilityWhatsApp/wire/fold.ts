/** A name without case and underscores: `catalogid` for both `catalog_id` and `catalogId`. */
export const fold = (name: string) => name.toLowerCase().replaceAll('_', '');
