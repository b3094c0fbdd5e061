/** Scenarios that wait for a fault of the product to be mended: they are written, fail, and are named at every run. */
import type { Scenario } from './session.ts';

/** For `Scenario.not`. Take it away with the fault. */
export function bothFor(fault: string): NonNullable<Scenario['not']> {
  const reason = `waits for a fault to be mended: ${fault}`;
  return { chromium: reason, firefox: reason };
}
