/** No new version can be made of this; the message is a sentence for the person at the keyboard. */
export class BadVersion extends Error {
  override name = 'BadVersion';
}
