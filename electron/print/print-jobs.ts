import type { ResolvedPack } from '#shared/pack/resolved';
import { DeskError } from '#shared/contract/errors';
import type { PageLayout } from '#shared/publishing/page-layout';

interface Job {
  readonly pack: ResolvedPack;
  readonly resolve: (laidOut: PageLayout) => void;
  readonly reject: (error: Error) => void;
}

/** The jobs of the hidden print windows, by the number of their web contents: a page can only ever see its own. */
export class PrintJobs {
  readonly #jobs = new Map<number, Job>();

  /** @returns a promise of the laid-out pages; it rejects when the page fails or goes */
  begin(contentsId: number, pack: ResolvedPack): Promise<PageLayout> {
    return new Promise((resolve, reject) => this.#jobs.set(contentsId, { pack, resolve, reject }));
  }

  packFor(contentsId: number): ResolvedPack {
    return this.#job(contentsId).pack;
  }

  ready(contentsId: number, laidOut: PageLayout): void {
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
