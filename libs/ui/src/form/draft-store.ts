/** What was typed and has not reached the server. */
export interface LocalDraft<Values> {
  readonly values: Values;
  /** ISO instant of the last keystroke. */
  readonly at: string;
}

const PREFIX = 'qc:draft:';
/** Typed text, which may be about other people, does not lie about in a browser for ever; in milliseconds. */
const KEPT_MS = 14 * 86_400_000;

/** Key of one account's draft of one form; nobody else on this computer is shown it. */
export const draftKey = (accountId: string, form: string): string => `${PREFIX}${accountId}:${form}`;

/** The draft kept in this browser, if there is a readable one. */
export function readDraft<Values>(key: string): LocalDraft<Values> | undefined {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as LocalDraft<Values>);
  } catch {
    return undefined;
  }
}

/** Keeps a draft; false when the browser has no room or forbids it. */
export function writeDraft<Values>(key: string, draft: LocalDraft<Values>): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Forgets a draft. */
export const removeDraft = (key: string): void => localStorage.removeItem(key);

/** Forgets every draft of an account. */
export const forgetDrafts = (accountId: string): void => sweep((key) => key.startsWith(`${PREFIX}${accountId}:`));

/** Forgets the drafts that nobody came back to. */
export const sweepDrafts = (now = Date.now()): void =>
  sweep((key) => key.startsWith(PREFIX) && now - Date.parse(readDraft(key)?.at ?? '') > KEPT_MS);

function sweep(isGone: (key: string) => boolean): void {
  try {
    for (const key of Object.keys(localStorage)) if (isGone(key)) localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
