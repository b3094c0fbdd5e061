/** Where sources disagree, both stand there. */
import type { ConflictRecord } from '../data/record.ts';
import { useReader } from './reader.ts';
import { SourceLine } from './Sources.tsx';
import { Words } from './Words.tsx';

/** Shows nothing where there is none. */
export function Conflicts({ conflicts }: { conflicts: readonly ConflictRecord[] }) {
  const { texts } = useReader();
  return (
    <>
      {conflicts.map((conflict, index) => (
        // They are fixed: their place is their name.
        <p class="conflict" key={index}>
          <strong>{texts.disagree}</strong> <Words of={conflict.text} />
          {conflict.source && (
            <>
              {' '}
              (<SourceLine source={conflict.source} />)
            </>
          )}
        </p>
      ))}
    </>
  );
}
