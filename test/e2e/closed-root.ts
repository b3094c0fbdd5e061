/**
 * The closed shadow root of our element on a page. Neither the page nor a test's own script can look into it; the
 * browsers' debugging protocols can.
 */
import type { ElementHandle, Frame } from 'puppeteer-core';
import { HOST_TAG } from '../../page/host.ts';
import { connectionOf } from './privileged.ts';

/**
 * Runs a function in the page of a frame with the first of our closed roots that holds an element matching `holding`,
 * or with null if there is none. It may use nothing from outside itself; values travel as JSON.
 */
export type InRoot = <A extends unknown[], R>(
  frame: Frame,
  holding: string,
  look: (root: ShadowRoot | null, ...args: A) => R,
  ...args: A
) => Promise<Awaited<R>>;

/** Calls a function of the page with our closed roots, in document order. It answers with JSON. */
type CallWithRoots = (frame: Frame, code: string) => Promise<string>;

function inRoot(call: CallWithRoots): InRoot {
  return async (frame, holding, look, ...args) => {
    const found = `roots.find((root) => root.querySelector(${JSON.stringify(holding)})) ?? null`;
    const answer = `(await (${look})(${found}, ...${JSON.stringify(args)})) ?? null`;
    return JSON.parse(await call(frame, `async (...roots) => JSON.stringify(${answer})`));
  };
}

/** What Puppeteer's types hide of a frame: its CDP session (one of its own where the frame is of another site). */
interface CdpFrame {
  _client(): { send<T>(method: string, parameters: object): Promise<T> };
}

/** By CDP, which describes a closed root with the element that has it. */
export const inRootOfChromium: InRoot = inRoot(async (frame, code) => {
  const client = (frame as unknown as CdpFrame)._client();
  const describe = async (host: ElementHandle) => {
    const { node } = await client.send<{ node: { shadowRoots?: { backendNodeId: number }[] } }>('DOM.describeNode', {
      objectId: host.remoteObject().objectId,
    });
    const root = node.shadowRoots?.[0];
    if (!root) return [];
    const { object } = await client.send<{ object: { objectId: string } }>('DOM.resolveNode', {
      backendNodeId: root.backendNodeId,
    });
    return [{ objectId: object.objectId }];
  };
  const [hosts, page] = await Promise.all([frame.$$(HOST_TAG), frame.evaluateHandle(() => globalThis)]);
  const roots = (await Promise.all(hosts.map(describe))).flat();
  const { result, exceptionDetails } = await client.send<CdpAnswer>('Runtime.callFunctionOn', {
    functionDeclaration: code,
    // Says in which of the page's worlds it runs: the one that its own scripts see, as `Tab.evaluate` does.
    objectId: page.remoteObject().objectId,
    arguments: roots,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
});

interface CdpAnswer {
  result: { value: string };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** What Puppeteer's types hide of Firefox's frames and handles: BiDi's names for them. */
interface BidiFrame {
  _id: string;
}
interface BidiHandle {
  remoteValue(): { sharedId?: string };
}
interface BidiNode {
  value?: { shadowRoot?: { sharedId?: string } | null };
}

/** By BiDi, which names a closed root when asked to include the shadow trees. */
export const inRootOfFirefox: InRoot = inRoot(async (frame, code) => {
  const connection = connectionOf(frame.page().browser());
  const call = async (functionDeclaration: string, sharedIds: readonly (string | undefined)[], more: object) => {
    const reply = await connection.send('script.callFunction', {
      functionDeclaration,
      arguments: sharedIds.map((sharedId) => ({ sharedId })),
      target: { context: (frame as unknown as BidiFrame)._id },
      awaitPromise: true,
      ...more,
    });
    const answer = reply.result as BidiAnswer;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  };
  const hosts = await frame.$$(HOST_TAG);
  if (hosts.length === 0) return (await call(code, [], {})) as string;
  const ids = hosts.map((host) => (host as unknown as BidiHandle).remoteValue().sharedId);
  const nodes = (await call('(...hosts) => hosts', ids, {
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  })) as BidiNode[];
  const roots = nodes.flatMap(({ value }) => value?.shadowRoot?.sharedId ?? []);
  return (await call(code, roots, {})) as string;
});

type BidiAnswer =
  | { type: 'success'; result: { value: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };
