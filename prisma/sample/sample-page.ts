/** A verdict page with everything a verdict page can have; people, places and papers in it are invented. */
import type { Page, PageSource } from '@/lib/rules/publication/page'

const open: PageSource = {
  ...{ kind: 'web_page', visibility: 'public', stance: 'refutes', directness: 'primary', title: null, publisher: null },
  ...{ address: null, publishedOn: null, accessedOn: null, excerpt: null, locator: null, interestNote: null },
  description: null,
}

export const samplePage: Page = {
  language: 'nl',
  headline: 'Nee, de Maas stond in mei niet hoger dan ooit gemeten',
  statement: 'De Maas stond in mei hoger dan ooit sinds het begin van de metingen.',
  speaker: 'wethouder Noor de Wit',
  about: 'content',
  rating: 'false',
  finding: 'In december 1993 stond het water bij Borgsteen ruim een meter hoger dan de piek van afgelopen mei.',
  reasoning: [
    'De meetreeks van het **Waterschap Zuidermaas** begint in 1911. De piek van 12 mei haalde 44,82 meter boven NAP, ' +
      'goed voor een *elfde* plaats. Het record staat op 45,90 meter, op 22 december 1993.',
    '## Waar het misverstand vandaan komt',
    'De wethouder verwees naar een grafiek die pas in 2005 begint. Binnen die twintig jaar klopt de uitspraak wel:',
    '- 2011: 44,10 meter\n- 2021: 44,71 meter\n- 2026: 44,82 meter',
    'De [volledige reeks](https://meetreeks.example/borgsteen) staat online.',
    '> Een piek in een korte reeks zegt weinig over een lange.',
  ].join('\n\n'),
  counterEvidence: {
    how: 'answered',
    text: 'Bij één meetpunt stroomopwaarts, *Sluis Ter Aa*, was de stand van mei wel een record. Dat punt meet pas sinds 2003.',
  },
  appearances: [
    {
      quote: 'Het water stond hoger dan ooit. Hoger dan sinds het begin van de metingen.',
      ...{ title: 'Raadsvergadering Borgsteen, punt 7', publisher: 'Omroep Zuidermaas', author: 'Jelle Smit' },
      ...{ address: 'https://omroep.example/raad/2026-05-19', publishedOn: '2026-05-19' },
    },
    {
      quote: 'Nooit eerder zoveel water',
      ...{ title: 'Nieuwsbrief van de gemeente', publisher: 'Gemeente Borgsteen', author: null },
      ...{ address: null, publishedOn: '2026-05-22' },
    },
  ],
  sources: [
    {
      ...open,
      ...{ kind: 'dataset', title: 'Waterstanden Borgsteen 1911-2026', publisher: 'Waterschap Zuidermaas' },
      ...{ address: 'https://meetreeks.example/borgsteen', publishedOn: '2026-06-01', accessedOn: '2026-06-02' },
      ...{ excerpt: '22-12-1993 · 45,90 m +NAP', locator: 'rij 30.281' },
    },
    {
      ...open,
      ...{ kind: 'interview', directness: 'secondary', title: 'Hydroloog Sam Okafor', publisher: 'Universiteit Maasdal' },
      ...{ publishedOn: '2026-06-03', excerpt: 'Wie in 2005 begint te tellen, mist de drie hoogste pieken.' },
      interestNote: 'Adviseert het waterschap, onbetaald.',
    },
    { ...open, kind: 'correspondence', visibility: 'described', stance: 'context', description: 'Een ambtenaar die de grafiek maakte' },
    { ...open, kind: 'interview', visibility: 'restricted', stance: 'supports', directness: 'secondary' },
  ],
  claimant: {
    state: 'answered',
    answer: 'Ik bedoelde sinds 2005. Dat had ik erbij moeten zeggen.',
    reason: '',
    askedOn: '2026-06-02',
  },
  bylines: {
    proposed: { name: 'Ada van Rijn', byline: 'name' },
    approved: { name: 'Bo Jansen', byline: 'name' },
    published: { name: null, byline: 'desk' },
  },
  dates: { checkedOn: '2026-06-04T10:00:00.000Z', firstPublishedAt: '2026-06-05T08:00:00.000Z', publishedAt: '2026-06-05T08:00:00.000Z' },
  method: { policyProfile: 'standard', policyVersion: '2026-1', scaleVersion: 1 },
  changes: [],
  changeNote: null,
}
