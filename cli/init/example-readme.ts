/** The README that `sidenote init` puts beside a new list. */

export const EXAMPLE_README = `# A claim list for Sidenote

\`list.json\` has one worked claim of a story that was made up. Change it into yours: ids first, then what they stand for.
\`claim-list.schema.json\` gives completion and warnings in editors that know JSON Schema.

    sidenote check list.json                                        # every fault, with line and column
    sidenote preview --list list.json --out preview.html PAGE.html  # what readers would see on a page you saved
    sidenote keygen --out list.key                                  # once; keep it out of this folder's history
    sidenote build list.json --key list.key --out public            # the folder for a web host

What a claim needs:

- **statement**: the proposition, in one sentence, whoever makes it. **status**: \`contested\`, \`confirmed\`, \`denied\`,
  \`unproven\` or \`corrected\`; no list says "false".
- **topic**: who it is about. Each group has to be on the page, by one of its members at least.
- **phrasings**: three to ten short ways of saying it, at most ten words each, one proposition each, in every language
  that you care for. They do more than anything else. Common words alone mark ordinary news.
- **examples**: sentences that should match and sentences that should not, also those of other claims. \`check\` tries them.
- **responses**: dated answers of those concerned, each with a source that you have seen (\`"checked": true\`). A denial and
  what speaks against it stand side by side.

Raise \`version\` with every edition, and set \`updated\`. A line
\`"reports": { "annotations": "https://reports.example/" }\` lets readers send what is missing or wrong; \`sidenote review\`
reads it.
`;
