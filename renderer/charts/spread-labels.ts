interface Label {
  /** Where its middle would best be. */
  readonly y: number;
  readonly height: number;
}

/**
 * Middles of labels that stand below each other, moved apart as little as is needed so that none touches another; their order by `y` stays.
 * Labels that would touch share what they must move. In the order given.
 */
export function spreadLabels(labels: readonly Label[], top: number, bottom: number): readonly number[] {
  interface Group {
    members: number[];
    height: number;
    middle: number;
  }
  const groups: Group[] = [];
  const order = labels.map((_, index) => index).toSorted((a, b) => (labels[a]?.y ?? 0) - (labels[b]?.y ?? 0));
  for (const index of order) {
    const { y, height } = labels[index] as Label;
    let group = placed({ members: [index], height, middle: y });
    for (let above = groups.at(-1); above !== undefined && touches(above, group); above = groups.at(-1)) {
      groups.pop();
      group = merged(above, group);
    }
    groups.push(group);
  }
  const middles: number[] = [];
  for (const { members, height, middle } of groups) {
    let y = middle - height / 2;
    for (const index of members) {
      const tall = labels[index]?.height ?? 0;
      middles[index] = y + tall / 2;
      y += tall;
    }
  }
  return middles;

  function placed(group: Group): Group {
    const half = group.height / 2;
    return { ...group, middle: Math.max(top + half, Math.min(bottom - half, group.middle)) };
  }

  function touches(above: Group, below: Group): boolean {
    return above.middle + above.height / 2 > below.middle - below.height / 2;
  }

  /** The members at the mean of where each would put the whole. */
  function merged(above: Group, below: Group): Group {
    const members = [...above.members, ...below.members];
    const height = above.height + below.height;
    let offset = 0;
    const wishes = members.map((index) => {
      const { y, height: tall } = labels[index] as Label;
      const wish = y - tall / 2 - offset + height / 2;
      offset += tall;
      return wish;
    });
    return placed({ members, height, middle: wishes.reduce((sum, wish) => sum + wish, 0) / wishes.length });
  }
}
