import { groupBy } from '../../domain/group-by';
import { countWords, listWords, midSentence } from '../../text/words';
import type { CutOff } from './cut-off';

/** As many are named; a cover that listed each of thirty charts of one table would say one thing thirty times. */
const named = 2;

/** Parts that end on one day and come from one publication, as one; the order is that of the first of each. */
export function joinCutOffs(cuts: readonly CutOff[]): CutOff[] {
  const alike = groupBy(cuts, ({ title, upTo, source, end }) =>
    end === null ? JSON.stringify([title]) : JSON.stringify([end, upTo, source]),
  );
  return [...alike.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, ...joined([first, ...others]) }],
  );
}

function joined(alike: readonly CutOff[]): Pick<CutOff, 'title' | 'shortTitle'> {
  const more = alike.length - named;
  const rest = more > 0 ? [`${countWords(more)} more`] : [];
  const words = (titles: readonly string[]) =>
    listWords([...titles.slice(0, named).map((title, index) => (index === 0 ? title : midSentence(title))), ...rest]);
  return {
    title: words(alike.map(({ title }) => title)),
    shortTitle: words(alike.map(({ shortTitle }) => shortTitle)),
  };
}
