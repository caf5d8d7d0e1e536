/** A card's wish: where its words stand, and how high it is, in CSS pixels. */
export interface Card {
  readonly wish: number;
  readonly height: number;
}

function downwards(cards: readonly Card[], gap: number, from: number): number[] {
  let free = from;
  return cards.map((card) => {
    const top = Math.max(card.wish, free);
    free = top + card.height + gap;
    return top;
  });
}

/**
 * The top of each card, in the order given, so that none overlaps another and each stands as near to its words as
 * the others allow. The active card stands exactly where it wishes and the others make room.
 */
export function stack(cards: readonly Card[], gap: number, active: number | undefined): readonly number[] {
  const tops = downwards(cards, gap, 0);
  const chosen = active === undefined ? undefined : cards[active];
  if (active === undefined || chosen === undefined) return tops;
  const below = downwards(cards.slice(active), gap, chosen.wish);
  let ceiling = chosen.wish;
  const above = cards
    .slice(0, active)
    .map((card, index) => ({ card, top: tops[index] ?? card.wish }))
    .reverse()
    .map(({ card, top }) => {
      ceiling = Math.min(top, ceiling - gap - card.height);
      return ceiling;
    })
    .reverse();
  return [...above, ...below];
}
