/** Scenarios that wait for a fault of the product to be mended: they are written, fail, and are named at every run. */
import type { Scenario } from './session.ts';

/** For `Scenario.not`. Take it away with the fault. */
export function bothFor(fault: string): NonNullable<Scenario['not']> {
  return { chromium: waitsFor(fault), firefox: waitsFor(fault) };
}

/** The same where one browser has the fault alone. */
export function waitsFor(fault: string): string {
  return `waits for a fault to be mended: ${fault}`;
}
