/** English words by what they are about, for the worth models. One that ends in - stands for all that begin so. */
import { wordsOf } from '../../languages/lexicon'
import type { Topics } from './topics'

export const englishTopics: Topics = {
  economy: wordsOf(`tax taxes taxpay- wage wages job jobs unemploy- budget- gdp debt deficit- interest- inflation- afford-
    pension- benefit- welfare- sav cut cuts export- import- profit- profits- revenue- business- company-
    companies- corporat- price prices- cost costs premium- subsid- income- household- poverty- bill bank banks
    salary- minimum- spend spent spending- economy- economic- invest- dividend- trade tariff- trillion- billion-
    market-`),
  people: wordsOf(`people- women woman men children- kids young elderly- senior- seniors- patients- workers- families- family-
    americans- citizens- immigrants- refugees- farmers- students- teachers- veterans- soldiers- troops-
    population- minorities- blacks- hispanics- residents- voters- middle-class- states- countries- companies-`),
  harm: wordsOf(`dead death deaths- died die dying kill killed- killing- murder- crime crimes- criminal- violen- fraud drug
    drugs weapon- weapons- gun guns attack- attacks- terror- accident- abuse victim- danger- unsafe- illegal-
    corrupt- discriminat- prison- sentence- fine disease- cancer- sick ill suicide- war wars nuclear- missile-
    bomb pollut- recession- bankrupt-`),
  quantify: wordsOf(`half quarter- third percent- percentage- average- majority- minority- number- numbers- figure- most nearly-
    almost- about around- roughly- approximately- every yearly- annually- never nobody- everyone- only hardly-
    barely- at-least- dozen hundred- thousand- million- billion- trillion- double- times total all`),
  change: wordsOf(`rise rose risen rising- fall fell fallen- falling- increas- decreas- grow grew grown growing- growth-
    shrink- shrank- doubled- tripled- halved- raise raised- lower lowered- reduc cut lost lose gain gained-
    declin- drop dropped- up down add added creat went gone expand- soar plung`),
  compare: wordsOf(`more less fewer higher- lower larger- bigger- smaller- better- worse faster- longer- older younger- cheaper-
    safer stronger- highest- lowest- largest- biggest- best worst longest- most least first last than twice
    double- greater- greatest-`),
  evidence: wordsOf(`study studies- research- report- reports- shows found evidence- proven- science- scientific- professor-
    university- poll survey- census- bureau- office- gao cbo agency- data statistics- expert- experts-
    economists- according- commission- fact facts record-`),
  place: wordsOf(`america- american- united- russia- russian- china chinese- soviet- iraq iran israel- syria mexico- canada-
    europe- european- germany- japan korea cuba vietnam- afghanistan- africa- india britain- england- france-
    world worldwide- nation- nations- state states- city country- countries- washington- california- texas ohio
    florida- chicago- massachusetts- arkansas-`),
  procedure: wordsOf(`question- questions- answer- debate- moderator- minute- minutes- time senator- governor- mr president-
    congressman- jim bob sir thank thanks- audience- rebuttal- point issue topic opponent- tonight- ladies-
    gentlemen- follow-up-`),
  stance: wordsOf(`think believe- hope want wish should- ought must need feel important- good great bad wrong right proud sorry
    glad happy unfortunately- sad like love care agree disagree- understand- trust shame terrible- wonderful-
    let may might would could going`),
  hedge: wordsOf(`maybe perhaps- actually- just really- well simply- of-course- sure indeed- certainly- obviously- frankly-
    anyway- kind sort you-know- look`),
  state: wordsOf(`government- administration- minister- cabinet- federal- state congress- senate- house law laws legislation-
    bill act policy- program- programs- reform- repeal- amendment- court supreme- judge police- military- army
    party parties- republican- democrat- democrats- republicans- president- department- secretary- regulation-
    veto`),
  world: wordsOf(`climate- energy- oil gas coal electric- emission- carbon- warming- water environment- health- healthcare-
    hospital- doctor- doctors- medicare- medicaid- insurance- drug medicine- vaccine- food school- schools-
    education- college- teacher- traffic- car cars housing- home homes migration- immigration- border- social-
    security- internet- farm`),
  time: wordsOf(`year years since last ago month months- week weeks day days ever between- today yesterday- tomorrow- period-
    century- decade- first term still yet already- now currently-`),
  act: wordsOf(`voted vote votes signed- signing- passed- pass decided- approved- promised- announced- refused- asked said
    gave given got gets paid pay bought- sold built closed- opened- used fired created- proposed- supported-
    opposed- introduced- vetoed- appointed- sent made did done had has`),
}
