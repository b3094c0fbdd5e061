/** The first-run page, and later the settings. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { textsFor } from '../../components/texts.ts';
import { App } from './App.tsx';

const root = document.querySelector('#root');
const language = browser.i18n.getUILanguage();
document.documentElement.lang = textsFor(language).language;
if (root) render(<App language={language} />, root);
