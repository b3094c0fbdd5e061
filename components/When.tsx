/** A date as precise as it is known, readable by machines too. */
import { formatDate } from './dates.ts';
import { useReader } from './reader.ts';

export function When({ iso }: { iso: string }) {
  const { language } = useReader();
  return <time dateTime={iso}>{formatDate(iso, language)}</time>;
}
