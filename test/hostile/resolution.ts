/**
 * Node takes the extensions of a module in the order of this table, and would load
 * `LinkMobilityWhatsApp.node.json` where `LinkMobilityWhatsApp.node.ts` is meant.
 */
const { '.json': json } = require.extensions;
Reflect.deleteProperty(require.extensions, '.json');
require.extensions['.json'] = json;
