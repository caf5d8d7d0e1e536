/** Why a finding has no smallest edit, for the person. No search needs the sentences: they are brought with the rules' texts. */
export const NO_EDIT = {
  definition:
    'These words define a term, and a limit would not read well in a definition. Limit the clause that uses the term, or use the addendum.',
  denied:
    'These words belong to a promise not to do something, and a change would turn it round. The addendum covers the rest.',
  heading: 'These words are a heading. The clause under it is where a limit belongs.',
  item: 'These words are one item of a list whose verb stands before it. The addendum covers them.',
  list: 'A list follows these words, so an exception cannot stand after them. Use the strong wording or the addendum.',
  missing: 'No words in the contract can be changed for this: a clause has to be added. Insert the addendum.',
  nothing:
    'The sentence by itself gives nobody a right to use the work, so that a limit would hang on nothing there. The addendum covers it.',
  'one-clause':
    'The words stand in one grant and limit that grant alone. A clause for the whole contract is needed: insert the addendum.',
  'only-promised': 'These words only keep you from licensing others. Limit the clause that gives the right.',
  'opt-out':
    'An opt-out leaves the use on until you find the switch, so no small change mends it. Switch it off, keep a record of it, and ask for the strong wording.',
  outlasts: 'The sentence would have to say when the rights end. Use the strong wording or the addendum.',
  points: 'These words stand in a list of points, where no small change reads well. The addendum covers them.',
  quoted: 'These words are quoted, and nothing is changed in what others say. The addendum covers them.',
  recital:
    'These words only tell why the contract is made and give nothing themselves. Limit the clause that gives the right.',
  row: 'These words are an entry in a list of terms. Put the uses, the media or the time that the fee covers in their place.',
  side: 'A promise would have to come from whoever receives this, which no small change says well.',
  term: 'These words say how long the contract runs, not how long the work may be used. Limit the clause that gives the right, or use the addendum.',
  training:
    'The words name AI itself, so a limit after them would contradict them. Take the whole purpose out, or use the strong wording.',
  true: 'What can be promised about your own use of AI depends on the facts. Promise only what is true, and ask to have the indemnity for it taken out.',
  whole:
    'The sentence is about a computer-made copy as such, so no small change reads well. Take it out, or use the strong wording.',
  worldwide:
    'Worldwide use is usual, so the words can stay. What matters is that the AI limit holds everywhere, as in the addendum.',
  woven: 'The words are woven into a longer sentence, so no small change reads well. Use the strong wording.',
} as const;

/** A reason by its name. */
export type NoEdit = keyof typeof NO_EDIT;
