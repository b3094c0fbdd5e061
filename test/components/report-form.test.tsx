// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ReportForm } from '../../components/ReportForm.tsx';
import { ReportList } from '../../components/ReportList.tsx';
import { reportFile } from '../../components/report-file.ts';
import type { ReportState } from '../../components/report-state.ts';
import { claim, one, report, story } from './fixture.ts';

afterEach(cleanup);

const sentence = { text: 'Then came Titan.', lang: 'en' };
const likeliestFirst = [claim('titan-api'), ...story().claims.filter(({ id }) => id !== 'titan-api')];
const selected: ReportState = { kind: 'selected', sentence, claims: likeliestFirst, problem: null };

const radios = () => screen.getAllByRole<HTMLInputElement>('radio', { hidden: true });
const choose = (index: number) => {
  const radio = radios()[index];
  if (radio) fireEvent.click(radio);
};
const values = () => radios().map((radio) => radio.value.replace('small/', ''));

describe('reporting a sentence', () => {
  test('with nothing selected, one line says how', () => {
    const { container } = render(<ReportForm state={{ kind: 'nothingSelected' }} onSave={() => undefined} />);
    expect(container.querySelector('.how')?.textContent).toBe(
      'Missed one? Select a sentence on the page, then open Sidenote again.',
    );
    expect(container.querySelector('form')).toBeNull();
  });

  test('the sentence is shown, the likeliest claims first, the rest folded behind a filter', () => {
    const { container } = render(<ReportForm state={selected} onSave={() => undefined} />);
    expect(container.querySelector('blockquote')?.textContent).toBe('Then came Titan.');
    expect(values()).toEqual(['titan-api', 'netflix-read-messages', 'other-0', 'other-1', 'other-2', 'other-3']);
    const rest = one(container, 'details');
    expect(rest.querySelector('summary')?.textContent).toBe('3 more claims');
    expect(rest.querySelectorAll('input[type=radio]')).toHaveLength(3);
  });

  test('the filter folds case and accents, takes several words, and says when nothing fits', () => {
    render(<ReportForm state={selected} onSave={() => undefined} />);
    const filter = screen.getByRole('searchbox', { name: 'Filter claims', hidden: true });
    fireEvent.input(filter, { target: { value: 'WÀTCH letter' } });
    expect(values().slice(3)).toEqual(['other-2']);
    fireEvent.input(filter, { target: { value: 'nothing like it' } });
    expect(values().slice(3)).toEqual([]);
    expect(screen.getByText('No claim has these words.')).toBeTruthy();
  });

  test('nothing is chosen for the reader; what is chosen is saved', () => {
    const onSave = vi.fn();
    render(<ReportForm state={selected} onSave={onSave} />);
    const save = screen.getByRole<HTMLButtonElement>('button', { name: 'Save' });
    expect(radios().some((radio) => radio.checked)).toBe(false);
    expect(save.disabled).toBe(true);
    choose(1);
    expect(save.disabled).toBe(false);
    save.click();
    expect(onSave.mock.calls.map(([chosen]) => chosen.id)).toEqual(['netflix-read-messages']);
  });

  test('while saving it cannot be saved twice; afterwards it says what happened, in view', async () => {
    const onSave = vi.fn();
    const { rerender, container } = render(<ReportForm state={selected} onSave={onSave} />);
    choose(0);
    rerender(<ReportForm state={{ kind: 'saving', sentence, claims: likeliestFirst }} onSave={onSave} />);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Saving…' }).disabled).toBe(true);
    fireEvent.submit(one(container, 'form'));
    expect(onSave).not.toHaveBeenCalled();
    rerender(<ReportForm state={{ kind: 'saved', sentence }} onSave={onSave} />);
    expect(container.querySelector('.outcome')?.textContent).toBe(
      'Saved on this device. The sentence is marked from now on.',
    );
    expect(screen.queryByRole('button')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(container.querySelector('.outcome')));
  });

  test('a failure is told and the choice kept', () => {
    const { rerender, container } = render(<ReportForm state={selected} onSave={() => undefined} />);
    choose(0);
    rerender(<ReportForm state={{ ...selected, problem: 'The disk is full.' }} onSave={() => undefined} />);
    expect(container.querySelector('.outcome')?.textContent).toBe('The disk is full.');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(false);
  });
});

describe('the reader’s reports', () => {
  test('none: nothing is shown', () => {
    const { container } = render(<ReportList reports={[]} claims={[]} onRemove={() => undefined} />);
    expect(container.innerHTML).toBe('');
  });

  test('are exported as a file with exactly what is shown', async () => {
    const blobs: Blob[] = [];
    const create = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return `blob:${blobs.length}`;
    });
    const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
    const { container, unmount } = render(<ReportList reports={[report()]} claims={[]} onRemove={() => undefined} />);
    const link = await waitFor(() => {
      const anchor = one<HTMLAnchorElement>(container, 'a[download]');
      expect(anchor.getAttribute('href')).toBe('blob:1');
      return anchor;
    });
    expect(link.download).toBe('sidenote-reports.json');
    expect(await blobs[0]?.text()).toBe(reportFile([report()]));
    expect(JSON.parse(reportFile([report()]))).toEqual({ format: 1, kind: 'sidenote-reports', reports: [report()] });
    unmount();
    await waitFor(() => expect(revoke.mock.calls).toEqual([['blob:1']]));
    create.mockRestore();
    revoke.mockRestore();
  });
});
