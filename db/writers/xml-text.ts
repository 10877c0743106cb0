/** Text for XML: characters that XML cannot hold are left out, and what Office would take for its own escape is kept literal. */
export function xmlText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (character) => (/[\n\t]/.test(character) ? character : ''))
    .replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
