import type { ShownKind } from '@/lib/rules/corrections/corrections'

/** Why a claim is here, and what people made of what the machine proposed. */
export const why = {
  machine: 'Why this was proposed',
  person: 'Where this claim comes from',
  from: 'Comes from',
  fromMachine: 'The machine, from the text',
  fromModel: (model: string) => `${model}, a language model, from the text`,
  fromPerson: (name: string, day: string) => `${name}, by hand, ${day}`,
  fromSplit: (name: string, day: string) => `${name}, who split another claim, ${day}`,
  kind: 'Kind of claim',
  kindCorrected: (now: string, first: string) => `${now} (the machine said: ${first})`,
  worth: 'Worth checking',
  of100: (of100: number) => `${of100} of 100`,
  raises: 'Speaks for it',
  lowers: 'Speaks against it',
  noReason: 'No single reason stands out; the wording as a whole weighs like this.',
  checkable: 'Can be checked',
  uncheckable: 'No: there is nothing in it that could be true or false',
  speaker: 'Who says so',
  wording: 'Wording',
  wordedBy: {
    machine: 'The machine’s, as it was proposed',
    person: 'A person’s; the machine had proposed another',
    own: 'A person’s',
  },
  brackets: 'Words in [brackets] were added so that the sentence stands by itself; those at its end say what the text around it is about.',
  changes: 'What people changed',
  acts: {
    reworded: (name: string) => `${name} corrected it`,
    split: (name: string) => `${name} split it`,
    merged: (name: string) => `${name} merged another claim into it`,
    missed: (name: string) => `${name} added it by hand: the machine had not found it`,
  } satisfies Record<ShownKind, (name: string) => string>,
  marks: {
    reworded: 'corrected by hand',
    split: 'split',
    merged: 'merged from two',
    missed: 'added by hand',
  } satisfies Record<ShownKind, string>,
  part: 'split from another claim',
  somebody: 'Somebody',
  fromTo: (was: string, now: string) => `${was} → ${now}`,
  mergedInto: 'Merged into',
  tookIn: 'Merged from',
}

/** Taking a claim apart, and making two one. */
export const correcting = {
  third: 'Third part',
  fourth: 'Fourth part',
  more: 'A third and a fourth part',
  words: 'Which words of the article say which part',
  wordsHint: 'Leave of each quote only what says that part. Left as it is, the part keeps the whole quote.',
  wordsOf: {
    first: 'Words of the first part',
    second: 'Words of the second part',
    third: 'Words of the third part',
    fourth: 'Words of the fourth part',
  },
  join: 'Merge with a claim beside it',
  joinHint: 'For what was taken apart too far, or stands here twice. This claim stays; the other one is merged into it.',
  other: 'Which claim is the same one?',
  both: 'Statement of both',
  joinNow: 'Merge',
  exported: 'Corrections as training data',
  exportHint: 'What people changed about the machine’s proposals, one correction a line (JSON Lines). Without names, and without what a language model proposed.',
}
