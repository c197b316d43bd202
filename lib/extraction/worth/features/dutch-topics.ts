/** Dutch words by what they are about, for the worth models. One that ends in - stands for all that begin so. */
import { wordsOf } from '../../languages/lexicon'
import type { Topics } from './topics'

export const dutchTopics: Topics = {
  economy: wordsOf(`belasting- taxshift- loon lonen- job jobs baan- banen- werkloos- begroting- bbp schuld- rente inflatie-
    koopkracht- pensioen- uitkering- bespar- bespaar- export- uitvoer- invoer- winst- omzet- bedrijf- bedrijven-
    multinational- prijs prijzen- kost kosten- tarief- premie- subsidie- inkom- huishoud- armoede- factuur- btw
    accijns- loonkost- fiscale- bank banken- beurs- bonus- salaris- minimumloon- netto- bruto- uitgave-
    uitgaven- budget- economi- groeicijfer- investe- dividend- vermogen-`),
  people: wordsOf(`mensen- vrouw- vrouwen- mannen- man kinderen- jongeren- ouderen- senioren- patiënten- werknemers- arbeiders-
    belgen- belg vlamingen- vlaming- nederlanders- walen- moslims- migranten- vluchtelingen- asielzoekers-
    burgers- inwoners- gezinnen- leerlingen- studenten- daklozen- werklozen- gepensioneerden- bevolking-
    zelfstandigen- leraren- artsen- gemeenten- ziekenhuizen- landen- bedrijven-`),
  harm: wordsOf(`doden- dood sterf- sterven- stierf- overlijd- overleden- kanker- zelfmoord- ziekte- ziek moord- vermoord-
    geweld- crimine- misdrijf- misdaad- fraude- drugs- cocaïne- wapen- aanslag- terror- ongeval- misbruik-
    slachtoffer- gevaar- onveilig- plunder- illegaal- corrupt- discrimin- racisme- gevangen- straf boete-
    gestorven- depressie- burn-out- verkracht- mishandel- brand- schade vervuil-`),
  quantify: wordsOf(`helft- kwart- derde procent- percent- gemiddeld- meerderheid- minderheid- aantal- cijfers- cijfer meeste-
    bijna- ongeveer- circa- zowat- ruim jaarlijks- dagelijks- nooit- iedereen- niemand- enige- enkel nauwelijks-
    amper- slechts- minstens- tiental- honderd- duizend- miljoen- miljard- dubbel- keer maal totaal-`),
  change: wordsOf(`stijg- steeg- gesteg- daal- gedaal- toenem- toegenomen- toename- afnem- afgenomen- afname- groei- gegroei-
    krimp- gekromp- verdubbel- halve- verhog- verhoog- verlag- verlaag- vermind- bijgekom- verdwen- verlies-
    verloren- gewonnen- opgelopen- omhoog- omlaag- teruggelopen- verdrievoud-`),
  compare: wordsOf(`meer- minder- hoger- lager- groter- kleiner- beter- slechter- sneller- langer- vaker- duurder- goedkoper-
    veiliger- sterker- zwaarder- jonger- ouder- hoogste- laagste- grootste- kleinste- beste- slechtste- langste-
    duurste- meeste- minste- eerste laatste- dan evenveel- dubbele-`),
  evidence: wordsOf(`onderzoek- studie- studies- blijkt- bleek- blijken- aangetoond- aantonen- wetenschap- rapport- statistiek-
    bewezen- professor- universiteit- peiling- enquête- cijfers- oeso- eurostat- nbb- planbureau- cpb- cbs-
    rekenkamer- ipcc- who rivm- jaarverslag- bron- memorandum- meting- onderzoekers- expert-`),
  place: wordsOf(`belgië- belgisch- vlaanderen- vlaams- wallonië- waals- brussel- antwerp- gent- nederland- frankrijk-
    duitsland- europa- europe- europees- vs amerika- china- rusland- turkije- syrië- congo- engeland- brit-
    spanje- italië- zweden- denemarken- zwitserland- afrika- griekenland- polen- israël- iran- irak- libië-
    wereld- wereldwijd- lidstaten- land landen- oostenrijk- canada-`),
  procedure: wordsOf(`voorzitter- collega- motie- amendement- debat- commissie- vraag vragen- antwoord- antwoorden- interruptie-
    voorstel- wetsvoorstel- wetsontwerp- agenda- vergadering- kamer dossier- bespreking- hoorzitting- repliek-
    woord tussenkomst- betoog- indiener- mevrouw- mijnheer- heer leden brief gesprek- overleg-`),
  stance: wordsOf(`hoop hopen- vind vinden- denk denken- geloof- geloven- meen belangrijk- graag jammer- goed- slecht- terecht-
    blij- eerlijk- spijtig- helaas- wens wil willen- zou zouden- moeten- moet mag mogen- laten- begrijp- snap-
    voel- vrees- pleit- absurd- schande- trots- bedank- dank- gelukkig- mooi- moeilijk- nodig- noodzakelijk-`),
  hedge: wordsOf(`misschien- eigenlijk- toch nou wel gewoon- natuurlijk- inderdaad- dus immers- echter- trouwens- uiteraard-
    zeker- absoluut- wellicht- blijkbaar- even maar ook zelf`),
  state: wordsOf(`regering- regeer- minister- ministers- kabinet- overheid- staat- gemeente- stad steden- provincie-
    parlement- wet wetten- wetgeving- decreet- maatregel- hervorm- afschaf- afgeschaf- invoer- ingevoerd-
    staatssecretaris- burgemeester- politie- gerecht- rechter- rechtbank- europese- commissie- partij- partijen-
    coalitie- premier- president- leger-`),
  world: wordsOf(`klimaat- energie- kernenergie- kerncentrale- elektri- uitstoot- co2- opwarming- water milieu- zorg
    ziekenhuis- arts dokter- geneesmid- vaccin- voeding- vlees- gezond- onderwijs- school scholen- verkeer- auto
    wagens- trein- treinen- nmbs- huur woning- woningen- huizen- migratie- asiel- islam- internet- landbouw-
    dieren- alcohol- roken sport slaap`),
  time: wordsOf(`jaar jaren- sinds- vorig- vorige- eeuw- afgelopen- vandaag- gisteren- morgen- maand- maanden- week weken-
    dag dagen- ooit tussen vanaf- periode- legislatuur- tegenwoordig- vroeger- nog steeds`),
  act: wordsOf(`beslist- besliste- beslis- goedgekeurd- stemde- gestemd- ondertekend- beloofd- beloofde- aangekondigd-
    geweigerd- weigert- gevraagd- vroeg- gaf- gegeven- gekregen- kreeg- kregen- betaald- betaalt- betalen-
    verkocht- gekocht- gebouwd- gesloten- geopend- gebruikt- ontslagen- gecreëerd- verdien- verdient- kost
    kosten- krijgen- krijgt- doet- deed- gedaan-`),
}
