// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Card, type CardProps } from '../../components/Card.tsx';
import { claim, firstSentence, match, one } from './fixture.ts';

afterEach(cleanup);

const both = {
  ...firstSentence,
  matches: [match('netflix-read-messages'), match('titan-api', { tier: 'yours', stance: null, why: [], report: 'r1' })],
};
const card: CardProps = {
  sentence: both,
  claims: [claim('titan-api'), claim('netflix-read-messages')],
  language: 'en',
  takesFocus: true,
  onClose: () => undefined,
  onCopy: async () => true,
  onMute: () => undefined,
};

test('is a dialog with a name, and takes the focus', () => {
  const { getByRole } = render(<Card {...card} />);
  const dialog = getByRole('dialog', { name: 'Sidenote: 2 claims in this sentence and their answers' });
  expect(document.activeElement).toBe(dialog);
});

test('has the sentence’s claims as sections, best first, the answers of the first open', () => {
  const { container } = render(<Card {...card} />);
  const sections = [...container.querySelectorAll<HTMLElement>('[data-claim]')];
  expect(sections.map((section) => section.dataset.claim)).toEqual(['netflix-read-messages', 'titan-api']);
  expect(sections.map((section) => section.querySelector('.answers')?.hasAttribute('open'))).toEqual([true, false]);
  expect(container.querySelector('[data-sentence]')).toBeNull();
  expect(container.querySelector('.count')?.textContent).toBe('2 claims in this sentence');
  expect(sections[0]?.querySelector('[data-stance]')?.getAttribute('data-stance')).toBe('attributes');
});

test('leaves out a claim it has no record of', () => {
  const { container } = render(<Card {...card} claims={[claim('titan-api')]} />);
  expect([...container.querySelectorAll<HTMLElement>('[data-claim]')].map((one) => one.dataset.claim)).toEqual([
    'titan-api',
  ]);
});

test('Escape closes it and goes no further; other keys do neither', () => {
  const onClose = vi.fn();
  const outside = vi.fn();
  document.addEventListener('keydown', outside);
  const { getByRole } = render(<Card {...card} onClose={onClose} />);
  fireEvent.keyDown(getByRole('dialog'), { key: 'ArrowDown' });
  expect([onClose.mock.calls.length, outside.mock.calls.length]).toEqual([0, 1]);
  fireEvent.keyDown(getByRole('button', { name: 'Close' }), { key: 'Escape' });
  expect([onClose.mock.calls.length, outside.mock.calls.length]).toEqual([1, 1]);
  document.removeEventListener('keydown', outside);
});

test('Tab goes round inside it, past what is folded', () => {
  const { getByRole, container } = render(<Card {...card} />);
  const dialog = getByRole('dialog');
  const close = getByRole('button', { name: 'Close' });
  fireEvent.keyDown(dialog, { key: 'Tab', shiftKey: true });
  const last = document.activeElement;
  expect(last?.textContent).toBe('Do not mark this claim');
  expect(last?.closest('[data-claim]')).toBe([...container.querySelectorAll('[data-claim]')].at(-1));
  expect(fireEvent.keyDown(dialog, { key: 'Tab' })).toBe(false);
  expect(document.activeElement).toBe(close);
  expect(fireEvent.keyDown(dialog, { key: 'Tab' })).toBe(true);
});

test('the close button closes it', () => {
  const onClose = vi.fn();
  const { getByRole } = render(<Card {...card} language="fr" onClose={onClose} />);
  getByRole('button', { name: 'Fermer' }).click();
  expect(onClose).toHaveBeenCalledOnce();
});

test('a match of the reader’s own is called so and can be taken back', () => {
  const onRemoveReport = vi.fn();
  const { getByText, getByRole } = render(<Card {...card} onRemoveReport={onRemoveReport} />);
  expect(getByText('Marked by you').closest('[data-claim]')?.getAttribute('data-claim')).toBe('titan-api');
  getByRole('button', { name: 'Unmark' }).click();
  expect(onRemoveReport.mock.calls).toEqual([['r1']]);
});

test('leaves the focus where it is when a resting pointer opened it', () => {
  const { getByRole } = render(<Card {...card} takesFocus={false} />);
  expect(document.activeElement).not.toBe(getByRole('dialog'));
});

test('tells the sentence to who does not see the page', () => {
  const { container } = render(<Card {...card} />);
  expect(container.querySelector('.card-body > .visually-hidden')?.textContent).toBe(`The sentence: ${both.text}`);
});

test('copies an answer with its date, words and source, and says so', async () => {
  const onCopy = vi.fn(async (_: string) => true);
  const { container, findByText } = render(<Card {...card} onCopy={onCopy} />);
  container.querySelector<HTMLElement>('[data-copy="stone-2024"]')?.click();
  await findByText('Copied');
  const [text = ''] = onCopy.mock.calls[0] ?? [];
  for (const part of ['Meta’s denial', '2 April 2024', 'Andy Stone, Meta', 'Shockingly untrue', 'https://']) {
    expect(text).toContain(part);
  }
});

test('mutes a claim', () => {
  const onMute = vi.fn();
  const { getAllByRole } = render(<Card {...card} onMute={onMute} />);
  getAllByRole('button', { name: 'Do not mark this claim' })[0]?.click();
  expect(onMute.mock.calls.map(([muted]) => muted.id)).toEqual(['netflix-read-messages']);
});

describe('what the reader says of a match', () => {
  const saying = () => ({ onNotClaim: vi.fn(), onReport: vi.fn(), onUndo: vi.fn() });
  const sectionOf = (container: Element, id: string) => one(container, `[data-claim="${id}"]`);

  test('the engine’s match can be refused, the reader’s own is unmarked instead; both can be reported', () => {
    const reporting = saying();
    const { container } = render(<Card {...card} reporting={reporting} onRemoveReport={() => undefined} />);
    const names = (id: string) =>
      [...sectionOf(container, id).querySelectorAll('.match-note button, .match-actions button')].map(
        (button) => button.textContent,
      );
    expect(names('netflix-read-messages')).toEqual(['Not this claim', 'Report…']);
    expect(names('titan-api')).toEqual(['Unmark', 'Report…']);
    one(sectionOf(container, 'titan-api'), '[data-action=report]').click();
    expect(reporting.onReport.mock.calls.map(([of, sentence]) => [of.id, sentence.key])).toEqual([['titan-api', 's1']]);
  });

  test('no buttons where nothing is kept', () => {
    const { container } = render(<Card {...card} />);
    expect(container.querySelector('[data-action]')).toBeNull();
  });

  test('refused, a section is one line with the focus and a way back, which gives the focus back', () => {
    const reporting = saying();
    const props = { ...card, reporting };
    const { container, rerender } = render(<Card {...props} />);
    const section = () => sectionOf(container, 'netflix-read-messages');
    one(section(), '[data-action=not-claim]').click();
    expect(reporting.onNotClaim.mock.calls.map(([of, sentence]) => [of.id, sentence.key])).toEqual([
      ['netflix-read-messages', 's1'],
    ]);
    rerender(<Card {...props} refuted={new Map([['small/netflix-read-messages', 'r7']])} />);
    expect(section().querySelector('[role=status]')?.textContent).toContain('Not marked as this claim any more.');
    expect(section().querySelector('.answers')).toBeNull();
    expect(document.activeElement).toBe(section().querySelector('[role=status]'));
    one(section(), '[data-action=undo]').click();
    expect(reporting.onUndo.mock.calls).toEqual([['r7']]);
    rerender(<Card {...props} refuted={new Map()} />);
    expect(document.activeElement).toBe(section().querySelector('[data-action=not-claim]'));
  });

  test('refused elsewhere, it leaves the focus where it is', () => {
    const { getByRole } = render(
      <Card {...card} reporting={saying()} refuted={new Map([['small/netflix-read-messages', 'r7']])} />,
    );
    expect(document.activeElement).toBe(getByRole('dialog'));
  });
});
