import { describe, expect, it } from 'vitest'
import { dutch } from '../languages/dutch'
import { english } from '../languages/english'
import { french } from '../languages/french'
import { german } from '../languages/german'
import type { Language } from '../languages/language'
import { spanish } from '../languages/spanish'
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
“We stoppen ermee. | We kunnen niet meer. | Het is op.” | “Dat begrijp ik”, zei de wethouder.
Hij zei: “Ik ga. | Jij blijft.” | Daarna vertrok hij.
“Ik wist het niet,” zei ze. | “Niemand had het verteld.” | Ze huilde.
‘Is dat zo?’ vraagt hij. | ‘Ja.’
‘Wat een ramp!’, riep Jan. | De rest zweeg.
„Dat klopt niet.” | Hij schudde zijn hoofd.
"Het is klaar!" | Zo klonk het.
De vergadering begint om 11.30 uur en eindigt om 14.00 uur. | Iedereen is welkom.
De aftrap is om 20.45 uur. | NAC speelt thuis.
Hij stond op nr. 1 in de lijst. | Nu staat hij op nr. 5.
De kerk van St.-Jan is gerestaureerd. | Zij trekt 300.000 bezoekers.
In ’s-Hertogenbosch staat de St.-Janskathedraal. | Die is beroemd.
Kijk op d66.nl voor het programma. | De partij wil 100.000 huizen.
Op nu.nl en nos.nl stond het bericht. | Op tv ook.
Mail naar info@gemeente-veld.nl. | U krijgt binnen 3 dagen antwoord.
Meer op https://www.rivm.nl/griep?jaar=2024. | Daar staan de cijfers.
Yahoo! groeide in 2004. | Google ook.
Het bedrijf Yahoo! kocht de site voor 1,1 miljard dollar. | Dat bleek duur.
De rente steeg met 0,25 procentpunt tot 3,5 procent. | In juni was dat 3,25.
In 2023 waren het er 412. | In 2024 waren het er 1.236.
De oplage was 12. | Nu is zij 15.
Dat gebeurde op 1 mei. | Op 2 mei was het rustig.
De 1e prijs ging naar mevr. Van Dam. | De 2e naar dhr. Smit.
Het was koud (min. 3 graden). | Er viel sneeuw.
Het artikel (zie hfdst. 3 en par. 2.4) is duidelijk. | Art. 12 ook.
Paragraaf 2.3.1 gaat over stikstof. | Die is geschrapt.
De Tweede Kamer stemde in (76 voor, 74 tegen). | De Eerste Kamer volgt.
Volgens mr. dr. ir. J.A.M. van den Berg klopt het. | Anderen twijfelen.
A.F.Th. van der Heijden schreef het boek. | Het verscheen in 1983.
Chr. de Boer en Joh. Smit zijn benoemd. | Zij beginnen in mei.
Koning Willem II. opende de school. | Toen was hij 50.
Willem-Alexander is de zoon van Beatrix. | Prins Bernhard jr. is zijn neef.
Ahold Delhaize N.V. boekte winst. | Jumbo B.V. niet.
Ze werkt bij Bakker & Co. | De zaak bestaat sinds 1920.
De trein van NS (Utrecht C.) had vertraging. | Reizigers mopperden.
Hij kreeg griep type B. | Zijn vrouw niet.
’s-Hertogenbosch won. | ’s-Gravenhage verloor.
Het ging mis. | ’s-Hertogenbosch verloor.
“Ik zag alles […]. | Het was erg […]”, zegt hij.
De stad groeide. [12] | In 1950 was zij vol.
Hij kocht een huis in de Kerkstr. te Hoorn.
Het gaat om groep A. | Groep B volgt later.
De bal ging over ... en toen was het afgelopen.
“Tja …” | Hij haalde zijn schouders op.
Wie weet … | Misschien komt het goed.
En toen? | Toen niets!
#kinderopvangtoeslag was trending. | #toeslagenaffaire ook.
Ze tweette: ‘Genoeg! | #stopstikstof’. | Het bericht is gewist.
De minister zei dat ‘het land op slot zit’. | Dat bleek overdreven.
Volgens de A.P. gaat het om 300.000 dossiers. | De AP legde een boete op.
Hij woont aan de Prof. Lorentzlaan. | Dr. Kuyperweg 12 staat leeg.
De maatregel (ingevoerd per 1 jan. 2024) werkt niet. | Dat zegt het CPB.
Hij verdient € 3.500,- per maand. | Zij € 4.000,-.
Op 3 okt. werd de stad ontzet. | Op 4 okt. was het feest.
De boot is 12 m. lang en weegt 3 ton. | Hij ligt in Hoorn.
De rechter heeft gesproken. | 'Een zwarte dag', zegt de advocaat.
De rechter heeft gesproken. | ‘Een zwarte dag’, zegt de advocaat.
Dat schrijft hij in ‘Wie zijn wij?’, zijn nieuwe boek. | Het kost 20 euro.
De film ‘Help!’ draait nog. | De zaal zit vol.
Vraag 1. | Hoe oud bent u?
Hij riep ‘au!’ en liep weg. | Niemand hielp.
Ze won in 4.32,18 minuten. | Dat is een record.
Het boek telt 320 blz. | De auteur is tevreden.
Het werd 3-0 (rust 1-0). | PSV blijft eerste.
Dat meldt o.a. de BBC. | CNN zwijgt.
De winkel is open van ma. t/m vr. | Op zaterdag is hij dicht.
Er kwamen 40 man, incl. de burgemeester. | Het bleef rustig.
Hij is geboren te A’dam. | Zijn vader kwam uit R’dam.
Zij werd nr. 2. | Daarmee haalt ze de finale.
De H.-Hartkerk sluit. | De St. Jozefkerk blijft open.
De C1000 werd een Jumbo. | De HEMA bleef.
iPhone 16 kost 969 euro. | Dat is meer dan in 2023.
Volgens iDEAL is er niets mis. | iDEAL wordt dagelijks 4 miljoen keer gebruikt.
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
“We are done. | We cannot go on. | It is over.” | “I understand,” the mayor said.
He said: “I am leaving. | You stay.” | Then he left.
“I did not know,” she said. | “Nobody told me.” | She wept.
‘Is that so?’ he asked. | ‘Yes.’
The hearing starts at 9.30 a.m. and ends at 4 p.m. | All are welcome.
The hearing ended at 4 p.m. | Mayor Ruiz left early.
The hearing ended at 4 p.m. Tuesday. | Nobody spoke.
Visit gov.uk for details. | The site is free.
Write to press@nhs.net. | You will get a reply.
See https://www.ons.gov.uk/data?id=3.2. | The figures are there.
Yahoo! grew in 2004. | Google did too.
Yahoo! and Google grew in 2004.
In No. 10 nothing changed. | At No. 11 there was a party.
Gen. H.R. McMaster testified before Sen. Lindsey Graham. | The room was full.
Lt. Col. J. T. Marsh (Ret.) spoke. | Nobody clapped.
Dr. Martin Luther King Jr. was born in 1929. | He died in 1968.
He works for Apple Inc. in Cupertino. | The firm grew.
Shares of Acme Corp. rose 3.5 percent. | Those of Bolt Ltd. fell.
He earned a Ph.D. from Yale. | She holds an M.D. from Duke.
The U.S. Supreme Court ruled. | The U.K. did not react.
He lives in Washington, D.C. | The house is small.
He lives in the U.S. | The house is small.
It weighs 12 lb. and costs $3.50. | That is cheap.
He was born Jan. 5, 1960. | She was born in Feb. 1961.
He waited... and waited.
He waited… | Then he left.
Wait... | What?
Who pays? | Taxpayers do!
The film “Help!” is back. | The house is full.
She asked “Why?” and left. | Nobody answered.
The vote was 52-48 (two abstained). | The bill passed.
(It was late.) | The bill passed.
Section 3.2.1 applies. | Section 4 does not.
Figure 3 shows the trend (see Fig. 4). | Table 2 does not.
It cost approx. £3m. | That was in 2010.
Rev. Jesse Jackson and Rep. John Lewis marched. | It rained.
St. Louis won. | Ft. Worth lost.
The mayor, Ms. Ortiz, resigned. | Her deputy, Mr. Li, takes over.
#MeToo changed that. | #BlackLivesMatter did too.
iPhone sales fell. | eBay rose.
She got a B. | He got an A.
Vitamin D. helps nobody. | Vitamin C. is no better.
Plan B failed. | Plan C is secret.
The ship sank at 2.20 a.m. | In all 1,500 died.
P.S. I love you.
The case, Roe v. Wade, was overturned. | Texas acted at once.
The rocket cost $2 bn. | It failed.
“He lied to us.” | That is what Ms. Hart says. | The firm denies it.
He finished 2nd. | She was 3rd.
The road is 5 mi. long. | It is closed.
The figure rose to 3.1 per cent. | The bank had expected 2.9.
`
  .trim()
  .split('\n')

const GERMAN = `
Am 3. Oktober ist Feiertag. | Am 4. Oktober nicht.
Das kostet z. B. 3,50 Euro. | Im Vorjahr waren es 2,80 Euro.
Das sagte Dr. Meier von der Univ. Bonn. | Er ist 50.
„Das stimmt nicht“, sagte Müller. | „Wir prüfen das.“
„Wir gehen. | Es reicht.“ | Dann gingen sie.
Kaiser Wilhelm II. dankte ab. | Das war 1918.
Die 5. Klasse fährt nach Rom. | Die 6. bleibt hier.
Die Fa. Schmidt GmbH & Co. KG wächst. | Sie hat 40 Mitarbeiter.
Das Gesetz (vgl. Art. 5 Abs. 2 GG) gilt. | Es ist klar.
Er kam um 8.30 Uhr an. | Sie kam später.
Es waren rd. 1.200 Menschen da. | Die Polizei zählte 900.
`
  .trim()
  .split('\n')

const FRENCH = `
« C’est faux », a dit M. Dupont. | Il est parti.
« Nous partons. | C’est fini. » | Puis ils sont partis.
Mme Martin a gagné 3,5 millions d’euros. | Elle vit à St. Malo.
Il est né en 58 av. J.-C. à Rome. | Sa mère l’ignorait.
Est-ce vrai ? | Oui !
La réunion est à 14 h 30. | Tout le monde est là.
L’art. 5 de la loi s’applique. | Le Dr Roux le dit.
`
  .trim()
  .split('\n')

const SPANISH = `
¿Quién paga? | Nadie lo sabe.
«No es cierto», dijo el Sr. López. | Luego se fue.
La Dra. Ruiz vive en EE. UU. desde 2010. | Trabaja en la Univ. de Yale.
¡No! | Eso no es verdad.
Ganó 3.500 euros. | El año anterior, 2.900.
El art. 5 de la ley lo dice. | Está claro.
`
  .trim()
  .split('\n')

describe('sentence boundaries', () => {
  it('are told by at least sixty Dutch rules', () => expect(DUTCH.length).toBeGreaterThanOrEqual(60))
  it.each(DUTCH)('in Dutch: %s', (line) => expect(cut(line.replaceAll(' | ', ' '))).toEqual(line.split(' | ')))
  it.each(ENGLISH)('in English: %s', (line) => {
    expect(cut(line.replaceAll(' | ', ' '), english)).toEqual(line.split(' | '))
  })
  it.each(GERMAN)('in German: %s', (line) => {
    expect(cut(line.replaceAll(' | ', ' '), german)).toEqual(line.split(' | '))
  })
  it.each(FRENCH)('in French: %s', (line) => {
    expect(cut(line.replaceAll(' | ', ' '), french)).toEqual(line.split(' | '))
  })
  it.each(SPANISH)('in Spanish: %s', (line) => {
    expect(cut(line.replaceAll(' | ', ' '), spanish)).toEqual(line.split(' | '))
  })

  it('are found where the space after the stop is missing', () => {
    expect(cut('Hij stopte.Daarna liep hij weg.')).toEqual(['Hij stopte.', 'Daarna liep hij weg.'])
  })
})

describe('a stop with no space behind it', () => {
  it('ends its sentence before a quotation and before a title', () => {
    expect(cut('Two colleagues were reassigned."I was told so," she said.', english)).toEqual([
      'Two colleagues were reassigned.',
      '"I was told so," she said.',
    ])
    expect(cut('They accused her of grandstanding.Sen. Royce Tadlock agreed.', english)).toEqual([
      'They accused her of grandstanding.',
      'Sen. Royce Tadlock agreed.',
    ])
  })

  it('is none where the mark closes a quotation', () => {
    expect(cut('"It was a way of life."He left.', english)).toEqual(['"It was a way of life."', 'He left.'])
  })
})
