import { useQuery } from '@tanstack/react-query';
import type { HomeRow, HomeView } from '#shared/contract/home-view';
import { queries } from '../../api/queries';
import { Card } from '../../components/card';
import { HomeRows } from './home-rows';

/** What is to do for the meeting. What is open about its pack follows when the pack has been looked through. */
export function HomeTasks({ toDo, packId }: Pick<HomeView, 'toDo' | 'packId'>) {
  const { data: pack, isError } = useQuery({ ...queries.homePack(packId ?? ''), enabled: packId !== null });
  const row = (each: HomeRow): HomeRow => {
    if (each.key !== 'pack' || packId === null) return each;
    if (pack !== undefined) return { ...each, detail: pack.words === '' ? null : pack.words, pressing: pack.pressing };
    return { ...each, detail: isError ? 'It could not be looked through: open it to see why.' : 'Looking it through…' };
  };
  return (
    <Card title="To do for this meeting">
      {toDo.length === 0 ? <p className="quiet home-none">Nothing is waiting.</p> : <HomeRows rows={toDo.map(row)} />}
    </Card>
  );
}
