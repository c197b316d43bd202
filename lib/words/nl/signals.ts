import type * as en from '../en/signals'

export const lintProblems = {
  claim_empty: 'De bewering is leeg.',
  claim_labelled: 'De bewering draagt een oordeel als etiket: laat alleen staan wat er is beweerd.',
  rating_name_empty: 'Het oordeel heeft geen naam.',
  rating_name_punctuation: 'De naam van het oordeel begint met een leesteken.',
  rating_name_labelled: 'De naam van het oordeel begint met een etiket zoals “Oordeel:”.',
  number_without_truth: 'Dit oordeel zegt niets over waar of onwaar en mag geen cijfer dragen.',
  number_incomplete: 'Van oordeel, beste en slechtste ontbreekt een cijfer.',
  number_all_minus_one: 'Alle cijfers van het oordeel zijn −1.',
  number_worst_below_one: 'Het slechtste oordeel ligt onder de 1.',
  number_scale_empty: 'Het beste en het slechtste oordeel zijn gelijk.',
  number_scale_swapped: 'Het beste en het slechtste oordeel zijn verwisseld.',
  number_out_of_range: 'Het oordeel valt buiten de schaal.',
  address_not_web: 'Het adres van de pagina is geen webadres.',
  address_of_home_page: 'Het adres van de pagina is dat van de voorpagina.',
  address_of_other_page: 'Het adres is dat van een andere pagina.',
  author_not_organisation: 'De auteur moet de redactie zijn, niet een persoon.',
  author_incomplete: 'De redactie heeft een naam en een webadres nodig: een beheerder vult ze in bij de instellingen.',
  appearance_not_web: 'Een vindplaats heeft geen goed webadres: verbeter het in het artikel of laat het leeg.',
  date_not_iso: 'Een datum is niet leesbaar voor machines.',
} satisfies typeof en.lintProblems

export const lintAdvice = {
  claim_long: 'De bewering is lang: zoekmachines tonen ongeveer 75 tekens.',
  claim_holds_verdict: 'In de bewering staat een woord dat oordeelt. Hoort dat bij wat er is beweerd?',
  rating_name_long: 'De naam van het oordeel is lang.',
  speaker_missing: 'Er is niet genoemd wie het zei.',
  speaker_not_person: 'Wie het zei lijkt een organisatie.',
  appearance_missing: 'Er is geen webadres waar de bewering is gedaan.',
  said_when_missing: 'Het is niet bekend wanneer de bewering is gedaan.',
} satisfies typeof en.lintAdvice

export const notices = {
  assigned: 'Een bewering is aan u toegewezen of overgenomen',
  returned: 'Uw oordeel is teruggestuurd',
  voided: 'Het dossier is veranderd: het voorstel is vervallen',
  approved: 'Uw oordeel is goedgekeurd',
  published: 'Het oordeel is gepubliceerd',
  reopened: 'De bewering is heropend',
  reply: 'Er kwam een antwoord binnen',
  contact_due: 'De termijn om te antwoorden is verstreken',
} satisfies typeof en.notices
