import { createRootRoute } from '@tanstack/react-router';
import { Shell } from '../shell';

/** The frame around every screen. */
export const root = createRootRoute({ component: Shell });
