import { describe, expect, it } from 'vitest'
import { extractClaims } from '../extract-claims'

/**
 * Passages, written before the engine was run on them. Under each, per line: words of a claim = who says so | a word
 * of the cue. "-" stands for nobody: the article itself, or somebody who cannot be told.
 */
const DUTCH = `
“We hebben de brief te laat ontvangen”, zegt wethouder Karin de Wit van Houten. Ze noemt de gang van zaken “uiterst pijnlijk”.
  brief te laat = Karin de Wit | zegt
  uiterst pijnlijk = Karin de Wit | noemt
Het ministerie van Landbouw heeft 40 miljoen euro uitgetrokken. Het ministerie zegt dat boeren zich vanaf mei kunnen melden.
  40 miljoen euro = - | -
  vanaf mei kunnen melden = ministerie van Landbouw | zegt
Volgens Rijkswaterstaat is de brug in 1968 gebouwd. De dienst verwacht dat het werk twee jaar duurt.
  in 1968 gebouwd = Rijkswaterstaat | volgens
  werk twee jaar = Rijkswaterstaat | verwacht
De politie hield dinsdag drie verdachten aan. Een van hen zou de overval hebben bekend.
  drie verdachten = - | -
  overval hebben bekend = - | zou
Er wordt beweerd dat de fabriek jarenlang afval heeft gestort in de Maas.
  jarenlang afval heeft gestort = - | beweerd
Directeur Hugo van Laar van Staatsbosbeheer stelt dat de wolf zich in Drenthe heeft gevestigd en dat er twaalf welpen zijn geboren.
  in Drenthe heeft gevestigd = Hugo van Laar | stelt
  twaalf welpen = Hugo van Laar | stelt
“De dijk is veilig”, aldus dijkgraaf Mieke Aerts. “We hebben hem vorig jaar nog verhoogd.” Volgens haar is er geen reden tot zorg.
  De dijk is veilig = Mieke Aerts | aldus
  vorig jaar nog verhoogd = Mieke Aerts | ?
  geen reden tot zorg = Mieke Aerts | volgens
Milieuclub Schone Lucht noemt het besluit “een stap terug”. De organisatie heeft bezwaar aangetekend.
  een stap terug = Schone Lucht | noemt
  bezwaar aangetekend = - | -
Burgemeester Ahmed Bouali: “De noodopvang gaat in maart dicht.”
  gaat in maart dicht = Ahmed Bouali | ?
Uit het jaarverslag van het ziekenhuis blijkt dat de wachttijd is opgelopen tot 14 weken.
  wachttijd is opgelopen = jaarverslag van het ziekenhuis | blijkt
“Dat klopt niet”, reageert Van der Meer. Hij stelt dat de rekening in 2019 al was betaald.
  rekening in 2019 = Van der Meer | stelt
Hoogleraar Els Pieters van de Universiteit Utrecht onderzocht 1.200 huishoudens. Pieters zegt dat een derde te weinig verdient.
  1.200 huishoudens = - | -
  een derde te weinig = Els Pieters | zegt
De minister erkent dat er fouten zijn gemaakt, maar hij ontkent dat ambtenaren zijn gewaarschuwd.
  fouten zijn gemaakt = minister | erkent
  ambtenaren zijn gewaarschuwd = minister | ontkent
Vakbond FNV eist een loonsverhoging van 9 procent. De werkgevers bieden 4 procent.
  loonsverhoging van 9 procent = FNV | eist
  bieden 4 procent = - | -
De rechtbank oordeelde dat het contract ongeldig is.
  contract ongeldig = - | -
Volgens de aanklacht sluisde Versteeg 3 ton weg. Zijn advocaat, mr. Lisa Okkerse, zegt dat het geld is teruggestort.
  3 ton weg = aanklacht | volgens
  geld is teruggestort = Lisa Okkerse | zegt
De gemeente laat weten dat de speeltuin dicht blijft, omdat er asbest is gevonden.
  speeltuin dicht blijft = gemeente | weten
  asbest is gevonden = gemeente | weten
De NS schat de schade op 2 miljoen euro, schrijft De Gelderlander.
  schade op 2 miljoen = De Gelderlander | schrijft
“Ik heb niets verkeerd gedaan,” zei hij tegen de rechter.
  niets verkeerd = - | zei
Marleen Vos werkt al twintig jaar in de zorg. “We draaien nu diensten van twaalf uur”, vertelt ze. “Dat was in 2015 ondenkbaar.”
  twintig jaar in de zorg = - | -
  diensten van twaalf uur = Marleen Vos | vertelt
  in 2015 ondenkbaar = Marleen Vos | ?
Het CBS meldde vrijdag dat de inflatie in april uitkwam op 3,1 procent. Een jaar eerder was dat 2,6 procent.
  uitkwam op 3,1 procent = CBS | meldde
  2,6 procent = - | -
“Het is hier droog”, zegt boer Teun Willems, “de beek is al sinds mei leeg.”
  sinds mei leeg = Teun Willems | zegt
Onderzoeker Noor Haddad zei gisteren op Radio 1 dat één op de vijf kinderen slecht slaapt.
  vijf kinderen slecht slaapt = Noor Haddad | zei
Een woordvoerder van Schiphol bevestigt dat er 300 vluchten zijn geschrapt. “Reizigers krijgen hun geld terug”, zegt hij.
  300 vluchten = woordvoerder van Schiphol | bevestigt
  krijgen hun geld terug = woordvoerder van Schiphol | zegt
De provincie betwist de cijfers van Natuurmonumenten. Volgens de provincie zijn er 40 hectare bos bij gekomen.
  betwist de cijfers = provincie | betwist
  40 hectare bos = provincie | volgens
De verhuurder had beloofd de lekkage te herstellen, zeggen bewoners.
  lekkage te herstellen = bewoners | zeggen
Wethouder Jan Roelofs (VVD) verdedigde het plan. “Zonder parkeergarage loopt de binnenstad leeg”, waarschuwde hij.
  binnenstad leeg = Jan Roelofs | waarschuwde
PvdA-raadslid Sanne Kok is het daar niet mee eens: “De garage kost 18 miljoen euro.”
  garage kost 18 miljoen = Sanne Kok | ?
Uit onderzoek van het RIVM blijkt dat de lucht in IJmuiden vuiler is dan gedacht.
  lucht in IJmuiden = onderzoek van het RIVM | blijkt
Tata Steel ontkent de beschuldigingen. Het bedrijf zegt dat de uitstoot sinds 2018 is gehalveerd.
  ontkent de beschuldigingen = Tata Steel | ontkent
  sinds 2018 is gehalveerd = Tata Steel | zegt
“We zijn opgelucht”, zegt Femke Bos, moeder van twee kinderen. Haar dochter kreeg na negen maanden een plek.
  negen maanden een plek = - | -
Het Openbaar Ministerie verdenkt de man van witwassen. Hij zou voor 6 miljoen euro aan bitcoins hebben verhandeld.
  6 miljoen euro aan bitcoins = Openbaar Ministerie | zou
Politiechef Rob Terpstra zegt dat het geweld toeneemt. Volgens Terpstra waren er in 2024 ruim 800 incidenten.
  geweld toeneemt = Rob Terpstra | zegt
  ruim 800 incidenten = Rob Terpstra | volgens
De vereniging, die 3.000 leden telt, vindt dat de subsidie te laag is.
  3.000 leden = - | -
  subsidie te laag = vereniging | vindt
Woningcorporatie De Brug verkocht vorig jaar 120 huizen. Zij wil met de opbrengst 300 nieuwe woningen bouwen, zegt bestuurder Anja Mol.
  120 huizen = - | -
  300 nieuwe woningen = Anja Mol | zegt
“Niemand heeft ons gewaarschuwd”, klaagt een bewoonster van de flat. Ze heeft een schadeclaim ingediend.
  Niemand heeft ons = bewoonster van de flat | klaagt
  schadeclaim ingediend = - | -
In een brief aan de Kamer schrijft minister Eva Sonnema dat de wet pas in 2027 ingaat.
  pas in 2027 ingaat = Eva Sonnema | schrijft
De Algemene Rekenkamer concludeert in een rapport dat 1,2 miljard euro niet is verantwoord.
  1,2 miljard euro = Algemene Rekenkamer | concludeert
Premier Otte en vicepremier Salverda spraken af dat de belasting niet stijgt.
  spraken af = - | ?
“Wij hebben nooit toestemming gegeven”, stellen de eigenaren van het pand.
  nooit toestemming = eigenaren van het pand | stellen
De directeur wilde niet reageren. Zijn woordvoerster, Petra Lam, liet weten dat het onderzoek nog loopt.
  wilde niet reageren = directeur | wilde
  onderzoek nog loopt = Petra Lam | weten
Volgens onderzoekers van de TU Delft kan de brug nog tien jaar mee.
  nog tien jaar mee = onderzoekers van de TU Delft | volgens
Sportbond KNVB kondigde aan dat clubs een boete krijgen van 5.000 euro.
  boete krijgen van 5.000 = KNVB | kondigde
De buurt is boos. Bewoner Kees Prins: ‘Er komen hier elke dag 400 vrachtwagens langs.’ De gemeente telde er vorig jaar 250.
  400 vrachtwagens = Kees Prins | ?
  vorig jaar 250 = - | -
Naar verluidt heeft de club een schuld van 14 miljoen euro.
  schuld van 14 miljoen = - | verluidt
Advocaat-generaal Yasmin Kaya beschuldigt het concern van prijsafspraken.
  prijsafspraken = Yasmin Kaya | beschuldigt
De school weigert de namen te geven.
  weigert de namen = school | weigert
“De cijfers liegen niet.” Dat zegt econoom Bas Verhoef van de Rabobank. “In vijf jaar is de huur met 23 procent gestegen.”
  cijfers liegen niet = Bas Verhoef | zegt
  met 23 procent gestegen = Bas Verhoef | ?
In 2023 waren er volgens het Kadaster 190.000 transacties, een daling van 6 procent.
  190.000 transacties = Kadaster | volgens
Zorgverzekeraar Menzis en het ziekenhuis ruziën over de prijs. De verzekeraar zegt dat het tarief met 12 procent is verhoogd.
  met 12 procent is verhoogd = Menzis | zegt
Linda Jaspers en haar zus Ria erfden het huis. “We wisten van niets”, zegt Ria.
  wisten van niets = Ria | zegt
De inspectie stelde vast dat de kelder onder water stond.
  kelder onder water = inspectie | stelde
“Het eten was koud”, aldus een bezoeker. Een ander noemt het festival “chaos”.
  eten was koud = bezoeker | aldus
Greenpeace, dat de zaak had verloren, spreekt van een historische overwinning.
  zaak had verloren = - | -
  historische overwinning = Greenpeace | spreekt
Het kabinet heeft volgens ingewijden besloten de accijns te verlagen.
  accijns te verlagen = ingewijden | volgens
Omwonenden zeggen dat ze niet zijn gehoord. De gemeente spreekt dat tegen: er zouden vijf inloopavonden zijn geweest.
  niet zijn gehoord = Omwonenden | zeggen
  vijf inloopavonden = gemeente | spreekt
Met de nieuwe regels kan 30 procent van de aanvragen worden geweigerd, rekent het UWV voor.
  30 procent van de aanvragen = UWV | rekent
Zo’n 600 mensen tekenden de petitie, zo meldt dorpsraadvoorzitter Gerda Smit.
  600 mensen = Gerda Smit | meldt
Boa’s schreven 1.400 boetes uit, zo staat in de jaarcijfers.
  1.400 boetes = jaarcijfers | staat
De trainer, Mark Dekker, werd maandag ontslagen. Hij had volgens de club spelers geïntimideerd.
  maandag ontslagen = - | -
  spelers geïntimideerd = club | volgens
De Haagse bakker Omar Said, die in 2011 uit Syrië vluchtte, kreeg de prijs. “Ik verkoop elke nacht 800 broden”, vertelt Said trots.
  uit Syrië vluchtte = - | -
  800 broden = Omar Said | vertelt
Dat 2.000 gezinnen zonder stroom zitten, komt volgens netbeheerder Liander door een kapotte kabel.
  kapotte kabel = Liander | volgens
“Kunnen we dit betalen?”, vroeg fractieleider Joost Blom zich af. “De rente is in een jaar verdubbeld.”
  rente is in een jaar = Joost Blom | ?
Huisartsen maken zich zorgen, zegt Lotte Hendriks van beroepsvereniging LHV. Eén op de tien praktijken neemt geen patiënten meer aan.
  maken zich zorgen = Lotte Hendriks | zegt
De marechaussee meldde woensdag dat 14 mensen zijn aangehouden. “Het ging er hard aan toe”, zei een woordvoerder.
  14 mensen zijn aangehouden = marechaussee | meldde
  ging er hard aan toe = woordvoerder | zei
Volgens huurdersvereniging Ons Belang zijn 80 woningen onbewoonbaar. De vereniging wil dat de gemeente ingrijpt.
  80 woningen onbewoonbaar = Ons Belang | volgens
“Ik schaam me dood”, aldus Peter Langendijk (61), die zijn baan verloor. Zijn werkgever wil niets kwijt.
  schaam me dood = Peter Langendijk | aldus
  zijn baan verloor = - | -
Topvrouw Ingrid Terpstra van Aldera verdiende vorig jaar 2,3 miljoen euro, blijkt uit het jaarverslag.
  2,3 miljoen euro = jaarverslag | blijkt
Staatssecretaris Mulder spreekt de cijfers tegen. Volgens hem gaat het om hooguit 300 gevallen.
  hooguit 300 gevallen = Mulder | volgens
Of de brug veilig is, weet niemand. Ingenieur Sem Kouwenhoven vermoedt dat het staal al in 2012 was aangetast.
  staal al in 2012 = Sem Kouwenhoven | vermoedt
De oppositie noemt het plan onbetaalbaar. Fractievoorzitter Wil de Groot: ‘Dit kost ons 60 miljoen per jaar.’
  plan onbetaalbaar = oppositie | noemt
  60 miljoen per jaar = Wil de Groot | ?
Hij had zijn vrouw al eerder bedreigd, zo verklaarden buren tegenover de politie.
  al eerder bedreigd = buren | verklaarden
De nieuwe centrale levert volgens eigenaar Vattenfall stroom aan 90.000 huishoudens.
  90.000 huishoudens = Vattenfall | volgens
Omroep Zwart kondigt aan 40 banen te schrappen.
  40 banen te schrappen = Omroep Zwart | kondigt
Uit mails die deze krant inzag, blijkt dat de directie al in maart was gewaarschuwd.
  in maart was gewaarschuwd = mails | blijkt
Geert Visser, teler in Zeewolde, ziet de prijzen dalen. ‘Vorig jaar kreeg ik 38 cent per kilo. Nu is dat 21 cent.’
  38 cent per kilo = Geert Visser | ?
  Nu is dat 21 cent = Geert Visser | ?
“Er is geen geld verdwenen”, benadrukt penningmeester Loes Abma. De accountant is daar niet zeker van: hij mist bonnetjes voor 12.000 euro.
  geen geld verdwenen = Loes Abma | benadrukt
Dat de school sluit, hoorden ouders via de app. “We zijn overvallen”, vertelt moeder Chantal Eikelboom. “Mijn zoon moet nu 11 kilometer fietsen.”
  We zijn overvallen = Chantal Eikelboom | vertelt
  11 kilometer fietsen = Chantal Eikelboom | ?
Het Planbureau voor de Leefomgeving becijfert dat de uitstoot in 2030 met 52 procent is gedaald.
  met 52 procent is gedaald = Planbureau voor de Leefomgeving | becijfert
De politiebond pleit voor 3.000 extra agenten.
  3.000 extra agenten = politiebond | pleit
Tegenover het AD zegt Koopman dat hij het geld heeft geleend. Hij zou inmiddels 8.000 euro hebben terugbetaald.
  geld heeft geleend = Koopman | zegt
  8.000 euro hebben terugbetaald = Koopman | zou
De club is volgens bronnen rond de ploeg al maanden op zoek naar een koper.
  op zoek naar een koper = bronnen | volgens
Burgemeester Roos van Erp (CDA) vindt het besluit ‘moeilijk maar nodig’. Zij wijst erop dat de kerk al acht jaar leeg is.
  al acht jaar leeg is = Roos van Erp | wijst
“Wie heeft dit goedgekeurd?” vraagt raadslid Ton Blok. “Er is 4 ton uitgegeven zonder dat wij het wisten.”
  4 ton uitgegeven = Ton Blok | ?
Het RIVM adviseert zwangere vrouwen om rauwe melk te mijden.
  rauwe melk te mijden = RIVM | adviseert
Arts-microbioloog Hanneke Vermaat denkt dat het virus al in december rondging. Bewijs daarvoor heeft ze niet.
  al in december rondging = Hanneke Vermaat | denkt
  heeft ze niet = - | -
In het rapport staat dat 1 op de 3 machines onveilig is.
  machines onveilig is = rapport | staat
Webwinkel Kleertje ontkent dat klanten zijn opgelicht, maar biedt 900 gedupeerden 50 euro.
  klanten zijn opgelicht = Kleertje | ontkent
Het bestuur zegt te hopen dat de staking nog deze week eindigt.
  deze week eindigt = bestuur | zegt
Er gaan geruchten dat de keten failliet is. De curator bevestigt noch ontkent dat.
  keten failliet is = - | ?
De twee agenten die schoten, zijn volgens het OM niet strafbaar.
  niet strafbaar = OM | volgens
Vluchtelingenwerk maakt zich zorgen. ‘Kinderen slapen in tenten’, stelt de organisatie in een verklaring.
  slapen in tenten = Vluchtelingenwerk | stelt
“Onze bus rijdt nog maar twee keer per dag,” klaagt Annie (78). Vervoerder Qbuzz zegt dat er te weinig reizigers zijn.
  twee keer per dag = Annie | klaagt
  te weinig reizigers = Qbuzz | zegt
Wethouder Faber: “Wij hebben 200 bezwaren binnengekregen.” Een meerderheid van de raad steunt haar.
  200 bezwaren = Faber | ?
Meteoroloog Kim Noordhof voorspelt dat de storm tegen middernacht gaat liggen.
  tegen middernacht gaat liggen = Kim Noordhof | voorspelt
Het bedrijf werd in 2001 opgericht door Jan Snel. Snel zegt dat hij 70 procent van de aandelen bezit.
  opgericht door Jan Snel = - | -
  70 procent van de aandelen = Jan Snel | zegt
De raad van commissarissen laat in een reactie weten het vertrek te betreuren.
  vertrek te betreuren = raad van commissarissen | laat
De stad telt volgens een telling van vorige maand 512 daklozen.
  512 daklozen = telling van vorige maand | volgens
Zeker 30 leerlingen van het Vondelcollege werden ziek na een schoolreis, laat de school weten.
  30 leerlingen = school | laat
“Het was paniek”, vertelt buschauffeur Remco Staal. “Ik heb zelf 112 gebeld.” Zijn werkgever Traxis prijst hem.
  Het was paniek = Remco Staal | vertelt
  zelf 112 gebeld = Remco Staal | ?
De NVWA onderzoekt de zaak. Inspecteur Joke van Dam sluit niet uit dat het vlees bedorven was.
  vlees bedorven was = Joke van Dam | sluit
Volgens toezichthouder ACM verdienden de bedrijven 45 miljoen euro te veel. De bedrijven bestrijden dat.
  45 miljoen euro te veel = ACM | volgens
De partij wil de accijns halveren. Lijsttrekker Fatih Oruç noemt de huidige prijs “absurd hoog”.
  accijns halveren = partij | wil
  absurd hoog = Fatih Oruç | noemt
Het kabinet trekt 12 miljoen uit voor de dijken, zo maakte minister Lievens dinsdag bekend.
  12 miljoen uit = Lievens | maakte
Wielrenner Lars Post testte positief. Hij zegt dat hij niet weet hoe het middel in zijn lichaam kwam.
  testte positief = - | -
  niet weet hoe het middel = Lars Post | zegt
“Dat bedrag klopt niet.” Volgens Post ging het om 900 euro.
  om 900 euro = Post | volgens
De burgemeester van Tholen vreest rellen. “Er komen duizend supporters”, waarschuwt ze.
  duizend supporters = burgemeester van Tholen | waarschuwt
Uit cijfers van de politie blijkt dat het aantal inbraken in 2024 met 8 procent daalde.
  met 8 procent daalde = cijfers van de politie | blijkt
Directeur Nel Bakels van het museum: “We trokken 60.000 bezoekers.” Een jaar eerder waren dat er 41.000.
  60.000 bezoekers = Nel Bakels | ?
  41.000 = - | -
Verdachte Rob K. ontkent. Zijn advocaat stelt dat er geen bewijs is.
  geen bewijs is = Zijn advocaat | stelt
De stichting kreeg 3 ton subsidie. Voorzitter Hans Mol vindt dat te weinig, want de huur alleen al kost 90.000 euro.
  3 ton subsidie = - | -
  vindt dat te weinig = Hans Mol | vindt
De boete voor appen achter het stuur is 430 euro, aldus het Openbaar Ministerie.
  is 430 euro = Openbaar Ministerie | aldus
Bewonersvereniging Red de Rietput vindt dat de wethouder liegt. “Hij heeft ons drie keer beloofd dat er niet gebouwd wordt”, zegt woordvoerster Ada Pool.
  wethouder liegt = Red de Rietput | vindt
  drie keer beloofd = Ada Pool | zegt
`

const ENGLISH = `
“We were never consulted,” said Anita Rao, who chairs the residents’ group. She added that 40 homes had flooded since March.
  never consulted = Anita Rao | said
  chairs the residents = - | -
  40 homes had flooded = Anita Rao | added
The Department for Transport has delayed the scheme. A spokesperson for the department said the bridge would open in 2028.
  bridge would open = spokesperson for the department | said
According to Ofwat, the company spilled sewage 312 times. The regulator says it will impose a fine.
  spilled sewage = Ofwat | According
  impose a fine = Ofwat | says
Mayor Tom Fielding called the report “a hatchet job”. He denies that any money is missing.
  hatchet job = Tom Fielding | called
  money is missing = Tom Fielding | denies
The indictment alleges that Crowe paid two inspectors $15,000 in cash.
  paid two inspectors = indictment | alleges
Her lawyer, Simon Pike, said she had been unaware of the transfers.
  unaware of the transfers = Simon Pike | said
“This is a scandal,” Mr. Okafor said. “Half of the beds were empty.”
  This is a scandal = Okafor | said
  Half of the beds = Okafor | ?
The suspect is said to have fled to Spain.
  fled to Spain = - | ?
A study by researchers at Leeds University found that one in six pupils is hungry.
  pupils is hungry = study by researchers at Leeds University | found
The charity, which runs 14 shelters, says demand has doubled.
  runs 14 shelters = - | -
  demand has doubled = charity | says
Chief Constable Dee Marsh told reporters that officers had fired two shots. Marsh said an inquiry was under way.
  fired two shots = Dee Marsh | told
  inquiry was under way = Dee Marsh | said
“I paid £900 for that,” says pensioner Jean Doyle, 81. “Nobody came to help.”
  paid £900 = Jean Doyle | says
  Nobody came = Jean Doyle | ?
Northgate Water raised bills by 11 per cent in April. The company says the money is needed for repairs.
  raised bills = - | -
  needed for repairs = Northgate Water | says
Dr. Helen Sharpe of the Wexler Institute warned that the vaccine is losing strength after ten years, and urged pensioners to get a booster.
  losing strength = Helen Sharpe | warned
Prosecutors say Dunn lied to investors and that he hid $4 million offshore.
  lied to investors = Prosecutors | say
  hid $4 million = Prosecutors | say
The court ruled that the ban was unlawful.
  ban was unlawful = - | ?
The minister insisted that the figures were right, but a union official said they left out agency staff.
  figures were right = minister | insisted
  left out agency staff = union official | said
Its annual report states that profits rose 8 per cent to £61 million.
  profits rose = annual report | states
“They knew,” she said, “and they did nothing for six years.”
  did nothing for six years = - | said
Governor Luis Ortega signed the bill on Friday. “No child will go hungry in this state,” he promised.
  signed the bill = - | -
  go hungry = Luis Ortega | promised
The tenants’ union accused the landlord of faking safety certificates. The landlord denied this.
  faking safety certificates = tenants’ union | accused
Unemployment fell to 4.1 percent in May, the Bureau of Labor Statistics reported Friday.
  fell to 4.1 percent = Bureau of Labor Statistics | reported
Teachers, many of whom work a second job, are leaving, says Carol Mbeki of the National Education Union.
  are leaving = Carol Mbeki | says
In a statement, Helix Foods said it had recalled 30,000 jars.
  recalled 30,000 jars = Helix Foods | said
Councillor Priya Nair, who opposed the plan, pointed out that the site floods twice a year.
  opposed the plan = - | -
  floods twice a year = Priya Nair | pointed
The airline blamed the delays on fog. Passengers said they had waited nine hours without water.
  waited nine hours = Passengers | said
Asked about the deaths, Haines said: “We followed the protocol.”
  followed the protocol = Haines | said
It is claimed that the vaccine was tested on only 40 people.
  tested on only 40 people = - | claimed
“You cannot build on a flood plain,” argues Rosa Lund, professor of hydrology at Aarhus University. In her view, the council ignored three warnings.
  build on a flood plain = Rosa Lund | argues
  ignored three warnings = Rosa Lund | view
The senator reportedly owns shares in the mine.
  shares in the mine = - | ?
Lisa Brandt and her brother Carl own the farm. Carl says that the well dried up in June.
  well dried up = Carl | says
Neither the bank nor its auditors spotted the hole, the inquiry concluded.
  spotted the hole = inquiry | concluded
The think tank estimates that the tax would raise £2.4 billion a year. It says the richest tenth would pay most.
  raise £2.4 billion = think tank | estimates
  richest tenth = think tank | says
Police confirmed on Monday that a second body had been found.
  second body = Police | confirmed
Mr Bell, a former soldier, refused to give evidence. “I have nothing to hide,” Bell wrote on his blog.
  refused to give evidence = Bell | refused
  nothing to hide = Bell | wrote
The Home Office said in March that 1,100 applications were pending; it now puts the number at 1,900.
  1,100 applications = Home Office | said
“Our members are exhausted.” That was the message from Unison organiser Pat Reilly on Thursday.
  members are exhausted = Pat Reilly | ?
Under the law, landlords must register by 1 July.
  register by 1 July = - | -
The vote was rigged, the opposition claims, and thousands of ballots were burned.
  vote was rigged = opposition | claims
The engineer, whose firm built the dam, testified that cracks appeared in 2016.
  firm built the dam = - | -
  cracks appeared in 2016 = engineer | testified
Analysts expect the price to fall below $60 by autumn.
  price to fall below = Analysts | expect
As the committee noted, three ministers had seen the memo.
  three ministers had seen = committee | noted
The fire service said it took 40 minutes to reach the flat. “We were short of two engines,” admitted station officer Gail Prosser.
  40 minutes to reach the flat = fire service | said
  short of two engines = Gail Prosser | admitted
“Rents here have gone up by a third,” explains Yusuf Demir, who runs a bakery. “Last year we paid £1,100.”
  gone up by a third = Yusuf Demir | explains
  runs a bakery = - | -
  paid £1,100 = Yusuf Demir | ?
The White House insists the strike was legal. Critics say Congress was never told.
  strike was legal = White House | insists
  Congress was never told = Critics | say
Sir Alan Beech resigned on Monday. In a letter to staff, he wrote that the charity had lost £3m in two years.
  resigned on Monday = - | -
  lost £3m in two years = Alan Beech | wrote
The mine leaked 900 litres of acid, according to campaigners.
  900 litres of acid = campaigners | according
Fishermen blame the dredging for the die-off. A government report found no link.
  dredging for the die-off = Fishermen | blame
  found no link = government report | ?
Dr Okoye, a cardiologist at Leeds Infirmary, said: “One in nine of these patients should never have been discharged.”
  should never have been discharged = Okoye | said
The university has promised to refund 2,000 students.
  refund 2,000 students = university | promised
“Nobody told us anything,” one resident said. Another claimed that the alarms had been switched off.
  Nobody told us = one resident | said
  alarms had been switched off = Another | claimed
Mrs. Alvarez testified on Tuesday that she had seen the mayor take an envelope. Her testimony lasted four hours.
  mayor take an envelope = Alvarez | testified
  lasted four hours = - | -
Greenways says the trees were diseased, a claim the council rejects.
  trees were diseased = Greenways | says
The Food Standards Agency warned last week that the product contains traces of peanut.
  traces of peanut = Food Standards Agency | warned
Pilots had complained about the sensor, the investigators wrote in their final report.
  complained about the sensor = investigators | wrote
Ms. Tran told the jury she had been paid in cash. She denied forging the receipts.
  paid in cash = Tran | told
  forging the receipts = Tran | denied
The shelter, she said, turned away 60 women in March.
  turned away 60 women = - | said
House Speaker Dan Whitlock accused the governor of hiding the report. “She has had it since June,” he told reporters.
  hiding the report = Dan Whitlock | accused
  had it since June = Dan Whitlock | told
Police believe the fire was started deliberately.
  started deliberately = Police | believe
The company did not respond to requests for comment, but its website states that all staff are vetted.
  all staff are vetted = website | states
Economists at ING expect growth to slow to 0.4 per cent.
  growth to slow = Economists | expect
It emerged on Thursday that the minister had met the lobbyist twice.
  met the lobbyist twice = - | ?
“Our figures are correct,” the agency said in a statement.
  figures are correct = agency | said
Farmer Jo Pritchard lost 70 sheep. She says the damage is £9,000.
  lost 70 sheep = - | -
  damage is £9,000 = Jo Pritchard | ?
Lord Haskins voted against. In his view, the law will punish the poor.
  punish the poor = Haskins | ?
Two people familiar with the talks said the offer was $2.1 billion.
  offer was $2.1 billion = Two people familiar with the talks | said
The head teacher, Mr Silva, said attendance had fallen to 84 per cent. The school blames a bus strike.
  fallen to 84 per cent = Silva | said
  a bus strike = school | blames
At least 30 pupils fell ill after the trip, the school said.
  30 pupils fell ill = school | said
“It was chaos,” said coach driver Dean Moss. “I called 999 myself.” His employer praised him.
  It was chaos = Dean Moss | said
  called 999 myself = Dean Moss | ?
The regulator, Ofgem, says suppliers overcharged 90,000 homes. The firms dispute the figure.
  overcharged 90,000 homes = Ofgem | says
Sheriff Dana Cole said the man was shot twice. She declined to name the officer.
  shot twice = Dana Cole | said
  name the officer = Dana Cole | declined
According to the lawsuit, the tank had been leaking since 2018.
  leaking since 2018 = lawsuit | According
Acme Energy will cut 400 jobs, its chief executive told the Financial Times.
  cut 400 jobs = chief executive | told
Senator Ruth Keller, a Democrat, argued that the bill would cost $9 billion.
  cost $9 billion = Ruth Keller | argued
“We have nothing to hide,” a spokesman for the bank said, adding that it had cooperated fully.
  nothing to hide = spokesman for the bank | said
  cooperated fully = spokesman for the bank | adding
Researchers tracked 2,300 children for ten years. They found that those who slept less were heavier.
  2,300 children = - | -
  were heavier = Researchers | found
Farmers’ leader Tom Birch warned of shortages. He said one in three growers might quit.
  warned of shortages = Tom Birch | warned
  growers might quit = Tom Birch | said
The jury found him guilty of fraud. His wife wept.
  guilty of fraud = - | -
Nurse Amy Lowe recalled that the alarm rang for six minutes.
  rang for six minutes = Amy Lowe | recalled
The city has spent $40 million on the stadium, records show.
  $40 million on the stadium = - | ?
“Our offer is fair,” insists the operator. The union calls it an insult.
  offer is fair = operator | insists
  an insult = union | calls
`

type Expected = { words: string; speaker: string | null; cue: string | null | undefined }
type Passage = { text: string; claims: Expected[] }

const passagesOf = (table: string): Passage[] => {
  const passages: Passage[] = []
  for (const line of table.trim().split('\n')) {
    if (!line.startsWith('  ')) {
      passages.push({ text: line, claims: [] })
      continue
    }
    const [words = '', who = '', cue = ''] = line.trim().split(/ = | \| /u)
    passages.at(-1)?.claims.push({
      words,
      speaker: who === '-' ? null : who,
      cue: cue === '?' ? undefined : cue === '-' ? null : cue,
    })
  }
  return passages
}

const bare = (name: string | null): string | null =>
  name === null ? null : name.replace(/^(?:de|het|een|the|an?|its) /iu, '').replace(/^(?:Mr|Dr)\.? /u, '')

const check = ({ text, claims }: Passage, language: string) => {
  // A second paragraph, because a sentence that stands alone is cut finer than one in an article.
  const article = `${text}\n\n${language === 'nl' ? 'Meer is niet bekend.' : 'No more is known.'}`
  const found = extractClaims({ text: article, language }).claims
  const told = claims.map(({ words, cue }) => {
    const claim = found.find(({ quote }) => quote.includes(words))
    if (!claim) return `${words} = no claim`
    const [heard, sought] = [claim.cue?.toLowerCase() ?? null, cue?.toLowerCase()]
    const same = cue === undefined ? true : cue === null ? heard === null : (heard?.includes(sought ?? '') ?? false)
    return `${words} = ${bare(claim.speaker) ?? '-'}${same ? '' : ` | ${heard ?? '-'}`}`
  })
  expect(told).toEqual(claims.map(({ words, speaker }) => `${words} = ${bare(speaker) ?? '-'}`))
}

describe('who says so', () => {
  it('is told by at least sixty Dutch and forty English passages', () => {
    expect(passagesOf(DUTCH).length).toBeGreaterThanOrEqual(60)
    expect(passagesOf(ENGLISH).length).toBeGreaterThanOrEqual(40)
  })
  it.each(passagesOf(DUTCH))('in Dutch: $text', (passage) => check(passage, 'nl'))
  it.each(passagesOf(ENGLISH))('in English: $text', (passage) => check(passage, 'en'))
})
