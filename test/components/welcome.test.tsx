// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { ReachState } from '../../components/Reach.tsx';
import { Welcome } from '../../components/Welcome.tsx';

afterEach(cleanup);

function show(state: ReachState, more: { refused?: boolean; language?: string } = {}) {
  const called = {
    onEverywhere: vi.fn(),
    onAllowSite: vi.fn((site: string) => site.includes('.')),
    onClickOnly: vi.fn(),
    onSitesOnly: vi.fn(),
    onDropSite: vi.fn(),
  };
  const { container } = render(<Welcome language="en" refused={false} state={state} {...called} {...more} />);
  return { ...called, container };
}

const pressed = () =>
  screen
    .getAllByRole('button')
    .filter((button) => button.hasAttribute('aria-pressed'))
    .map((button) => [button.textContent, button.getAttribute('aria-pressed')]);

test('three choices, every news page first; the present one is shown', () => {
  const { container } = show({ kind: 'chosen', reach: 'click', sites: [] });
  expect(pressed()).toEqual([
    ['Every news page', 'false'],
    ['Sites I choose', 'false'],
    ['Only when I click', 'true'],
  ]);
  const textOf = (reach: string) => container.querySelector(`[data-reach=${reach}]`)?.textContent;
  expect(textOf('everywhere')).toContain('Recommended');
  expect(textOf('everywhere')).toContain('to see whether it is an article');
  expect(textOf('click')).toContain('Your present choice');
});

test('choosing asks for it', () => {
  const { onEverywhere, onClickOnly, onAllowSite } = show({ kind: 'chosen', reach: 'click', sites: [] });
  screen.getByRole('button', { name: /Every news page/ }).click();
  screen.getByRole('button', { name: /Only when I click/ }).click();
  expect([onEverywhere.mock.calls.length, onClickOnly.mock.calls.length, onAllowSite.mock.calls.length]).toEqual([
    1, 1, 0,
  ]);
});

test('a site is allowed by name; what names none is told', async () => {
  const { onAllowSite } = show({ kind: 'chosen', reach: 'click', sites: [] });
  fireEvent.click(screen.getByRole('button', { name: /Sites I choose/ }));
  const field = await screen.findByRole('textbox');
  fireEvent.input(field, { target: { value: 'nonsense' } });
  fireEvent.click(screen.getByRole('button', { name: 'Allow' }));
  expect(await screen.findByText(/not the name of a site/)).toBeTruthy();
  fireEvent.input(field, { target: { value: 'example.org' } });
  fireEvent.click(screen.getByRole('button', { name: 'Allow' }));
  expect(onAllowSite.mock.calls).toEqual([['nonsense'], ['example.org']]);
});

test('allowed sites are listed and can be taken back', () => {
  const { onDropSite, container } = show({ kind: 'chosen', reach: 'sites', sites: ['*.example.org'] });
  expect(container.querySelector('[data-site]')?.getAttribute('data-site')).toBe('example.org');
  screen.getByRole('button', { name: 'Stop on example.org' }).click();
  expect(onDropSite.mock.calls).toEqual([['*.example.org']]);
});

test('from every page to chosen sites gives the wide access back', () => {
  const { onSitesOnly } = show({ kind: 'chosen', reach: 'everywhere', sites: [] });
  screen.getByRole('button', { name: /Sites I choose/ }).click();
  expect(onSitesOnly).toHaveBeenCalledOnce();
});

test.each<[ReachState, boolean, string]>([
  [
    { kind: 'chosen', reach: 'click', sites: [] },
    true,
    'The browser did not give the permission, so nothing has changed.',
  ],
  [
    { kind: 'failed', reason: { code: 'other', detail: 'Closed.' } },
    false,
    'Something went wrong in Sidenote. Try again. Details: Closed.',
  ],
])('what did not work is told: %o', (state, refused, outcome) => {
  const { container } = show(state, { refused });
  expect(container.querySelector('.outcome')?.textContent).toBe(outcome);
});

test.each(['en', 'fr', 'es', 'de', 'it', 'pt'])('has an article to try it on (%s)', (language) => {
  const { container } = show({ kind: 'opening' }, { language });
  expect(container.querySelectorAll('article.sample p')).toHaveLength(3);
});
