/** Conjugates the Dutch verbs that newspapers use, so that a clause can be told by its finite verb. */
import { wordsOf } from './lexicon'
import { WEAK } from './verbs/weak-dutch'

export type VerbForms = {
  past: Set<string>
  finite: Set<string>
  plural: Set<string>
  stem: Set<string>
  participle: Set<string>
}

/** infinitive past-singular past-plural participle, several present stems after a colon where the spelling is odd */
const STRONG = wordsOf(`
beginnen/begon/begonnen/begonnen begrijpen/begreep/begrepen/begrepen bieden/bood/boden/geboden bijten/beet/beten/gebeten
binden/bond/bonden/gebonden blazen/blies/bliezen/geblazen blijken/bleek/bleken/gebleken blijven/bleef/bleven/gebleven
breken/brak/braken/gebroken brengen/bracht/brachten/gebracht buigen/boog/bogen/gebogen denken/dacht/dachten/gedacht
doen/deed/deden/gedaan dragen/droeg/droegen/gedragen drijven/dreef/dreven/gedreven dringen/drong/drongen/gedrongen
drinken/dronk/dronken/gedronken duiken/dook/doken/gedoken dwingen/dwong/dwongen/gedwongen eten/at/aten/gegeten
gaan/ging/gingen/gegaan gelden/gold/golden/gegolden genieten/genoot/genoten/genoten geven/gaf/gaven/gegeven
gieten/goot/goten/gegoten glijden/gleed/gleden/gegleden grijpen/greep/grepen/gegrepen hangen/hing/hingen/gehangen
heffen/hief/hieven/geheven helpen/hielp/hielpen/geholpen houden/hield/hielden/gehouden kiezen/koos/kozen/gekozen
kijken/keek/keken/gekeken klimmen/klom/klommen/geklommen klinken/klonk/klonken/geklonken komen/kwam/kwamen/gekomen
kopen/kocht/kochten/gekocht krijgen/kreeg/kregen/gekregen krimpen/kromp/krompen/gekrompen kruipen/kroop/kropen/gekropen
laten/liet/lieten/gelaten lezen/las/lazen/gelezen liegen/loog/logen/gelogen liggen/lag/lagen/gelegen
lijden/leed/leden/geleden lijken/leek/leken/geleken lopen/liep/liepen/gelopen meten/mat/maten/gemeten
mijden/meed/meden/gemeden nemen/nam/namen/genomen ontstaan/ontstond/ontstonden/ontstaan
overlijden/overleed/overleden/overleden prijzen/prees/prezen/geprezen raden/ried/rieden/geraden
rijden/reed/reden/gereden rijzen/rees/rezen/gerezen roepen/riep/riepen/geroepen ruiken/rook/roken/geroken
scheiden/scheidde/scheidden/gescheiden schelden/schold/scholden/gescholden schenken/schonk/schonken/geschonken
scheppen/schiep/schiepen/geschapen schieten/schoot/schoten/geschoten schijnen/scheen/schenen/geschenen
schrijven/schreef/schreven/geschreven schrikken/schrok/schrokken/geschrokken schuiven/schoof/schoven/geschoven
slaan/sloeg/sloegen/geslagen slapen/sliep/sliepen/geslapen sluiten/sloot/sloten/gesloten smelten/smolt/smolten/gesmolten
snijden/sneed/sneden/gesneden spreken/sprak/spraken/gesproken springen/sprong/sprongen/gesprongen
staan/stond/stonden/gestaan steken/stak/staken/gestoken stelen/stal/stalen/gestolen sterven/stierf/stierven/gestorven
stijgen/steeg/stegen/gestegen stinken/stonk/stonken/gestonken strijden/streed/streden/gestreden
strijken/streek/streken/gestreken treden/trad/traden/getreden treffen/trof/troffen/getroffen
trekken/trok/trokken/getrokken vallen/viel/vielen/gevallen vangen/ving/vingen/gevangen varen/voer/voeren/gevaren
vechten/vocht/vochten/gevochten verdwijnen/verdween/verdwenen/verdwenen vergeten/vergat/vergaten/vergeten
verliezen/verloor/verloren/verloren vinden/vond/vonden/gevonden vliegen/vloog/vlogen/gevlogen
vragen/vroeg/vroegen/gevraagd vriezen/vroor/vroren/gevroren wassen/waste/wasten/gewassen
wegen/woog/wogen/gewogen werpen/wierp/wierpen/geworpen werven/wierf/wierven/geworven weten/wist/wisten/geweten
wijken/week/weken/geweken wijten/weet/weten/geweten wijzen/wees/wezen/gewezen winden/wond/wonden/gewonden
winnen/won/wonnen/gewonnen wrijven/wreef/wreven/gewreven zeggen/zei/zeiden/gezegd zenden/zond/zonden/gezonden
zien/zag/zagen/gezien zingen/zong/zongen/gezongen zinken/zonk/zonken/gezonken zitten/zat/zaten/gezeten
zoeken/zocht/zochten/gezocht zuigen/zoog/zogen/gezogen zwellen/zwol/zwollen/gezwollen zwemmen/zwom/zwommen/gezwommen
zweren/zwoer/zwoeren/gezworen zwijgen/zweeg/zwegen/gezwegen moeten/moest/moesten/gemoeten mogen/mocht/mochten/gemogen
kunnen/kon/konden/gekund willen/wilde/wilden/gewild zullen/zou/zouden/- hebben/had/hadden/gehad zijn/was/waren/geweest
worden/werd/werden/geworden jagen/joeg/joegen/gejaagd verschijnen/verscheen/verschenen/verschenen
verlaten/verliet/verlieten/verlaten vermijden/vermeed/vermeden/vermeden bedriegen/bedroog/bedrogen/bedrogen
bevelen/beval/bevalen/bevolen bezitten/bezat/bezaten/bezeten bewegen/bewoog/bewogen/bewogen
ontbreken/ontbrak/ontbraken/ontbroken
`)

const IRREGULAR_PRESENT = wordsOf(`ben bent is heb hebt heeft kan kun kunt mag moet wil wilt zal zul zult wordt word
  gaat ga staat sta slaat sla doet doe ziet zie zegt zeg komt kom weet houdt houd rijdt vindt biedt geldt luidt
  treedt lijdt wilde`)

const VOWELS = 'aeiouáéëïö'

const hardened = (stem: string): string => {
  if (stem.endsWith('v')) return `${stem.slice(0, -1)}f`
  return stem.endsWith('z') ? `${stem.slice(0, -1)}s` : stem
}

/** How the stem may be spelt: maken → maak, openen → open, opeen. A spelling too many is a word nobody writes. */
export function stemsOf(infinitive: string): string[] {
  if (!infinitive.endsWith('en')) return [infinitive.replace(/n$/, '')]
  const stem = infinitive.slice(0, -2)
  const [last = '', before = '', third = ''] = [stem.at(-1), stem.at(-2), stem.at(-3)]
  if (last === 'w' || before === 'i') return [hardened(stem)]
  if (last === before && !VOWELS.includes(last)) return [stem.slice(0, -1)]
  if (!VOWELS.includes(before) || VOWELS.includes(third) || VOWELS.includes(last)) return [hardened(stem)]
  const long = hardened(stem.slice(0, -1) + before + last)
  return before === 'e' && stem.length > 3 ? [hardened(stem), long] : [long]
}

/** All forms of the listed verbs. */
export function dutchVerbForms(): VerbForms {
  const forms: VerbForms = {
    finite: new Set(IRREGULAR_PRESENT),
    plural: new Set(),
    past: new Set(),
    stem: new Set(),
    participle: new Set(),
  }
  const present = (infinitive: string) => {
    const stems = stemsOf(infinitive)
    forms.plural.add(infinitive)
    for (const stem of stems) {
      forms.stem.add(stem)
      forms.finite.add(stem.endsWith('t') ? stem : `${stem}t`)
    }
    return stems
  }
  for (const infinitive of WEAK) {
    const root = infinitive.endsWith('en') ? infinitive.slice(0, -2) : infinitive
    const ending = 'tkfschp'.includes(root.at(-1) ?? '') || root.endsWith('x') ? 'te' : 'de'
    for (const stem of present(infinitive)) {
      forms.finite.add(stem + ending).add(`${stem + ending}n`)
      forms.past.add(stem + ending).add(`${stem + ending}n`)
      const participle = stem.endsWith(ending.charAt(0)) ? stem : stem + ending.charAt(0)
      forms.participle.add(/^(?:be|ge|her|ont|ver|er)/.test(stem) ? participle : `ge${participle}`)
    }
  }
  for (const row of STRONG) {
    const [infinitive = '', past = '', pasts = '', participle = ''] = row.split('/')
    present(infinitive)
    forms.finite.add(past).add(pasts)
    forms.past.add(past).add(pasts)
    forms.participle.add(participle)
  }
  return forms
}
