import type { PeersChartModel } from '#shared/charts/peers-chart';
import { useWidth } from '../lib/use-width';
import { PeersChart } from './peers-chart';
import './peers-figure.css';
import './series-figure.css';

/** A force among its peers on a screen: as wide as its place, as high as it has forces. */
export function PeersFigure({ model }: { readonly model: PeersChartModel }) {
  const [box, width] = useWidth<HTMLDivElement>();
  return (
    <figure className="series-figure">
      <p className="peers-figure-when">{model.subtitle}</p>
      <div ref={box} className="series-figure-box">
        {width > 0 && <PeersChart model={model} width={width} medium="screen" />}
      </div>
      <figcaption>{model.caption}</figcaption>
    </figure>
  );
}
