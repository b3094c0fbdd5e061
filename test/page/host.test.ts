// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { createHost, HOST_TAG, isOurs } from '../../page/host.ts';

test('where the page has an element of our name with a root of its own, ours has another name', () => {
  const attach = HTMLElement.prototype.attachShadow;
  vi.spyOn(HTMLElement.prototype, 'attachShadow').mockImplementation(function (this: HTMLElement, options) {
    if (this.localName === HOST_TAG) throw new DOMException('It has a root.', 'NotSupportedError');
    return attach.call(this, options);
  });
  const host = createHost(document);
  expect(host.element.localName).not.toBe(HOST_TAG);
  expect(isOurs(host.element)).toBe(true);
  expect(host.element.isConnected).toBe(true);
  host.remove();
  expect(host.element.isConnected).toBe(false);
});
