/** The library, in a tab of its own: `?tab=` names the tab it was opened from. */
import { render } from 'preact';
import { readSettings } from '../../browser/settings.ts';
import { App } from './App.tsx';
import { tabIn } from './opened-from.ts';

const root = document.querySelector('#root');
const settings = await readSettings();
if (root) render(<App settings={settings} tab={tabIn(location.search)} />, root);
