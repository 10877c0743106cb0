import type { Drawing } from '#shared/editions/drawing';
import type { PrintJob } from '#shared/editions/print-job';
import { DeskError } from '#shared/contract/errors';
import type { ContinuedPart } from '#shared/publishing/continued-part';
import type { PageLayout } from '#shared/publishing/page-layout';

/** What the print page reports when its pages are laid out. */
export interface LaidOut extends PageLayout {
  readonly continued: readonly ContinuedPart[];
  /** Empty where the job wants pages only. */
  readonly drawings: readonly Drawing[];
}

interface Job {
  readonly job: PrintJob;
  readonly resolve: (laidOut: LaidOut) => void;
  readonly reject: (error: Error) => void;
}

/** The jobs of the hidden print windows, by the number of their web contents: a page can only ever see its own. */
export class PrintJobs {
  readonly #jobs = new Map<number, Job>();

  /** @returns a promise of the laid-out pages; it rejects when the page fails or goes */
  begin(contentsId: number, job: PrintJob): Promise<LaidOut> {
    return new Promise((resolve, reject) => this.#jobs.set(contentsId, { job, resolve, reject }));
  }

  jobFor(contentsId: number): PrintJob {
    return this.#job(contentsId).job;
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
