import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  readonly pages: readonly {
    readonly text: string;
    readonly width: number;
    readonly height: number;
    readonly tags: ReadonlyMap<string, number>;
  }[];
  readonly outline: readonly { readonly title: string; readonly page: number }[];
  readonly title: string;
  readonly keywords: string;
  readonly language: string | null;
  readonly tagged: boolean;
}

interface StructNode {
  readonly role?: string;
  readonly children?: readonly StructNode[];
}
function countRoles(node: StructNode | null, roles: Map<string, number>): Map<string, number> {
  if (node?.role !== undefined) roles.set(node.role, (roles.get(node.role) ?? 0) + 1);
  for (const child of node?.children ?? []) countRoles(child, roles);
  return roles;
}

/** Reads a printed pack back: what a reader program, and a person with a screen reader, would find in it. */
export async function readPdf(path: string): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    const [, , width, height] = page.view as [number, number, number, number];
    pages.push({ text, width, height, tags: countRoles((await page.getStructTree()) as StructNode | null, new Map()) });
  }
  const outline: { title: string; page: number }[] = [];
  const walk = async (entries: Awaited<ReturnType<typeof pdf.getOutline>>) => {
    for (const entry of entries ?? []) {
      const target = typeof entry.dest === 'string' ? await pdf.getDestination(entry.dest) : entry.dest;
      if (target !== null) outline.push({ title: entry.title, page: (await pdf.getPageIndex(target[0])) + 1 });
      await walk(entry.items);
    }
  };
  await walk(await pdf.getOutline());
  const { info } = (await pdf.getMetadata()) as { info: Record<string, unknown> };
  const marks = await pdf.getMarkInfo();
  const read: ReadPdf = {
    pages,
    outline,
    title: String(info['Title'] ?? ''),
    keywords: String(info['Keywords'] ?? ''),
    language: typeof info['Language'] === 'string' ? info['Language'] : null,
    tagged: (marks as ReadonlyMap<string, boolean> | null)?.get('Marked') === true,
  };
  await pdf.loadingTask.destroy();
  return read;
}

/** White space of a page as one space each, so that line breaks do not matter; minus signs and dashes stay as they are. */
export const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
