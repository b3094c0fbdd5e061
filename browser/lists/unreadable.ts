/**
 * What readers are shown of a list whose rows this version of us cannot read: they were damaged, or a newer version has
 * written them, which may come back. Nothing of it is ever written.
 */
import type { ListRecord } from '../../data/list-record.ts';
import type { Subscription } from '../../data/subscription.ts';

/** @param known what can be read; `null`: nothing */
export function unreadableSubscription(id: string, known: Subscription | null): Subscription {
  const nothing: Subscription = {
    id,
    address: '',
    key: null,
    nextKeys: [],
    ratchet: {},
    version: 0,
    bytes: 0,
    claims: 0,
    languages: [],
    on: false,
    expires: null,
    checked: 0,
    changed: 0,
    next: 0,
    etag: null,
    history: [],
    fault: null,
  };
  const fault = {
    code: 'notCompiled' as const,
    detail: 'what is kept of it cannot be read by this version of Sidenote',
  };
  return { ...(known ?? nothing), fault };
}

/** As much as the subscription tells. */
export function unreadableRecord({ id, version, changed, claims }: Subscription): ListRecord {
  const updated = new Date(changed).toISOString().slice(0, 10);
  return { id, version, updated, title: { en: id }, publisher: { name: '–' }, licence: '–', claims, reports: null };
}
