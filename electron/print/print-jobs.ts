import type { ResolvedPack } from '#shared/pack/resolved';
import { DeskError } from '#shared/contract/errors';

/** What the print page reports when its pages are laid out. */
export interface LaidOut {
  readonly pages: number;
  readonly headings: readonly { readonly blockId: string; readonly heading: string; readonly page: number }[];
}

interface Job {
  readonly pack: ResolvedPack;
  readonly resolve: (laidOut: LaidOut) => void;
  readonly reject: (error: Error) => void;
}

/** The jobs of the hidden print windows, by the number of their web contents: a page can only ever see its own. */
export class PrintJobs {
  readonly #jobs = new Map<number, Job>();

  /** @returns a promise of the laid-out pages; it rejects when the page fails or goes */
  begin(contentsId: number, pack: ResolvedPack): Promise<LaidOut> {
    return new Promise((resolve, reject) => this.#jobs.set(contentsId, { pack, resolve, reject }));
  }

  packFor(contentsId: number): ResolvedPack {
    return this.#job(contentsId).pack;
  }

  ready(contentsId: number, laidOut: LaidOut): void {
    this.#job(contentsId).resolve(laidOut);
  }

  failed(contentsId: number, detail: string): void {
    this.#jobs.get(contentsId)?.reject(new Error(`The print page failed: ${detail}`));
  }

  end(contentsId: number): void {
    this.#jobs.delete(contentsId);
  }

  #job(contentsId: number): Job {
    const job = this.#jobs.get(contentsId);
    if (job === undefined) throw new DeskError('refused', 'There is nothing to print on this page.');
    return job;
  }
}
