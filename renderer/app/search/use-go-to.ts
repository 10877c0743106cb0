import { useNavigate } from '@tanstack/react-router';
import { lastSearch } from '../../lib/last-search';
import type { SearchChoice } from './search-choices';

/** Goes to the screen of a choice. */
export function useGoTo(): (target: SearchChoice['target']) => void {
  const navigate = useNavigate();
  return (target) => {
    switch (target.kind) {
      case 'place':
        void navigate({ to: target.to, search: lastSearch(target.to) });
        return;
      case 'metric':
        void navigate({ to: '/metrics/$metricId', params: { metricId: target.id } });
        return;
      case 'finding':
        void navigate({ to: '/findings/$findingId', params: { findingId: target.id } });
        return;
      case 'meeting':
        void navigate({ to: '/meetings/$meetingId', params: { meetingId: target.id } });
        return;
      case 'pack':
        void navigate({ to: '/packs/$packId', params: { packId: target.id } });
        return;
      case 'inspection':
        void navigate({ to: '/inspections' });
        return;
      case 'source':
        void navigate({ to: '/sources' });
    }
  };
}
