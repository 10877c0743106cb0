import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { HomeLink } from '#shared/contract/home-view';

const screens = {
  actions: '/actions',
  attention: '/attention',
  calendar: '/calendar',
  imports: '/imports',
  meetings: '/meetings',
  packs: '/packs',
  'read-report': '/inspections/read',
} as const;

/** Leads to where something is acted upon. */
export function HomeLinkTo({ link, children }: { readonly link: HomeLink; readonly children: ReactNode }) {
  switch (link.to) {
    case 'meeting':
      return (
        <Link to="/meetings/$meetingId" params={{ meetingId: link.id }}>
          {children}
        </Link>
      );
    case 'pack':
      return (
        <Link to="/packs/$packId" params={{ packId: link.id }}>
          {children}
        </Link>
      );
    case 'action':
      return (
        <Link to="/actions/$actionId" params={{ actionId: link.id }}>
          {children}
        </Link>
      );
    case 'finding':
      return (
        <Link to="/findings/$findingId" params={{ findingId: link.id }}>
          {children}
        </Link>
      );
    case 'metric':
      return (
        <Link to="/metrics/$metricId" params={{ metricId: link.id }}>
          {children}
        </Link>
      );
    case 'response':
      return (
        <Link to="/inspections/$inspectionId/response" params={{ inspectionId: link.id }}>
          {children}
        </Link>
      );
    default:
      return <Link to={screens[link.to]}>{children}</Link>;
  }
}
