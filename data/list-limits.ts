/**
 * How much a claim list may hold, part by part. Far above what anyone writes (in brackets: the most in the nineteen lists
 * we have), and low enough that nothing which is named often, shown whole or compared with everything gets out of hand.
 */

/** What browsers and servers agree on as an address, as for manifests (166). Characters. */
export const LONGEST_URL = 2000;
/** What every reader of language tags has room for (https://www.rfc-editor.org/rfc/rfc5646#section-4.4.1). Characters. */
export const LONGEST_LANGUAGE = 35;

/** Of one text (6). */
export const MOST_LANGUAGES = 100;
/** Of an entity, also its descriptions in one language (34). */
export const MOST_NAMES = 500;
/** Of a claim in one language (70). */
export const MOST_PHRASINGS = 500;
/** A claim's demands of one kind (3), and what may meet one of them (31). */
export const MOST_GROUPS = 50;
export const MOST_MEMBERS = 500;
/** Numbers in a claim (4). */
export const MOST_NUMBERS = 100;
/** Claims that win over one (4). */
export const MOST_NARROWER = 1000;
/** Examples of a claim, of either kind (5). */
export const MOST_EXAMPLES = 2000;
/** Responses of a claim (19) or a story (11): a reader is shown them all. */
export const MOST_RESPONSES = 200;
/** Further sources of a response (7). */
export const MOST_SOURCES = 50;
/** Conflicts of a response or an event (5). */
export const MOST_CONFLICTS = 50;
/** Events of a story (31). */
export const MOST_EVENTS = 5000;
/** Entries of one table (74): five for each claim of the largest list. */
export const MOST_ENTRIES = 1_000_000;
