// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Welcome, type WelcomeState } from '../../components/Welcome.tsx';

afterEach(cleanup);

const pressed = () =>
  screen.getAllByRole('button').map((button) => [button.textContent, button.getAttribute('aria-pressed')]);

test('two choices, every news page first; the present one is shown', () => {
  const { container, rerender } = render(
    <Welcome language="en" state={{ kind: 'chosen', reach: 'click' }} onChoose={() => undefined} />,
  );
  expect(pressed()).toEqual([
    ['Every news page', 'false'],
    ['Only when I click', 'true'],
  ]);
  expect(container.querySelector('[data-reach=everywhere]')?.textContent).toContain('Recommended');
  expect(container.querySelector('[data-reach=everywhere]')?.textContent).toContain('to see whether it is an article');
  expect(container.querySelector('[data-reach=click]')?.textContent).toContain('Your present choice');
  rerender(<Welcome language="en" state={{ kind: 'chosen', reach: 'everywhere' }} onChoose={() => undefined} />);
  expect(pressed().map(([, state]) => state)).toEqual(['true', 'false']);
});

test('choosing asks for it', () => {
  const onChoose = vi.fn();
  render(<Welcome language="en" state={{ kind: 'opening' }} onChoose={onChoose} />);
  expect(pressed().map(([, state]) => state)).toEqual(['false', 'false']);
  for (const button of screen.getAllByRole('button')) button.click();
  expect(onChoose.mock.calls).toEqual([['everywhere'], ['click']]);
});

test.each<[WelcomeState, string]>([
  [{ kind: 'refused' }, 'The browser did not give the permission, so nothing has changed.'],
  [{ kind: 'failed', reason: 'Storage is full.' }, 'Storage is full.'],
])('what did not work is told: %o', (state, outcome) => {
  render(<Welcome language="en" state={state} onChoose={() => undefined} />);
  expect(screen.getByRole('status').textContent).toBe(outcome);
});

test('the example marks its quotation as a translation where it is one', () => {
  const { container, rerender } = render(
    <Welcome language="en" state={{ kind: 'opening' }} onChoose={() => undefined} />,
  );
  expect(container.querySelector('.example .translation-mark')).toBeNull();
  rerender(<Welcome language="fr" state={{ kind: 'opening' }} onChoose={() => undefined} />);
  expect(container.querySelector('.example .translation-mark')?.textContent).toBe('Traduction');
});
