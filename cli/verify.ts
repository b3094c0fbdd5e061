/** `sidenote verify`: whether a signature holds. */
import { fingerprintOf, rawPublicKey, verifySignature } from '../data/signature.ts';
import { commandLine, readArguments } from './command-line.ts';
import { readPublicKey } from './keys.ts';
import { readBytes } from './read-bytes.ts';
import { plain, plainJson } from './review/plain.ts';

const HELP = `
The same with openssl:
  openssl pkeyutl -verify -rawin -pubin -inkey ferry.key.pub -in FILE -sigfile FILE.sig

Example:
  sidenote verify public/manifest.json --key ferry.key.pub

Exit codes: 0 the signature holds · 1 it does not · 2 a file is missing or is no key.
`;

interface Options {
  key: string;
  signature?: string;
  json?: boolean;
}

/** Resolves to the exit code. Throws `BadInput` where a file or the key cannot be read. */
export async function verify(args: readonly string[]): Promise<number> {
  const command = commandLine('verify', 'Tells whether a file was signed by the owner of a key, and not changed since.')
    .argument('<file>', 'the file that was signed')
    .requiredOption('--key <path>', 'the public key')
    .option('--signature <path>', 'the signature (default: FILE.sig)')
    .option('--json', 'one JSON document: { file, valid, fingerprint }')
    .addHelpText('after', HELP);
  if (!readArguments(command, args)) return 0;
  const [file = ''] = command.args;
  const { key: path, signature = `${file}.sig`, json } = command.opts<Options>();
  const bytes = readBytes(file);
  const signed = readBytes(signature);
  const key = await readPublicKey(path);
  const valid = await verifySignature(key, signed, bytes);
  const fingerprint = await fingerprintOf(await rawPublicKey(key));
  const said = valid ? 'the signature holds' : 'the signature does NOT hold';
  process.stdout.write(
    json ? `${plainJson({ file, valid, fingerprint })}\n` : `${plain(file)}: ${said} (key ${fingerprint})\n`,
  );
  return valid ? 0 : 1;
}
