/** How the preview looks: the lines and grounds of the extension, in light and dark, at any width. */

export const PREVIEW_STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1b1b1f, #e6e6ea); --quiet: light-dark(#5b5b66, #a5a5b2);
  --ground: light-dark(#fff, #17171b); --raised: light-dark(#f5f5f8, #212127); --rule: light-dark(#d7d7df, #3b3b45);
  --mark: light-dark(#8a5a00, #f0b94d); --tint: light-dark(#fff1cf, #43350f); --link: light-dark(#0b57b0, #8ab8f5); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif; }
main, header, footer { max-width: 44rem; margin-inline: auto; padding-inline: 1rem; }
header { padding-block: 1.5rem 0.5rem; }
h1 { font-size: 1.3rem; margin: 0; } h2 { font-size: 1.6rem; line-height: 1.25; margin: 2.5rem 0 0.25rem; }
h3 { font-size: 1rem; margin: 1rem 0 0.25rem; }
a { color: var(--link); } p { margin: 0.75rem 0; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); font-size: 0.9rem; }
article { border-top: 1px solid var(--rule); }
.mark { color: inherit; text-decoration: underline dotted var(--mark) 2px; text-underline-offset: 0.2em; }
.asserts { text-decoration-style: solid; } .attributes { text-decoration-style: dashed; }
.denies { text-decoration-style: double; } .asks { text-decoration-style: wavy; }
.sure { background: var(--tint); } .possible { text-decoration-thickness: 1px; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
details { background: var(--raised); border: 1px solid var(--rule); border-radius: 0.5rem; margin: 0.5rem 0 1rem; padding: 0.5rem 0.9rem; }
details:target { border-color: var(--mark); }
summary { cursor: pointer; font-weight: 600; overflow-wrap: anywhere; }
blockquote { margin: 0.5rem 0; padding-inline-start: 0.8rem; border-inline-start: 3px solid var(--rule); }
ul { margin: 0.25rem 0; padding-inline-start: 1.2rem; } li { overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.1rem 0.8rem; margin: 0.5rem 0; font-size: 0.9rem; } dt { color: var(--quiet); } dd { margin: 0; }
`;
