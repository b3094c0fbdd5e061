/** Where an edition of a list comes from, and who vouches for it. */
export interface ListSource {
  /** Of the manifest, or of the list itself; without fragment. */
  address: string;
  /** The key that signed it, raw, base64url; `null`: not signed. */
  key: string | null;
  nextKeys: string[];
  /** Milliseconds since 1970; `null`: it does not say. */
  expires: number | null;
  /** Of a bare list's file; `null` for what a manifest announces, which has a digest. */
  etag: string | null;
}
