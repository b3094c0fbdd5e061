/** The first page a reader sees: what Sidenote does, on a little article that it really reads, and when it may look. */
import { Mark } from './Mark.tsx';
import { Reach, type ReachProps } from './Reach.tsx';
import { Reader } from './reader.ts';
import { textsFor } from './texts.ts';

export interface WelcomeProps extends ReachProps {
  /** BCP 47. */
  language: string;
}

export function Welcome({ language, ...reach }: WelcomeProps) {
  const texts = textsFor(language);
  const words = texts.welcome;
  return (
    <Reader.Provider value={{ language, texts, copy: null }}>
      <main class="sidenote welcome" lang={texts.language} dir={texts.direction} data-state={reach.state.kind}>
        <header>
          <p class="name">
            <Mark size={28} /> Sidenote
          </p>
          <h1>{words.title}</h1>
        </header>
        <p>{words.what}</p>
        <p>{words.fair}</p>
        <p class="try">{words.tryIt}</p>
        <article class="sample">
          <h2>{words.sampleTitle}</h2>
          {words.sample.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </article>
        <h2>{words.choiceTitle}</h2>
        <Reach {...reach} />
        <p class="how">{words.change}</p>
        <h2>{words.privacyTitle}</h2>
        <p>{words.privacy}</p>
      </main>
    </Reader.Provider>
  );
}
