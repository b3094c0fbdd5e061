// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Card } from '../../components/Card.tsx';
import { claim, firstSentence, match } from './fixture.ts';

afterEach(cleanup);

const both = {
  ...firstSentence,
  matches: [match('netflix-read-messages'), match('titan-api', { tier: 'yours', stance: null, why: [], report: 'r1' })],
};
const claims = [claim('titan-api'), claim('netflix-read-messages')];

test('is a dialog with a name, and takes the focus', () => {
  const { getByRole } = render(<Card sentence={both} claims={claims} language="en" onClose={() => undefined} />);
  const dialog = getByRole('dialog', { name: 'Sidenote: 2 claims in this sentence and their answers' });
  expect(document.activeElement).toBe(dialog);
});

test('has the sentence’s claims as sections, best first, the answers of the first open', () => {
  const { container } = render(<Card sentence={both} claims={claims} language="en" onClose={() => undefined} />);
  const sections = [...container.querySelectorAll<HTMLElement>('[data-claim]')];
  expect(sections.map((section) => section.dataset.claim)).toEqual(['netflix-read-messages', 'titan-api']);
  expect(sections.map((section) => section.querySelector('.answers')?.hasAttribute('open'))).toEqual([true, false]);
  expect(container.querySelector('[data-sentence]')).toBeNull();
  expect(container.querySelector('.count')?.textContent).toBe('2 claims in this sentence');
  expect(sections[0]?.querySelector('[data-stance]')?.getAttribute('data-stance')).toBe('attributes');
});

test('leaves out a claim it has no record of', () => {
  const { container } = render(
    <Card sentence={both} claims={[claim('titan-api')]} language="en" onClose={() => undefined} />,
  );
  expect([...container.querySelectorAll<HTMLElement>('[data-claim]')].map((one) => one.dataset.claim)).toEqual([
    'titan-api',
  ]);
});

test('Escape closes it and goes no further; other keys do neither', () => {
  const onClose = vi.fn();
  const outside = vi.fn();
  document.addEventListener('keydown', outside);
  const { getByRole } = render(<Card sentence={both} claims={claims} language="en" onClose={onClose} />);
  fireEvent.keyDown(getByRole('dialog'), { key: 'ArrowDown' });
  expect([onClose.mock.calls.length, outside.mock.calls.length]).toEqual([0, 1]);
  fireEvent.keyDown(getByRole('button', { name: 'Close' }), { key: 'Escape' });
  expect([onClose.mock.calls.length, outside.mock.calls.length]).toEqual([1, 1]);
  document.removeEventListener('keydown', outside);
});

test('Tab goes round inside it, past what is folded', () => {
  const { getByRole, container } = render(
    <Card sentence={both} claims={claims} language="en" onClose={() => undefined} />,
  );
  const dialog = getByRole('dialog');
  const close = getByRole('button', { name: 'Close' });
  fireEvent.keyDown(dialog, { key: 'Tab', shiftKey: true });
  const last = document.activeElement;
  expect(last?.tagName).toBe('SUMMARY');
  expect(last?.closest('[data-claim]')).toBe([...container.querySelectorAll('[data-claim]')].at(-1));
  expect(fireEvent.keyDown(dialog, { key: 'Tab' })).toBe(false);
  expect(document.activeElement).toBe(close);
  expect(fireEvent.keyDown(dialog, { key: 'Tab' })).toBe(true);
});

test('the close button closes it', () => {
  const onClose = vi.fn();
  const { getByRole } = render(<Card sentence={both} claims={claims} language="fr" onClose={onClose} />);
  getByRole('button', { name: 'Fermer' }).click();
  expect(onClose).toHaveBeenCalledOnce();
});

test('a match of the reader’s own is called so and can be taken back', () => {
  const onRemoveReport = vi.fn();
  const { getByText, getByRole } = render(
    <Card sentence={both} claims={claims} language="en" onClose={() => undefined} onRemoveReport={onRemoveReport} />,
  );
  expect(getByText('Marked by you').closest('[data-claim]')?.getAttribute('data-claim')).toBe('titan-api');
  getByRole('button', { name: 'Unmark' }).click();
  expect(onRemoveReport.mock.calls).toEqual([['r1']]);
});
