import Module from 'node:module';

// Beside `X.node.ts` there is n8n's `X.node.json`; an import of `X.node` must resolve to the former.
const extensions: Record<string, unknown> = Reflect.get(Module, '_extensions');
const json = extensions['.json'];
delete extensions['.json'];
extensions['.json'] = json;
