/** Runs a place for reports on this machine until it is stopped. */
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { DropBoxOptions } from './collector/drop-box.ts';
import { ROOT } from './root.mjs';

const USAGE = `npm run collector -- [--port N] [--folder FOLDER] [--name NAME] [--public ADDRESS]

  --port N          on this machine (default 8787; 0: any that is free)
  --folder FOLDER   where reports are kept (default .sidenote/collector)
  --name NAME       last part of the address: letters, digits, - and _ (default reports)
  --public ADDRESS  what the world calls this server, where a proxy stands in front: https://reports.example/`;
const PORT = 8787;

const options = readOptions();
if (options) await run(options);

/** `null` if help was asked for. Ends with 2 and one sentence where an option is not good. */
function readOptions(): DropBoxOptions | null {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: String(PORT) },
        folder: { type: 'string', default: join(ROOT, '.sidenote', 'collector') },
        name: { type: 'string', default: 'reports' },
        public: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      console.log(USAGE);
      return null;
    }
    if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) {
      throw new Error(`${values.port} is no port.`);
    }
    if (!/^[\w-]+$/.test(values.name)) {
      throw new Error(`A name has letters, digits, - and _ only: ${values.name}`);
    }
    return {
      port: Number(values.port),
      folder: resolve(values.folder),
      name: values.name,
      ...(values.public !== undefined && { publicAddress: addressOf(values.public) }),
    };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}

/** With a slash at its end. Throws one sentence if it is none. */
function addressOf(text: string): string {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error(`${text} is no address: https://reports.example/`);
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}

async function run({ folder, ...rest }: DropBoxOptions): Promise<void> {
  // Loaded only now: the server's parts take two seconds, and a mistyped option should not.
  const { startDropBox } = await import('./collector/drop-box.ts');
  const box = await startDropBox({ folder, ...rest }).catch((error: NodeJS.ErrnoException) => {
    const taken = error.code === 'EADDRINUSE' ? `Port ${rest.port} is taken; --port chooses another.` : null;
    console.error(taken ?? `The collector cannot start: ${error.message}`);
    process.exit(1);
  });
  const stop = () => void box.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  // Where another program has started us, it learns where we are, and we end with it.
  process.send?.({ container: box.container, files: box.files });
  process.once('disconnect', stop);
  const shown = relative(process.cwd(), box.files) || '.';
  console.log(`Reports come in at ${box.container}`);
  if (rest.publicAddress) console.log(`The proxy in front finds them at ${box.local}`);
  console.log(`In the claim list:  "reports": { "annotations": "${box.container}" }`);
  console.log(`Each is a file in   ${shown}`);
  console.log(`To look at them:    npm run -s sidenote -- review ${shown} --list LIST.json`);
  console.log('Ctrl+C ends it; what has come in stays.');
}
