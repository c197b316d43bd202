import { describe, expect, test } from 'vitest'
import { analysisOf, wordsIn } from '../clauses/analysis'
import { quotationsOf } from '../clauses/quotations'
import { languageNamed, UNKNOWN } from '../languages/languages'
import { piecesOf } from './pieces'

/** Pieces of the sentence within an article, each behind the subject it lacks in [brackets]. */
function pieces(sentence: string, code: string, rest = ' Verder.'): string[] {
  const text = sentence + rest
  const span = { start: 0, end: sentence.length }
  const analysis = analysisOf(text, span, quotationsOf(text, 0, text.length), languageNamed(code) ?? UNKNOWN)
  return piecesOf(analysis)
    .map(({ range, subject }) => {
      const words = wordsIn(analysis, range).replace(/[.,]$/u, '')
      return subject && subject[1] > subject[0] ? `[${wordsIn(analysis, subject)}] ${words}` : words
    })
    .filter((words) => words.split(' ').length > 2)
}

const DUTCH: readonly (readonly [string, readonly string[]])[] = [
  [
    'De gemeente Almere sluit drie zwembaden en bouwt een nieuw complex in Poort.',
    ['De gemeente Almere sluit drie zwembaden', '[De gemeente Almere] bouwt een nieuw complex in Poort'],
  ],
  [
    'Het kabinet verlaagt de accijns op benzine, maar de prijs aan de pomp blijft gelijk.',
    ['Het kabinet verlaagt de accijns op benzine', 'de prijs aan de pomp blijft gelijk'],
  ],
  [
    'Minister Van der Wal zei dat de stallen leeg blijven en dat de boeren worden uitgekocht.',
    ['de stallen leeg blijven', 'de boeren worden uitgekocht'],
  ],
  [
    'Volgens het CBS steeg de huurprijs in 2023 met 4,6 procent, de grootste stijging in tien jaar.',
    ['steeg de huurprijs in 2023 met 4,6 procent', '[4,6 procent] de grootste stijging in tien jaar'],
  ],
  [
    'De brug, die in 1932 werd gebouwd, gaat volgende maand dicht.',
    ['[De brug] die in 1932 werd gebouwd', '[De brug] gaat volgende maand dicht'],
  ],
  [
    'Burgemeester Anja Bos, die sinds 2019 in functie is, vertrekt naar Den Haag.',
    ['[Burgemeester Anja Bos] die sinds 2019 in functie is', '[Burgemeester Anja Bos] vertrekt naar Den Haag'],
  ],
  [
    'De fabriek loosde jarenlang PFAS in de Westerschelde, waardoor de vis daar niet meer eetbaar is.',
    ['De fabriek loosde jarenlang PFAS in de Westerschelde', 'de vis daar niet meer eetbaar is'],
  ],
  [
    'De trein reed niet omdat een bovenleiding was gebroken.',
    ['De trein reed niet omdat een bovenleiding was gebroken'],
  ],
  [
    'Omdat het al weken niet regent, mogen boeren er geen water meer oppompen.',
    ['het al weken niet regent', 'mogen boeren er geen water meer oppompen'],
  ],
  [
    'De rechtbank veroordeelde hem tot zes jaar cel, twee jaar minder dan de eis.',
    ['De rechtbank veroordeelde hem tot zes jaar cel', '[zes jaar cel] twee jaar minder dan de eis'],
  ],
  [
    'Het ziekenhuis heeft 240 bedden, waarvan er 31 leegstaan.',
    ['Het ziekenhuis heeft 240 bedden', '[240 bedden] waarvan er 31 leegstaan'],
  ],
  [
    'Wethouder De Groot noemt het plan „een klap in het gezicht van de huurders”.',
    ['Wethouder De Groot noemt het plan „een klap in het gezicht van de huurders”'],
  ],
  [
    'Het bedrijf ontkent dat het gif in de sloot heeft geloosd.',
    ['Het bedrijf ontkent dat het gif in de sloot heeft geloosd'],
  ],
  [
    'De provincie kocht de grond voor 2,1 miljoen euro en verkocht die een jaar later voor de helft.',
    ['De provincie kocht de grond voor 2,1 miljoen euro', '[De provincie] verkocht die een jaar later voor de helft'],
  ],
  [
    'De verdachte zou het geld hebben gestolen en naar een rekening in Cyprus hebben overgemaakt.',
    [
      'De verdachte zou het geld hebben gestolen',
      '[De verdachte zou] naar een rekening in Cyprus hebben overgemaakt',
    ],
  ],
  [
    'De school had vorig jaar 410 leerlingen; dit jaar zijn het er 367.',
    ['De school had vorig jaar 410 leerlingen', 'dit jaar zijn het er 367'],
  ],
  [
    'De Tweede Kamer stemde in met het voorstel, de Eerste Kamer moet nog beslissen.',
    ['De Tweede Kamer stemde in met het voorstel', 'de Eerste Kamer moet nog beslissen'],
  ],
  [
    'De boete bedraagt 450.000 euro, een record voor de gemeente.',
    ['De boete bedraagt 450.000 euro', '[450.000 euro] een record voor de gemeente'],
  ],
  [
    'Hij werd in 1961 geboren in Paramaribo en groeide op in Rotterdam.',
    ['Hij werd in 1961 geboren in Paramaribo', '[Hij] groeide op in Rotterdam'],
  ],
  [
    'De dijk – de langste van het land – wordt vanaf maart versterkt.',
    ['De dijk – de langste van het land – wordt vanaf maart versterkt', '[De dijk] de langste van het land'],
  ],
  [
    'Directeur Karin Mulder zegt dat de winst is gedaald doordat de rente steeg.',
    ['de winst is gedaald', 'de rente steeg'],
  ],
  [
    'De politie hield vier mannen aan, onder wie een agent uit Breda.',
    ['De politie hield vier mannen aan, onder wie een agent uit Breda'],
  ],
  [
    'De vakbond eist zeven procent loon en dreigt met een staking.',
    ['De vakbond eist zeven procent loon', '[De vakbond] dreigt met een staking'],
  ],
  ['Het leger heeft de stad ingenomen, zo meldt het ministerie van Defensie.', ['Het leger heeft de stad ingenomen']],
  [
    'Terwijl de prijs van gas halveerde, bleef de energierekening even hoog.',
    ['de prijs van gas halveerde', 'bleef de energierekening even hoog'],
  ],
  [
    'De gemeente weigert de namen te geven, hoewel de rechter daartoe opdracht gaf.',
    ['De gemeente weigert de namen te geven', 'de rechter daartoe opdracht gaf'],
  ],
  [
    'Van de 1.200 huurders heeft een derde de brief nooit ontvangen.',
    ['Van de 1.200 huurders heeft een derde de brief nooit ontvangen'],
  ],
  [
    'De partij verloor negen zetels en staat nu op vijf.',
    ['De partij verloor negen zetels', '[De partij] staat nu op vijf'],
  ],
  [
    'Onderzoekers van de TU Delft hebben een batterij gebouwd die tien keer zo snel laadt.',
    ['Onderzoekers van de TU Delft hebben een batterij gebouwd die tien keer zo snel laadt'],
  ],
  [
    'In Drenthe zijn vorig jaar 71 woningen gebouwd, tegen 340 in 2019.',
    ['In Drenthe zijn vorig jaar 71 woningen gebouwd, tegen 340 in 2019'],
  ],
  [
    'De tunnel, waar dagelijks 60.000 auto’s doorheen rijden, is lek.',
    [
      'De tunnel, waar dagelijks 60.000 auto’s doorheen rijden, is lek',
      '[De tunnel] waar dagelijks 60.000 auto’s doorheen rijden',
    ],
  ],
  [
    'De minister beloofde dat er in 2026 geen kind meer in armoede leeft.',
    ['er in 2026 geen kind meer in armoede leeft'],
  ],
  [
    'Jansen, wiens vader het bedrijf oprichtte, stapt op.',
    ['Jansen, wiens vader het bedrijf oprichtte, stapt op', '[Jansen] wiens vader het bedrijf oprichtte'],
  ],
  [
    'De GGD vaccineerde 14.000 mensen en belde nog eens 3.000 mensen die niet waren gekomen.',
    ['De GGD vaccineerde 14.000 mensen', '[De GGD] belde nog eens 3.000 mensen die niet waren gekomen'],
  ],
  [
    'De kosten zijn verdubbeld tot 88 miljoen euro, terwijl die in 2018 op 41 miljoen waren geraamd.',
    ['De kosten zijn verdubbeld tot 88 miljoen euro', '[De kosten] die in 2018 op 41 miljoen waren geraamd'],
  ],
  [
    'Het museum trok 310.000 bezoekers, bijna een kwart meer dan verwacht, en boekte voor het eerst winst.',
    [
      'Het museum trok 310.000 bezoekers',
      '[310.000 bezoekers] bijna een kwart meer dan verwacht',
      '[Het museum] boekte voor het eerst winst',
    ],
  ],
  [
    'De wet geldt sinds januari en verbiedt de verkoop van vapes met een smaak.',
    ['De wet geldt sinds januari', '[De wet] verbiedt de verkoop van vapes met een smaak'],
  ],
  [
    '„We hebben het niet geweten”, zei Peters, „en we hadden het moeten weten.”',
    ['„We hebben het niet geweten”', '„en we hadden het moeten weten.”'],
  ],
  [
    'De directie wist van de fraude, blijkt uit een rapport dat dinsdag verscheen.',
    ['De directie wist van de fraude'],
  ],
  [
    'De stroom viel om kwart over drie uit en kwam pas na middernacht terug.',
    ['De stroom viel om kwart over drie uit', '[De stroom] kwam pas na middernacht terug'],
  ],
  [
    'Het dorp telt 900 inwoners, van wie de helft ouder is dan 65 jaar.',
    ['Het dorp telt 900 inwoners', '[900 inwoners] van wie de helft ouder is dan 65 jaar'],
  ],
  ['Als het waterpeil verder daalt, gaat de sluis dicht.', ['Als het waterpeil verder daalt, gaat de sluis dicht']],
  [
    'De NS schrapt de nachttrein omdat er te weinig personeel is, terwijl het aantal reizigers groeit.',
    ['De NS schrapt de nachttrein', 'er te weinig personeel is', 'het aantal reizigers groeit'],
  ],
  [
    'Advocaat Mia Kok stelt dat haar cliënt onschuldig is en dat de politie de verkeerde heeft opgepakt.',
    ['haar cliënt onschuldig is', 'de politie de verkeerde heeft opgepakt'],
  ],
  [
    'De Raad van State vernietigde het besluit, waarna de gemeente de vergunning introk.',
    ['De Raad van State vernietigde het besluit', 'de gemeente de vergunning introk'],
  ],
  [
    'De 34-jarige verdachte, een oud-militair uit Zwolle, bekende dinsdag dat hij het wapen had gekocht.',
    ['hij het wapen had gekocht'],
  ],
  [
    'Het aantal meldingen verdrievoudigde van 1.200 in 2019 naar 3.700 vorig jaar.',
    ['Het aantal meldingen verdrievoudigde van 1.200 in 2019 naar 3.700 vorig jaar'],
  ],
  [
    'Ook de brandweer kwam te laat: pas na 22 minuten was de eerste wagen er.',
    ['Ook de brandweer kwam te laat: pas na 22 minuten was de eerste wagen er'],
  ],
  [
    'Volgens Dukker is zijn voorganger verantwoordelijk, maar die wil niet reageren.',
    ['is zijn voorganger verantwoordelijk', 'die wil niet reageren'],
  ],
  [
    'Het RIVM onderzocht 400 monsters en vond in elk daarvan sporen van lood.',
    ['Het RIVM onderzocht 400 monsters', '[Het RIVM] vond in elk daarvan sporen van lood'],
  ],
  [
    'Met 78 stemmen voor en 71 tegen nam de Kamer de motie aan.',
    ['Met 78 stemmen voor en 71 tegen nam de Kamer de motie aan'],
  ],
  [
    'De ouders, die anoniem willen blijven, hebben aangifte gedaan en eisen een schadevergoeding van 50.000 euro.',
    [
      '[De ouders] die anoniem willen blijven',
      '[De ouders] hebben aangifte gedaan',
      '[De ouders] eisen een schadevergoeding van 50.000 euro',
    ],
  ],
  [
    'Premier Schoof noemde de aanslag „laf” en beloofde extra geld voor beveiliging.',
    ['Premier Schoof noemde de aanslag „laf”', '[Premier Schoof] beloofde extra geld voor beveiliging'],
  ],
  [
    'Zijn advocaat vindt de straf te hoog en gaat in beroep.',
    ['Zijn advocaat vindt de straf te hoog', '[Zijn advocaat] gaat in beroep'],
  ],
  [
    'De zaak kwam aan het licht toen een klokkenluider 300 mails naar de krant stuurde.',
    ['De zaak kwam aan het licht toen een klokkenluider 300 mails naar de krant stuurde'],
  ],
  [
    'Het ministerie liet weten dat het de zaak onderzoekt en dat het nog te vroeg is voor conclusies.',
    ['het de zaak onderzoekt', 'het nog te vroeg is voor conclusies'],
  ],
  [
    'Ruim 40 procent van de scholen heeft een tekort aan leraren, vooral in Rotterdam en Den Haag.',
    ['Ruim 40 procent van de scholen heeft een tekort aan leraren, vooral in Rotterdam en Den Haag'],
  ],
  [
    'De bank schrapte 1.100 banen, sloot 48 kantoren en keerde toch een recorddividend uit.',
    ['De bank schrapte 1.100 banen', '[De bank] sloot 48 kantoren', '[De bank] keerde toch een recorddividend uit'],
  ],
  ['„Het is nu al kritiek”, zegt hydroloog Iris Veldman van het waterschap.', ['„Het is nu al kritiek”']],
  [
    'Boeren die het verbod negeren, riskeren een boete van 2.500 euro per overtreding.',
    ['Boeren die het verbod negeren, riskeren een boete van 2.500 euro per overtreding'],
  ],
  [
    'LTO-voorman Gert Nijland vindt het verbod „een klap”, maar begrijpt het wel.',
    ['LTO-voorman Gert Nijland vindt het verbod „een klap”', '[LTO-voorman Gert Nijland] begrijpt het wel'],
  ],
  [
    'De maatregel geldt tot 1 september en kan worden verlengd.',
    ['De maatregel geldt tot 1 september', '[De maatregel] kan worden verlengd'],
  ],
  [
    'Vitens, dat in de regio 1,2 miljoen huishoudens van water voorziet, roept klanten op korter te douchen.',
    [
      '[Vitens] dat in de regio 1,2 miljoen huishoudens van water voorziet',
      '[Vitens] roept klanten op korter te douchen',
    ],
  ],
  [
    'Sinds de opening in mei zijn er 14 ongelukken gebeurd, waarbij twee fietsers om het leven kwamen.',
    [
      'Sinds de opening in mei zijn er 14 ongelukken gebeurd',
      '[14 ongelukken] waarbij twee fietsers om het leven kwamen',
    ],
  ],
  [
    'De fusie, waarover de scholen drie jaar hebben onderhandeld, gaat in augustus 2026 in.',
    ['[De fusie] waarover de scholen drie jaar hebben onderhandeld', '[De fusie] gaat in augustus 2026 in'],
  ],
  [
    'Topman Erik Prins, die in 2020 aantrad, wijt dat aan de dure stroom en aan de staking van mei.',
    [
      '[Topman Erik Prins] die in 2020 aantrad',
      '[Topman Erik Prins] wijt dat aan de dure stroom en aan de staking van mei',
    ],
  ],
]

const ENGLISH: readonly (readonly [string, readonly string[]])[] = [
  [
    'The council closed three libraries last year and plans to shut two more in April.',
    ['The council closed three libraries last year', '[The council] plans to shut two more in April'],
  ],
  [
    'Unemployment fell to 4.1 per cent in May, the lowest level since 1974, but wages did not rise.',
    ['Unemployment fell to 4.1 per cent in May', '[Unemployment] the lowest level since 1974', 'wages did not rise'],
  ],
  [
    'The plant, which opened in 1988, employs 900 people.',
    ['[The plant] which opened in 1988', '[The plant] employs 900 people'],
  ],
  [
    'Sheriff Dana Cole, who took office in January, said the jail holds 412 inmates.',
    ['[Sheriff Dana Cole] who took office in January', 'the jail holds 412 inmates'],
  ],
  [
    'The bill passed the Senate 52-48 and now heads to the House.',
    ['The bill passed the Senate 52-48', '[The bill] now heads to the House'],
  ],
  [
    'Police arrested four men on Monday, including a serving officer from Leeds.',
    ['Police arrested four men on Monday, including a serving officer from Leeds'],
  ],
  [
    'The company recalled 1.3 million cars after a brake part failed, its second recall this year.',
    ['The company recalled 1.3 million cars after a brake part failed', '[The company] its second recall this year'],
  ],
  [
    'Because the reservoir is almost empty, farmers may not irrigate their fields.',
    ['the reservoir is almost empty', 'farmers may not irrigate their fields'],
  ],
  [
    'The bridge was built in 1931 and has been closed since a truck hit it.',
    ['The bridge was built in 1931', '[The bridge] has been closed since a truck hit it'],
  ],
  [
    'The mayor denied that the contract was given to her brother.',
    ['The mayor denied that the contract was given to her brother'],
  ],
  ['Critics call the plan “a gift to landlords”.', ['Critics call the plan “a gift to landlords”']],
  [
    'The hospital treated 14,000 patients in 2023, nearly a third more than in 2019.',
    ['The hospital treated 14,000 patients in 2023', '[14,000 patients in 2023] nearly a third more than in 2019'],
  ],
  [
    'He was born in Lagos in 1961 and moved to London as a child.',
    ['He was born in Lagos in 1961', '[He] moved to London as a child'],
  ],
  [
    'The fund lost $2.4 billion, wiping out three years of gains.',
    ['The fund lost $2.4 billion', '[The fund] wiping out three years of gains'],
  ],
  [
    'The university, founded in 1867, will sell its campus.',
    ['The university, founded in 1867, will sell its campus', '[The university] founded in 1867'],
  ],
  [
    'Officials said the fire started in a warehouse and spread to two houses.',
    ['the fire started in a warehouse', '[the fire] spread to two houses'],
  ],
  [
    'The ministry cut the subsidy in 2022; it was restored a year later.',
    ['The ministry cut the subsidy in 2022', 'it was restored a year later'],
  ],
  [
    'Mr Hale, whose father started the firm, will step down in June.',
    ['[Mr Hale] whose father started the firm', '[Mr Hale] will step down in June'],
  ],
  [
    'The city has 310 buses, 40 of which are electric.',
    ['The city has 310 buses', '[310 buses] 40 of which are electric'],
  ],
  [
    'The suspect allegedly stole the money and wired it to an account in Cyprus.',
    ['The suspect allegedly stole the money', '[The suspect] wired it to an account in Cyprus'],
  ],
  [
    '“We were not told,” said Ms Brandt, “and we should have been.”',
    ['“We were not told,”', '“and we should have been.”'],
  ],
  [
    'The new law bans flavoured vapes and raises the legal age to 21.',
    ['The new law bans flavoured vapes', '[The new law] raises the legal age to 21'],
  ],
  [
    'The dam – the oldest in the state – will be repaired next spring.',
    ['The dam – the oldest in the state – will be repaired next spring', '[The dam] the oldest in the state'],
  ],
  [
    'If the river rises any further, the town will be evacuated.',
    ['If the river rises any further, the town will be evacuated'],
  ],
  ['The minister promised that no child would live in poverty by 2030.', ['no child would live in poverty by 2030']],
  [
    'Researchers at MIT built a battery that charges ten times as fast.',
    ['Researchers at MIT built a battery that charges ten times as fast'],
  ],
  [
    'The trust runs nine schools, four of which failed their last inspection.',
    ['The trust runs nine schools', '[nine schools] four of which failed their last inspection'],
  ],
  [
    'The airline cancelled 212 flights on Friday, leaving 30,000 passengers stranded.',
    ['The airline cancelled 212 flights on Friday', '[The airline] leaving 30,000 passengers stranded'],
  ],
  ['Turnout was 61 per cent, up from 54 per cent in 2018.', ['Turnout was 61 per cent, up from 54 per cent in 2018']],
  [
    'Some residents have sued the developer, claiming the towers leak.',
    ['Some residents have sued the developer', '[Some residents] claiming the towers leak'],
  ],
  [
    'The state will close the prison and transfer its 600 inmates to Dover.',
    ['The state will close the prison', '[The state will] transfer its 600 inmates to Dover'],
  ],
  [
    'Although the factory had been warned twice, it kept dumping waste into the river.',
    ['the factory had been warned twice', 'it kept dumping waste into the river'],
  ],
  [
    'Spain exported 1.1 million tonnes of olive oil, or about half of the world’s supply.',
    [
      'Spain exported 1.1 million tonnes of olive oil',
      '[1.1 million tonnes of olive oil] or about half of the world’s supply',
    ],
  ],
  [
    'The senator voted for the war in 2003 and later called it a mistake.',
    ['The senator voted for the war in 2003', '[The senator] later called it a mistake'],
  ],
  [
    'The museum drew 310,000 visitors, almost a quarter more than expected, and made a profit for the first time.',
    [
      'The museum drew 310,000 visitors',
      '[310,000 visitors] almost a quarter more than expected',
      '[The museum] made a profit for the first time',
    ],
  ],
  [
    'The union accused the company of hiding a report that warned of cracks.',
    ['The union accused the company of hiding a report that warned of cracks'],
  ],
  [
    'The treaty, signed in Vienna in 1987, protects the ozone layer.',
    ['The treaty, signed in Vienna in 1987, protects the ozone layer', '[The treaty] signed in Vienna in 1987'],
  ],
  [
    'The 34-year-old suspect, a former soldier from Leeds, admitted on Tuesday that he had bought the gun.',
    ['he had bought the gun'],
  ],
  [
    'Complaints tripled from 1,200 in 2019 to 3,700 last year.',
    ['Complaints tripled from 1,200 in 2019 to 3,700 last year'],
  ],
  [
    'The city has no money left to repair the quays, said councillor Joan Price, who puts the shortfall at £340m.',
    ['The city has no money left to repair the quays', '[Joan Price] who puts the shortfall at £340m'],
  ],
  [
    'Researchers tested 400 samples and found traces of lead in every one.',
    ['Researchers tested 400 samples', '[Researchers] found traces of lead in every one'],
  ],
  [
    'The parents, who want to remain anonymous, have filed a complaint and are seeking $50,000 in damages.',
    [
      '[The parents] who want to remain anonymous',
      '[The parents] have filed a complaint',
      '[The parents] are seeking $50,000 in damages',
    ],
  ],
  [
    'Prime Minister Ann Doyle called the attack “cowardly” and promised more money for security.',
    [
      'Prime Minister Ann Doyle called the attack “cowardly”',
      '[Prime Minister Ann Doyle] promised more money for security',
    ],
  ],
  [
    'Ticket prices will rise from $14 to $19, which makes the park the most expensive in Europe.',
    ['Ticket prices will rise from $14 to $19', '[14] which makes the park the most expensive in Europe'],
  ],
  [
    'The affair came to light when a whistleblower sent 300 emails to the newspaper.',
    ['The affair came to light when a whistleblower sent 300 emails to the newspaper'],
  ],
  [
    'More than 40 percent of schools are short of teachers, most of them in Ohio and Michigan.',
    ['More than 40 percent of schools are short of teachers, most of them in Ohio and Michigan'],
  ],
  [
    'The bank cut 1,100 jobs, closed 48 branches and still paid a record dividend.',
    ['The bank cut 1,100 jobs', '[The bank] closed 48 branches', '[The bank] still paid a record dividend'],
  ],
  [
    'Hospitals were told to cancel operations, but only six did so, according to the union.',
    ['Hospitals were told to cancel operations', 'only six did so'],
  ],
  [
    'The senator, a Republican who has represented the district since 2009, voted against the bill.',
    [
      'The senator, a Republican who has represented the district since 2009, voted against the bill',
      '[The senator] a Republican who has represented the district since 2009',
    ],
  ],
  [
    'The agency said it had not been informed and that it would open an inquiry.',
    ['it had not been informed', 'it would open an inquiry'],
  ],
  [
    'She told the court that her husband had hidden the money and that she had never seen it.',
    ['her husband had hidden the money', 'she had never seen it'],
  ],
  [
    'Under the deal, the firm will pay $12 million and admit no wrongdoing.',
    ['Under the deal, the firm will pay $12 million', '[the firm will] admit no wrongdoing'],
  ],
  [
    'Thames Water imposed a hosepipe ban on Monday, two weeks earlier than in 2022.',
    ['Thames Water imposed a hosepipe ban on Monday', '[Thames Water] two weeks earlier than in 2022'],
  ],
  [
    'The region had 41mm of rain since April, a quarter of the usual amount.',
    ['The region had 41mm of rain since April', '[The region] a quarter of the usual amount'],
  ],
  [
    'Households that ignore the ban risk a fine of £1,000, although no one was fined in 2022.',
    ['Households that ignore the ban risk a fine of £1,000', 'no one was fined in 2022'],
  ],
  [
    'Farmers’ leader Giles Marsh called the ban “a hammer blow” but said he understood it.',
    ['Farmers’ leader Giles Marsh called the ban “a hammer blow”', 'he understood it'],
  ],
  [
    'The measure runs until September and may be extended.',
    ['The measure runs until September', '[The measure] may be extended'],
  ],
  [
    'The company, which serves 15 million customers, pumped 22 per cent more water than average last week.',
    [
      '[The company] which serves 15 million customers',
      '[The company] pumped 22 per cent more water than average last week',
    ],
  ],
  ['The mayor refused to say whether jobs would go.', ['The mayor refused to say whether jobs would go']],
  [
    'Fourteen crashes have happened since the road opened in May, killing two cyclists and injuring nine.',
    [
      'Fourteen crashes have happened since the road opened in May',
      '[Fourteen crashes] killing two cyclists and injuring nine',
    ],
  ],
  [
    'The merger, which the schools negotiated for three years, takes effect in August 2026.',
    ['[The merger] which the schools negotiated for three years', '[The merger] takes effect in August 2026'],
  ],
  [
    'Chief executive Tony Camp expects no teacher to lose a job, but the union warns that 40 posts will disappear.',
    ['Chief executive Tony Camp expects no teacher to lose a job', '40 posts will disappear'],
  ],
  [
    'She blamed high power prices and a strike in May, which cost the firm £6m.',
    ['She blamed high power prices and a strike in May', '[a strike] which cost the firm £6m'],
  ],
  [
    'The department, which has been without a head since June, did not respond to questions.',
    ['[The department] which has been without a head since June', '[The department] did not respond to questions'],
  ],
  [
    'Of the 640 workers, 212 have found a new job and 90 have left the county.',
    ['Of the 640 workers, 212 have found a new job', '90 have left the county'],
  ],
  [
    'The inquiry found no evidence that the minister lied, but it said her department had withheld 31 emails.',
    ['The inquiry found no evidence that the minister lied', 'her department had withheld 31 emails'],
  ],
]

describe('a sentence in an article', () => {
  test.each(DUTCH)('is cut where its propositions end: %s', (sentence, expected) => {
    expect(pieces(sentence, 'nl')).toEqual(expected)
  })
  test.each(ENGLISH)('is cut where its propositions end: %s', (sentence, expected) => {
    expect(pieces(sentence, 'en')).toEqual(expected)
  })
  test('keeps a list that shares one predicate together', () => {
    expect(pieces('The shop sells bread, milk and eggs.', 'en')).toEqual(['The shop sells bread, milk and eggs'])
  })
})

describe('a sentence that is all there is to read', () => {
  const omitted = (sentence: string): string[] => {
    const analysis = analysisOf(sentence, { start: 0, end: sentence.length }, [], languageNamed('en') ?? UNKNOWN)
    return piecesOf(analysis).map(({ omit }) => (omit ?? []).map((range) => wordsIn(analysis, range)).join(' | '))
  }
  test('is taken apart into the members of its list, the others left out', () => {
    expect(omitted('The shop sells bread, milk and eggs.')).toEqual([', milk and eggs', 'bread, | and eggs', 'bread, milk and'])
  })
  test('tells what is true of all before its examples', () => {
    expect(omitted('Changes are caused by many factors, such as diet or stress.')).toHaveLength(3)
  })
  test('gives a restrictive clause its noun', () => {
    expect(pieces('Anna Bos is a chemist who runs the lab in Breda.', 'en', '')).toEqual([
      'Anna Bos is a chemist',
      '[Anna Bos] who runs the lab in Breda',
    ])
  })
  test('leaves a name that holds a conjunction whole', () => {
    expect(omitted('It was approved by the Food and Drug Administration.')).toEqual([''])
  })
})
