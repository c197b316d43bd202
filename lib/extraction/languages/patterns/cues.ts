/** Patterns by which a claim shows its kind, in Dutch and English: what a list of words cannot say. */
import { wordsOf } from '../lexicon'

/** `whole` finds the cue; `opens` the words of which one must be there, so that most texts are spared the search. */
export type Cue = { opens: RegExp; whole: RegExp }

const cue = (opens: string, whole: RegExp): Cue => ({ opens: new RegExp(`^(?:${opens})`, 'u'), whole })

const wholeWords = (patterns: readonly string[], before = '', after = ''): RegExp =>
  new RegExp(`(?<!\\p{L})${before}(?:${patterns.join('|')})${after}(?!\\p{L})`, 'u')

/** Reporting words that are acts: what is checked is that it was said. */
export const ACTS = new RegExp(
  `^(?:${wordsOf(`accus deny denie refus promis pledg vow calls called disput reject criticis criticiz beschuldig
  ontken weiger beloo belov noem hekel betwist eis verwijt aankondig`).join('|')})`,
  'u',
)

/** Acts of speaking that the claim itself tells: accusing, denying, refusing, demanding, naming in quotation marks. */
export const TOLD = cue(
  'accus|den[yi]|refus|declin|promis|vow|pledg|call|demand|disput|reject|suspect|plead|beschuldig|ontken|weiger|belo|verw|betwist|geëist|eis|vr|verdacht|hekel|wil|spr',
  wholeWords([
    'accus(?:es|ed)', 'den(?:y|ies|ied)', 'refus(?:es|ed) to', 'declin(?:es|ed) to', 'promis(?:es|ed)', 'vow(?:s|ed)',
    'pledg(?:es|ed)', 'call(?:s|ed) (?:for|on)', 'demand(?:s|ed)', 'disput(?:es|ed)', 'reject(?:s|ed)', 'suspected of',
    'pleaded', 'beschuldig(?:t|de|den)', 'ontken(?:t|de|den)', 'weiger(?:t|de|den)', 'belooft', 'beloofde', 'verwijt',
    'verwijten', 'verweet', 'betwist(?:te)?', 'geëist', 'eist', 'eiste', 'vr(?:aagt|oeg|oegen) om', 'vragen om',
    'verdacht van', 'wordt verdacht', 'ervan (?:wordt )?verdacht', 'hekel(?:t|de)', 'wil(?:de)? niet reageren',
    'spr(?:eekt|ak) van ["„“‘\']',
  ]),
)

/** Accusing somebody in so many words. */
export const ACCUSES = cue(
  'accus|alleg|beschuldig|verw|betich',
  wholeWords([
    'accus(?:e|es|ed|ing)', 'alleg(?:e|es|ed)', 'beschuldig(?:t|de|en|den)', 'verwijt', 'verwijten', 'verweet',
    'beticht(?:te)?',
  ]),
)

/** What somebody wants or announces: less to check than what is. */
export const PLANS = cue(
  'announced|plans|want|urged|called|kondig|aangekondigd|wil|roep|riep|vr',
  wholeWords([
    'announced', 'plans to', 'wants', 'wanted', 'urged', 'called on', 'kondigde', 'kondigt', 'aangekondigd', 'wil',
    'wilde', 'roept', 'riep', 'vraagt', 'vroeg',
  ]),
)

export const YEAR = /^(?:1[5-9]|20)\d{2}$/

/** Figures that say how old somebody is or how long something has lasted: "(27)", ", 58,", "al 31 jaar". */
export const AGES = new RegExp(
  [
    '\\(\\d{1,2}\\)',
    ', \\d{1,2}(?=,)',
    '\\d{1,3}-(?:year|jarig|month|week)',
    '(?<=(?:vrouw|man|jongen|meisje) van )\\d{1,2}',
    '\\d{1,3} (?:jaar|maanden|weken|dagen) oud',
    '(?<=van )\\d{1,3} (?:weken|maanden|jaar)(?=,|$)',
    '(?<=(?:al|for|na|after|tot|aged) )\\d{1,3} (?:jaar|years|maanden|months|weken|weeks|dagen|days)',
  ].join('|'),
  'gu',
)

/** "zo weinig water dat", "so many that": what follows is the effect. */
export const EFFECT = cue(
  '(?:zo|so)$',
  /\b(?:zo|so) (?:\p{L}+ ){1,4}(?:dat|that)\b/u,
)

/** A part of a whole, or a number in words that is large enough to have been counted; not a length of time. */
export const SHARE = cue(
  '(?:helft|driekwart|\\p{L}{0,4}derde|kwart|op|half|most|third|quarter|two-thirds|three-quarters|meerderheid|majority)$|elf$|\\p{L}{2,6}(?:tien|tig|teen|ty|aalf|lve|even)$',
  wholeWords(
    [
      'de helft', 'driekwart', '(?:een|twee) ?derde (?:van|deel)', '(?:een|drie) kwart (?:van|deel)', 'een op de',
      '(?:half|most|a third|two-thirds|a quarter|three-quarters) of', 'meerderheid van', 'majority of',
      ...wordsOf(`elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig
      zestig zeventig tachtig negentig eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
      thirty forty fifty sixty seventy eighty ninety`),
    ],
    '',
    '(?! (?:jaar|maanden|weken|dagen|uur|years|months|weeks|days|hours))',
  ),
)

/** A plain future: of a rule or a set date it is no forecast. */
export const WILL = cue(
  '(?:will|zal|zullen)$',
  wholeWords(['will be', 'will have', 'zal', 'zullen']),
)

/** Below or above what should be. */
export const BESIDE = cue(
  '(?:onder|boven|below|above)$',
  wholeWords(
    ['streefwaarde', 'norm', 'grens', 'gemiddelde', 'doel', 'target', 'average', 'limit'],
    '(?:onder|boven|below|above) (?:de|het|its|the) ',
  ),
)

/** "riep de VS op om": the verb stands apart from its second half. */
export const CALLS = cue('roept?$|roepen$|riep', /\b(?:roept|roepen|riep|riepen)\b[^.;]*\bop(?: om| tot)?\b/u)

export const CUES: readonly Cue[] = [TOLD, ACCUSES, PLANS, EFFECT, SHARE, WILL, BESIDE, CALLS]
