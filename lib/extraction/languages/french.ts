/** French: usable, not first class; what the engine knows of its words. */
import type { Language } from './language'
import * as is from './lexicon'

const { flags } = new is.LexiconBuilder()
  .list(
    is.FINITE,
    `vient vint va vont fait font fit prend prit met mit voit vit reste resta devient devint permet
    permit compte compta existe trouve trouva porte porta donne donna commence commença meurt mourut naît naquit
    gagne gagna perd perdit atteint reçoit reçut tient tint représente dure dura`,
  )
  .list(
    is.AUXILIARY | is.FINITE,
    `est sont était étaient fut furent a ont avait avaient eut eurent sera seront
    serait seraient aura auront aurait peut peuvent pouvait pourrait pourraient doit doivent devait devrait devraient
    c'est c'était n'est n'a n'ont s'est l'a qu'il suis es`,
  )
  .list(
    is.DETERMINER,
    `le la les un une des du ce cet cette ces mon ton son sa ses leur leurs notre votre chaque
    tout toute tous toutes plusieurs quelques aucun aucune`,
  )
  .list(
    is.PREPOSITION,
    `à de en dans par pour sur avec sans sous vers chez entre contre depuis pendant avant après
    selon malgré dès jusque au aux du des d'après`,
  )
  .list(is.SUBJECT | is.PRONOUN, `je tu il elle on nous vous ils elles ce c'est qui cela ça`)
  .list(is.COORDINATOR, 'et ou mais ni car donc or')
  .list(is.SUBORDINATOR, `que parce puisque quoique si quand lorsque comme afin bien tandis alors qu'il qu'elle`)
  .list(is.RELATIVE, `qui que dont où lequel laquelle lesquels lesquelles`)
  .list(
    is.SPEECH | is.FINITE,
    `dit disent déclare déclaré affirme affirmé explique expliqué annonce annoncé indique
    indiqué précise précisé ajoute ajouté estime estimé assure assuré souligne confirme confirmé accuse accusé`,
  )
  .list(
    is.ADVERB,
    `ne pas plus aussi encore déjà très toujours jamais ici là alors hier demain aujourd'hui ainsi
    environ presque`,
  )
  .list(
    is.NUMBER,
    `zéro deux trois quatre cinq six sept huit neuf dix onze douze cent mille million millions
  milliard milliards`,
  )

export const french: Language = {
  code: 'fr',
  lexicon: (word) => flags.get(word) ?? 0,
  verbLast: false,
  common: is.setOf(`le la les de des du et en un une dans est que qui pour au aux par sur il elle pas plus ne ce cette
    avec sont se son sa ses ont été mais comme ou fait leur nous vous être avait cet ces après depuis`),
  abbreviations: {
    inside:
      is.setOf(`m mm mme mlle mgr me dr pr prof st ste av bd art ch cf chap éd env ex fig gal col hab ibid id i.e
      janv févr avr juil sept oct nov déc no num p pp ph réf sq tél vol vs apr jr p.ex`),
    either: is.setOf(`etc j.-c c.-à-d s.a e.u u.e o.n.u u.s sarl co inc ltd a.m p.m ap av.j.-c`),
  },
  months: is.wordsOf(`janvier février mars avril mai juin juillet août septembre octobre novembre décembre`),
  weekdays: is.wordsOf('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  starters: is.setOf(`le la les un une il elle ils elles on nous vous je ce cette ces dans en à pour par sur avec
    mais et si quand comme selon après avant depuis qui que où comment pourquoi c'est l'on cela`),
  words: {
    accordingTo: is.phrasesOf(`selon, d'après`),
    prediction: is.phrasesOf('devrait, devraient, prévoit, prévision, attendu, craint'),
    opinion: is.phrasesOf(`honteux, scandaleux, beau, belle, malheureusement, heureusement, il faut, devons, injuste,
      inacceptable`),
    cause: is.phrasesOf('parce que, car, à cause de, en raison de, grâce à, provoque, entraîne, a causé'),
    comparison:
      is.phrasesOf(`plus que, moins que, plus de, moins de, par rapport, le plus, la plus, les plus, premier,
      première, seul`),
    record: is.phrasesOf('record, pour la première fois, jamais'),
    past: is.phrasesOf(`depuis, hausse, baisse, augmenté, diminué, l'an dernier`),
    rule: is.phrasesOf('loi, interdit, interdiction, obligatoire, amende, droit, décret, règlement'),
    appeal: is.phrasesOf('appelle à, il faut que, nous devons'),
    hearsay: is.phrasesOf('aurait, auraient, serait, seraient, présumé, prétendu'),
    wrongdoing: is.phrasesOf('fraude, corruption, menti, volé, meurtre, abus, illégal, détourné'),
    death: is.phrasesOf('morts, mort, décès, décédé, tué, tués, victimes, blessés'),
    official: is.phrasesOf(`président, présidente, ministre, maire, gouvernement, police, préfet, porte-parole,
    ministère`),
    institution: is.phrasesOf('étude, rapport, institut, université, chercheurs, enquête, analyse, professeur'),
    large: is.phrasesOf('million, millions, milliard, milliards, mille'),
    money: is.phrasesOf('euro, euros, dollar, dollars, €, $, £'),
    female: is.setOf('elle mme'),
    male: is.setOf('il m'),
    plural: is.setOf('ils elles'),
    firstPerson: is.setOf('je nous mon notre nos'),
  },
}
