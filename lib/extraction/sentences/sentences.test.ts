import { describe, expect, it } from 'vitest'
import { dutch } from '../languages/dutch'
import { english } from '../languages/english'
import type { Language } from '../languages/language'
import { sentencesOf } from './sentences'

const cut = (text: string, language: Language = dutch): string[] =>
  sentencesOf(text, 0, text.length, language).map(({ start, end }) => text.slice(start, end))

/** Each line is one text; sentences are parted by " | ". */
const DUTCH = `
De minister trad af. | Zijn opvolger is bekend.
Dr. Van Wessem leidde het onderzoek. | Zij werkt bij de GGD.
Dat kost ca. 1.500 euro per jaar. | Nu is het 900 euro.
Waterschap Drentse Vechten verbood het beregenen van gras, mais enz. | Boeren zijn boos.
Er gelden regels voor koeien, geiten e.d. | Ook schapen vallen eronder.
De prik kan bijv. in Breukeldam worden gehaald.
Dijkgraaf ir. T. Boersma beslist daarover.
De heer J.P. de Vries sprak, d.w.z. hij las voor.
Op 12 jan. 2024 ging de brug open.
Zie art. 5 van de wet. | Daar staat het.
Het is blz. 12 van het rapport.
“Dat kost me € 9.500 per week extra”, vertelt hij. | Hij zucht.
“Kom je morgen?” vroeg zij. | Hij zweeg.
“Stop!” riep de agent. | De auto reed door.
“Nee.” | Jan lachte.
‘Prikken is geen garantie.’ | Dat zegt de arts.
‘Prikken is geen garantie’, zegt de arts.
,,Ik ga niet weg'', zei Jansen. | Hij bleef.
,,Ik ga niet weg. '' | Hij bleef zitten.
"Ik blijf." | Daarna ging hij.
Hij riep: „Ik blijf!” | Toen werd het stil.
’s Nachts daalt de prijs. | ’s Ochtends stijgt die weer.
Het regende. | ’s Avonds klaarde het op.
Zij kwam om 8 uur. | ’t Was al licht.
Nou, nee dus … | Hij lachte.
Hij twijfelde... maar ging toch.
Hij twijfelde… | Toen ging hij.
De prijs steeg met 3.5 procent. | Dat is veel.
Het gaat om 1.236 meldingen. | In 2023 waren het er 412.
Bel 0900-1234. | U krijgt antwoord.
De VS is boos. | Rusland ook.
De N.V. Nederlandse Spoorwegen rijdt weer.
De U.S. Air Force landde in Soesterberg.
Hij kreeg vitamine C. | De arts schreef het voor.
De stad viel in 40 v. Chr. | Bijna niemand ontkwam.
In 330 v.Chr. werd de stad gebouwd.
Het bedrijf (opgericht in 1990) groeit. | Er werken 40 mensen.
(Dit is een toelichting.) | De tekst gaat verder.
Dat staat in de wet (zie art. 3). | Meer niet.
Wie betaalt dat? | Niemand weet het.
Wie betaalt dat?! | Niemand.
Echt waar?? | Ja.
Prof. dr. A. Jansen en mr. B. de Boer tekenden.
De gemeente e.a. tekenden bezwaar aan.
Het gebied ligt bij Breukeldam e.o. | Daar is het druk.
De site nos.nl meldt het. | Anderen zwijgen.
Kijk op www.voorbeeld.nl. | Daar staat alles.
De wedstrijd eindigde in 2-1. | Ajax won.
Minister-president Jan-Peter de Boer c.s. vertrokken.
Hij woont op nr. 12. | Zij op nr. 14.
Het kostte max. 50 euro. | Dat viel mee.
De dader, min of meer bekend, vluchtte. | Hij werd gepakt.
Een bedrag van 1 mln. euro is zoek.
Jan zei het al. | Jan had gelijk.
Zij heet Jan. | Hij heet Piet.
Hij zei: nee. | Zij zei: ja.
De wet geldt niet; dat klopt. | Toch twijfelen velen.
Dat is nieuws! | Hoera!
Het was 20.15 uur. | De trein vertrok.
Er waren o.a. appels, peren etc. | Alles was op.
Van 't Hof wijst op de kosten. | Dat doet hij vaker.
IJ. de Jong won. | Zij juichte.
Sinds 16 december 2019 kan dat. | Die prik beschermt.
St. Maarten viert feest. | Het eiland juicht.
De maatregel geldt t/m 3 mei. | Daarna niet meer.
Hij werkte bij Philips N.V. | De fabriek sloot.
`
  .trim()
  .split('\n')

const ENGLISH = `
Mr. Smith left. | He was tired.
The U.S. economy grew. | Prices rose.
He moved to the U.S. | The family followed.
It passed at 5 p.m. | The crowd cheered.
“This is not over.” | She left.
“Is it over?” she asked.
He paid $1.9 million. | She paid $2.
Hell no. | Thanks anyway.
See No. 5 for details.
Buckeye Supply Co. | The company did not exist.
She wrote e.g. letters, i.e. mail.
`
  .trim()
  .split('\n')

describe('sentence boundaries', () => {
  it('are told by at least sixty Dutch rules', () => expect(DUTCH.length).toBeGreaterThanOrEqual(60))
  it.each(DUTCH)('in Dutch: %s', (line) => expect(cut(line.replaceAll(' | ', ' '))).toEqual(line.split(' | ')))
  it.each(ENGLISH)('in English: %s', (line) => {
    expect(cut(line.replaceAll(' | ', ' '), english)).toEqual(line.split(' | '))
  })

  it('are found where the space after the stop is missing', () => {
    expect(cut('Hij stopte.Daarna liep hij weg.')).toEqual(['Hij stopte.', 'Daarna liep hij weg.'])
  })
})
