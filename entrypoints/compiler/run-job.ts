/** What the compiler does with a job. */
import type { CompilerJob, CompilerResult } from '../../browser/lists/compiler-job.ts';
import { openLists } from '../../browser/lists/database.ts';
import { ownFault } from '../../browser/lists/list-fault.ts';
import { readPieces } from '../../browser/lists/pieces.ts';
import { listRecord } from '../../data/list-record.ts';
import { checkList } from './check-list.ts';
import { compileInUse } from './compile-in-use.ts';
import { install } from './install.ts';
import { languagesOf } from './languages.ts';
import { type OwnFiles, PackageFiles } from './package-files.ts';
import { putCompiled } from './put-compiled.ts';

/** Never rejects. `read` reads a file of the package. */
export async function runJob(job: CompilerJob, read: OwnFiles): Promise<CompilerResult> {
  const files = new PackageFiles(read);
  try {
    switch (job.kind) {
      case 'inspect':
        return await inspect(job, files);
      case 'install':
        return await install(job, files);
      case 'recompile':
        return await recompile(job, files);
    }
  } catch (error) {
    return { kind: 'failed', fault: ownFault(error).fault };
  }
}

async function inspect(
  { edition, expected }: CompilerJob & { kind: 'inspect' },
  files: PackageFiles,
): Promise<CompilerResult> {
  const checked = await checkList(await readPieces(edition), expected);
  if (!checked.ok) return { kind: 'failed', fault: checked.fault };
  const { list, bytes, sha256 } = checked;
  const taken = (await (await openLists()).getKey('subscriptions', list.id)) ?? (await files.bundledId());
  if (taken === list.id) return { kind: 'failed', fault: { code: 'sameId', detail: list.id } };
  return { kind: 'inspected', found: { record: listRecord(list), languages: languagesOf(list), bytes, sha256 } };
}

async function recompile(
  { madeBy }: CompilerJob & { kind: 'recompile' },
  files: PackageFiles,
): Promise<CompilerResult> {
  const compiled = await compileInUse(files, madeBy, null);
  await putCompiled(compiled, madeBy);
  return { kind: 'recompiled', leftOut: compiled.leftOut };
}
