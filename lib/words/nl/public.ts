import type * as en from '../en/public'

export const publicPages = {
  skip: 'Naar de tekst',
  verdicts: 'Factchecks',
  corrections: 'Correcties',
  methodology: 'Zo checken wij',
  language: 'Taal',
  madeWith: 'Gemaakt met Claimdesk. Deze pagina bevat geen scripts en plaatst geen cookies.',

  front: {
    title: 'Factchecks',
    description: (newsroom: string) => `Beweringen die ${newsroom} heeft gecheckt, met het bewijs bij elk oordeel.`,
    latest: 'Nieuwste factchecks',
    empty: 'Er is nog niets gepubliceerd',
    emptyText:
      'De eerste factcheck verschijnt hier zodra een redacteur die heeft gepubliceerd. Tot dan kun je lezen hoe we werken.',
    emptyDesk: 'Werk je hier? Open de redactie',
    newer: 'Nieuwer',
    older: 'Ouder',
    pages: 'Pagina’s',
  },

  verdict: {
    kicker: 'Factcheck',
    published: 'Gepubliceerd op',
    changedOn: 'gewijzigd op',
    claim: 'De bewering',
    claimBy: 'Bewering van',
    attribution: 'We hebben gecheckt of dit gezegd is, niet of het zo is.',
    rating: 'Ons oordeel',
    onScale: (step: number, steps: number) => `Stap ${step} van ${steps}, van onwaar naar waar`,
    finding: 'In het kort',
    said: 'Waar het gezegd is',
    saidFirst: 'Voor het eerst gezien',
    reasoning: 'Wat we vonden',
    counterEvidence: 'Wat ertegen pleit',
    counterNone: 'We hebben gezocht naar bewijs tegen ons oordeel en vonden het niet.',
    claimant: 'Wederhoor',
    asked: 'Gevraagd op',
    sources: 'Bronnen',
    sourcesCount: (count: number) => (count === 1 ? '1 bron' : `${count} bronnen`),
    sourceDescribed: 'Een bron die we niet noemen',
    sourceRestricted: 'Een bron die we niet kunnen omschrijven zonder iemand in gevaar te brengen',
    accessed: 'gezien op',
    primary: 'primaire bron',
    secondary: 'secundaire bron',
    interest: 'Belang',
    about: 'Over deze factcheck',
    proposed: 'Uitgezocht door',
    approved: 'Goedgekeurd door',
    publishedBy: 'Gepubliceerd door',
    checkedOn: 'Stand van het bewijs',
    method: 'Werkwijze',
    methodVersion: (policy: string, scale: number) => `beleid ${policy}, schaal ${scale}`,
    urgent: 'Gepubliceerd met spoed: het antwoord op wederhoor kan nog komen.',
    versions: 'Versies',
    version: (revision: number) => `Versie ${revision}`,
    current: 'de huidige',
    thisOne: 'die je nu leest',
  },

  change: {
    title: 'Wat er is gewijzigd',
    ratingChanged: (was: string, is: string) => `Oordeel gewijzigd van ‘${was}’ in ‘${is}’`,
    correctionOn: 'Correctie',
    updateOn: 'Aanvulling',
    retractionOn: 'Intrekking',
    minorOn: 'Kleine wijziging',
    withdrawnOn: 'Ingetrokken',
    was: 'Was',
    is: 'Is nu',
    nothing: '(niets)',
    differences: 'Woord voor woord bekijken',
    labels: { added: 'toegevoegd', removed: 'geschrapt', unchanged: 'ongewijzigd' },
  },

  state: {
    superseded: 'Je leest een eerdere versie',
    supersededText: 'Deze versie is vervangen en blijft bewaard.',
    toCurrent: 'Lees de huidige versie',
    underReview: 'We kijken opnieuw naar deze factcheck',
    underReviewText: 'We hebben nieuwe informatie gekregen. Lees dit oordeel met een slag om de arm tot we die gewogen hebben.',
    suspended: 'Deze factcheck is tijdelijk offline',
    suspendedText:
      'We hebben de pagina weggehaald terwijl we een probleem uitzoeken. Ze komt terug, al dan niet gecorrigeerd, of we trekken haar in.',
    withdrawn: 'We hebben deze factcheck ingetrokken',
    withdrawnText: 'We staan er niet meer achter. Dit adres blijft bestaan, zodat niemand hoeft te raden wat hier stond.',
    removed: 'Deze pagina is verwijderd',
    removedText: 'Een bevel of een zwaarwegend belang verplichtte ons te verwijderen wat hier stond. Het komt niet terug.',
    reason: 'Waarom',
    notFound: 'Hier staat geen factcheck',
    notFoundText: 'Misschien is het adres verkeerd getypt. Al onze factchecks staan op de voorpagina.',
    toFront: 'Naar alle factchecks',
  },

  stances: {
    supports: 'ondersteunt de bewering',
    refutes: 'spreekt de bewering tegen',
    context: 'geeft context',
  },

  claimantTold: {
    answered: 'We hebben om een reactie gevraagd. Dit was het antwoord.',
    declined: 'We hebben om een reactie gevraagd. Het antwoord was dat die er niet komt.',
    not_reached: 'We hebben om een reactie gevraagd en kregen die niet vóór publicatie.',
    awaiting: 'We hebben om een reactie gevraagd en wachten daar nog op. We voegen het antwoord hier toe.',
    not_applicable: 'We hebben niet om een reactie gevraagd.',
  },

  list: {
    correctionsIntro:
      'Alles wat we in een gepubliceerde factcheck hebben gewijzigd, behalve spelling en dode links.',
    noCorrections: 'Nog geen correcties',
    noCorrectionsText: 'Als we een gepubliceerde factcheck wijzigen, staat dat hier, met wat er stond en wat er nu staat.',
  },

  method: {
    intro:
      'Een oordeel is het eind van werk dat minstens twee mensen hebben gedaan. Hier staat wat onze oordelen betekenen, waaraan voldaan moet zijn voor we publiceren, en wat we doen als we ernaast zaten.',
    scale: 'De oordelen',
    scaleText: (version: number, best: number, worst: number) =>
      `Schaal ${version}. Zes oordelen zeggen hoe waar een bewering is. In de gegevens voor zoekmachines dragen ze een getal van ${worst} (onwaar) tot ${best} (waar).`,
    truthless: 'Oordelen zonder getal',
    truthlessText: 'Deze zeggen iets anders dan waar of onwaar. Ze dragen nergens een getal.',
    number: 'Getal',
    gates: 'Waaraan voldaan moet zijn',
    gatesText: (version: string) =>
      `Beleid ${version}. Niemand kan deze voorwaarden opzij zetten, en wie een oordeel voorstelt keurt het nooit goed.`,
    gate: {
      verdict_written: 'Het oordeel heeft een kop, een bevinding in één zin en een onderbouwing.',
      independent_sources:
        'Het centrale punt rust op twee bronnen van verschillende herkomst, of we hebben opgeschreven waarom één genoeg is. Het gecheckte artikel telt niet mee.',
      counter_evidence: 'We hebben naar tegenbewijs gezocht en beantwoorden het, of zeggen waar we zochten.',
      no_truth_rating: 'Meningen en voorspellingen noemen we nooit waar of onwaar.',
      claimant_heard:
        'Wie de bewering deed heeft gereageerd, daarvan afgezien of de tijd gehad; of we zeggen waarom we niet vroegen. Bij spoed mogen we publiceren terwijl we wachten, en dat staat er dan bij.',
      replies_settled: 'Geen binnengekomen antwoord is ongelezen gebleven.',
      no_hold: 'Niemand op de redactie houdt publicatie tegen om juridische, veiligheids- of redactionele redenen.',
      claim_review: 'De gegevens van de pagina voor zoekmachines zijn volledig en zonder fouten.',
      publication_kind: 'Elke wijziging van een gepubliceerde pagina heet wat ze is: kleine wijziging, aanvulling of correctie.',
      change_named: 'Bij elke wijziging staat wat er stond, wat er nu staat en waarom.',
    },
    people: 'Wie beslist',
    peopleText:
      'De een zoekt uit en doet een voorstel, een ander keurt het goed, en een eindredacteur publiceert. Niemand keurt een oordeel goed waaraan hij of zij meewerkte. Bij spoed kijkt een derde het binnen een dag na.',
    corrections: 'Als we ernaast zaten',
    correctionsText:
      'Een correctie staat bovenaan de pagina, met wat er stond en wat er nu staat. De eerdere versie houdt haar adres. Een gewijzigd oordeel noemen we altijd als eerste. Elke correctie en aanvulling staat ook in de lijst met correcties.',
    correctionsLink: 'De lijst met correcties',
    sourcesTitle: 'Bronnen die we niet noemen',
    sourcesText:
      'We noemen onze bronnen. Waar iemand schade kan oplopen omschrijven we de bron, of zeggen alleen dat die er is.',
  },
} satisfies typeof en.publicPages
