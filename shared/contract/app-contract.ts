import { z } from 'zod';
import { themes } from './views';
import type { AppState } from './views';
import { newWorkspace } from './new-workspace';
import { command, id, nothing, query } from './contract-call';

/** The program itself: workspaces, appearance, saved files. */
export const appContract = {
  'app.state': query<AppState>()(nothing, 'main'),
  /** The forces of England and Wales by name, of which a new workspace is for one. */
  'app.forces': query<readonly string[]>()(nothing, 'main'),
  /** Asks where to keep a new, empty workspace, makes it and opens it; false when the person cancels. */
  'app.createWorkspace': command<boolean>()(newWorkspace, 'main'),
  'app.openSample': command<null>()(nothing, 'main'),
  /** Asks for a file by the system's dialog; false when the person cancels. */
  'app.openWorkspace': command<boolean>()(nothing, 'main'),
  'app.openRecent': command<null>()(z.strictObject({ token: id }), 'main'),
  'app.closeWorkspace': command<null>()(nothing, 'main'),
  'app.setTheme': command<null>()(z.strictObject({ theme: z.enum(themes) }), 'main'),
  'files.showInFolder': command<null>()(z.strictObject({ token: id }), 'main'),
} as const;
