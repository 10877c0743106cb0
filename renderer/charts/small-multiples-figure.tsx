import type { SmallMultiplesModel } from '#shared/charts/small-multiples';
import { Disclosure } from '../components/disclosure';
import { useWidth } from '../lib/use-width';
import { SmallMultiples } from './small-multiples';
import { SmallMultiplesTable } from './small-multiples-table';
import './series-figure.css';

/** A grid of small series on a screen: as many side by side as its place has room for. */
export function SmallMultiplesFigure({ model }: { readonly model: SmallMultiplesModel }) {
  const [box, width] = useWidth<HTMLDivElement>();
  return (
    <figure className="series-figure">
      <div ref={box} className="series-figure-box">
        {width > 0 && <SmallMultiples model={model} width={width} />}
      </div>
      <figcaption>{model.caption}</figcaption>
      <Disclosure title="Data table">
        <SmallMultiplesTable model={model} />
      </Disclosure>
    </figure>
  );
}
