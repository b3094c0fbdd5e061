#!/usr/bin/env node
/** Where the packed program starts: any Node that knows modules can read this much. */
const OLDEST = [22, 12];
const [major, minor] = process.versions.node.split('.').map(Number);
if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) {
  await import('./main.mjs');
} else {
  process.stderr.write(`sidenote: this needs Node ${OLDEST.join('.')} or newer; you have ${process.versions.node}.\n`);
  process.exitCode = 2;
}
