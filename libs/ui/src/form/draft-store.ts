/** What was typed and has not reached the server. */
export interface LocalDraft<Values> {
  readonly values: Values;
  /** ISO instant of the last keystroke. */
  readonly at: string;
}

/** Key of one account's draft of one form; nobody else on this computer is shown it. */
export const draftKey = (accountId: string, form: string): string => `qc:draft:${accountId}:${form}`;

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
