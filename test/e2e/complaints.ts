/** What is thrown and heard by nobody: in a page, in our pages, in our background. */
import type { Session, Tab } from './session.ts';

export interface Complaints {
  /** In the order of their coming. Those of the background are those of its present life. */
  all(): Promise<string[]>;
}

interface Scope {
  sidenoteComplaints?: string[];
  addEventListener(type: string, listen: (event: { reason?: unknown; message?: string }) => void): void;
}

/** Hears what is thrown from now on in these tabs and in the background. */
export async function hearComplaints(session: Session, tabs: readonly Tab[]): Promise<Complaints> {
  const heard: string[] = [];
  for (const { page } of tabs) page.on('pageerror', (error) => heard.push(String(error)));
  await session.inBackground((background) => {
    const scope = background as unknown as Scope;
    const complaints: string[] = [];
    scope.sidenoteComplaints = complaints;
    scope.addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
    scope.addEventListener('error', ({ message }) => complaints.push(String(message)));
  });
  return {
    all: async () => [
      ...heard,
      ...(await session.inBackground((background) => (background as unknown as Scope).sidenoteComplaints ?? [])),
    ],
  };
}
