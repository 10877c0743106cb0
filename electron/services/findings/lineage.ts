import type { FindingPage } from '#shared/contract/finding-views';
import type { Finding } from '#shared/domain/finding/finding';
import type { FindingLink, FindingLinkKind } from '#shared/domain/finding/progress';
import type { Context } from '#shared/pack/resolve/context';
import { longDate } from '#shared/text/dates';

/** From the finding that has the link: what the other is to it. */
const forward: Readonly<Record<FindingLinkKind, string>> = {
  repeats: 'repeats',
  supersedes: 'supersedes',
  'answered-by': 'is answered by',
};
const backward: Readonly<Record<FindingLinkKind, string>> = {
  repeats: 'is repeated by',
  supersedes: 'is superseded by',
  'answered-by': 'answers',
};

/** The links that a finding has, worded from its side. */
export function linksOf(finding: Finding, links: readonly FindingLink[], context: Context): FindingPage['links'] {
  return links.flatMap(({ fromId, toId, kind, note }) => {
    if (fromId !== finding.id && toId !== finding.id) return [];
    const other = context.finding(fromId === finding.id ? toId : fromId);
    if (other === null) return [];
    const words = fromId === finding.id ? forward[kind] : backward[kind];
    return [{ fromId, toId, kind, ref: other.ref, title: other.title, words, note }];
  });
}

/** The finding's whole life: everything that links lead to, from any side, the earliest report first. Only itself where none do. */
export function lineageOf(finding: Finding, links: readonly FindingLink[], context: Context): FindingPage['lineage'] {
  const family = new Set([finding.id]);
  for (let before = 0; before !== family.size;) {
    before = family.size;
    for (const { fromId, toId } of links) {
      if (family.has(fromId)) family.add(toId);
      else if (family.has(toId)) family.add(fromId);
    }
  }
  const dated = [...family]
    .flatMap((id) => context.finding(id) ?? [])
    .map((each) => ({ finding: each, inspection: context.inspection(each.inspectionId) }))
    .toSorted((a, b) => (a.inspection?.publishedOn ?? '').localeCompare(b.inspection?.publishedOn ?? ''));
  return dated.map(({ finding: each, inspection }, index) => {
    const next = dated[index + 1]?.finding;
    const link = links.find(
      ({ fromId, toId }) => (fromId === each.id && toId === next?.id) || (toId === each.id && fromId === next?.id),
    );
    return {
      id: each.id,
      ref: each.ref,
      title: each.title,
      inspection: inspection === null ? '' : `${inspection.programme} ${inspection.cycle}`,
      publishedText: inspection === null ? '' : `published ${longDate(inspection.publishedOn)}`,
      link: link === undefined ? null : link.fromId === each.id ? forward[link.kind] : backward[link.kind],
    };
  });
}
