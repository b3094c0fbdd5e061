/** The field one searches with, and how many claims were found, said once the reader rests. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useReader } from '../reader.ts';

/** Milliseconds without a key after which a screen reader is told: not at every letter. */
const REST = 400;

export interface SearchProps {
  query: string;
  /** How many claims fit; `null` where nothing is searched for. */
  count: number | null;
  onSearch(query: string): void;
}

export function Search({ query, count, onSearch }: SearchProps) {
  const { texts } = useReader();
  const words = texts.libraryPage;
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const outcome = count === 0 ? words.noResult : words.results(count ?? 0);
    const timer = setTimeout(() => setSaid(count === null ? '' : outcome), REST);
    return () => clearTimeout(timer);
  }, [query, count]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onSearch('');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onSearch]);
  return (
    <search class="search">
      <input
        ref={field}
        type="search"
        autoComplete="off"
        spellcheck={false}
        aria-label={words.search}
        aria-keyshortcuts="/"
        title={words.searchHint}
        placeholder={words.search}
        value={query}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
      <span class="search-key" aria-hidden="true">
        /
      </span>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </search>
  );
}

/** Whether a key typed there is meant as text. */
function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
