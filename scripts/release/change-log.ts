/** The change log: what is new under `## Unreleased`, then each version with its day, the newest first. */
import { BadVersion } from './bad-version.ts';

const UNRELEASED = '## Unreleased';
const HEADING = /^## (.+)$/gm;

/** The versions in it, the newest first. */
export function versionsIn(changeLog: string): string[] {
  return [...changeLog.matchAll(HEADING)]
    .map(([, heading = '']) => heading.split(' ')[0] ?? '')
    .filter((version) => version !== 'Unreleased');
}

/**
 * The change log with what was unreleased under this version and day, and an empty place for what comes next. Throws
 * `BadVersion` if nothing is unreleased, or the version is there already.
 */
export function released(changeLog: string, version: string, day: Date): string {
  if (versionsIn(changeLog).includes(version)) throw new BadVersion(`CHANGELOG.md has version ${version} already.`);
  const start = changeLog.indexOf(`${UNRELEASED}\n`);
  if (start < 0) throw new BadVersion(`CHANGELOG.md has no line "${UNRELEASED}".`);
  const after = changeLog.slice(start + UNRELEASED.length + 1);
  const next = after.search(/^## /m);
  const news = next < 0 ? after : after.slice(0, next);
  if (news.trim() === '')
    throw new BadVersion(`CHANGELOG.md has nothing under "${UNRELEASED}": write first what is new.`);
  const heading = `## ${version} · ${day.toISOString().slice(0, '2026-11-23'.length)}`;
  return `${changeLog.slice(0, start)}${UNRELEASED}\n\n${heading}\n${after}`;
}
