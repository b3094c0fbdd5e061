/** The first-run page. */
import { render } from 'preact';
import { languageOf, readSettings } from '../../browser/settings.ts';
import { textsFor } from '../../components/texts.ts';
import { App } from './App.tsx';

const root = document.querySelector('#root');
const settings = await readSettings();
document.documentElement.lang = textsFor(languageOf(settings)).language;
if (root) render(<App settings={settings} />, root);
