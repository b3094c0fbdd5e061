/** The toolbar popup. */
import { render } from 'preact';
import { languageOf, readSettings } from '../../browser/settings.ts';
import { textsFor } from '../../components/texts.ts';
import { App } from './App.tsx';
import { openPage } from './open-page.ts';

const root = document.querySelector('#root');
const [page, settings] = await Promise.all([openPage(location.search), readSettings()]);
document.documentElement.lang = textsFor(languageOf(settings)).language;
if (root) render(<App page={page} settings={settings} />, root);
