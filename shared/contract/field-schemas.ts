import { z } from 'zod';
import { isoDate } from '../domain/period/period';

/** Words that must be there, with the sentence that a form shows where they are not. */
export const words = (most: number, message: string) => z.string().trim().min(1, message).max(most);

/** Free words that may be left out: an empty field is null. */
export const maybe = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .transform((text) => (text === '' ? null : text))
    .nullable();

/** A day that may be left out. */
export const day = isoDate.nullable();
