/** A key's fingerprint, for people to compare: in groups, always from left to right. */
export function Fingerprint({ of }: { of: string }) {
  return (
    <code class="fingerprint" dir="ltr">
      {of}
    </code>
  );
}
