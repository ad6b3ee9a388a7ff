import Module from 'node:module';

// Beside `X.node.ts` lies n8n's `X.node.json`: without an ending, `X.node` is to mean the former.
const extensions: Record<string, unknown> = Reflect.get(Module, '_extensions');
const json = extensions['.json'];
delete extensions['.json'];
extensions['.json'] = json;
