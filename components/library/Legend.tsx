/** What the shapes of the paint say, each written in its own paint. */
import { useReader } from '../reader.ts';
import type { LegendLine } from './shown-settings.ts';

const TIERS = ['sure', 'possible', 'yours'] as const;

export function Legend({ lines }: { lines: readonly LegendLine[] }) {
  const { texts } = useReader();
  const words = texts.libraryPage;
  return (
    <div class="legend">
      {TIERS.map((tier) => (
        <section key={tier} data-tier={tier}>
          <h4>{texts[tier]}</h4>
          <ul>
            {lines
              .filter((line) => line.tier === tier)
              .map(({ stance, css }) => (
                <li key={stance} data-stance={stance ?? 'unclear'}>
                  <span style={css}>
                    {stance === null ? (tier === 'yours' ? words.sample : words.unclear) : texts.stance[stance]}
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
