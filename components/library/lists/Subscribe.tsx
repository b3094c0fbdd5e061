/** From an address to a list in use: look what is there, then say yes or no. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useReasonWords } from '../../reason-words.ts';
import { Words } from '../../Words.tsx';
import { droppedAddress } from './dropped-address.ts';
import { ListFaultWords } from './ListFaultWords.tsx';
import { useListTexts } from './list-texts.ts';
import type { ListsActions, SubscribeActions, SubscribeState } from './lists-state.ts';
import { Offer } from './Offer.tsx';
import { Progress } from './Progress.tsx';

export interface SubscribeProps extends SubscribeActions, Pick<ListsActions, 'destinationOf'> {
  state: SubscribeState;
}

export function Subscribe({ state, destinationOf, onLook, onAbort, onSubscribe, onDecline }: SubscribeProps) {
  const words = useListTexts().subscribe;
  const why = useReasonWords();
  const [address, setAddress] = useState('');
  const [dragged, setDragged] = useState(false);
  const section = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const stop = useRef<HTMLButtonElement>(null);
  const told = useRef<HTMLDivElement>(null);
  const before = useRef(state.kind);
  const id = useId();
  useEffect(() => {
    if (state.kind === 'looking' || state.kind === 'refused') setAddress(state.address);
    if (state.kind === 'done') setAddress('');
    const changed = before.current !== state.kind;
    before.current = state.kind;
    // Who has gone on elsewhere is left there; whoever is still here loses what was pressed. An offer sees to itself.
    const { activeElement } = document;
    if (!changed || !(activeElement === document.body || section.current?.contains(activeElement))) return;
    if (state.kind === 'looking') stop.current?.focus();
    if (state.kind === 'done') told.current?.focus();
    if (state.kind === 'idle' || state.kind === 'refused') field.current?.focus();
  }, [state]);
  const isLooking = state.kind === 'looking';
  const isRefused = state.kind === 'refused';
  const fault = isRefused && 'fault' in state ? state.fault : null;
  const reason = isRefused && 'reason' in state ? state.reason : null;
  return (
    <section
      ref={section}
      class="subscribe"
      data-subscribe={state.kind}
      data-dragged={dragged}
      aria-labelledby={`${id}-title`}
      onDragOver={(event) => {
        // Without this the browser would go to what is dropped.
        event.preventDefault();
        setDragged(true);
      }}
      onDragLeave={() => setDragged(false)}
      onDrop={(event) => {
        event.preventDefault();
        setDragged(false);
        const dropped = event.dataTransfer && droppedAddress(event.dataTransfer);
        if (!dropped || isLooking || !field.current) return;
        setAddress(dropped);
        field.current.focus();
      }}
    >
      <h3 id={`${id}-title`}>{words.title}</h3>
      {state.kind === 'offered' || state.kind === 'subscribing' ? (
        <Offer
          offer={state.offer}
          destination={destinationOf(state.offer.reports)}
          subscribing={state.kind === 'subscribing'}
          progress={state.kind === 'subscribing' ? state.progress : null}
          onSubscribe={onSubscribe}
          onAbort={onAbort}
          onDecline={onDecline}
        />
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const wanted = address.trim();
            if (isLooking) return;
            if (wanted === '') field.current?.focus();
            else onLook(wanted);
          }}
        >
          <label class="field-name" for={id}>
            {words.address}
          </label>
          <div class="subscribe-field">
            <input
              ref={field}
              id={id}
              type="url"
              spellcheck={false}
              autoComplete="off"
              dir="ltr"
              readOnly={isLooking}
              aria-describedby={`${id}-more ${id}-outcome`}
              aria-invalid={isRefused}
              value={address}
              onInput={({ currentTarget }) => setAddress(currentTarget.value)}
            />
            {isLooking ? (
              <button key="stop" ref={stop} type="button" data-action="stop" onClick={onAbort}>
                {words.stop}
              </button>
            ) : (
              <button key="look" type="submit" class="primary" data-action="look">
                {fault?.code === 'notPermitted' ? words.allowLook : words.look}
              </button>
            )}
          </div>
          <p id={`${id}-more`} class="check-more">
            {words.more}
          </p>
        </form>
      )}
      {isLooking && <Progress progress={state.progress} />}
      <div ref={told} id={`${id}-outcome`} class="outcome subscribe-outcome" role="status" tabIndex={-1}>
        {isLooking && words.looking(URL.parse(state.address)?.host ?? state.address)}
        {state.kind === 'done' && (
          <>
            {words.done} <Words of={state.title} />
          </>
        )}
        {fault && (
          <p data-fault={fault.code}>
            <ListFaultWords fault={fault} then={words.notKept} />
          </p>
        )}
        {reason && <p data-fault={reason.code}>{why(reason)}</p>}
      </div>
    </section>
  );
}
