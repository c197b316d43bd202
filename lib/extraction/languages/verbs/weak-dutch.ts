/** Lists the regular Dutch verbs, and the irregular ones of which only the present is regular. */
import { wordsOf } from '../lexicon'

/** Weak verbs by infinitive; prefixed and separable forms are derived when a word is looked up. */
export const WEAK = wordsOf(`
aanvaarden achten ademen afspiegelen analyseren antwoorden arresteren baren baseren beamen beantwoorden bedanken
bedekken bedoelen bedreigen beduiden beëindigen begeleiden behalen behandelen behoeden behoren bekennen bekrachtigen
bekritiseren belasten belanden beleven bellen belonen beloven bemoeien benadrukken benoemen bepalen beperken bereiken
berekenen berusten beschadigen beschermen beschouwen beschuldigen beseffen besmetten besparen bespreiden bestempelen
besteden bestellen bestraffen betalen betekenen betreuren betwijfelen betwisten bevestigen bevorderen bewaken bewaren
bewonen blijken bloeden blokkeren boeken boren botsen bouwen branden brommen circuleren citeren coördineren
controleren dalen danken danst dansen debatteren debuteren delen demonstreren denderen deporteren deugen dienen diepen
discussiëren doden domineren dopen draaien dreigen drogen dromen drukken duiden duren duwen eindigen eisen erkennen
ervaren eren evacueren exporteren falen feliciteren fietsen filmen financieren flirten fluisteren forceren formuleren
functioneren fuseren garanderen gebeuren gebruiken gelasten gelden geloven genereren getuigen gokken gooien graaien
grenzen groeien haasten halen halveren hameren handelen handhaven hangen haten heersen herhalen herinneren herstellen
heten hijgen hopen horen huldigen huren illustreren importeren informeren initiëren inspireren installeren integreren
interesseren investeren jagen juichen kaatsen kampen kennen keren keuren klagen klappen kleuren klinken kloppen
kluiven knallen knokken koken koppelen kosten kraken kreunen krijsen kritiseren kwalificeren kwetsen laden lachen
lanceren landen leggen leiden lekken lenen leren leveren leven liften likken linken lobbyen loeren loggen lokken
lonken loodsen lossen lukken luiden luisteren maken malen manen markeren meedelen melden menen mengen merken mikken
minderen misbruiken misleiden missen moorden motiveren muteren negeren neigen noemen noteren noteren oefenen omarmen
omringen omschrijven onderbouwen onderstrepen onderzoeken ontkennen ontploffen ontdekken ontmoeten ontmoedigen
ontplooien ontruimen ontslaan ontwikkelen ontwrichten oogsten oordelen openbaren openen opereren opperen organiseren
pakken parkeren passen passeren plaatsen plannen planten pleiten plegen pogen praten presenteren presteren proberen
produceren profiteren programmeren promoveren protesteren publiceren raken rapporteren reageren realiseren
rechtvaardigen redden reduceren regelen registreren regenen reiken reizen rekenen relativeren rennen repareren
reserveren resteren resulteren richten riskeren roepen roken rollen ronden rouwen ruilen ruimen rusten samenwerken
sanctioneren schaden schakelen schamen scharen schatten scheelen schelden schetsen schilderen schoppen schorsen scoren
seinen signaleren simuleren slagen slepen sleutelen sloopt slopen sluimeren smeken smokkelen sneuvelen snijden
sommeren sparen spelen spitsen splitsen spoelen sporen spotten staken stammen stappen stagneren starten stellen
stemmen steunen sticht stichten stijgen stimuleren stoppen storen storten straffen stranden strekken stralen streamen
stremmen stuiten sturen suggereren tekenen telefoneren tellen temperen testen tikken timmeren tobben toetsen tonen
toveren trainen trakteren treuren trillen troosten trouwen twijfelen uiten vallen variëren veranderen veroordelen
veroorzaken verbazen verbeteren verblijven verbouwen verbranden verdedigen verdelen verdenken verdienen
verdrievoudigen verdubbelen verduisteren verenigen vergelijken vergroten verhogen verhuizen verjagen verkennen
verklaren verlagen verlammen verlangen verlengen vermelden vermijden vermoeden vermoorden vernielen vernietigen
veronderstellen veroveren verplaatsen verplichten verraden verrassen verschaffen verschillen verspillen verspreiden
versterken vertegenwoordigen vertellen vertragen vertrouwen vervangen vervoeren vervolgen vervuilen verwachten
verwelkomen verwerken verwijderen verwoesten verzamelen verzekeren verzetten vestigen vieren vissen vliegen vluchten
voeden voegen voelen voeren volgen volgooien voltooien voorspellen vormen vorderen vragen vrezen vullen waaien
waarschuwen wachten wagen waken wandelen wantrouwen wedden weigeren wekken wennen wensen werken wijzigen willigen
wisselen wonen zagen zakken zetten zeuren zoenen zorgen zuchten zuiveren zwaaien adviseren aarzelen accepteren
activeren afficheren annuleren anticiperen assisteren beëdigen begroten beïnvloeden belichten benutten beogen
bestuderen bewerken boycotten bundelen checken compenseren concluderen confronteren consulteren creëren dateren
declareren delegeren dicteren doneren dumpen escaleren etaleren evalueren faciliteren fungeren genezen grijnzen
hekelen hervatten hervormen identificeren impliceren isoleren juridiseren kapseizen kelderen kenmerken koesteren
lijken logeren matten mobiliseren nuanceren omvatten onthullen ontkrachten ontwapenen overtuigen peilen pendelen
prikken racen ratificeren reguleren roeren sanderen saneren schenden schrappen slinken sneeuwen snellen solliciteren
speculeren stabiliseren stapelen structureren tanken taxeren teisteren torpederen traineren uitbreiden vergoeden
verkorten verscherpen versnellen verstoren verwaarlozen verzwakken visualiseren weerleggen wurgen zegevieren willen
bestaan meren mocht opvlammen vlammen stoten gieten bevatten bezuinigen budgetteren bonzen briesen cirkelen dagvaarden fingeren
flankeren halt kosten pinnen plunderen posten stutten strooien telen tasten tappen toesnellen turen vergaren vergen
verkwisten wapenen becijferen cijferen ruisen schuiven spuiten verhelderen ventileren bedelen halveren verkleinen
vernieuwen beboeten laaien aanhalen aanpassen aansporen aarden afronden aftreden ageren ambiëren appelleren arriveren
assembleren associëren attenderen baden bakken balanceren bedaren bedelven bederven bedwingen beheersen beheren
behouden bekijken bekleden bekomen bekostigen bekoelen bekronen belegeren belemmeren belijden beloeren bemannen
bemerken bemiddelen bemoedigen benaderen beoordelen bepleiten beramen beroepen beroven berispen beschikken beschieten
beslaan beslissen besluiten bespelen bespotten bespreken besproeien bestormen bestrijden bestrijken betogen betoveren
betreden betreffen betrekken betuigen bevinden bevolken bevrijden bevruchten bewandelen beweren bewijzen bewonderen
bezetten bezielen bezingen bezoeken bezorgen bezweren bezwijken blaffen blinken blozen blussen boeten bombarderen
brullen bukken buitelen censureren combineren communiceren componeren concentreren concurreren condoleren conformeren
conserveren construeren consumeren constateren contrasteren converteren corresponderen corrigeren crashen culmineren
decoreren definiëren degraderen demonteren detacheren dichten differentiëren dirigeren distilleren distribueren
doceren documenteren doorbreken dorsen draven dreunen druppelen duelleren dwalen echoën elimineren emigreren
escorteren excelleren executeren experimenteren exploderen exploiteren exposeren falsificeren fascineren faxen feesten
filteren filtreren flitsen fluiten fotograferen fokken folteren fruiten fulmineren gapen gebaren gedijen gedragen
gehoorzamen gelukken gelijken geraken geschieden gillen glanzen glimlachen glippen gloeien gluren gniffelen graven
grazen griezelen groeten gronden gunnen haken haperen harden haren hechten hervinden hinderen hinken hoeden hoesten
huilen huisvesten hunkeren huppelen huwen hypothekeren immigreren improviseren infecteren inkten innoveren inspecteren
interpreteren intimideren introduceren irriteren jammeren joggen jubelen kaarten kammen kanaliseren kapen
karakteriseren keurmerken kiemen klaren klonteren klussen knagen kneden knielen knippen knuffelen kolken koloniseren
kriebelen kronen kruisen krullen kuchen kuieren kussen labelen lassen lauweren legaliseren legitimeren lichten lijmen
lispelen loeien lokaliseren lozen luieren manifesteren manipuleren marcheren martelen maximaliseren mediteren
meerderen memoreren metselen minimaliseren mishandelen mislukken moderniseren modificeren mompelen monopoliseren
monsteren mopperen motregenen murmelen musiceren nachten naderen nationaliseren navigeren neutraliseren nestelen
nomineren normaliseren noodzaken observeren offeren omcirkelen omhelzen omhullen omschakelen omsingelen onderhandelen
onderhouden onderscheiden ondersteunen ondertekenen onderwijzen onderwerpen ondervinden ondervragen ondergaan
ondermijnen ondernemen onteigenen onterven onthoofden onthouden ontleden ontlenen ontlopen ontmantelen ontnemen
ontregelen ontsieren ontsnappen ontspannen ontsporen ontsteken ontvangen ontvluchten ontvoeren ontvouwen ontwaken
ontwennen ontwerpen ontwijken opteren ordenen oriënteren overbruggen overhandigen overheersen overleggen overleven
overnachten overschrijden overstelpen overstemmen overstromen overtreden overtreffen overvallen overweldigen overwegen
overwinnen overwinteren paraderen parafraseren participeren patrouilleren peddelen perfectioneren persen pikken
pionieren pletten plakken plonzen ploegen plooien plukken poetsen polderen poseren porren positioneren prediken
pretenderen prijken privatiseren proclameren projecteren promoten propageren prutsen psalmodiëren puffen putten
radicaliseren randen raspen razen rebelleren reciteren recyclen reflecteren refereren reformeren regeren regisseren
reinigen rekruteren remmen renoveren representeren resideren respecteren restaureren revolteren rijgen rijmen rijpen
rinkelen roddelen roemen roesten rolschaatsen romantiseren ronken rooien roosteren roteren roven ruziën ruïneren
sabelen schaatsen schallen schateren scheppen scheuren schieten schilfen schillen schitteren schoffelen schoonmaken
schreeuwen schudden schuilen schuren selecteren serveren sjouwen slaken slenteren sleuren slijten slingeren slikken
sluipen smachten smaken smeden smeren smijten snauwen snakken snikken snoeien snoepen snuffelen snuiven socialiseren
solderen spannen spatten specialiseren speuren spieken spiegelen spoeden spreiden sprinten spuwen stampen
standaardiseren staren stationeren stelpen steriliseren stijven stikken stoken stollen stomen stompen stotteren
strelen strijken stropen stuiven subsidiëren substitueren surfen symboliseren synchroniseren tanen tarten tateren
teelten tekeergaan temmen terroriseren tieren tintelen tippen tolken tooien toeteren transformeren transporteren
treiteren treuzelen trommelen trotseren turnen twisten typeren typen uitweiden unificeren urineren vaccineren vasten
vatten veilen veinzen verachten verafschuwen veralgemenen verarmen verbannen verbeelden verbergen verbieden verbinden
verbleken verbloemen verbreden verbreken verbrokkelen verbruiken verdampen verdraaien verdragen verdrijven verdringen
verdrinken verdwalen verdiepen verduren vereisen vereenvoudigen vereren verergeren verfilmen verfijnen verfraaien
vergezellen vergeven verheffen verhelpen verheugen verhinderen verhullen verhongeren verhuren verijdelen verkeren
verkiezen verkleden verknoeien verkondigen verkopen verkrijgen verleiden verlenen verlichten verliefd verloederen
verlopen vermaken vermenigvuldigen vermengen verminderen vermommen vernederen vernemen veronachtzamen veroorloven
verpakken verpesten verplegen verpulveren verrichten verrijken verrijzen verrotten verschansen verscheuren verschijnen
verschroeien verschuiven verschuilen versieren verslaan verslechteren versnipperen versoberen versoepelen versperren
verspelen versterven verstaan verstevigen verstijven verstoppen verstrekken verstrijken vertalen vertolken vertonen
vertoeven vertrekken vertroebelen vervaardigen vervagen vervallen vervalsen vervelen verven verversen vervloeken
vervreemden verwarmen verwarren verwekken verwerpen verwerven verwezenlijken verwijten verwijzen verwisselen verwonden
verwonderen verzaken verzachten verzanden verzelfstandigen verzenden verzilveren verzinken verzinnen verzoeken
verzoenen verzorgen verzuimen verzuren verzwaren verzwijgen vijzelen vleien vlechten vloeien vloeken voeteren
voorkomen voltrekken voldoen volstaan volharden voorzien vouwen vrijen waarborgen waarmaken waarnemen walgen walmen
wankelen warmen weerklinken weerspiegelen weerspreken weerstaan weiden wentelen weven wieden wiegen wijden winkelen
wippen witwassen woeden wortelen worstelen wreken wringen wuiven zalven zaaien zegenen zeilen zemen zieden zingeven
zitten zoemen zoomen zonnen zondigen zouten zwellen zwerven zweten zweven zwichten steken hakken kappen maaien jatten
pesten rippen klutsen strompelen vlooien grinniken groeperen optimaliseren digitaliseren automatiseren coachen managen
downloaden uploaden mailen bloggen twitteren tweeten appen googelen updaten upgraden hacken scannen scrollen faken
liken stalken daten cancelen crossen tackelen dribbelen koppen keepen smashen hockeyen voetballen tennissen schaken
dammen golfen rijden roeien skiën snowboarden skaten klimmen duiken zwemmen boksen judoën finishen excuseren
demissioneren normeren innen heffen kapitaliseren beleggen afschrijven deponeren
`)
