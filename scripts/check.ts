/** Types, style, and the shape of the tree. */
import { inWords, type Tally } from './tally.ts';
import { checkWith, runTool } from './tool.ts';
import { runUnitTests } from './unit.ts';

/** The test that knows which folder may import which. */
export const LAYERS = 'test/layers.test.ts';

export async function check(): Promise<Tally> {
  // WXT writes the types of what it provides.
  const prepared = await runTool('wxt', ['prepare']);
  if (!prepared.ok) console.log(`FAIL wxt prepare\n${prepared.output.trimEnd()}`);
  const held = [
    prepared.ok,
    await checkWith('types', 'typescript', ['--noEmit', '-p', '.'], 'tsc'),
    await checkWith('types of matching/ without a browser', 'typescript', ['--noEmit', '-p', 'matching'], 'tsc'),
    await checkWith('style', '@biomejs/biome', ['check', '--error-on-warnings'], 'biome'),
  ];
  const layers = await runUnitTests([LAYERS]);
  console.log(`${layers.failed === 0 ? 'ok  ' : 'FAIL'} layers (${layers.passed + layers.failed} rules)`);
  return {
    passed: held.filter((ok) => ok).length + layers.passed,
    failed: held.filter((ok) => !ok).length + layers.failed,
  };
}

if (process.argv[1] === import.meta.filename) {
  const tally = await check();
  console.log(inWords(tally));
  process.exitCode = tally.failed > 0 ? 1 : 0;
}
