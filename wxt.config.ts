import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { parse } from 'yaml';
import { readPack } from './engine/pack.ts';
import { bundlePack } from './platform/pack-bundle.ts';

/** Lets a page of the extension import one of the editors' YAML files as plain data. */
const yamlAsData: Plugin = {
  name: 'yaml-as-data',
  transform(code, id) {
    return id.endsWith('.yaml') ? { code: `export default ${JSON.stringify(parse(code))}`, map: null } : undefined;
  },
};

/** The pack as the background carries it (`platform/pack-bundle.ts`), checked here in full: a fault in it stops the build. */
const bundledPack: Plugin = {
  name: 'bundled-pack',
  resolveId: (id) => (id === 'virtual:bundled-pack' ? `\0${id}` : undefined),
  load(id) {
    if (id !== '\0virtual:bundled-pack') return undefined;
    const file = join(import.meta.dirname, 'data/ukraine-nato.pack.json');
    this.addWatchFile(file);
    const reading = readPack(JSON.parse(readFileSync(file, 'utf8')));
    if (!reading.ok) throw new Error(`${file} ${reading.problem}`);
    const { text, seal } = bundlePack(reading.pack);
    return `export const text = ${JSON.stringify(text)};\nexport const seal = ${seal};`;
  },
};

/**
 * Scripts in pages without what WXT puts around them: it catches what they throw to write it into the page's console, and
 * throws it again; and it makes an object of the function that the script is. The browser tells of what is thrown by itself,
 * and every page of a granted site pays for each byte and each call.
 */
const barePageScripts: Plugin = {
  name: 'bare-page-scripts',
  transform(code, id) {
    const asDefined = 'export default defineUnlistedScript(()';
    if (code.includes(asDefined)) return { code: code.replace(asDefined, 'export default (()'), map: null };
    if (!id.includes('virtual:wxt-unlisted-script-entrypoint')) return undefined;
    const [importOfScript] = code.match(/^import definition from .*$/m) ?? [];
    if (!importOfScript) throw new Error(`${id} does not import the script that it starts`);
    return { code: `${importOfScript}\ndefinition();`, map: null };
  },
};

/**
 * Four neighbours by the right hand, and no more: Chromium gives no extension more than four keys. Alt+Shift is what
 * browsers and systems leave free most; of its letters Chromium keeps A, B, I, T and those of tab groups for itself, and
 * ChromeOS L. On a Mac, where Alt types letters, Control takes its place.
 */
const readerKeys = {
  'toggle-marks': { description: '__MSG_command_toggleMarks__', suggested_key: keysWith('H') },
  'next-mark': { description: '__MSG_command_nextMark__', suggested_key: keysWith('J') },
  'previous-mark': { description: '__MSG_command_previousMark__', suggested_key: keysWith('K') },
  'look-up': { description: '__MSG_command_lookUp__', suggested_key: keysWith('U') },
};

function keysWith(letter: string) {
  return { default: `Alt+Shift+${letter}`, mac: `MacCtrl+Shift+${letter}` };
}

/** The oldest browsers that Sidelight is for. */
const oldest = { chrome: '128', firefox: '140' };

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [yamlAsData, bundledPack, barePageScripts],
    build: {
      // For older ones `:dir()` becomes a list of languages, which is longer, and wrong where the language is not known.
      cssTarget: [`chrome${oldest.chrome}`, `firefox${oldest.firefox}`],
      // What WXT would write into consoles.
      rolldownOptions: { output: { minify: { compress: { dropConsole: true } } } },
    },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    commands: readerKeys,
    // A test build is let in to the loopback pages of the tests without a prompt.
    ...(mode === 'test' && { host_permissions: ['*://127.0.0.1/*'] }),
    ...(browser === 'chrome' && { minimum_chrome_version: oldest.chrome }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'sidelight@sidelight.invalid',
          strict_min_version: `${oldest.firefox}.0`,
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
