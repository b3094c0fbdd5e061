/** The mark of Sidenote: lines of text, one of them highlighted, a note beside it. Decoration: the name stands next to it. */
export function Mark({ size = 18 }: { size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="#f0b429" />
      <g fill="#231f1a">
        <rect x="4" y="6" width="14" height="4" rx="1" />
        <rect x="4" y="22" width="14" height="4" rx="1" />
        <rect x="22" y="6" width="6" height="20" rx="1" />
      </g>
      <rect x="4" y="13" width="15" height="6" rx="1" fill="#fff" />
    </svg>
  );
}
