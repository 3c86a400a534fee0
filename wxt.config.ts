import { minify } from 'terser';
import { defineConfig, type WxtViteConfig } from 'wxt';
import { portalHosts } from './rules/portals/hosts.ts';

/** Firefox's id; its toolbar widget and test profile are named by it. */
const GECKO_ID = 'casefile@casefile.example';

/** What stands in every frame of a portal is made small twice: the second minifier finds a fiftieth more. */
const again: NonNullable<WxtViteConfig['plugins']>[number] = {
  name: 'minify-again',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk' && chunk.fileName === 'eyes.js') chunk.code = (await minify(chunk.code, { compress: { passes: 3, ecma: 2022 }, format: { ecma: 2022 } })).code ?? chunk.code;
  },
};

export default defineConfig({
  imports: false,
  hooks: {
    'build:manifestGenerated': (wxt, manifest) => {
      manifest.content_scripts = [{ matches: portalHosts({ practice: wxt.config.mode === 'practice' }), js: ['eyes.js'], all_frames: true, run_at: 'document_idle' }];
    },
  },
  vite: () => ({ plugins: [again] }),
  publicDir: 'assets/public',
  // A build with `--mode practice` also knows the practice portal on this machine; what is shipped does not.
  manifest: ({ browser, mode }) => {
    const hosts = portalHosts({ practice: mode === 'practice' });
    return {
      name: 'Casefile',
      description: 'Fills insurers’ ketamine and esketamine forms from your encrypted history, and shows where every word comes from.',
      permissions: ['storage', 'activeTab', 'scripting', 'idle', ...(browser === 'firefox' ? [] : ['sidePanel'])],
      host_permissions: hosts,
      optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
      action: { default_title: 'Casefile' },
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
      },
      commands: {
        _execute_action: { suggested_key: { default: 'Alt+Shift+C' } },
        lock: { suggested_key: { default: 'Alt+Shift+L' }, description: 'Lock Casefile' },
        ...(browser === 'firefox'
          ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+S' } } }
          : { 'open-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: 'Open the side panel' } }),
      },
      ...(browser === 'firefox' && {
        browser_specific_settings: {
          gecko: { id: GECKO_ID, strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
        },
      }),
    };
  },
});
