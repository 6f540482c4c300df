import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { parse } from 'yaml';

/** Lets a page of the extension import one of the editors' YAML files as plain data. */
const yamlAsData: Plugin = {
  name: 'yaml-as-data',
  transform(code, id) {
    return id.endsWith('.yaml') ? { code: `export default ${JSON.stringify(parse(code))}`, map: null } : undefined;
  },
};

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  vite: () => ({ plugins: [yamlAsData] }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    // A test build is let in to the loopback pages of the tests without a prompt.
    ...(mode === 'test' && { host_permissions: ['*://127.0.0.1/*'] }),
    ...(browser === 'chrome' && { minimum_chrome_version: '128' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'sidelight@sidelight.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
