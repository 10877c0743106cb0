import type { Source } from '../../domain/source/source';
import { longDate } from '../../text/dates';
import { listWords } from '../../text/words';
import type { ResolvedSource } from '../resolved-source';

/**
 * @returns "published 19 October 2023", or that the date is not stated; behind it the release's own name where the title does not
 * hold it: "published 19 October 2023 (year ending June 2023)"
 */
export function publishedText(source: Pick<Source, 'title' | 'publishedOn' | 'accessedOn' | 'release'>): string {
  const { title, release } = source;
  const named = release === null || title.toLowerCase().includes(release.toLowerCase()) ? '' : ` (${release})`;
  return `${dayOf(source)}${named}`;
}

function dayOf({ publishedOn, accessedOn }: Pick<Source, 'publishedOn' | 'accessedOn'>): string {
  if (publishedOn !== null) return `published ${longDate(publishedOn)}`;
  return accessedOn === null ? 'publication date not stated' : `read ${longDate(accessedOn)}`;
}

/** Numbers sources in the order in which a document first uses them. */
export class Citations {
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #order: string[] = [];

  constructor(sources: readonly Source[]) {
    this.#sources = new Map(sources.map((source) => [source.id, source]));
  }

  /** @returns the source's number from 1; null when there is no such source */
  cite(sourceId: string): number | null {
    if (!this.#sources.has(sourceId)) return null;
    const known = this.#order.indexOf(sourceId);
    return known >= 0 ? known + 1 : this.#order.push(sourceId);
  }

  /** "Source: [1] Publisher, title, published …." for one or several; empty for none. */
  line(sourceIds: Iterable<string>): string {
    const cited = [...new Set(sourceIds)].flatMap((id) => {
      const source = this.#sources.get(id);
      const number = this.cite(id);
      return source === undefined || number === null ? [] : [{ source, number }];
    });
    if (cited.length === 0) return '';
    if (cited.length > 3)
      return `Sources: ${listWords(cited.map(({ number }) => `[${number}]`))} in the list of sources.`;
    const texts = cited.map(
      ({ source, number }) => `[${number}] ${source.publisher}, ${source.title}, ${publishedText(source)}`,
    );
    return `${cited.length === 1 ? 'Source' : 'Sources'}: ${texts.join('; ')}.`;
  }

  list(): ResolvedSource[] {
    return this.#order.map((id, index) => {
      const source = this.#sources.get(id) as Source;
      const { title, publisher, address, note } = source;
      return { number: index + 1, id, title, publisher, address, publishedText: publishedText(source), note };
    });
  }
}
