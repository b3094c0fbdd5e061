/** How far the work on a list is, for who waits for it. Not announced: what has come of it is. */

import type { ListProgress } from '../../../data/subscription.ts';
import { useReader } from '../../reader.ts';
import { sizeText } from './amounts.ts';
import { useListTexts } from './list-texts.ts';

/** Shows nothing before anything was told. */
export function Progress({ progress }: { progress: ListProgress | null }) {
  const { language } = useReader();
  const words = useListTexts().subscribe.progress;
  if (!progress) return null;
  if (progress.kind !== 'fetching') {
    return (
      <p class="list-progress" data-progress={progress.kind}>
        <progress aria-hidden="true" /> {words[progress.kind]}
      </p>
    );
  }
  const { bytes, of } = progress;
  return (
    <p class="list-progress" data-progress="fetching">
      <progress aria-hidden="true" {...(of === null ? {} : { value: bytes, max: of })} />{' '}
      {words.fetched(sizeText(bytes, language), of === null ? null : sizeText(of, language))}
    </p>
  );
}
