/** The first page a reader sees, and later the place to change what was chosen there. */
import { Example } from './Example.tsx';
import { Mark } from './Mark.tsx';
import { Reader } from './reader.ts';
import { textsFor } from './texts.ts';

export type Reach = 'click' | 'everywhere';

export type WelcomeState =
  /** Not known yet. */
  | { kind: 'opening' }
  | { kind: 'chosen'; reach: Reach }
  /** The reader asked for every news page and the browser did not give it. */
  | { kind: 'refused' }
  /** `reason`: in plain words, shown as it is. */
  | { kind: 'failed'; reason: string };

export interface WelcomeProps {
  /** BCP 47. */
  language: string;
  state: WelcomeState;
  /** Called within the click, as the browser demands. */
  onChoose(reach: Reach): void;
}

export function Welcome({ language, state, onChoose }: WelcomeProps) {
  const texts = textsFor(language);
  const words = texts.welcome;
  const present = state.kind === 'chosen' ? state.reach : state.kind === 'refused' ? 'click' : null;
  const choice = (reach: Reach, title: string, more: string) => (
    <div class="way" data-reach={reach} data-present={present === reach}>
      <button
        type="button"
        class={reach === 'everywhere' ? 'primary' : ''}
        aria-pressed={present === reach}
        aria-describedby={`more-${reach}`}
        onClick={() => onChoose(reach)}
      >
        {title}
      </button>
      <p class="way-note">
        {present === reach ? words.chosen : ''}
        {present !== reach && reach === 'everywhere' ? words.recommended : ''}
      </p>
      <p id={`more-${reach}`}>{more}</p>
    </div>
  );
  return (
    <Reader.Provider value={{ language, texts }}>
      <main class="welcome" lang={texts.language} dir={texts.direction} data-state={state.kind}>
        <header>
          <p class="name">
            <Mark size={28} /> Sidenote
          </p>
          <h1>{words.title}</h1>
        </header>
        <p>{words.what}</p>
        <p>{words.fair}</p>
        <Example />
        <h2>{words.choiceTitle}</h2>
        <div class="ways">
          {choice('everywhere', words.everywhere, words.everywhereMore)}
          {choice('click', words.click, words.clickMore)}
        </div>
        <p class="outcome" role="status">
          {state.kind === 'refused' ? words.refused : ''}
          {state.kind === 'failed' ? state.reason : ''}
        </p>
        <p class="how">{words.change}</p>
        <h2>{words.privacyTitle}</h2>
        <p>{words.privacy}</p>
      </main>
    </Reader.Provider>
  );
}
