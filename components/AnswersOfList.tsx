/** Who answered a claim as one list has it, where several lists have it. */
import type { ClaimRecord } from '../data/record.ts';
import { Answers } from './Answers.tsx';
import { ListName } from './ListName.tsx';

/** `open`: whether they stand open at first. Shows nothing where nobody has answered. */
export function AnswersOfList({ claim, open }: { claim: ClaimRecord; open: boolean }) {
  if (claim.responses.length === 0) return null;
  return (
    <div class="of-list" data-answers-of={claim.list}>
      <ListName list={claim.list} />
      <Answers responses={claim.responses} open={open} />
    </div>
  );
}
