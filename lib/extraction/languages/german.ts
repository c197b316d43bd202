/** German: usable, not first class; what the engine knows of its words. */
import type { Language } from './language'
import * as is from './lexicon'

const { flags } = new is.LexiconBuilder()
  .list(
    is.FINITE,
    `kommt kam kamen geht ging gingen gibt gab gaben macht machte machten steht stand standen liegt
    lag lagen bleibt blieb blieben führt führte führten findet fand fanden gehört gehörte zeigt zeigte beginnt begann
    hält hielt nimmt nahm bringt brachte lebt lebte stirbt starb steigt stieg stiegen sinkt sank erhält erhielt
    gewann gewinnt verlor verliert entstand entsteht bildet bildete gilt galt heißt hieß besteht bestand
    erreicht erreichte folgt folgte wohnt arbeitet arbeitete spielt spielte sieht sah lässt ließ trägt trug`,
  )
  .list(
    is.AUXILIARY | is.FINITE,
    `ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können
    konnte konnten muss müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen
    durfte mag möchte würde würden sei seien wäre wären habe hätte bin bist`,
  )
  .list(
    is.DETERMINER,
    `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen jeder
    jede kein keine keinen alle viele einige mehr`,
  )
  .list(
    is.PREPOSITION,
    `in im an am auf aus bei mit nach von vom vor zu zum zur für gegen ohne um durch über unter
    zwischen seit während wegen trotz bis ab laut gemäß`,
  )
  .list(is.SUBJECT | is.PRONOUN, `ich du er sie es wir ihr man wer dies das`)
  .list(is.COORDINATOR, 'und oder aber sondern denn doch')
  .list(is.SUBORDINATOR, `dass weil obwohl wenn als nachdem bevor während ob da damit sodass bis falls indem`)
  .list(is.RELATIVE, `der die das den dem deren dessen denen welche welcher welches wo was wer`)
  .list(
    is.SPEECH | is.FINITE,
    `sagt sagte sagten erklärt erklärte erklärten meint meinte berichtet berichtete
    berichteten betont betonte behauptet behauptete teilte teilt schreibt schrieb warnt warnte fordert forderte
    kritisiert kritisierte bestätigt bestätigte glaubt glaubte`,
  )
  .list(
    is.ADVERB,
    `nicht auch noch schon nur sehr immer wieder hier dort dann jetzt heute gestern morgen so damit
    etwa rund fast`,
  )
  .list(
    is.NUMBER,
    `null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend million
    millionen milliarde milliarden`,
  )

export const german: Language = {
  code: 'de',
  lexicon: (word) => flags.get(word) ?? 0,
  verbLast: true,
  common: is.setOf(`der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an
    werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder
    aber vor zur bis mehr durch man dann soll wurde`),
  abbreviations: {
    inside: is.setOf(`dr prof hr fr frl dipl ing abs abb allg art bd bes bsp bzw ca chr ders ebd einschl evtl ggf hrsg
      inkl i.d.r i.a kap lt max min mio mrd nr o.g s sog st str tel u.a u.ä v.a vgl vs z.b z.t zzgl d.h
      jan feb mrz apr jun jul aug sep sept okt nov dez geb gest jh jhd med phil z.zt u.u i.e st bzgl exkl
      rd fa univ co std bzl usf kath evang ev gegr verh geb urspr entspr bundesl a.a.o a.d`),
    either: is.setOf(`etc usw usf u.s.w u.a.m v.chr n.chr co inc ltd gmbh e.v a.d m jh jhs bzw d.c u.s`),
  },
  months: is.wordsOf(`januar februar märz april mai juni juli august september oktober november dezember`),
  weekdays: is.wordsOf('montag dienstag mittwoch donnerstag freitag samstag sonntag'),
  starters:
    is.setOf(`der die das ein eine es er sie wir ich in im am auf mit für bei nach zu und aber auch als wenn wie
    was wer wo dies diese dieser dieses doch so nun hier da dann seit vor durch um von`),
  words: {
    accordingTo: is.phrasesOf('laut, nach angaben, zufolge'),
    prediction: is.phrasesOf('erwartet, prognose, voraussichtlich, dürfte, befürchtet, rechnet mit'),
    opinion:
      is.phrasesOf(`unverantwortlich, skandal, schön, leider, zum glück, sollte, sollten, müssen wir, ich finde,
      unfair`),
    cause: is.phrasesOf('weil, wegen, aufgrund, führt zu, führte zu, verursacht, dank, dadurch'),
    comparison: is.phrasesOf(`mehr als, weniger als, höher als, niedriger als, im vergleich, größte, höchste,
      niedrigste, älteste, erste, einzige`),
    record: is.phrasesOf('rekord, höchste, niedrigste, zum ersten mal, noch nie'),
    past: is.phrasesOf('seit, gestiegen, gesunken, stieg, sank, im vorjahr, zunahme, rückgang'),
    rule: is.phrasesOf('gesetz, verbot, verboten, pflicht, strafe, vorschrift, erlaubt, anspruch'),
    appeal: is.phrasesOf('lasst uns, ruft auf, wir müssen, fordert'),
    hearsay: is.phrasesOf('soll, sollen, angeblich, mutmaßlich, vermutlich'),
    wrongdoing: is.phrasesOf('betrug, korruption, gelogen, bestochen, mord, missbrauch, illegal, gestohlen'),
    death: is.phrasesOf('tote, tod, gestorben, starb, opfer, verletzte'),
    official: is.phrasesOf(`präsident, minister, ministerin, kanzler, kanzlerin, bürgermeister, regierung, polizei,
      sprecher, sprecherin, ministerium`),
    institution: is.phrasesOf('studie, bericht, institut, universität, forscher, umfrage, analyse, professor'),
    large: is.phrasesOf('million, millionen, milliarde, milliarden, tausend'),
    money: is.phrasesOf('euro, dollar, €, $, £, cent'),
    female: is.setOf('sie ihr frau'),
    male: is.setOf('er ihm sein herr'),
    plural: is.setOf('sie ihnen'),
    firstPerson: is.setOf('ich wir mein unser uns'),
  },
}
