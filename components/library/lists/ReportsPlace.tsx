/** Where reports on a list go. */
import type { Destination } from '../../../data/destination.ts';
import { destinationName } from '../../destination-name.ts';
import { useListTexts } from './list-texts.ts';

export function ReportsPlace({ destination }: { destination: Destination }) {
  const words = useListTexts().list;
  if (destination.kind === 'none') return words.noReports;
  const name = destinationName(destination);
  return (
    <>
      {words.reportsTo} <bdi dir="ltr">{destination.kind === 'github' ? words.reportsAtGithub(name) : name}</bdi>
    </>
  );
}
