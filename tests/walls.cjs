// The walls of the house: one rule each. `tests/unit/walls.test.ts` plants a breach of every one and sees it caught.
const own = '(^|/)node_modules/';
module.exports = {
  forbidden: [
    { name: 'rules-import-rules-and-zod', severity: 'error', from: { path: '^rules/' }, to: { pathNot: ['^rules/', `${own}zod/`, `${own}vite/types/`, '^vite/client$'] } },
    { name: 'components-import-components-rules-preact', severity: 'error', from: { path: '^components/' }, to: { pathNot: ['^components/', '^rules/', `${own}preact/`] } },
    { name: 'only-entrypoints-touch-the-browser', severity: 'error', from: { pathNot: '^entrypoints/' }, to: { path: `${own}(webextension-polyfill|wxt/dist/browser|idb)/` } },
    { name: 'no-entrypoint-imports-another', severity: 'error', from: { path: '^entrypoints/([^/]+)/' }, to: { path: '^entrypoints/', pathNot: ['^entrypoints/$1/', '^entrypoints/door/', '^entrypoints/eyes/eyes\\.ts$'] } },
    // The hands are put into the reader's world: they agree on its shape and bundle nothing of it.
    { name: 'eyes-lend-their-types-to-the-hands', severity: 'error', from: { path: '^entrypoints/', pathNot: '^entrypoints/(eyes)/' }, to: { path: '^entrypoints/eyes/eyes\\.ts$', dependencyTypesNot: ['type-only', 'type-import'] } },
    { name: 'only-hands-know-the-eyes', severity: 'error', from: { path: '^entrypoints/', pathNot: '^entrypoints/(eyes|hands|sight)/' }, to: { path: '^entrypoints/eyes/eyes\\.ts$' } },
    { name: 'door-imports-no-entrypoint', severity: 'error', from: { path: '^entrypoints/door/' }, to: { path: '^entrypoints/', pathNot: '^entrypoints/door/' } },
    { name: 'background-needs-no-window', severity: 'error', from: { path: '^entrypoints/(background|eyes|hands|sight)/' }, to: { path: ['^components/', '^entrypoints/door/', `${own}preact/`] } },
    { name: 'vault-has-one-face', severity: 'error', from: { pathNot: '^entrypoints/background/vault/' }, to: { path: '^entrypoints/background/vault/', pathNot: '^entrypoints/background/vault/index\\.ts$' } },
    { name: 'vault-only-from-background', severity: 'error', from: { pathNot: ['^entrypoints/background/', '^tests/'] }, to: { path: '^entrypoints/background/vault/' } },
    { name: 'eyes-and-hands-know-no-rules', severity: 'error', from: { path: '^entrypoints/(eyes|hands|sight)/' }, to: { path: ['^rules/', `${own}zod/`], pathNot: '^rules/portals/hosts\\.ts$', dependencyTypesNot: ['type-only', 'type-import'] } },
    { name: 'nobody-imports-tests', severity: 'error', from: { path: '^(rules|components|entrypoints|wxt)' }, to: { path: '^tests/' } },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'type-import'] } } },
    { name: 'nothing-that-cannot-be-found', severity: 'error', from: { path: '^(rules|components|entrypoints)/' }, to: { couldNotResolve: true, pathNot: '\\.css$' } },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^\\.output/', '^\\.wxt/', '\\.css$'] },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'], exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'], mainFields: ['module', 'main', 'types'] },
  },
};
