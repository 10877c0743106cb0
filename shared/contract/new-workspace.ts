import { z } from 'zod';
import { officeDetails } from './edit-inputs';

/** Whose a new workspace is: the force by its name, and what the office calls itself. */
export const newWorkspace = z.strictObject({
  force: z.string().trim().min(1, 'Choose the force.').max(120),
  office: officeDetails,
});
export type NewWorkspace = z.infer<typeof newWorkspace>;
