import { describe, expect, it } from 'vitest'
import { readBlocks } from './blocks'

/**
 * Damaged pastes, all invented, with the blocks to be read from them: "-" furniture, "#" headline or subhead, "*" list
 * item, "+" caption, else running text.
 */
const PASTES: [what: string, input: string, blocks: string][] = [
  [
    'share buttons, a credit and a link between paragraphs',
    `Brug bij Zuidveen blijft tot zomer dicht

Deel dit artikel
Facebook
WhatsApp
E-mail

De brug bij Zuidveen blijft tot 1 juli dicht. Dat heeft de provincie besloten.

Foto: ANP / Jeroen Kuit

LEES OOK | Waarom bruggen in Nederland zo oud zijn

Het herstel kost 4,2 miljoen euro. De aannemer begint maandag.`,
    `# Brug bij Zuidveen blijft tot zomer dicht
- Deel dit artikel
- Facebook
- WhatsApp
- E-mail
De brug bij Zuidveen blijft tot 1 juli dicht. Dat heeft de provincie besloten.
- Foto: ANP / Jeroen Kuit
- LEES OOK | Waarom bruggen in Nederland zo oud zijn
Het herstel kost 4,2 miljoen euro. De aannemer begint maandag.`,
  ],
  [
    'a cookie notice in front and a newsletter box in the middle',
    `Wij gebruiken cookies om uw ervaring te verbeteren. Door verder te gaan accepteert u ons cookiebeleid.
Accepteren
Instellingen

Ziekenhuis sluit spoedpost

De spoedpost in Merrewijk sluit op 1 oktober. Het ziekenhuis verliest 3 miljoen euro per jaar.

Elke ochtend het belangrijkste nieuws in je inbox? Meld je aan voor onze nieuwsbrief.

Patiënten moeten voortaan 28 kilometer rijden.`,
    `- Wij gebruiken cookies om uw ervaring te verbeteren. Door verder te gaan accepteert u ons cookiebeleid.
- Accepteren
- Instellingen
# Ziekenhuis sluit spoedpost
De spoedpost in Merrewijk sluit op 1 oktober. Het ziekenhuis verliest 3 miljoen euro per jaar.
- Elke ochtend het belangrijkste nieuws in je inbox? Meld je aan voor onze nieuwsbrief.
Patiënten moeten voortaan 28 kilometer rijden.`,
  ],
  [
    'hard wraps with a word cut at the end of a line and a real hyphen',
    `De gemeenteraad van Oosterzand heeft ingestemd met het bestem-
mingsplan voor de nieuwe wijk. Daar komen 640 woningen, waar-
van een derde sociale huur. De VVD-
fractie stemde tegen. Zij vindt dat er te weinig parkeer-
plaatsen komen en dat de non-
profitsector wordt bevoordeeld.`,
    `De gemeenteraad van Oosterzand heeft ingestemd met het bestemmingsplan voor de nieuwe wijk. Daar komen 640 woningen, waarvan een derde sociale huur. De VVD-fractie stemde tegen. Zij vindt dat er te weinig parkeerplaatsen komen en dat de non-profitsector wordt bevoordeeld.`,
  ],
  [
    'a page header in the middle of a sentence',
    `De inspectie vond in de kelder 140 vaten met een onbekende

vloeistof. Het bedrijf zegt dat de vaten al in 2009

DE STREEKBODE                              PAGINA 7

leeg waren. De burgemeester heeft een onderzoek gelast naar

de herkomst van de vaten.

DE STREEKBODE                              PAGINA 8`,
    `De inspectie vond in de kelder 140 vaten met een onbekende vloeistof. Het bedrijf zegt dat de vaten al in 2009 leeg waren. De burgemeester heeft een onderzoek gelast naar de herkomst van de vaten.
- DE STREEKBODE PAGINA 7
- DE STREEKBODE PAGINA 8`,
  ],
  [
    'an advertisement and a related link in the middle of a sentence',
    `Uit de jaarrekening blijkt dat de stichting vorig jaar
230.000 euro aan advieskosten
Advertentie
betaalde aan een bureau van de
Lees ook: De directeur en zijn drie bv’s
zwager van de directeur. Die is
inmiddels opgestapt.`,
    `Uit de jaarrekening blijkt dat de stichting vorig jaar 230.000 euro aan advieskosten betaalde aan een bureau van de zwager van de directeur. Die is inmiddels opgestapt.
- Advertentie
- Lees ook: De directeur en zijn drie bv’s`,
  ],
  [
    'byline, date and place in front',
    `Havenbedrijf ontslaat 80 mensen

Van onze verslaggever
Tom Harmsen
Vlissingen – 12 mei 2025, 14:30

Het havenbedrijf ontslaat 80 mensen. De vakbond noemt dat “schandalig”.`,
    `# Havenbedrijf ontslaat 80 mensen
- Van onze verslaggever Tom Harmsen Vlissingen – 12 mei 2025, 14:30
Het havenbedrijf ontslaat 80 mensen. De vakbond noemt dat “schandalig”.`,
  ],
  [
    'lists and subheads',
    `Dit verandert er per 1 januari

De regels voor huurders worden strenger.

Wat verandert er?

• De huur stijgt met 3,5 procent.
• De toeslag vervalt boven 45.000 euro.
• Verhuurders moeten lekkages binnen 14 dagen herstellen.

Wie betaalt dat?

Het Rijk trekt 200 miljoen euro uit.`,
    `# Dit verandert er per 1 januari
De regels voor huurders worden strenger.
# Wat verandert er?
* • De huur stijgt met 3,5 procent.
* • De toeslag vervalt boven 45.000 euro.
* • Verhuurders moeten lekkages binnen 14 dagen herstellen.
# Wie betaalt dat?
Het Rijk trekt 200 miljoen euro uit.`,
  ],
  [
    'what a website puts under an article',
    `De rechter veroordeelde de man tot 18 maanden cel.

Correctie: in een eerdere versie stond dat de man 45 is.

Tags: rechtbank, Arnhem
3 reacties
Meest gelezen
1. Storm op komst
2. Ajax wint
© 2025 De Ochtendkrant. Alle rechten voorbehouden.
Heb je een tip? Mail de redactie: tips@ochtendkrant.nl`,
    `De rechter veroordeelde de man tot 18 maanden cel.
- Correctie: in een eerdere versie stond dat de man 45 is.
- Tags: rechtbank, Arnhem
- 3 reacties
- Meest gelezen 1. Storm op komst 2. Ajax wint
- © 2025 De Ochtendkrant. Alle rechten voorbehouden.
- Heb je een tip? Mail de redactie: tips@ochtendkrant.nl`,
  ],
  [
    'English share buttons, sign-up box and read-more line',
    `Council sells town hall for £1

By Ruth Ames
Local democracy reporter
Published 3 June 2025, 09:15 BST

Share
Save

The council has sold its town hall to a developer for £1. Residents are furious.

Sign up to our daily newsletter
Enter your email address

The building was valued at £2.3m in 2019.

READ MORE: Ten town halls you can buy today

ADVERTISEMENT

A spokesman declined to comment.

Follow us on X, Facebook and Instagram. Got a story? Email newsdesk@courier.example`,
    `# Council sells town hall for £1
- By Ruth Ames Local democracy reporter Published 3 June 2025, 09:15 BST
- Share
- Save
The council has sold its town hall to a developer for £1. Residents are furious.
- Sign up to our daily newsletter
- Enter your email address
The building was valued at £2.3m in 2019.
- READ MORE: Ten town halls you can buy today
- ADVERTISEMENT
A spokesman declined to comment.
- Follow us on X, Facebook and Instagram. Got a story? Email newsdesk@courier.example`,
  ],
  [
    'an English newspaper page, two columns wide, with a turn line',
    `MILL RIVER, Vt. — The state paid $3.2 mil-
lion to a contractor that never built a sin-
gle bridge, according to an audit released
Monday.
The audit says that the self-
employed inspectors were paid by the con-
tractor.
See BRIDGE, Page A6
BRIDGE
Continued from Page A1
Gov. Ellen Ray said she would ask for the
money back.`,
    `MILL RIVER, Vt. — The state paid $3.2 million to a contractor that never built a single bridge, according to an audit released Monday.
The audit says that the self-employed inspectors were paid by the contractor.
- See BRIDGE, Page A6 BRIDGE
- Continued from Page A1
Gov. Ellen Ray said she would ask for the money back.`,
  ],
  [
    'a blank line after each line and a page number in between',
    `Farmers in the valley lost 40 per cent of their crop, the

ministry said on Friday. The rain came two months too

- 2 -

late. Prices of maize rose by a fifth, and aid agencies

warn of hunger before spring.`,
    `Farmers in the valley lost 40 per cent of their crop, the ministry said on Friday. The rain came two months too late. Prices of maize rose by a fifth, and aid agencies warn of hunger before spring.
- - 2 -`,
  ],
  [
    'a caption with a credit, and a quotation set apart',
    `The bridge opened in 1931 and carries 12,000 cars a day. It will close for a year.

The bridge seen from the north bank last week. Photograph: Jo Lang/The Observer

“We will lose our trade”

Shopkeepers fear the worst.`,
    `The bridge opened in 1931 and carries 12,000 cars a day. It will close for a year.
+ The bridge seen from the north bank last week.
- Photograph: Jo Lang/The Observer
# “We will lose our trade”
Shopkeepers fear the worst.`,
  ],
  [
    'news about newsletters, cookies and sharing stays news',
    `Toezichthouder beboet webwinkel

De webwinkel plaatste cookies zonder toestemming. De nieuwsbrief ging naar 40.000 mensen.

Abonnees betaalden 9 euro per maand. Delen van het bedrijf worden verkocht.

Share prices fell by 3 per cent.`,
    `# Toezichthouder beboet webwinkel
De webwinkel plaatste cookies zonder toestemming. De nieuwsbrief ging naar 40.000 mensen.
Abonnees betaalden 9 euro per maand. Delen van het bedrijf worden verkocht.
Share prices fell by 3 per cent.`,
  ],
  [
    'a live stamp, an author’s box and a poll',
    `Laatste update: 09-04-2025 08:12

Staking treft 300 scholen

Basisscholen in het hele land blijven donderdag dicht. Bonden eisen 6 procent loon.

Redactie Binnenland
Volg deze auteur
Sophie de Graaf is verslaggever onderwijs.

Luister naar dit artikel
4 minuten leestijd

De minister biedt 2 procent.`,
    `- Laatste update: 09-04-2025 08:12
# Staking treft 300 scholen
Basisscholen in het hele land blijven donderdag dicht. Bonden eisen 6 procent loon.
- Redactie Binnenland
- Volg deze auteur
- Sophie de Graaf is verslaggever onderwijs.
- Luister naar dit artikel
- 4 minuten leestijd
De minister biedt 2 procent.`,
  ],
  [
    'no wraps, each paragraph one line, no blank lines',
    `Universiteit schrapt 12 studies
Door Karel Bos
De universiteit schrapt twaalf studies om 22 miljoen euro te besparen. Onder meer Frans en Arabisch verdwijnen.
‘Onbegrijpelijk’
Studenten bezetten maandag het bestuursgebouw. “We gaan niet weg”, zegt student Nina Aydin.
Lees verder onder de advertentie
Het bestuur wil in juni beslissen.`,
    `# Universiteit schrapt 12 studies
- Door Karel Bos
De universiteit schrapt twaalf studies om 22 miljoen euro te besparen. Onder meer Frans en Arabisch verdwijnen.
# ‘Onbegrijpelijk’
Studenten bezetten maandag het bestuursgebouw. “We gaan niet weg”, zegt student Nina Aydin.
- Lees verder onder de advertentie
Het bestuur wil in juni beslissen.`,
  ],
  [
    'an embedded post and a correction note',
    `The airline cancelled 90 flights on Sunday.

Skip to main content

This content is provided by X, which may be using cookies. View on X

It flew 40 extra services on Monday.

This article was amended on 4 June 2025 because an earlier version misspelled a name.

Additional reporting by Dana Fox

Topics: Aviation, Weather`,
    `The airline cancelled 90 flights on Sunday.
- Skip to main content
- This content is provided by X, which may be using cookies. View on X
It flew 40 extra services on Monday.
- This article was amended on 4 June 2025 because an earlier version misspelled a name.
- Additional reporting by Dana Fox
- Topics: Aviation, Weather`,
  ],
  [
    'an agency’s dateline and sign-off',
    `AMSTERDAM (ANP) - De AEX sloot woensdag 0,8 procent lager op 912,4 punten. Philips verloor 3 procent.

(c) ANP 2025

Meer over dit onderwerp
Philips
Beurs`,
    `AMSTERDAM (ANP) - De AEX sloot woensdag 0,8 procent lager op 912,4 punten. Philips verloor 3 procent.
- (c) ANP 2025
- Meer over dit onderwerp Philips Beurs`,
  ],
  [
    'a sidebar heading and a broken-off paragraph with a picture in it',
    `De onderzoekers volgden 2.300 kinderen tien jaar lang. Kinderen die veel

[Afbeelding: kinderen op een schoolplein]

buiten speelden, hadden later minder vaak een bril nodig.`,
    `De onderzoekers volgden 2.300 kinderen tien jaar lang. Kinderen die veel buiten speelden, hadden later minder vaak een bril nodig.
- [Afbeelding: kinderen op een schoolplein]`,
  ],
  [
    'a subscription wall and a podcast box',
    `De bank verzweeg de verliezen jarenlang, zegt een oud-medewerker.

U heeft nog 2 gratis artikelen over. Neem een abonnement vanaf € 1 per week.

Beluister de podcast

In 2021 ging het om 90 miljoen euro.

Al abonnee? Log in`,
    `De bank verzweeg de verliezen jarenlang, zegt een oud-medewerker.
- U heeft nog 2 gratis artikelen over. Neem een abonnement vanaf € 1 per week.
- Beluister de podcast
In 2021 ging het om 90 miljoen euro.
- Al abonnee? Log in`,
  ],
  [
    'hard wraps in which a furniture line stands between two paragraphs',
    `The water company has been fined £40 million for dumping sewage
in the estuary between 2016 and 2021, the High Court heard.
Read more: The rivers that nobody may swim in
Judge Anne Poole said the firm had shown “a shocking disregard”
for the rules. It must pay within 28 days.
Image: Getty
The firm says it has since spent £90 million on new pipes.`,
    `The water company has been fined £40 million for dumping sewage in the estuary between 2016 and 2021, the High Court heard.
- Read more: The rivers that nobody may swim in
Judge Anne Poole said the firm had shown “a shocking disregard” for the rules. It must pay within 28 days.
- Image: Getty
The firm says it has since spent £90 million on new pipes.`,
  ],
  [
    'hard-wrapped lines that happen to begin with the words of buttons',
    `The regulator has fined three companies for hiding the size of
their losses. In 2023 the loss ran to £14 million, according to
Facebook and Instagram posts that a former manager deleted. The
Related Companies group denies this. Its chairman told reporters
at Reuters that the posts were false. He owns half of the former
Home Office contractor Senna. The court will hear the case in
Follow Street on 3 May. A spokesman for the prosecutor told The
Photo Agency that two more warrants had been issued on Monday.`,
    `The regulator has fined three companies for hiding the size of their losses. In 2023 the loss ran to £14 million, according to Facebook and Instagram posts that a former manager deleted. The Related Companies group denies this. Its chairman told reporters at Reuters that the posts were false. He owns half of the former Home Office contractor Senna. The court will hear the case in Follow Street on 3 May. A spokesman for the prosecutor told The Photo Agency that two more warrants had been issued on Monday.`,
  ],
  [
    'short paragraphs that are news although they begin like furniture',
    `Meer agenten nodig

Meer over de oorzaak is nog niet bekend.

Deelnemers kregen 40 euro per dag.

Bron van de besmetting was een kalkoenenbedrijf in Lunteren.

Foto’s van de brand gingen de wereld over.

X verloor vorig jaar 11 miljoen gebruikers in Europa.

Advertenties voor gokken zijn sinds juli verboden.

Copyright geldt volgens de rechter niet voor deze teksten.

Door de storm vielen twee doden.

Het abonnement kost nu 12 euro, zegt de krant.`,
    `# Meer agenten nodig
Meer over de oorzaak is nog niet bekend.
Deelnemers kregen 40 euro per dag.
Bron van de besmetting was een kalkoenenbedrijf in Lunteren.
Foto’s van de brand gingen de wereld over.
X verloor vorig jaar 11 miljoen gebruikers in Europa.
Advertenties voor gokken zijn sinds juli verboden.
Copyright geldt volgens de rechter niet voor deze teksten.
Door de storm vielen twee doden.
Het abonnement kost nu 12 euro, zegt de krant.`,
  ],
  [
    'two columns with words cut in every other line',
    `Het Openbaar Ministerie eist vier jaar
cel tegen oud-wethouder G. Prins. Hij
nam volgens de aanklacht 85.000 euro
aan van een projectontwikke-
laar. In ruil daarvoor kreeg het be-
drijf de grond onder het oud-
papierdepot voor de helft van de
prijs. De verdachte ontkent: “Ik heb
nooit een cent aan-
genomen.” De ex-
wethouder werkte in de periode 2015-
2019 ook voor de adviesraad.`,
    `Het Openbaar Ministerie eist vier jaar cel tegen oud-wethouder G. Prins. Hij nam volgens de aanklacht 85.000 euro aan van een projectontwikkelaar. In ruil daarvoor kreeg het bedrijf de grond onder het oud-papierdepot voor de helft van de prijs. De verdachte ontkent: “Ik heb nooit een cent aangenomen.” De ex-wethouder werkte in de periode 2015-2019 ook voor de adviesraad.`,
  ],
  [
    'Windows line ends, tabs, no-break and zero-width spaces',
    'Dode bij brand\r\n\r\n\u00a0\u00a0Bij een brand in\tEmmen kwam een man\u200b van 61 om het leven.\r\n\r\nDe oorzaak is\u00a0onbekend.\r\n',
    `# Dode bij brand
Bij een brand in Emmen kwam een man van 61 om het leven.
De oorzaak is onbekend.`,
  ],
  [
    'a headline on two lines and a subtitle',
    `Minister wist al in 2021
van lek in belastingsysteem

Staatssecretaris van Dijk hoorde het pas later

Van onze redactie

Minister Harm Bos van Financiën wist al in 2021 van het lek. Dat blijkt uit mails die deze krant inzag.`,
    `# Minister wist al in 2021 van lek in belastingsysteem
# Staatssecretaris van Dijk hoorde het pas later
- Van onze redactie
Minister Harm Bos van Financiën wist al in 2021 van het lek. Dat blijkt uit mails die deze krant inzag.`,
  ],
  [
    'a numbered box and a table of figures',
    `The council will close five libraries.

Key points

1. Five of nine libraries close in July
2. The saving is £1.1m a year
3. Staff were told on Monday

Campaigners gathered 14,000 signatures.`,
    `The council will close five libraries.
# Key points
* 1. Five of nine libraries close in July
* 2. The saving is £1.1m a year
* 3. Staff were told on Monday
Campaigners gathered 14,000 signatures.`,
  ],
  [
    'page furniture of a scanned report between hard-wrapped lines',
    `Table 3 shows that the number of complaints rose from 1,204 in
2019 to 2,316 in 2024. Most complaints concern delays in
Annual Report 2024                                    17
the payment of benefits.
Annual Report 2024                                    18
The ombudsman has asked the ministry for an explanation.`,
    `Table 3 shows that the number of complaints rose from 1,204 in 2019 to 2,316 in 2024. Most complaints concern delays in the payment of benefits.
- Annual Report 2024 17
- Annual Report 2024 18
The ombudsman has asked the ministry for an explanation.`,
  ],
  [
    'missing spaces after stops',
    `De trein reed 40 kilometer te hard.Dat zegt de inspectie. “We schrokken”,zegt een reiziger.“Alles schudde.”Er vielen 12 gewonden.`,
    `De trein reed 40 kilometer te hard.Dat zegt de inspectie. “We schrokken”,zegt een reiziger.“Alles schudde.”Er vielen 12 gewonden.`,
  ],
  [
    'a related-stories box with titles between two paragraphs',
    `The minister resigned on Monday. Her deputy takes over.

Related stories
Who paid for the minister’s flat?
Timeline: a bad year for the ministry

The opposition wants an election. It leads by 9 points.`,
    `The minister resigned on Monday. Her deputy takes over.
- Related stories Who paid for the minister’s flat? Timeline: a bad year for the ministry
The opposition wants an election. It leads by 9 points.`,
  ],
  [
    'a byline with an e-mail address and a reading time, an intro with a place',
    `Gemeente verkoopt haven

Jelle Stroom
j.stroom@havenkrant.nl
Leestijd: 3 min.

HARLINGEN | De gemeente verkoopt de haven voor 12 miljoen euro aan een Deens bedrijf.`,
    `# Gemeente verkoopt haven
- Jelle Stroom
- j.stroom@havenkrant.nl
- Leestijd: 3 min.
HARLINGEN | De gemeente verkoopt de haven voor 12 miljoen euro aan een Deens bedrijf.`,
  ],
  [
    'a quiz, a donation box and app banner',
    `Bijna 400 koeien stierven bij de brand.

Doe de nieuwsquiz van deze week

Steun onze journalistiek: word donateur vanaf 5 euro per maand

Blijf op de hoogte met de app van De Streek. Download nu

De boer was verzekerd.`,
    `Bijna 400 koeien stierven bij de brand.
- Doe de nieuwsquiz van deze week
- Steun onze journalistiek: word donateur vanaf 5 euro per maand
- Blijf op de hoogte met de app van De Streek. Download nu
De boer was verzekerd.`,
  ],
]

const MARKS: Record<string, string> = { furniture: '- ', headline: '# ', subhead: '# ', list_item: '* ', caption: '+ ' }

const read = (input: string): string[] => {
  const { text, blocks } = readBlocks(input)
  return blocks.map(({ kind, start, end }) => (MARKS[kind] ?? '') + text.slice(start, end))
}

describe('a damaged paste', () => {
  it.each(PASTES)('is read as an article: %s', (_, input, blocks) => {
    expect(read(input)).toEqual(blocks.split('\n'))
  })
})
