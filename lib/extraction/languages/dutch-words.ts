/** Dutch word lists: abbreviations, dates, and the words by which a claim shows what it is about. */
import type { Language } from './language'
import { phrasesOf, setOf, wordsOf } from './lexicon'

export const dutchWords: Omit<Language, 'code' | 'lexicon' | 'verbLast'> = {
  common: setOf(`de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit door over
    naar heeft hij ze zij die dit deze werd wordt worden was waren wat hebben kan zich tot volgens geen wel meer jaar`),
  abbreviations: {
    inside: setOf(`dhr mevr mw dr drs ir ing mr prof ds hr jhr mgr st bijv bv ca d.w.z m.b.t i.v.m t.a.v o.a m.n n.a.v
      i.p.v t.o.v t.b.v d.m.v o.l.v o.m.v z.g zgn zg resp incl excl max min art blz nr no tel vgl vs gem kol luit sgt
      gen cap jan feb febr mrt apr aug sept sep okt nov dec afb fig hfdst par pag eig evt ong zr bc ll.m ph.d m.i m.a.w
      i.c d.d wo.i wo.ii i.o v.d v.h a.d t.g.v i.s.m n.o.t.k h.h a.h.w vnl voorz lic dir wnd adj maj lt em dra toegev
      o.b.v t.h.v v.w.b u.d p/a t.n.v c.s o.m`),
    either: setOf(`enz etc e.d e.a e.o jl a.s c.q p.m p.j a.u.b n.v b.v v.chr n.chr m.u.v j.l s.v.p v.s u.s
      co inc ltd bros corp sr jr n.v b.v nv bv st a.m d.d dgl`),
  },
  months: wordsOf(`januari februari maart april mei juni juli augustus september oktober november december`),
  weekdays: wordsOf('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'),
  starters:
    setOf(`de het een dit dat deze die er hij zij ze wij we ik je jij jullie u in op van voor met na om bij als
    toen maar en ook volgens wie wat waar hoe waarom nu dan toch nog zo daar hier daarom door tot sinds tijdens
    omdat hoewel terwijl want niet geen veel alle elke ondanks zijn haar hun mijn ons onze eerst later wel al
    vooral daarnaast bovendien intussen inmiddels uit over onder tussen zonder aan te niemand iedereen iemand men
    moet kan mag zou zal is was heeft had eerder gisteren vandaag morgen`),
  words: {
    accordingTo: phrasesOf('volgens, aldus, naar eigen zeggen van'),
    prediction: phrasesOf(`verwacht, verwachten, verwachtte, verwachting, voorspelt, voorspellen, voorspelde,
      voorspelling, vreest, vrezen, vreesde, dreigt te, dreigen te, naar verwachting, zal, zullen, prognose, in de
      toekomst, kan stijgen, kan dalen, kan afnemen, kan toenemen, kunnen afnemen, kunnen stijgen, verwachte`),
    opinion: phrasesOf(`onverantwoord, schandalig, prachtig, mooi, mooie, fantastisch, verschrikkelijk, belachelijk,
      onacceptabel, teleurstellend, goed nieuws, slecht nieuws, geen reden voor, zou moeten, zouden moeten,
      moeten we, moet het kabinet, helaas, gelukkig, terecht, onterecht, absurd, dom, slim, eerlijk, oneerlijk,
      schande, veel te, te weinig aandacht, jammer, onzin, ramp voor, belangrijkste is, het mooiste, het
      ergste, is veel voor, beter zou, respectloos, triest, hypocriet, onbegrijpelijk, zorgwekkend, ik vind,
      vind ik, we vinden, vinden wij, wat mij betreft, wij vinden, geen goed idee, een goed idee, te ver, trots
      op, blij met, lachwekkend, kinderachtig, laf, moedig, krankzinnig, betwijfelt, betwijfelen, betwijfelde,
      twijfelt, geen andere weg, geen andere keus, geen keuze, onrechtvaardig, oneerlijke, nonsens,
      onmenselijk, ongeloofwaardig`),
    cause:
      phrasesOf(`doordat, waardoor, omdat, door toedoen, veroorzaakt, veroorzaken, veroorzaakte, leidt tot, leiden tot,
      leidde tot, leidden tot, dankzij, als gevolg van, te wijten aan, vanwege, wegens, komt door, draagt bij,
      bijdraagt, bijgedragen, zorgt voor, zorgde voor, zorgen voor, zodat, gevolg van, oorzaak, in de hand
      werkt, resulteert in, beschermt tegen, beschermt, voorkomt, komt mede door, komt vooral door, rol speelt,
      rol spelen, rol speelde, te danken aan, schuld van`),
    comparison:
      phrasesOf(`meer dan, minder dan, hoger dan, lager dan, groter dan, kleiner dan, vaker dan, vaker, beter dan,
      slechter dan, sneller dan, langer dan, keer zo, twee keer, dubbel zo, even veel, evenveel, vergeleken
      met, in vergelijking met, ten opzichte van, tegenover, onder de streefwaarde, boven de norm, onder het
      gemiddelde, boven het gemiddelde, hoogste, laagste, grootste, kleinste, minste, langste, kortste, oudste,
      jongste, snelste, duurste, goedkoopste, warmste, koudste, natste, droogste, slechtste, beste, als eerste,
      is de eerste, was de eerste, is de enige, de enige die, record, keer zoveel, maal zoveel, half zoveel,
      keer hoger, keer meer, keer groter, nauwelijks minder, nauwelijks meer, meer dan in, nooit eerder, voor
      het eerst, zwaarste, dan gemiddeld, dan vorig jaar, dan in, dan het, dan de`),
    record: phrasesOf(`hoogste, laagste, grootste, kleinste, langste, oudste, warmste, koudste, droogste, record,
      recordaantal, nooit eerder, voor het eerst, nog nooit, eerste keer, sinds het begin van de metingen, meeste
      ooit, slechtste`),
    past: phrasesOf(`sinds, vergeleken met, ten opzichte van, dan vorig jaar, dan een jaar eerder, vorig jaar, een jaar
      eerder, steeg, stegen, gestegen, stijgt, stijgen, stijging, daalde, daalden, gedaald, daalt, dalen, daling,
      toegenomen, toename, nam toe, namen toe, afgenomen, afname, nam af, namen af, verdubbeld, verdubbelde,
      verdrievoudigd, gehalveerd, halveerde, gegroeid, groeide, groeit, gekrompen, kromp, opgelopen, liep op,
      teruggelopen, liep terug`),
    rule: phrasesOf(`wet, wetten, verbiedt, verbood, verboden, verbod, verplicht, verplichten, recht op, boete, regeling,
      vergunning, riskeren, riskeert, mag niet, mogen niet, moet volgens, moeten volgens, artikel, wettelijk,
      wettelijke, streefwaarde, norm, subsidie, tarief, drempel, toegestaan, gratis, minimumloon, aanbesteding,
      vergoed, vergoeding, recht hebben, verjaart, gevangenisstraf, celstraf, maximumstraf, uitkering, eigen
      risico, bedraagt het tarief, geldt voor, geldt vanaf, kunnen voortaan, krijgen voortaan, betalen
      voortaan, tellen niet mee, in aanmerking`),
    appeal: phrasesOf(`laten we, roept op, riep op, oproep, moeten we, kom op, doe mee, stem op, wij moeten, laat ons,
    dient te, pleit voor`),
    hearsay:
      phrasesOf(`zou, zouden, naar verluidt, vermoedelijk, zogenaamd, zogenaamde, vermeende, vermeend, mogelijk,
    niet bevestigd, anonieme bronnen`),
    wrongdoing: phrasesOf(`fraude, corruptie, gelogen, verduisterd, verduistering, misbruik, omkoping, omgekocht,
      steekpenningen, witwassen, mishandeling, moord, vermoord, verkrachting, discriminatie, illegaal,
      gestolen, diefstal, oplichting, opgelicht, misleid, misleiding, verzwegen, achtergehouden, plagiaat,
      doofpot, overtreding, overtreden, schending, geschonden, onrechtmatig, weggesluisd, vervalst,
      valsheid`),
    death: phrasesOf(`doden, dode, dood, overleden, overleed, overlijden, omgekomen, gestorven, stierf, stierven,
      slachtoffers, leven gekost, het leven, gewonden, gewond, sterfte, sneuvelden, gesneuveld, kwamen om, levens`),
    official: phrasesOf(`president, premier, minister, staatssecretaris, wethouder, burgemeester, kamerlid, senator,
      gouverneur, kabinet, regering, ministerie, politie, om, openbaar ministerie, gemeente, provincie,
      rijksoverheid, woordvoerder, commissaris, ambassadeur, europese commissie, commissie, dijkgraaf, inspectie,
      rechter, officier van justitie, generaal, koning, kanselier, gedeputeerde, parlementariër, fractievoorzitter,
      partijleider, directeur-generaal, waterschap, rijkswaterstaat, leger,
      defensie, legerbasis, militaire, militair, krijgsmacht`),
    institution:
      phrasesOf(`rapport, onderzoek, studie, onderzoekers, onderzoeker, universiteit, instituut, hoogleraar,
      cbs, rivm, knmi, scp, cpb, planbureau, ggd, jaarverslag, jaarcijfers, enquête, analyse, professor,
      wetenschappers, rekenkamer, stichting, bureau, vereniging, branchevereniging, vakbond, organisatie, who, vn,
      verenigde naties, ombudsman, centrum`),
    large: phrasesOf(`miljoen, miljard, duizend, honderdduizenden, tienduizenden, duizenden, honderden, miljoenen,
    miljarden`),
    money: phrasesOf('euro, dollar, pond, €, $, £, eur, cent, euros, dollars'),
    female: setOf('zij ze haar mevrouw vrouw ministerin presidente'),
    male: setOf('hij hem zijn meneer'),
    plural: setOf('zij ze hun hen'),
    firstPerson: setOf('ik mij me mijn we wij ons onze'),
  },
}
