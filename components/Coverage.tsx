/** How much was compared with how much, and what the absence of a highlight does not mean. */
import { useReader } from './reader.ts';

export interface CoverageProps {
  /** How many sentences were read. */
  checked: number;
  /** How many claims are known. */
  claims: number;
}

export function Coverage({ checked, claims }: CoverageProps) {
  const { texts } = useReader();
  return (
    <p class="coverage">
      {texts.coverage(checked, claims)} {texts.coverageNote}
    </p>
  );
}
