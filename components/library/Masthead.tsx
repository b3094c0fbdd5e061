/** The head of the library: its name, its parts, the search. */
import type { ComponentChildren } from 'preact';
import { Mark } from '../Mark.tsx';
import { useReader } from '../reader.ts';
import { useReportTexts } from '../report-texts.ts';
import { useListTexts } from './lists/list-texts.ts';
import type { Part } from './place.ts';

export interface MastheadProps {
  /** The part that is shown; `null` where search results are shown instead. */
  part: Part | null;
  /** Whether there is a part for the lists. */
  lists: boolean;
  /** A part's link was pressed, also that of the part which is shown. */
  onPart(): void;
  /** The search. */
  children: ComponentChildren;
}

export function Masthead({ part, lists, onPart, children }: MastheadProps) {
  const { texts } = useReader();
  const words = texts.libraryPage;
  const reports = useReportTexts().library;
  const listTexts = useListTexts();
  const parts: readonly { name: Part; title: string }[] = [
    { name: 'stories', title: words.stories },
    { name: 'page', title: words.thisPage },
    { name: 'reports', title: reports.title },
    ...(lists ? [{ name: 'lists' as const, title: listTexts.title }] : []),
    { name: 'settings', title: texts.settings },
  ];
  return (
    <header class="masthead">
      <div class="masthead-top">
        <h1>
          <Mark size={26} />
          <span>
            <span class="visually-hidden">Sidenote: </span>
            {words.title}
          </span>
        </h1>
        {children}
      </div>
      <nav class="parts" aria-label={words.title}>
        <ul>
          {parts.map(({ name, title }) => (
            <li key={name}>
              <a href={`#${name}`} {...(name === part ? { 'aria-current': 'page' as const } : {})} onClick={onPart}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
