import type { z } from 'zod';
import type { ReadSampleFile, SampleFile } from './sample-files';

/**
 * Reads one of the sample's JSON files.
 * @throws Error that names the file and the first field that is wrong: a defect of the program, not of what a person did
 */
export function readJson<S extends z.ZodType>(read: ReadSampleFile, name: SampleFile, schema: S): z.output<S> {
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(read(name)));
  } catch (error) {
    throw new Error(`Sample file ${name} is not JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Error(
    `Sample file ${name}, field ${issue?.path.join('.') || '(whole file)'}: ${issue?.message ?? 'is wrong'}`,
  );
}
