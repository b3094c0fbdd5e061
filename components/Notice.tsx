/** One clear sentence about the page, and a way on. */
import type { ComponentChildren } from 'preact';

export interface NoticeProps {
  /** The sentence. */
  says: string;
  /** A second, smaller one. */
  more?: string;
  /** Buttons. */
  children?: ComponentChildren;
}

export function Notice({ says, more, children }: NoticeProps) {
  return (
    <div class="notice">
      <p class="says" role="status">
        {says}
      </p>
      {more !== undefined && <p class="says-more">{more}</p>}
      {children && <div class="buttons">{children}</div>}
    </div>
  );
}
