/** The claim lists in the library: those in use, and the one that is being looked at. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { requestFetching } from '../../browser/address-access.ts';
import { listChanges, outboxChanges } from '../../browser/change-channel.ts';
import { IS_FIREFOX } from '../../browser/is-firefox.ts';
import { readBundled } from '../../browser/lists/bundled.ts';
import { watchProgress } from '../../browser/lists/progress.ts';
import { readAddress } from '../../browser/lists/read-address.ts';
import type { SubscribedWithIndex } from '../../browser/messages.ts';
import { sendToBackground } from '../../browser/messaging.ts';
import { reasonOf } from '../../browser/reason.ts';
import type { Settings } from '../../browser/settings.ts';
import type { ListsProps } from '../../components/library/lists/Lists.tsx';
import type { ShownList, SubscribeState } from '../../components/library/lists/lists-state.ts';
import type { ClaimList } from '../../data/claim-list.ts';
import { destinationOf } from '../../data/destination.ts';
import { listRecord } from '../../data/list-record.ts';
import type { ListFault } from '../../data/subscription.ts';
import type { Reason } from '../../data/told-fault.ts';

interface Known {
  bundled: ClaimList;
  subscribed: readonly SubscribedWithIndex[];
  /** Of all reports. */
  reportsOn: readonly string[];
}

type Contents = { kind: 'loading' } | { kind: 'failed'; reason: Reason } | ({ kind: 'known' } & Known);

interface Deed {
  busy: ShownList['busy'];
  problem: Reason | null;
}

const NOTHING: Deed = { busy: null, problem: null };

export function useLists({ bundledOn, reportsTo }: Settings): ListsProps {
  const [contents, setContents] = useState<Contents>({ kind: 'loading' });
  const [subscribing, setSubscribing] = useState<SubscribeState>({ kind: 'idle' });
  /** What is being done, by the list's id. */
  const [deeds, setDeeds] = useState<ReadonlyMap<string, Deed>>(new Map());
  /** What was offered last, as the reader gave its address. */
  const asked = useRef('');
  /** Counts looks: the answer to one that was given up is nobody's. */
  const look = useRef(0);
  const ask = () => read().then(setContents);
  useEffect(() => {
    void ask();
    const stops = [listChanges.watch(() => void ask()), outboxChanges.watch(() => void ask())];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const isUnderWay = subscribing.kind === 'looking' || subscribing.kind === 'subscribing';
  useEffect(() => {
    const read = readAddress(asked.current);
    if (!isUnderWay || !read.ok) return;
    return watchProgress(read.address, (progress) =>
      setSubscribing((now) => (now.kind === 'looking' || now.kind === 'subscribing' ? { ...now, progress } : now)),
    );
  }, [isUnderWay]);
  const subscribed = contents.kind === 'known' ? contents.subscribed : [];
  const noteDeed = (id: string, deed: Deed) => setDeeds((now) => new Map(now).set(id, deed));
  /** What goes wrong is told beside the list. */
  const doing = (id: string, busy: ShownList['busy'], deed: Promise<unknown>) => {
    noteDeed(id, { busy, problem: null });
    deed.then(
      () => noteDeed(id, NOTHING),
      (error: unknown) => noteDeed(id, { busy: null, problem: reasonOf(error) }),
    );
  };
  /** Must be called in the click: where the browser asks for permission, it asks then. */
  const update = (id: string) => {
    const subscription = subscribed.find((one) => one.subscription.id === id)?.subscription;
    const allowed =
      subscription?.fault?.code === 'notPermitted'
        ? requestFetching(subscription.fault.detail ?? subscription.address)
        : Promise.resolve(true);
    doing(id, 'updating', allowed.then(() => sendToBackground('updateLists', [id])).then(ask));
  };
  const lookAt = async (text: string, mine: number) => {
    const address = readAddress(text);
    const refuse = (fault: ListFault) => {
      if (mine === look.current) setSubscribing({ kind: 'refused', fault, address: text });
    };
    if (!address.ok) return refuse(address.fault);
    // Permission is given to a press only. In Firefox a request without one would name this very installation.
    const missing = missingPermission(subscribing, text) ?? (IS_FIREFOX ? address.address : null);
    const allowed = missing === null ? null : requestFetching(missing);
    asked.current = text;
    setSubscribing({ kind: 'looking', address: text, progress: null });
    await allowed;
    const looked = await sendToBackground('lookAtList', text);
    if (mine !== look.current) return;
    if (looked.ok) setSubscribing({ kind: 'offered', offer: looked.offer });
    else refuse(looked.fault);
  };
  return {
    state: stateOf(contents, bundledOn, deeds),
    subscribe: subscribing,
    destinationOf: (reports) => destinationOf(reports, reportsTo),
    onLook(text) {
      look.current += 1;
      const mine = look.current;
      lookAt(text, mine).catch((error: unknown) => {
        if (mine === look.current) setSubscribing({ kind: 'refused', reason: reasonOf(error), address: text });
      });
    },
    onAbort() {
      look.current += 1;
      setSubscribing({ kind: 'idle' });
      void sendToBackground('stopLooking', asked.current).catch(() => undefined);
    },
    onSubscribe() {
      if (subscribing.kind !== 'offered') return;
      const { offer } = subscribing;
      const address = asked.current;
      const mine = look.current;
      const tell = (outcome: SubscribeState) => mine === look.current && setSubscribing(outcome);
      setSubscribing({ kind: 'subscribing', offer, progress: null });
      sendToBackground('subscribeTo', { address, offer })
        .then((taken) =>
          tell(taken.ok ? { kind: 'done', title: offer.title } : { kind: 'refused', fault: taken.fault, address }),
        )
        .catch((error: unknown) => tell({ kind: 'refused', reason: reasonOf(error), address }))
        .finally(() => void ask());
    },
    onDecline: () => setSubscribing({ kind: 'idle' }),
    onUpdate: update,
    onUpdateAll() {
      for (const { subscription } of subscribed) update(subscription.id);
    },
    onSwitch: (id, on) => doing(id, null, sendToBackground('switchList', { id, on }).then(ask)),
    onRemove: (id, reports) => doing(id, 'removing', sendToBackground('removeList', { id, reports }).then(ask)),
    onTryAgain: () => void ask(),
  };
}

/** The address that the last look at this one was not allowed to ask; `null` where that is not what it failed of. */
function missingPermission(state: SubscribeState, text: string): string | null {
  if (state.kind !== 'refused' || state.address !== text || !('fault' in state)) return null;
  return state.fault.code === 'notPermitted' ? (state.fault.detail ?? null) : null;
}

async function read(): Promise<Contents> {
  try {
    const [bundled, subscribed, reports] = await Promise.all([
      readBundled(),
      sendToBackground('subscriptions'),
      sendToBackground('reports').catch(() => ({ entries: [] })),
    ]);
    return { kind: 'known', bundled, subscribed, reportsOn: reports.entries.map(({ report }) => report.list) };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) };
  }
}

function stateOf(contents: Contents, bundledOn: boolean, deeds: ReadonlyMap<string, Deed>): ListsProps['state'] {
  if (contents.kind !== 'known') return contents;
  const { bundled, subscribed, reportsOn } = contents;
  const around = (id: string) => ({
    ...(deeds.get(id) ?? NOTHING),
    reports: reportsOn.filter((list) => list === id).length,
  });
  const own: ShownList = {
    record: listRecord(bundled),
    subscription: null,
    languages: [...new Set(bundled.claims.flatMap(({ statement }) => Object.keys(statement)))],
    bytes: null,
    fingerprint: null,
    on: bundledOn,
    stale: false,
    ...around(bundled.id),
  };
  const chosen = subscribed.map(
    ({ subscription, record, fingerprint, leftOut }): ShownList => ({
      record,
      subscription,
      languages: subscription.languages,
      bytes: subscription.bytes,
      fingerprint,
      leftOut,
      on: subscription.on,
      stale: subscription.expires !== null && subscription.expires < Date.now(),
      ...around(subscription.id),
    }),
  );
  return { kind: 'known', lists: [own, ...chosen] };
}
