/** The help of `sidenote review`: apart, so that asking for it loads nothing. */
export const REVIEW_HELP = `Usage: sidenote review REPORTS… --list FILE [options]
       sidenote review REPORTS… --list FILE --accept ID [--accept ID]…

Shows what readers report of a claim list, the same and nearly the same sentences as one, what the engine says of each
today, and what taking it into the list would change.

REPORTS: files of W3C Web Annotations, folders of them (.json, .jsonld), or the address of an LDP container. What is
malformed is left out, counted, and named on stderr.

Options:
  --list FILE     the claim list (default: the bundled one)
  --docs FOLDER   labelled documents to try it on (default: those of the bundled list's story)
  --text FILE     ordinary news to try it on; may be repeated (default: a made-up sample)
  --measure N     propose a phrasing for the N groups with most reports that are not marked, and try it (default 50);
                  takes about a second each
  --no-effect     propose it only
  --accept ID     take this report into the list's file and raise its version; may be repeated. ID: a report's id,
                  or the beginning of it that no other has
  --json          one JSON document, with everything
  --help          this text

Example:
  sidenote review /srv/sidenote/reports --list ferry/list.json
`;
