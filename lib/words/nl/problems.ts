import type { RefusalDetails } from '@/lib/rules/refusal'
import type * as en from '../en/problems'
import { workStatuses } from './claims'

export const gates = {
  verdict_written: 'Het oordeel is niet af: kies een oordeel en schrijf een kop, een bevinding en de onderbouwing.',
  independent_sources:
    'De kern vraagt twee bronnen van onafhankelijke herkomst: voeg er een toe, of schrijf waarom één genoeg is.',
  counter_evidence: 'Schrijf welk tegenbewijs u vond en wat uw antwoord daarop is, of waar u ernaar hebt gezocht.',
  no_truth_rating: 'Een voorspelling of mening is niet waar of onwaar: kies een oordeel dat daar niets over zegt.',
  claimant_heard:
    'Wederhoor ontbreekt: leg een contact vast, wacht de termijn af, of schrijf waarom het hier niet geldt.',
  replies_settled:
    'Er kwam een antwoord binnen tijdens de beoordeling: handel het af met een reden, of stuur het oordeel terug.',
  no_hold:
    'Deze bewering wordt tegengehouden: vraag wie dat deed om haar vrij te geven, of wacht tot de termijn om is.',
  claim_review: 'Zoekmachines zouden de opmaak van dit oordeel weigeren: herstel wat de controle noemt.',
  publication_kind:
    'De soort publicatie past niet: de eerste is “eerste publicatie”, en na een intrekking is het een correctie.',
  change_named: 'Schrijf wat er is veranderd sinds de vorige versie, en waarom.',
} satisfies typeof en.gates

export const gateNames = {
  verdict_written: 'Oordeel compleet',
  independent_sources: 'Onafhankelijke bronnen',
  counter_evidence: 'Tegenbewijs',
  no_truth_rating: 'Oordeel past bij het soort bewering',
  claimant_heard: 'Wederhoor',
  replies_settled: 'Antwoorden afgehandeld',
  no_hold: 'Niet tegengehouden',
  claim_review: 'ClaimReview in orde',
  publication_kind: 'Soort publicatie',
  change_named: 'Wijziging benoemd',
} satisfies typeof en.gateNames

const statusVan = ({ status }: RefusalDetails) => {
  const woorden: Partial<Record<string, string>> = workStatuses
  return (woorden[String(status)] ?? String(status)).toLowerCase()
}

const eisenVan = ({ gates: namen }: RefusalDetails) =>
  (Array.isArray(namen) ? namen : []).map((naam) => (gates as Partial<Record<string, string>>)[naam] ?? naam).join(' ')

export const refusals = {
  not_now: (details) =>
    details.status === undefined
      ? 'Dit kan op dit moment niet.'
      : `Dit kan nu niet: de bewering is “${statusVan(details)}”. Misschien was iemand u voor.`,
  not_yours: () => 'Dit mag u niet doen: het is aan iemand met een andere rol, of aan wie deze bewering leidt.',
  own_work: () => 'U hebt hier zelf aan meegewerkt. Iemand anders moet het beoordelen.',
  not_found: () => 'Het is er niet, of u mag het niet zien.',
  stale: () => 'Iemand anders heeft eerder opgeslagen. Uw tekst staat er nog: vergelijk de twee en sla opnieuw op.',
  stale_dossier: () => 'Het dossier is veranderd sinds u het opende. Lees het opnieuw voordat u beslist.',
  gate: (details) => `Nog niet alles is in orde. ${eisenVan(details)}`.trim(),
  held: () => 'Deze bewering wordt tegengehouden. Dat moet eerst worden opgeheven.',
  request_reused: () =>
    'Dit formulier is al eerder met een andere inhoud verstuurd. Laad de pagina opnieuw en probeer het nog eens.',
  already_there: () => 'Dat is er al.',
  not_verbatim: () => 'Het citaat staat zo niet in het artikel. Neem het woord voor woord over.',
  worked_on: () =>
    'De andere bewering heeft al bronnen, wederhoor of een oordeel. Voeg samen voordat iemand eraan werkt, of wijs haar af.',
  foreign_origin: () =>
    'Dit verzoek kwam niet van deze site; er is niets gewijzigd. Laad de pagina opnieuw en probeer het nog eens.',
  signed_out: () => 'U bent uitgelogd. Log opnieuw in; wat u hebt getypt staat er nog.',
  wrong_sign_in: () => 'Dit e-mailadres en wachtwoord horen niet bij elkaar.',
  too_many: ({ seconds }) =>
    seconds === undefined
      ? 'Te veel pogingen. Wacht even en probeer het opnieuw.'
      : `Te veel pogingen. Probeer het over ${seconds} seconden opnieuw.`,
  link_used: () => 'Deze link is al gebruikt of verlopen. Vraag een beheerder om een nieuwe.',
  last_admin: () => 'Dit is de laatste beheerder. Maak eerst iemand anders beheerder.',
  wrong_password: () => 'Dat is niet uw huidige wachtwoord.',
  email_taken: () => 'Er is al iemand met dit e-mailadres.',
  busy: () => 'Het systeem heeft het te druk. Er is niets gewijzigd; probeer het zo opnieuw.',
  contact_times: () =>
    'Deze tijden kloppen niet: eerst wordt er gevraagd, niet in de toekomst, en de termijn eindigt daarna. Pas ze aan.',
  replied_already: () => 'Hun antwoord is al vastgelegd. Leg voor een tweede antwoord nieuw wederhoor vast.',
  future_day: () => 'Een datum ligt in de toekomst: niets verschijnt of is gezien voor die dag. Verbeter de datum.',
  no_language_model: () => 'Hier is geen taalmodel ingesteld. De beweringen die we zelf vonden staan op zichzelf.',
  past_end: () => 'Dit einde ligt in het verleden: er zou niets worden tegengehouden. Kies een later moment, of geen.',
  malformed: () => 'Het verzoek was onvolledig of beschadigd. Laad de pagina opnieuw en probeer het nog eens.',
} satisfies typeof en.refusals
