/** English word lists: abbreviations, dates, and the words by which a claim shows what it is about. */
import type { Language } from './language'
import { phrasesOf, setOf, wordsOf } from './lexicon'

export const englishWords: Omit<Language, 'code' | 'lexicon' | 'verbLast'> = {
  common: setOf(`the of and to in a is that for it was on are as with his they at be this from have or by one had not
    but what all were when we there an which their if will has been who its would said more he she after than also
    about into`),
  abbreviations: {
    inside:
      setOf(`mr mrs ms dr drs prof p.s ps gen col capt lt sgt maj rep sen gov rev hon st mt ft messrs supt insp cpl
        pvt adm
      cmdr e.g i.e cf viz vs approx incl est fig figs no nos vol pp p ch sec art eq ed eds jan feb mar apr jun jul
      aug sep sept oct nov dec dept univ ave blvd rd al pres vice-pres dist att asst bros ca`),
    either: setOf(`etc inc ltd co corp jr sr u.s u.k u.n e.u d.c a.m p.m ph.d b.a m.a m.d b.sc m.sc esq est assn llc
      plc bros mfg ca. calif fla tex mass ill pa va md ariz colo conn mich minn wash wis u.s.a n.y l.a sq ft lb lbs
      oz hrs min a.d b.c yr yrs neb nev ala ark del kan ky ga ind mo mont okla ore tenn vt wyo la miss n.j n.c s.c n.h
      n.m n.d s.d w.va r.i`),
  },
  months: wordsOf('january february march april may june july august september october november december'),
  weekdays: wordsOf('monday tuesday wednesday thursday friday saturday sunday'),
  starters: setOf(`the a an this that these those he she it we they i you in on at for with after before but and also
    if when while there here what why how who as according by from to no not his her their our my its then now so
    some many most all both however although since did do does is are was were have has can could would should will
    please because during despite under over between yet still even meanwhile
    earlier later one two`),
  words: {
    accordingTo: phrasesOf('according to'),
    prediction:
      phrasesOf(`predicts, predict, predicted, prediction, forecast, forecasts, expected to, expects, expect,
      fears, fear, feared, is likely to, are likely to, likely to, could face, will be, will have, going to,
      projected, projections, by 2030, by 2050, next year will, away from, threatens to, poised to`),
    opinion: phrasesOf(`should, shameful, disgraceful, terrible, wonderful, great, amazing, ridiculous, unacceptable,
      disappointing, honest, humbling, unfair, fair, best, worst, obviously, outrageous, shocking, sad, stupid,
      brave, cowardly, i think, we think, i believe, we believe, in my view, in my opinion, too far, not over,
      makes no sense, nonsense, good idea, bad idea, way of life, angrier, proud, ought to, must never,
      beautiful, ugly, absurd, doubts, no other way, no choice but, disaster for, deserve, deserves,
      hypocritical, tragic, not a clerical error`),
    cause: phrasesOf(`because, because of, due to the, due to a, due to an, due to its, due to their, largely due to, mainly
      due to, partly due to, blamed, blames, caused, causes, cause, leads to, led to, resulted in, result of,
      thanks to, as a result, owing to, contributed to, contributes to, blamed on, triggered, prevents,
      protects, so that, attributable to, driven by, responsible for`),
    comparison: phrasesOf(`more than, less than, fewer than, higher than, lower than, larger than, smaller than, greater than,
      better than, worse than, faster than, older than, younger than, longer than, as much as, as many as,
      twice as, times as, compared with, compared to, in contrast to, per head than, highest, lowest, largest,
      smallest, biggest, longest, shortest, oldest, youngest, fastest, cheapest, worst, is the first, was the
      first, first to, first time, the only, record, times higher, times more, times the, half as, never
      before, for the first time, less than a, more per, a quarter of what, half of what, wealthiest, poorest,
      the second`),
    record: phrasesOf(`highest, lowest, largest, smallest, biggest, longest, oldest, warmest, coldest, record, never
      before, for the first time, first ever, all-time, unprecedented, in history, on record`),
    past: phrasesOf(`since, compared with, compared to, than last year, a year earlier, last year, rose, risen, rises,
      rise, increase, increased, increases, fell, fallen, falls, fall, decrease, decreased, dropped, drop, doubled,
      tripled, halved, grew, grown, growing, shrank, declined, decline, up from, down from, soared, plunged`),
    rule: phrasesOf(`law, laws, bans, banned, ban, prohibits, prohibited, required, requires, must, entitled, fine of, exempt,
      exempts, will pay, will receive, will get, would get, will be charged, is allowed, are allowed, not
      allowed, legal, illegal to, clause, policy excludes, excludes, eligible, years in prison, up to, minimum
      wage, permit, regulation, rules, mandatory, bars, barred from, federal law, by law, under the law,
      severance, notice of, charged half, insurance will cover, free of charge, threshold`),
    appeal: phrasesOf(`let us, let's, we must, we need to, call on, calls on, called on, vote for, join us, urge,
    urges, urged`),
    hearsay: phrasesOf(`reportedly, allegedly, rumoured, rumored, purportedly, supposedly, is said to, are said to,
    unconfirmed, anonymous sources, alleged`),
    wrongdoing: phrasesOf(`fraud, corruption, lied, lying, embezzled, embezzlement, stole, stolen, stealing, theft,
      bribe, bribed, bribery, paid to look away, laundering, assault, murder, murdered, rape, abuse, abused,
      discrimination, illegal, illegally, misled, cover-up, concealed, plagiarism, violated, violation, convicted,
      guilty, indictment, smuggling, trafficking, forged, falsified, breaking a, breach, scheme, war crimes, killed`),
    death: phrasesOf(`died, die, dies, dead, deaths, death, killed, killing, casualties, fatalities, victims, wounded,
    injured, lives, fatal, mortality`),
    official: phrasesOf(`president, prime minister, minister, secretary, mayor, senator, congressman, congresswoman,
      governor, government, ministry, department, police, attorney, prosecutor, prosecutors, council, spokesman,
      spokeswoman, spokesperson, commissioner, ambassador, judge, superintendent, treasury, mp, mps, official,
      officials, general, white house, commission, chancellor, sheriff, commons, lawmaker, lawmakers, auditor`),
    institution:
      phrasesOf(`report, study, researchers, researcher, university, institute, professor, survey, analysis,
      scientists, census, agency, foundation, think tank, audit, indictment, centre, center, union, association, who,
      un, united nations, data, paper, academy, poll`),
    large: phrasesOf('million, billion, trillion, thousand, thousands, millions, billions, hundreds'),
    money: phrasesOf('dollar, dollars, euro, euros, pound, pounds, €, $, £, cents, pence'),
    female: setOf('she her hers mrs ms woman'),
    male: setOf('he him his mr man'),
    plural: setOf('they them their'),
    firstPerson: setOf('i me my we us our'),
  },
}
