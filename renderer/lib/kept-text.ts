/** Small texts that this computer keeps for its user, such as a name or chosen columns; never data of the workspace. */
const prefix = 'accountability-desk.';

/** Null where nothing is kept, or where the window may keep nothing. */
export function keptText(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key);
  } catch {
    return null;
  }
}

/** Null forgets it. What cannot be kept is only forgotten: nothing depends on it. */
export function keepText(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, text);
  } catch {
    // The next visit begins as the first.
  }
}
