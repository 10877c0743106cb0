import type { HomeRow } from '#shared/contract/home-view';
import { HomeLinkTo } from './home-link';

/** Things to know or to do, one a row, each leading to where it is acted upon. */
export function HomeRows({ rows }: { readonly rows: readonly HomeRow[] }) {
  return (
    <ul className="card-rows">
      {rows.map(({ key, title, detail, aside, pressing, link }) => (
        <li key={key}>
          <p className="card-row-head">
            <HomeLinkTo link={link}>{title}</HomeLinkTo>
            {aside !== null && (
              <span className="home-aside" data-pressing={pressing}>
                {aside}
              </span>
            )}
          </p>
          {detail !== null && <p>{detail}</p>}
        </li>
      ))}
    </ul>
  );
}
