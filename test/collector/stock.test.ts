/** The same request at the server as it comes: nothing in it is made for the drop box. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { ANNOTATION_TYPE } from '../../data/annotation.ts';
import { type Collector, startCollector } from './collector.ts';

/** Milliseconds until a server is given up that does not come up or answer; a busy machine takes its time. */
const PATIENCE = 120_000;
vi.setConfig({ testTimeout: PATIENCE, hookTimeout: PATIENCE });

let collector: Collector;

beforeAll(async () => {
  collector = await startCollector({ open: true });
});

afterAll(() => collector?.remove());

it('takes a report once, and gives it back', async () => {
  const id = crypto.randomUUID();
  const address = `${collector.container}${id}.jsonld`;
  const body = JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation', value: '🙈' });
  const put = () =>
    fetch(address, { method: 'PUT', headers: { 'content-type': ANNOTATION_TYPE, 'if-none-match': '*' }, body });
  const first = await put();
  expect(first.status).toBe(201);
  expect(first.headers.get('location')).toBe(address);
  expect((await put()).status).toBe(412);
  const read = await fetch(address, { headers: { accept: 'application/ld+json' } });
  expect(await read.text()).toBe(body);
  expect(await collector.all()).toEqual(new Map([[id, JSON.parse(body)]]));
});
