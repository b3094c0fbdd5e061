/** The head of the popup: the name, and where highlights are on. */
import { Mark } from './Mark.tsx';
import { useReader } from './reader.ts';
import { Switch } from './Switch.tsx';

export interface PopupHeadProps {
  /** Everywhere. */
  on: boolean;
  /** The site in front of the reader and whether it is on there; `null` where there is none to switch. */
  site: { host: string; on: boolean } | null;
  onSwitch(on: boolean): void;
  onSwitchSite(on: boolean): void;
}

export function PopupHead({ on, site, onSwitch, onSwitchSite }: PopupHeadProps) {
  const { texts } = useReader();
  return (
    <header class="popup-head">
      <h1>
        <Mark size={22} />
        Sidenote
      </h1>
      <div class="switches">
        <Switch on={on} onChange={onSwitch}>
          {texts.highlights}
        </Switch>
        {site && (
          <Switch on={on && site.on} disabled={!on} onChange={onSwitchSite}>
            <bdi title={site.host}>{texts.onSite(site.host.replace(/^www\./, ''))}</bdi>
          </Switch>
        )}
      </div>
    </header>
  );
}
