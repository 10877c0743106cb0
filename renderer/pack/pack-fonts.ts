/**
 * Waits until every font face that this text needs is there. Asking for the faces by the text itself matters: a face is only
 * loaded once something is drawn with it, and `fonts.ready` alone may be ready before that.
 */
export async function packFonts(text: string): Promise<void> {
  await Promise.all(
    [400, 600, 650].map((weight) => document.fonts.load(`${weight} 16px 'Source Sans 3 Variable'`, text)),
  );
  await document.fonts.ready;
}
