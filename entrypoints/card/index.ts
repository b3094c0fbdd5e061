/** The card's code: put into a frame by the background when its page has a first match. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideCard } from '../../browser/card-port.ts';
import { attend } from './attend.ts';

export default defineUnlistedScript(() => provideCard(attend));
