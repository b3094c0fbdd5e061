/** Everything a reader can choose. Every choice applies at once. */
import type { ComponentChildren } from 'preact';
import type { Reason } from '../../data/told-fault.ts';
import type { ReachProps } from '../Reach.tsx';
import { Reach } from '../Reach.tsx';
import { useReader } from '../reader.ts';
import { useReasonWords } from '../reason-words.ts';
import { useReportTexts } from '../report-texts.ts';
import { Words } from '../Words.tsx';
import { DeleteEverything } from './DeleteEverything.tsx';
import { Keys } from './Keys.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { LookChoice } from './LookChoice.tsx';
import type { SavingState } from './library-state.ts';
import { ReportsTo, type ReportsToProps } from './ReportsTo.tsx';
import { Rows } from './Rows.tsx';
import type { CommandKey, LegendLine, MutedClaim, ShownSettings, Swatch } from './shown-settings.ts';

export interface SettingsProps extends ReportsToProps {
  settings: ShownSettings;
  reach: ReachProps;
  legend: readonly LegendLine[];
  swatches: readonly Swatch[];
  muted: readonly MutedClaim[];
  keys: readonly CommandKey[];
  saving: SavingState;
  onChange(patch: Partial<ShownSettings>): void;
  /** `key`: of a muted claim. */
  onUnmute(key: string): void;
  /** Deletes settings, reports and permissions. Never rejects: why not all of it could be, `null` where it was. */
  onDelete(): Promise<Reason | null>;
}

export function Settings(props: SettingsProps) {
  const { texts } = useReader();
  const words = texts.libraryPage;
  const reports = useReportTexts().settings;
  const why = useReasonWords();
  const { settings, reach, saving, onChange } = props;
  return (
    <div class="settings">
      <p class="settings-problem" role="alert">
        {saving.kind === 'failed' ? why(saving.reason) : ''}
      </p>
      <Group name="reach" title={words.reach}>
        <Reach {...reach} />
        <h3>{words.offSites}</h3>
        <Rows
          rows={settings.offSites.map((host) => ({
            key: host,
            content: <bdi>{host}</bdi>,
            action: words.switchOnSite(host),
          }))}
          none={words.noOffSites}
          onAction={(host) => onChange({ offSites: settings.offSites.filter((site) => site !== host) })}
        />
      </Group>
      <Group name="look" title={words.look}>
        <LookChoice {...props} />
      </Group>
      <Group name="muted" title={words.mutedClaims}>
        <Rows
          rows={props.muted.map(({ key, statement }) => ({
            key,
            content: statement ? <Words of={statement} /> : <bdi>{key}</bdi>,
            action: texts.unmute,
          }))}
          none={words.noMutedClaims}
          onAction={props.onUnmute}
        />
      </Group>
      <Group name="reports" title={reports.title}>
        <ReportsTo reportsTo={props.reportsTo} onReportsTo={props.onReportsTo} />
      </Group>
      <Group name="language" title={words.language}>
        <LanguageChoice chosen={settings.language} onChoose={(language) => onChange({ language })} />
      </Group>
      <Group name="keyboard" title={words.keyboard}>
        <Keys keys={props.keys} />
      </Group>
      <Group name="delete" title={words.deleteTitle}>
        <DeleteEverything onDelete={props.onDelete} />
      </Group>
    </div>
  );
}

function Group({ name, title, children }: { name: string; title: string; children: ComponentChildren }) {
  return (
    <section class="spread group" data-group={name}>
      <h2 class="side">{title}</h2>
      <div class="column">{children}</div>
    </section>
  );
}
