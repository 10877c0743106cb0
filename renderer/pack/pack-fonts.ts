import '@fontsource/source-sans-3/400.css';
import '@fontsource/source-sans-3/600.css';

/**
 * Waits until every font face that this text needs is there. Asking for the faces by the text itself matters: a face is only
 * loaded once something is drawn with it, and `fonts.ready` alone may be ready before that.
 *
 * Paper is set in static cuts of the typeface that the screens have as a variable font: Chromium cannot put a variable font into a PDF and
 * draws each of its letters instead (as Type 3 glyphs).
 */
export async function packFonts(text: string): Promise<void> {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 16px 'Source Sans 3'`, text)));
  await document.fonts.ready;
}
