import { defineConfig } from 'wxt';
import { COMPILED_FILES, writeCompiled } from './scripts/compile-lists.ts';
import { withoutInnerHtml } from './scripts/release/without-inner-html.ts';

/** ESR 140 does not paint `text-decoration` in `::highlight`. */
const FIREFOX_MINIMUM = '153.0';
/** The oldest that every scenario was run on; what we use is there since 140. */
const CHROME_MINIMUM = '150';
/** WXT's names for what starts us. */
const WITHOUT_POLYFILL = ['unlisted-script', 'background'];
const POLYFILLED = '@wxt-dev/webextension-polyfill/browser';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [withoutInnerHtml()] }),
  hooks: {
    // Only in our own pages: the browsers we support need none, and it would cost each page we are guests on 3 kB and, in
    // Firefox, some 5 ms, and the background 4 kB of its 60.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => WITHOUT_POLYFILL.includes(type))) return;
      config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, 'wxt/browser': POLYFILLED } };
    },
    'prepare:publicPaths': (_, paths) => {
      paths.push(...COMPILED_FILES.map((name) => `compiled/${name}`));
    },
    'build:publicAssets': (wxt, files) => {
      files.push(...writeCompiled(wxt.config.root));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Reports must not be evicted (unlimitedStorage), and are tried again later (alarms).
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      // Lists are compiled in a Worker, which the background of Chromium cannot start.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    optional_host_permissions: ['*://*/*'],
    // No letter that opens a menu of Firefox in one of our languages, and none that Chromium keeps for itself. Chromium
    // takes four suggestions at most: the switch is in the popup, too.
    commands: {
      'next-match': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      'previous-match': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
      'open-card': { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_commandOpenCard__' },
      // Chromium refuses W, and in a Spanish Firefox Y opens the help menu.
      report: {
        suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+W' : 'Alt+Shift+Y' },
        description: '__MSG_commandReport__',
      },
      toggle: {
        ...(browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+Q' } } : {}),
        description: '__MSG_commandToggle__',
      },
    },
    action: { default_title: '__MSG_extensionName__' },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 96: 'icon/96.png', 128: 'icon/128.png' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidenote@sidenote.example',
              strict_min_version: FIREFOX_MINIMUM,
              data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
            },
          },
        }
      : { minimum_chrome_version: CHROME_MINIMUM }),
  }),
});
