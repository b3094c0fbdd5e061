/** Chromium's page without a window: starts the compiler, which the background there cannot. */
import { startCompiler } from '../../browser/lists/compiler-host.ts';

// Written by `runCompiler` alone: nobody else can open this page.
const { id, job } = JSON.parse(decodeURIComponent(location.hash.slice(1)));
startCompiler(id, job);
