import { useQuery } from '@tanstack/react-query';
import type { HomeView } from '#shared/contract/home-view';
import { queries } from '../../api/queries';
import { Card } from '../../components/card';
import { HomeRows } from './home-rows';

/** What is old, what came last and what is doubtful, and below it how far the data of the meeting's pack go. */
export function HomeData({ data, packId }: Pick<HomeView, 'data' | 'packId'>) {
  const { data: pack } = useQuery({ ...queries.homePack(packId ?? ''), enabled: packId !== null });
  const freshness = pack?.freshness ?? [];
  if (data.length + freshness.length === 0) return null;
  return (
    <Card title="Data">
      {data.length > 0 && <HomeRows rows={data} />}
      {freshness.length > 0 && (
        <dl className="home-freshness" aria-label="How far the data of the pack go">
          {freshness.map(({ title, upTo, source }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd title={source}>{upTo}</dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  );
}
