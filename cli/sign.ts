/** `sidenote sign`: a file's signature beside it. */
import { fingerprintOf, rawPublicKey, signBytes } from '../data/signature.ts';
import { commandLine, readArguments } from './command-line.ts';
import { readPrivateKey } from './keys.ts';
import { readBytes } from './read-bytes.ts';
import { plain, plainJson } from './review/plain.ts';
import { writeWhole } from './write-file.ts';

const HELP = `
FILE.sig has 64 raw bytes: Ed25519 over the file as it is. The same with openssl:
  openssl pkeyutl -sign -rawin -inkey ferry.key -in FILE -out FILE.sig

Example:
  sidenote sign manifest.json --key ferry.key
`;

interface Options {
  key: string;
  json?: boolean;
}

/** Throws `BadInput` where the file or the key cannot be read, or the signature not be written. */
export async function sign(args: readonly string[]): Promise<void> {
  const command = commandLine('sign', 'Signs a file: writes FILE.sig beside it.')
    .argument('<file>', 'any file')
    .requiredOption('--key <path>', 'your private key')
    .option('--json', 'one JSON document: { file, signature, fingerprint }')
    .addHelpText('after', HELP);
  if (!readArguments(command, args)) return;
  const [file = ''] = command.args;
  const { key: path, json } = command.opts<Options>();
  const bytes = readBytes(file);
  const key = await readPrivateKey(path);
  const signature = `${file}.sig`;
  writeWhole(signature, await signBytes(key, bytes));
  const fingerprint = await fingerprintOf(await rawPublicKey(key));
  process.stdout.write(
    json
      ? `${plainJson({ file, signature, fingerprint })}\n`
      : `${plain(signature)}: signed by the key ${fingerprint}\n`,
  );
}
