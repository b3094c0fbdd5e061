/** The toolbar popup. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { readSettings } from '../../browser/settings.ts';
import { textsFor } from '../../components/texts.ts';
import { App } from './App.tsx';
import { openPage } from './open-page.ts';

const root = document.querySelector('#root');
const language = browser.i18n.getUILanguage();
document.documentElement.lang = textsFor(language).language;

const [page, settings] = await Promise.all([openPage(), readSettings()]);
if (root) render(<App language={language} page={page} settings={settings} />, root);
