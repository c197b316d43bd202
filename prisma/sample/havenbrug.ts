/** What the sample newsroom found out about the sample article: people, places and figures are invented. */
import type { AttachSourceInput } from '@/lib/rules/inputs/evidence'
import type { ProposeInput } from '@/lib/rules/inputs/verdicts'

export type Evidence = Omit<AttachSourceInput, 'claimId' | 'requestId'>
export type Judgement = Omit<ProposeInput, 'claimId' | 'requestId' | 'version'>

const page: Pick<Evidence, 'kind' | 'originGroup' | 'interestNote' | 'visibility' | 'description' | 'accessedOn'> = {
  ...{ kind: 'web_page', originGroup: null, interestNote: null, visibility: 'public', description: null },
  accessedOn: '2025-09-16',
}
const standard: Pick<Judgement, 'about' | 'policyProfile' | 'claimantAnswer' | 'noContactReason' | 'oneSourceReason'> = {
  ...{ about: 'content', policyProfile: 'standard', claimantAnswer: '', noContactReason: '', oneSourceReason: '' },
}

/** The highest amount ever: published. */
export const record = {
  words: 'hoogste bedrag',
  statement:
    '[De 9,8 miljoen euro voor het herstel van de Havenbrug is] het hoogste bedrag dat Oeverdam ooit aan één brug heeft uitgegeven.',
  sources: [
    {
      ...page,
      ...{ title: 'Jaarrekening 2008', publisher: 'Gemeente Oeverdam', publishedOn: '2009-05-28' },
      ...{ address: 'https://oeverdam.example/financien/jaarrekening-2008.pdf', locator: 'p. 87, kredieten infrastructuur' },
      excerpt: 'Nieuwbouw Sluisbrug. Beschikbaar gesteld: € 11.600.000. Uitgegeven t/m 31-12-2008: € 11.287.400. Krediet gesloten.',
      ...{ stance: 'refutes', directness: 'primary', bearing: 'central' },
    },
    {
      ...page,
      ...{ title: 'Vaststelling rijksbijdrage Sluisbrug Oeverdam', publisher: 'Provincie Merwedeland', publishedOn: '2009-02-11' },
      ...{ address: 'https://archief.merwedeland.example/besluiten/2009-0214', locator: 'besluit 2009/0214, punt 3' },
      excerpt: 'De totale projectkosten zijn door de accountant vastgesteld op € 11.287.400, waarvan € 2.000.000 ten laste van het Rijk.',
      ...{ stance: 'refutes', directness: 'primary', bearing: 'central' },
    },
    {
      ...page,
      ...{ title: 'Raadsbrief stand van zaken Havenbrug', publisher: 'College van Oeverdam', publishedOn: '2025-09-09' },
      ...{ address: 'https://raad.oeverdam.example/brieven/2025-131', locator: 'p. 2' },
      excerpt: 'Met een raming van € 9,8 miljoen is dit de grootste onderhoudsingreep aan een brug in de geschiedenis van onze gemeente.',
      ...{ stance: 'context', directness: 'primary', bearing: 'background' },
      interestNote: 'De wethouder vraagt met deze brief om het krediet.',
    },
  ] satisfies Evidence[],
  question: 'Waarop baseert u dat Oeverdam nooit meer geld aan één brug heeft uitgegeven?',
  answer: 'Wij lazen dat in de brief van de wethouder. De jaarrekeningen van vóór 2015 hebben we niet nagekeken.',
  verdict: {
    ...standard,
    rating: 'false',
    headline: 'Nee, de Havenbrug is niet de duurste brug van Oeverdam',
    finding: 'De Sluisbrug kostte in 2008 bijna 11,3 miljoen euro, anderhalf miljoen meer dan het herstel van de Havenbrug.',
    reasoning: [
      'De gemeente raamt het herstel van de Havenbrug op **9,8 miljoen euro**. Dat bedrag klopt met de brief aan de raad.',
      'Het is alleen niet het hoogste ooit. In de *Jaarrekening 2008* staat dat de nieuwe Sluisbrug **11.287.400 euro** kostte. De provincie stelde in 2009 hetzelfde bedrag vast, na controle door een accountant.',
      'Ook wie de bijdragen van anderen aftrekt, komt op de Sluisbrug uit:',
      '- Sluisbrug: 11,3 miljoen, min 2 miljoen van het Rijk, is 9,3 miljoen;\n- Havenbrug: 9,8 miljoen, min 2,5 miljoen van de provincie, is 7,3 miljoen.',
      'Met inflatie erbij wordt het verschil groter. De wethouder schreef overigens iets anders: zij noemt het de grootste *onderhoudsingreep*, en de Sluisbrug was nieuwbouw.',
    ].join('\n\n'),
    counterEvidence: 'answered',
    counterEvidenceText:
      'Als alleen onderhoud meetelt, klopt de brief van de wethouder. Het artikel zegt dat niet: het spreekt van uitgaven aan één brug.',
    claimantAnswer: 'De redactie laat weten dat zij de zin uit de raadsbrief overnam en oudere jaarrekeningen niet heeft nagekeken.',
  } satisfies Judgement,
}

/** Accidents on the Ringdijk: returned once, proposed again, in review. */
export const accidents = {
  words: '31 ongelukken',
  statement: 'Op de Ringdijk [in Oeverdam] gebeurden in 2024 31 ongelukken, bijna twee keer zoveel als vijf jaar eerder.',
  sources: [
    {
      ...page,
      kind: 'dataset',
      ...{ title: 'Geregistreerde ongevallen per wegvak 2015–2024', publisher: 'Provincie Merwedeland', publishedOn: '2025-03-14' },
      ...{ address: 'https://data.merwedeland.example/ongevallen', locator: 'wegvak N418 Ringdijk, kolom totaal' },
      excerpt: '2019: 16. 2020: 12. 2021: 24. 2022: 27. 2023: 28. 2024: 31.',
      ...{ stance: 'supports', directness: 'primary', bearing: 'central' },
    },
    {
      ...page,
      ...{ title: 'Toelichting op de ongevallenregistratie', publisher: 'Politie Merwedeland', publishedOn: '2021-04-01' },
      ...{ address: 'https://politie-merwedeland.example/registratie-2021', locator: 'paragraaf 2' },
      excerpt: 'Vanaf 1 januari 2021 worden ook meldingen met uitsluitend blikschade opgenomen. Vergelijking met eerdere jaren is niet goed mogelijk.',
      ...{ stance: 'context', directness: 'primary', bearing: 'central' },
    },
  ] satisfies Evidence[],
  returned: 'Leg in de eerste alinea uit wat er in 2021 aan de telling veranderde; nu staat het pas aan het eind.',
  verdict: {
    ...standard,
    rating: 'misleading',
    headline: 'De ongelukken op de Ringdijk zijn niet eerlijk vergeleken',
    finding: 'De cijfers 16 en 31 kloppen, maar sinds 2021 telt ook blikschade mee: een verdubbeling is niet aangetoond.',
    reasoning: [
      'Sinds 1 januari 2021 telt de politie ook ongelukken met **alleen blikschade**. Daardoor steeg het aantal in één jaar van 12 naar 24.',
      'De provincie registreerde in 2019 op de Ringdijk 16 ongelukken en in 2024 waren het er 31. De getallen kloppen dus; de vergelijking niet. Sinds de nieuwe telling nam het aantal toe van 24 naar 31.',
    ].join('\n\n'),
    counterEvidence: 'none_found',
    counterEvidenceText: 'We vroegen de provincie naar cijfers zonder blikschade; die worden per wegvak niet bijgehouden.',
  } satisfies Judgement,
}

/** What the province pays: approved, waits for an editor. */
export const share = {
  words: '2,5 miljoen',
  statement: 'De provincie betaalt 2,5 miljoen euro mee [aan het herstel van de Havenbrug in Oeverdam].',
  sources: [
    {
      ...page,
      ...{ title: 'Besluit bijdrage herstel Havenbrug', publisher: 'Provincie Merwedeland', publishedOn: '2025-07-01' },
      ...{ address: 'https://merwedeland.example/besluiten/2025-0877', locator: 'artikel 1' },
      excerpt: 'Aan de gemeente Oeverdam wordt een bijdrage verleend van ten hoogste € 2.500.000.',
      ...{ stance: 'supports', directness: 'primary', bearing: 'central' },
    },
    {
      ...page,
      ...{ title: 'Raadsvoorstel krediet Havenbrug', publisher: 'Gemeente Oeverdam', publishedOn: '2025-09-09' },
      ...{ address: 'https://raad.oeverdam.example/voorstellen/2025-64', locator: 'dekking, p. 4' },
      excerpt: 'Bijdrage derden: provincie € 2.500.000.',
      ...{ stance: 'supports', directness: 'primary', bearing: 'central' },
    },
  ] satisfies Evidence[],
  verdict: {
    ...standard,
    rating: 'mostly_true',
    headline: 'De provincie betaalt inderdaad mee aan de Havenbrug, met een maximum',
    finding: 'De provincie heeft ten hoogste 2,5 miljoen euro toegezegd; wordt het werk goedkoper, dan betaalt zij minder.',
    reasoning:
      'Het besluit van 1 juli noemt een bijdrage van **ten hoogste** 2,5 miljoen euro. Het raadsvoorstel rekent met het volle bedrag.',
    counterEvidence: 'none_found',
    counterEvidenceText: 'We zochten in de besluitenlijst van de provincie naar een latere wijziging en vonden er geen.',
    noContactReason: 'De bewering gaat over een openbaar besluit dat wij zelf hebben gelezen.',
  } satisfies Judgement,
}

/** Beams: under research. */
export const beams = {
  words: '112 draagbalken',
  statement: '38 van de 112 draagbalken [van de Havenbrug in Oeverdam] zijn ernstig aangetast.',
  source: {
    ...page,
    ...{ title: 'Inspectie Havenbrug, samenvatting', publisher: 'Ingenieursbureau Vastwater', publishedOn: '2025-06-30' },
    ...{ address: 'https://vastwater.example/havenbrug-2025.pdf', locator: 'tabel 3' },
    excerpt: 'Schadeklasse 4 of hoger: 38 liggers. Onderzocht: 112 liggers.',
    ...{ stance: 'supports', directness: 'primary', bearing: 'central' },
    interestNote: 'Het bureau maakt ook het ontwerp voor het herstel.',
  } satisfies Evidence,
  question: 'Vanaf welke schadeklasse noemt u een balk “ernstig aangetast”, en wie heeft de meting gecontroleerd?',
}

/** Chosen, and not begun. */
export const chosenClaims = {
  loss: {
    words: '1,4 miljoen',
    reason: 'public_interest',
    text: null,
    statement: 'De 64 leden [van winkeliersvereniging De Kade] lopen tijdens de afsluiting samen 1,4 miljoen euro mis.',
  },
  air: {
    words: 'luchtkwaliteit',
    reason: 'harm',
    text: 'Het gaat om een basisschool.',
    statement: 'De luchtkwaliteit bij basisschool De Schakel zakt [door de omleiding via de Ringdijk] onder de norm.',
  },
  traffic: {
    words: '21.000 voertuigen',
    reason: 'reach',
    text: null,
    statement: '[De Havenbrug in Oeverdam] draagt elke dag ruim 21.000 voertuigen.',
  },
} as const
