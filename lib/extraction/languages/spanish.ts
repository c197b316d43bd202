/** Spanish: usable, not first class; what the engine knows of its words. */
import type { Language } from './language'
import * as is from './lexicon'

const { flags } = new is.LexiconBuilder()
  .list(
    is.FINITE,
    `viene vino va van hace hacen hizo hicieron dio da pone puso ve vio queda quedó llega llegó sigue
    siguió lleva llevó vive vivió nació murió gana ganó pierde perdió alcanza alcanzó recibe recibió tiene tienen tuvo
    existe existen representa empieza empezó parece`,
  )
  .list(
    is.AUXILIARY | is.FINITE,
    `es son era eran fue fueron está están estaba estaban ha han había habían será
    serán sería serían puede pueden podía podría podrían debe deben debía debería deberían hay hubo habrá he somos soy`,
  )
  .list(
    is.DETERMINER,
    `el la los las un una unos unas este esta estos estas ese esa esos esas su sus mi mis cada
    todo toda todos todas algún alguna algunos algunas ningún ninguna`,
  )
  .list(
    is.PREPOSITION,
    `a ante bajo con contra de desde durante en entre hacia hasta para por según sin sobre tras
  al del`,
  )
  .list(is.SUBJECT | is.PRONOUN, `yo tú él ella usted nosotros ellos ellas ustedes quien esto eso`)
  .list(is.COORDINATOR, 'y e o u pero ni sino')
  .list(is.SUBORDINATOR, `que porque aunque si cuando mientras como donde para pues`)
  .list(is.RELATIVE, `que quien quienes cual cuales donde cuyo cuya`)
  .list(
    is.SPEECH | is.FINITE,
    `dice dijo dijeron afirma afirmó explica explicó anuncia anunció señala señaló indica
    indicó asegura aseguró añade añadió advierte advirtió declara declaró sostiene sostuvo confirma confirmó acusa
    acusó niega negó`,
  )
  .list(is.ADVERB, `no también ya aún muy siempre nunca aquí allí hoy ayer mañana así casi`)
  .list(is.NUMBER, `cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce cien mil millón millones`)

export const spanish: Language = {
  code: 'es',
  lexicon: (word) => flags.get(word) ?? 0,
  verbLast: false,
  common: is.setOf(`el la los las de del y en un una que es se por con para al lo no su sus como más pero ha fue son
    está este esta entre también han había ser sobre desde hasta cuando muy sin años`),
  abbreviations: {
    inside:
      is.setOf(`sr sra srta srs dr dra prof lic ing gral cap cnel tte st sto sta av avda art cap cf ed ej fig ene
      feb mar abr jun jul ago sept oct nov dic núm no pág págs p pp tel vol vs d dña ud uds p.ej`),
    either: is.setOf(`etc s.a ee.uu ee uu a.c d.c a.m p.m co inc ltd jr u.s`),
  },
  months: is.wordsOf(`enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`),
  weekdays: is.wordsOf('lunes martes miércoles jueves viernes sábado domingo'),
  starters:
    is.setOf(`el la los las un una él ella ellos en de con por para a pero y si cuando como según después antes
    desde que qué quién dónde cómo este esta estos estas eso no también más`),
  words: {
    accordingTo: is.phrasesOf('según, de acuerdo con'),
    prediction: is.phrasesOf('prevé, previsto, espera, se espera, pronóstico, teme'),
    opinion:
      is.phrasesOf(`vergonzoso, escandaloso, hermoso, lamentablemente, por suerte, debemos, injusto, inaceptable,
      deberían`),
    cause: is.phrasesOf('porque, debido a, a causa de, gracias a, provoca, provocó, causó, por culpa de'),
    comparison: is.phrasesOf(`más que, menos que, más de, menos de, en comparación, el más, la más, los más, primero,
      primera, único`),
    record: is.phrasesOf('récord, por primera vez, nunca antes'),
    past: is.phrasesOf('desde, aumentó, aumentado, subió, bajó, disminuyó, el año pasado, aumento, descenso'),
    rule: is.phrasesOf('ley, prohibido, prohíbe, obligatorio, multa, derecho, decreto, norma'),
    appeal: is.phrasesOf('llama a, tenemos que, debemos, pide'),
    hearsay: is.phrasesOf('presuntamente, supuestamente, habría, habrían, presunto'),
    wrongdoing: is.phrasesOf('fraude, corrupción, mintió, robo, asesinato, abuso, ilegal, soborno'),
    death: is.phrasesOf('muertos, muerte, muertes, murió, víctimas, heridos, fallecidos'),
    official: is.phrasesOf(`presidente, presidenta, ministro, ministra, alcalde, gobierno, policía, portavoz,
    ministerio`),
    institution: is.phrasesOf(
      'estudio, informe, instituto, universidad, investigadores, encuesta, análisis, profesor',
    ),
    large: is.phrasesOf('millón, millones, mil'),
    money: is.phrasesOf('euro, euros, dólar, dólares, €, $, £, pesos'),
    female: is.setOf('ella señora'),
    male: is.setOf('él señor'),
    plural: is.setOf('ellos ellas'),
    firstPerson: is.setOf('yo nosotros mi nuestro nuestra'),
  },
}
