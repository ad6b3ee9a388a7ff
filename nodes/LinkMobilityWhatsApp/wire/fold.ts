/** What the two dialects have in common of a name: `catalogid` for `catalog_id` and `catalogId`. Source: api-notes 1.13. */
export const fold = (name: string) => name.toLowerCase().replaceAll('_', '');
