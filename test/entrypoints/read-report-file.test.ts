import { expect, it } from 'vitest';
import { annotationCollection, annotationOf } from '../../data/annotation.ts';
import { readReportFile } from '../../entrypoints/library/read-report-file.ts';
import { report } from '../data/report-fixture.ts';

const whole = { ...report(), id: '0d4e7c1e-9e57-4d6a-8a44-3d1b2c9f1a01' };

it('gives back what the library has written', () => {
  const file = JSON.stringify(annotationCollection(crypto.randomUUID(), [whole]));
  expect(readReportFile(file)).toEqual({ reports: [whole], faults: [] });
});

it('tells of each that cannot be taken which it is and why, and takes the others', () => {
  const odd = { ...annotationOf(whole), id: 'https://elsewhere.example/7' };
  const { reports, faults } = readReportFile(JSON.stringify([7, annotationOf(whole), odd]));
  expect(reports).toEqual([whole]);
  expect(faults).toEqual([
    { kind: 'notTaken', number: 1, detail: 'it is no object' },
    { kind: 'notTaken', number: 3, detail: 'its id is no UUID' },
  ]);
});

it('tells of a file that is none of reports', () => {
  expect(readReportFile('nothing').faults).toEqual([{ kind: 'notJson' }]);
  expect(readReportFile('[]').faults).toEqual([{ kind: 'noReports' }]);
});
