/** English: what the engine knows of its words. */
import { englishVerbForms } from './english-verbs'
import { englishWords } from './english-words'
import type { Language } from './language'
import * as is from './lexicon'

const forms = englishVerbForms()
const builder = new is.LexiconBuilder()
  .add(is.FINITE | is.PAST, forms.past)
  .add(is.MAYBE_FINITE | is.PARTICIPLE | is.PAST, forms.both)
  .add(is.PARTICIPLE, forms.participle)
  .add(is.MAYBE_FINITE, forms.third)
  .add(is.MAYBE_FINITE | is.INFINITIVE, forms.base)
  .list(
    is.AUXILIARY | is.FINITE,
    `is are was were am has have had do does did isn't aren't wasn't weren't hasn't
    haven't hadn't don't doesn't didn't it's that's he's she's i'm you're we're they're there's i've you've we've
    they've i'd he'd she'd we'd they'd who's what's`,
  )
  .list(is.AUXILIARY, 'be been being')
  .list(is.PARTICIPLE, 'born')
  .list(
    is.MODAL | is.FINITE,
    `will would can could may might must shall should won't wouldn't can't cannot couldn't
    mustn't shouldn't i'll he'll she'll we'll they'll it'll you'll ought`,
  )
  .list(
    is.DETERMINER,
    `the a an this that these those each every some any no another such several many few most all
    both either neither various more less fewer`,
  )
  .list(is.POSSESSIVE, 'my your his her its our their whose')
  .list(
    is.PREPOSITION,
    `about above across after against along among around at before behind below beneath beside
    besides between beyond by despite during except for from in inside into like near of off on onto out outside over
    past per since through throughout till to toward towards under underneath until up upon via with within without
    amid amidst versus including according concerning regarding`,
  )
  .list(
    is.SUBJECT | is.PRONOUN,
    `i you he she it we they who this that these those there everyone everybody someone
    nobody anyone no-one one both it's that's he's she's i'm you're we're they're there's i've you've we've they've
    i'd he'd she'd we'd they'd i'll he'll she'll we'll they'll it'll you'll`,
  )
  .list(
    is.PRONOUN,
    `me him her us them myself himself herself itself themselves ourselves something nothing anything
  everything`,
  )
  .list(is.COORDINATOR, 'and but or nor so yet')
  .list(
    is.SUBORDINATOR,
    `that because although though while whereas if unless until when whenever where since after
    before as whether once than lest`,
  )
  .list(is.RELATIVE, 'who which whom whose that where when')
  .list(is.QUESTION, 'who what why how when where which whether')
  .list(
    is.NUMBER,
    `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
    million billion trillion dozens hundreds thousands millions billions half third quarter double twice dozen`,
  )
  .list(
    is.ADVERB,
    `not also already still even only now then there here so very too often never always sometimes
    just again ever however therefore meanwhile moreover instead later earlier today yesterday tomorrow soon nearly
    almost about roughly approximately perhaps probably possibly reportedly allegedly currently recently previously
    eventually finally initially subsequently largely mainly mostly partly merely simply actually really quickly
    slowly narrowly further once once together thus otherwise nevertheless nonetheless additionally similarly
    unfortunately fortunately usually typically generally officially formally publicly both`,
  )
  .list(
    is.SPEECH,
    `say says said tell tells told state states stated claim claims claimed argue argues argued add
    adds added announce announces announced report reports reported explain explains explained warn warns warned
    insist insists insisted deny denies denied confirm confirms confirmed admit admits admitted concede concedes
    conceded suggest suggests suggested note notes noted conclude concludes concluded estimate estimates estimated
    declare declares declared reply replies replied respond responds responded ask asks asked write writes wrote
    reveal reveals revealed allege alleges alleged accuse accuses accused believe believes believed think thinks
    thought find finds found predict predicts predicted expect expects expected promise promises promised pledge
    pledges pledged vow vows vowed acknowledge acknowledges acknowledged emphasize emphasizes emphasized stress
    stresses stressed describe describes described call calls called criticize criticizes criticized dispute disputes
    disputed recall recalls recalled testify testifies testified show shows showed indicate indicates indicated
    according maintain maintains maintained contend contends contended assert asserts asserted observe observes
    observed complain complains complained joke jokes joked urge urges urged hope hopes hoped fear fears feared
    remark remarked comment commented agree agrees agreed calculate calculates calculated caution cautions cautioned
    quip quipped proclaim proclaimed inform informed assure assured disclose disclosed point points pointed know
    knows knew adding saying warning claiming insisting arguing noting stating explaining feel feels felt mention mentioned imply implies implied`,
  )
  .list(
    is.FINITE,
    `says argues insists believes thinks knows tells writes denies admits explains adds suggests asks concludes announces
    predicts acknowledges alleges contends asserts recalls testifies warns confirms declares replies responds reveals
    complains urges agrees feels concedes accuses criticizes criticises emphasizes stresses describes expects`,
  )
  .list(
    is.COGNITION,
    `believe believes believed think thinks thought expect expects expected hope hopes hoped fear
    fears feared know knows knew feel feels felt`,
  )

const NAMES_IN_LY = is.setOf(`kelly reilly o'reilly connolly donnelly farrelly connelly italy sicily emily sally molly
  polly holly billy family assembly july reply rally bully supply anomaly monopoly melly kennelly scully beverly kimberly`)

const cache = new Map<string, number>()

function derived(word: string): number {
  const bare = word.replace(/^(?:re|un|over|under|out|mis|dis|co-?|de)/, '')
  const known = bare !== word && bare.length > 3 ? (builder.flags.get(bare) ?? 0) : 0
  const verbal = known & (is.FINITE | is.MAYBE_FINITE | is.PARTICIPLE | is.INFINITIVE)
  if (verbal) return verbal
  if (/[a-z]{3}ed$/.test(word)) return is.MAYBE_FINITE | is.PARTICIPLE
  if (/(?:ises|izes|ifies)$/.test(word)) return is.MAYBE_FINITE
  if (/[a-z]{3}ly$/.test(word)) return NAMES_IN_LY.has(word) ? 0 : is.ADVERB
  if (/(?:ful|ous|ive|able|ible|ical|less)$/.test(word)) return is.ADJECTIVE
  return 0
}

function lexicon(word: string): number {
  const known = builder.flags.get(word)
  if (known !== undefined) return known
  let flags = cache.get(word)
  if (flags === undefined) {
    flags = word.length > 3 && word.length < 30 ? derived(word) : 0
    if (cache.size < 20_000) cache.set(word, flags)
  }
  return flags
}

export const english: Language = { code: 'en', lexicon, verbLast: false, ...englishWords }
