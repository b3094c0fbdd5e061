/** What went wrong among ourselves and is told to the reader: a code, for which the interface has the words. */

export type FaultCode =
  /** No room on this device: nothing was saved. */
  | 'storageFull'
  /** What is kept on this device cannot be reached: nothing was saved. */
  | 'storageLocked'
  /** A newer version of us has written what is kept there, and was then taken back: nothing was changed. */
  | 'newerDatabase'
  /** Nothing is kept of private windows. */
  | 'private'
  /** The claim is in no list any more. */
  | 'claimGone'
  /** The report may have been sent already, and must stay as it is. */
  | 'mayHaveArrived'
  /** A file of our own package cannot be read; `detail`: its name and the answer's number. */
  | 'ownFile'
  /** Our other half did not answer, or is another version by now. */
  | 'noAnswer'
  /** Only our own pages may ask for this. */
  | 'notForPages'
  /** It is not what can be asked for; `detail`: the message's name and where in it, such as `saveReport: report.id`. */
  | 'malformed';

/** Why something was not done: as it crosses messages, and as the interface's states carry it. */
export interface Reason {
  /** `other`: nobody has foreseen it. */
  code: FaultCode | 'other';
  /** More of it, in no language, or (`other`) in the words of the browser; the empty string where there is nothing. */
  detail: string;
}

/** An expected failure. Its message is for logs, not for readers: `malformed: saveReport: report.id`. */
export class ToldFault extends Error {
  override readonly name = 'ToldFault';
  readonly code: FaultCode;
  readonly detail: string;

  /** @param options `cause`: the error it was made of */
  constructor(code: FaultCode, detail = '', options?: ErrorOptions) {
    super(detail === '' ? code : `${code}: ${detail}`, options);
    this.code = code;
    this.detail = detail;
  }
}
