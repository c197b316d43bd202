/** Dutch: what the engine knows of its words. */
import type { Language } from './language'
import { dutchWords } from './dutch-words'
import { dutchVerbForms } from './dutch-verbs'
import * as is from './lexicon'

const forms = dutchVerbForms()
const builder = new is.LexiconBuilder()
  .add(is.FINITE, forms.finite)
  .add(is.MAYBE_FINITE | is.INFINITIVE, forms.plural)
  .add(is.MAYBE_FINITE, forms.stem)
  .add(is.PARTICIPLE, forms.participle)
  .add(is.PAST, forms.past)
  .list(is.AUXILIARY | is.FINITE, `is was waren heeft had hadden heb hebt wordt werd werden ben bent`)
  .list(is.AUXILIARY, 'zijn hebben worden geweest geworden')
  .list(
    is.MODAL | is.FINITE,
    `kan kon konden moet moest moesten mag mocht mochten wil wilde wilden wou zal zult zou
    zouden hoeft hoefde hoefden kunt laat liet lieten gaat ging gingen blijft bleef bleven`,
  )
  .list(is.MODAL, 'kunnen moeten mogen willen zullen hoeven laten gaan blijven')
  .list(
    is.DETERMINER,
    `de het een 't 'n deze die dit dat elke elk ieder iedere geen welke zo'n sommige enkele alle
    beide veel weinig meer minder verschillende diverse vele zulke dergelijke ene andere`,
  )
  .list(is.POSSESSIVE, "mijn jouw uw zijn haar ons onze jullie hun m'n z'n d'r")
  .list(
    is.PREPOSITION,
    `aan achter af behalve beneden bij binnen boven buiten door gedurende in inclusief jegens
    langs met na naar naast nabij namens niettegenstaande om omtrent onder ondanks op over per qua rond rondom sinds
    te tegen tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor voorbij wegens zonder dankzij
    ten ter sedert tegenover aangaande betreffende middels omstreeks halverwege`,
  )
  .list(
    is.SUBJECT | is.PRONOUN,
    `ik jij je u hij zij ze het we wij jullie men wie iemand niemand iedereen dit dat
  die deze er`,
  )
  .list(is.PRONOUN, `mij me jou hem haar hen hun ons zich zichzelf elkaar iets niets alles wat daar hier het`)
  .list(is.COORDINATOR, 'en maar of want dus noch doch ofwel')
  .list(
    is.SUBORDINATOR,
    `dat omdat doordat nadat voordat totdat zodat terwijl hoewel aangezien als wanneer toen
    indien mits tenzij zolang sinds sindsdien zodra opdat ofschoon naarmate alvorens of waardoor waarop alhoewel
    evenals`,
  )
  .list(
    is.RELATIVE,
    `die dat wie wiens wier waar waarin waarbij waarvan waarmee waaraan waarop waarvoor waardoor
    waarover waaronder waarna waarin waartoe waaruit waartegen waarnaar hetgeen welke wat waarlangs waartussen`,
  )
  .list(is.QUESTION, 'hoe waarom wie wat waar wanneer welke welk hoeveel of')
  .list(
    is.NUMBER,
    `nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien
    zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd
    duizend miljoen miljard tientallen honderden duizenden tienduizenden miljoenen helft derde kwart dubbele
    driekwart tiental`,
  )
  .list(
    is.ADVERB,
    `niet ook al nog wel dan nu toch toen daar hier zo heel zeer erg vaak nooit altijd soms slechts
    alleen maar inmiddels intussen ondertussen sindsdien daarna daarom daardoor daarbij daarmee bovendien echter verder
    eerder later vandaag gisteren morgen ooit steeds weer opnieuw misschien mogelijk waarschijnlijk vooral juist
    tegelijkertijd vervolgens namelijk immers overigens daarnaast desondanks niettemin pas reeds nauwelijks bijna
    ruim circa ongeveer zelfs samen mede deels helaas gelukkig vermoedelijk anders dus eveneens tevens voorts volstrekt`,
  )
  .list(is.ADVERB, 'daarop hierop daarover hierover daartegen daarvoor hiervoor hierna hierbij daarin hierin')
  .list(is.ADVERB, 'desgevraagd onlangs')
  .list(is.PREPOSITION, 'vóór')
  .list(is.SPEECH, 'raamt raamde ramen raamden')
  .list(
    is.SPEECH,
    `zegt zei zeggen zeiden gezegd stelt stelde stellen stelden gesteld vertelt vertelde vertellen
    vertelden verklaart verklaarde verklaren verklaarden meldt meldde melden meldden gemeld laat liet laten lieten
    schrijft schreef schrijven schreven bevestigt bevestigde bevestigen bevestigden benadrukt benadrukte benadrukken
    benadrukten beweert beweerde beweren beweerden ontkent ontkende ontkennen ontkenden waarschuwt waarschuwde
    waarschuwen waarschuwden concludeert concludeerde concluderen concludeerden betoogt betoogde betogen betoogden
    antwoordt antwoordde reageert reageerde reageren reageerden vindt vond vinden vonden meent meende menen meenden
    denkt dacht denken dachten gelooft geloofde erkent erkende erkennen erkenden geeft gaf geven gaven wijst wees
    wijzen wezen becijfert becijferde becijferen becijferden schat schatte schatten aldus toegeeft toegaf verwacht
    verwachtte verwachten verwachtten hoopt hoopte vreest vreesde vrezen vreesden noemt noemde noemen noemden
    rapporteert rapporteerde berekent berekende berekenden suggereert suggereerde suggereren benadruk roept riep
    belooft beloofde beloven beloofden kondigt kondigde kondigden eist eiste eisen eisten vraagt vroeg voegt voegde
    voegden bekent bekende onthult onthulde onthulden toont toonde blijkt bleek klaagt klaagde pleit pleitte pleiten
    oordeelt oordeelde oordelen oordeelden constateert constateerde constateren constateerden luidt luidde herhaalt
    herhaalde verzekert verzekerde bestrijdt bestreed bestrijden betwist betwistte betwisten weet wist zucht lacht
    grapt relativeert relativeerde vermoedt vermoedde bekritiseert hekelt hekelde beaamt beaamde citeert citeerde
    adviseert adviseerde voorspelt voorspelde voorspellen voorspelden bericht berichtte berichtten meedeelt meedeelde
    deelt deelde deelden suste bromt vervolgt vervolgde besluit besloot begint begon beschrijft beschreef legt legde
    licht lichtte voorziet voorzag merkt merkte bezweert rekent rekende vult vulde somt somde vervolgde voorrekent
    weerspreekt weersprak tegenspreekt tegensprak oppert opperde veronderstelt veronderstelde stipt stipte preciseert
    preciseerde verduidelijkt verduidelijkte nuanceert nuanceerde fulmineert fulmineerde sneert sneerde mailt mailde
    twittert twitterde appt schampert voegen houdt hield betwijfelt betwijfelde twijfelt luiden klinkt klonk`,
  )
  .list(
    is.SPEECH,
    `denk vind weet hoop geloof zeg verwacht vrees meen vermoed vertel beloof realiseer realiseert weten wisten
      verteld verklaard
    gevraagd bevestigd beweerd geschreven toegegeven aangekondigd berekend becijferd geconcludeerd benadrukt voorspeld
    gewaarschuwd beloofd erkend ontkend betoogd gesuggereerd meegedeeld bekendgemaakt vastgesteld bepleit onthuld
    bepleitte stelden vreest begrijpt begreep gesteld gezien uitgelegd toegelicht opgemerkt bericht aangegeven`,
  )
  .list(
    is.COGNITION,
    `vindt vond vinden vonden meent meende menen meenden denkt dacht denken dachten gelooft
    geloofde weet wist weten wisten hoopt hoopte hopen verwacht verwachtte verwachten vreest vreesde vermoedt
    vermoedde blijkt bleek begrijpt`,
  )

// Nouns that look like the past of a verb in -eren.
builder.add(
  0,
  is.wordsOf(`gedeputeerde gedeputeerden afgevaardigde afgevaardigden verdachte gewonde gewonden bejaarde geadresseerde
    gepensioneerde gedupeerde gedupeerden gedetineerde geïnterviewde leidinggevende gegadigde geliefde vermiste`),
)

const PREFIXES =
  is.wordsOf(`aan achter af be bij binnen buiten deel dood door ge goed her hoog in kapot klaar los mede mee mis na neer
  om onder ont op open over plaats rond samen stil stop tegen tegemoet terecht terug toe uit vast ver vol voor
  voorbij vooruit waar weer weg teleur bekend ineen neder voort leeg dicht vrij kwijt thuis droog stuk groot`)
const PREFIX = new RegExp(`^(?:${PREFIXES.join('|')})`)

const KEEP = is.PAST | is.FINITE | is.MAYBE_FINITE | is.INFINITIVE | is.PARTICIPLE

function derived(word: string): number {
  const rest = word.replace(PREFIX, '')
  if (rest !== word && rest.length > 2) {
    const known = builder.flags.get(rest) ?? 0
    if (known & KEEP) return known & KEEP
    const twice = rest.replace(PREFIX, '')
    if (twice !== rest && twice.length > 2) {
      const deeper = builder.flags.get(twice) ?? 0
      if (deeper & KEEP) return deeper & KEEP
    }
  }
  if (rest !== word && /^ge.{3,}(?:d|t|en)$/.test(rest)) return is.PARTICIPLE
  if (/^ge.{3,}(?:d|t|en)$/.test(word) || /^(?:be|ver|ont|her).{4,}[dt]$/.test(word)) return is.PARTICIPLE
  if (/eer(?:t|den?)$/.test(word)) return is.FINITE
  if (/(?:ieel|isch|lijke?|ige?|bare?)$/.test(word)) return is.ADJECTIVE
  if (/(?:goed|kind|lied|rund|volk|blad|ei)eren$/.test(word)) return 0
  if (/eren$/.test(word)) return is.MAYBE_FINITE | is.INFINITIVE
  return 0
}

// A reporting verb that is not among the conjugated ones gets its form from its ending.
for (const [word, flags] of builder.flags) {
  if (!(flags & (is.SPEECH | is.COGNITION)) || flags & KEEP) continue
  const ending = /[dt]en?$/.test(word) ? is.FINITE | is.PAST : /t$/.test(word) ? is.FINITE : 0
  builder.add(derived(word) || ending, [word])
}

const cache = new Map<string, number>()

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

export const dutch: Language = { code: 'nl', lexicon, verbLast: true, ...dutchWords }
