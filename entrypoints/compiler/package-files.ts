/** The files of the package that compiling needs. */
import { COMPILED } from '../../browser/lists/package-paths.ts';
import { type ClaimList, parseClaimList } from '../../data/claim-list.ts';
import { type Lexicon, unpackLexicon } from '../../matching/lexicon/lexicon.ts';

/** Reads a file of the package; rejects if it cannot. */
export type OwnFiles = (path: string) => Promise<ArrayBuffer>;

export class PackageFiles {
  readonly #read: OwnFiles;
  #bundled: Promise<ClaimList> | null = null;

  constructor(read: OwnFiles) {
    this.#read = read;
  }

  /** The list that comes with us. */
  bundled(): Promise<ClaimList> {
    this.#bundled ??= this.#read(COMPILED.list).then((bytes) => {
      const parsed = parseClaimList(JSON.parse(new TextDecoder().decode(bytes)));
      if (!parsed.ok) throw new Error('the list of the package is not valid');
      return parsed.list;
    });
    return this.#bundled;
  }

  async bundledId(): Promise<string> {
    return (await this.bundled()).id;
  }

  async lexicon(): Promise<Lexicon> {
    return unpackLexicon(await this.#read(COMPILED.lexicon));
  }
}
