/** What is at an address, who vouches for it and what it would do, before the reader takes it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Destination } from '../../../data/destination.ts';
import type { ListOffer, ListProgress } from '../../../data/subscription.ts';
import { formatDate } from '../../dates.ts';
import { useReader } from '../../reader.ts';
import type { ListTexts } from '../../texts/lists/table.ts';
import { Words } from '../../Words.tsx';
import { languagesText, sizeText } from './amounts.ts';
import { Fingerprint } from './Fingerprint.tsx';
import { useListTexts } from './list-texts.ts';
import { Progress } from './Progress.tsx';
import { Publisher } from './Publisher.tsx';
import { ReportsPlace } from './ReportsPlace.tsx';

export interface OfferProps {
  offer: ListOffer;
  destination: Destination;
  /** The reader has said yes. */
  subscribing: boolean;
  /** How far that is; `null` before anything was told. */
  progress: ListProgress | null;
  onSubscribe(): void;
  /** Not, after all: while it is being taken in. */
  onAbort(): void;
  onDecline(): void;
}

export function Offer(props: OfferProps) {
  const { offer, destination, subscribing, progress, onSubscribe, onAbort, onDecline } = props;
  const { language, texts } = useReader();
  const words = useListTexts().subscribe;
  const id = useId();
  const box = useRef<HTMLElement>(null);
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    (subscribing ? told : box).current?.focus({ preventScroll: subscribing });
  }, [subscribing]);
  const { publisher, licence, version, updated, claims, languages, bytes, address, expires } = offer;
  const host = URL.parse(address)?.host ?? address;
  return (
    <section
      ref={box}
      class="offer"
      data-offer={offer.id}
      aria-labelledby={`${id}-said ${id}-title`}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !subscribing) onDecline();
      }}
    >
      <p id={`${id}-said`} class="offer-said">
        {words.offered}
      </p>
      <h4 id={`${id}-title`}>
        <Words of={offer.title} />
      </h4>
      <dl>
        <Part name="publisher">
          <Publisher publisher={publisher} />
        </Part>
        <Part name="claims">{new Intl.NumberFormat(language).format(claims)}</Part>
        <Part name="languages">{languagesText(languages, language)}</Part>
        <Part name="licence">
          <bdi>{licence}</bdi>
        </Part>
        <Part name="edition">
          {texts.libraryPage.version(version, formatDate(updated, language))}
          {expires !== null && expires < Date.now() && <strong> {words.expired}</strong>}
        </Part>
        <Part name="size">{sizeText(bytes, language)}</Part>
        <Part name="reports">
          <ReportsPlace destination={destination} />
        </Part>
        <Part name="address">
          <bdi dir="ltr">{address}</bdi>
        </Part>
        <Part name="key">
          <KeyWords offer={offer} />
        </Part>
      </dl>
      <p class="offer-said">{words.does}</p>
      <ul class="offer-does">
        <li>{words.marks}</li>
        <li>{words.asks}</li>
        <li>{words.learns(host)}</li>
      </ul>
      <div class="buttons">
        <button type="button" class="primary" data-action="subscribe" disabled={subscribing} onClick={onSubscribe}>
          {words.yes}
        </button>
        {subscribing ? (
          <button key="stop" type="button" data-action="stop" onClick={onAbort}>
            {words.stop}
          </button>
        ) : (
          <button key="decline" type="button" data-action="decline" onClick={onDecline}>
            {words.no}
          </button>
        )}
      </div>
      <Progress progress={progress} />
      <p ref={told} class="outcome" role="status" tabIndex={-1}>
        {subscribing && words.subscribing}
      </p>
    </section>
  );
}

function Part({ name, children }: { name: keyof ListTexts['subscribe']['part']; children: ComponentChildren }) {
  const words = useListTexts().subscribe;
  return (
    <div data-part={name}>
      <dt>{words.part[name]}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function KeyWords({ offer: { fingerprint, keyOnTrust } }: { offer: ListOffer }) {
  const words = useListTexts().subscribe;
  if (fingerprint === null) return <strong data-warning="noKey">{words.noKey}</strong>;
  return (
    <>
      <Fingerprint of={fingerprint} />
      {keyOnTrust ? <strong data-warning="keyOnTrust">{words.keyOnTrust}</strong> : <span>{words.keyNamed}</span>}
    </>
  );
}
