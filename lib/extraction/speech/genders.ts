/** Knows which first names and which words for people are a woman's and which a man's. */
import { setOf } from '../languages/lexicon'

const WOMEN = setOf(`aaliyah abigail ada agnes aicha aisha alice alicia alison amanda amber amelia amina amira amy
  ana andrea angela angelique anita anja ann anna anne anneke annelies anneliese annemarie annet annette annie
  anouk antoinette ashley astrid aya ayse barbara beatrice beatrix bella bente berna betty bianca birgit brenda
  bridget britt carla carlijn carmen carol carolien carolina caroline catherine cecilia celine charlotte chantal
  cheryl chloe christel christina christine cindy claire clara claudia coby conny corine corinne cornelia daisy
  dana daphne debbie deborah debra denise diana dina dominique donna dora doris dorien dorothy edith eileen elaine
  eleanor elena elif eline elisa elisabeth elise elizabeth ella ellen ellie elly els elsbeth elske emily emine emma
  erica esmee esther eva evelien eveline evelyn fabienne faith fatima fatma femke fien fiona fleur floor frances
  francisca francoise frederique gabriela gabrielle gail geertje gemma gerda gina gladys gloria grace greetje greta
  gwen hanna hannah hanneke harriet hatice heather heidi heleen helen helena helene henriette hetty hilda hilde
  hillary ida ilona ilse imogen ines inge ingeborg ingrid irene iris irma isa isabel isabella isabelle ivy
  jacqueline jane janet janine janna jasmijn jasmine jean jeanette jeanne jennifer jenny jessica jet jill jo joan
  joanna johanna jolanda jolien josephine josien joyce judith julia juliana julie juliette karen karin karlijn kate
  katherine kathleen kathryn kathy katja katrien katrina kayla kelly khadija kim kirsten kristen kristin laila lara
  laura lauren lea leila lena leonie leyla lianne lies liesbeth lieke lilian lillian lily lina linda lisa lisanne
  lise liz lizzy loes lois lonneke lorraine lot lotte louise lucia lucie lucy lydia lynn maaike maartje madeleine
  madison maggie mandy manon margaret margot margreet margriet maria marian marianne marieke mariette marie marijke
  marilyn marina marion marit marja marjan marjolein marjon marleen marlies marloes marta martha martina martine
  mary maud maureen maya megan melanie melissa merel mia michelle mieke mila miranda miriam mirjam moira molly
  monica monique myrthe nadia nadine nancy naomi natalie natasha nel nelleke nicole nienke nina noa noor nora olga
  olivia ottilie pamela patricia paula pauline petra philippa phoebe pien pippa polly priscilla priya rachel rania
  rebecca regina renate renee renske rhea ria rianne riet rita roberta robin romy rosa rosalie rosalind rose
  rosemary rosie ruth saar sabine sabrina sally samantha samira sandra sanne sara sarah saskia selma sharon sheila
  shirley silvia simone sofia sofie sonia sonja sophia sophie stella stephanie steffie suzan sue susan susanna
  suzanne sylvia tamara tanja tanya teresa tess tessa thea theresa thirza tilly tineke tina toos trudy truus ursula
  valerie vanessa veerle vera veronica victoria virginia vivian wendy wilhelmina willemijn wilma winifred yasmin
  yasmina yasmine yvette yvonne zahra zeynep zoe zoey annemieke jolande naima ragna sigrid soumaya malika hafsa
  meryem safiya salma hind ilham inaya`)

const MEN = setOf(`aaron abdel abdul abdullah abel adam adriaan ahmed ahmet alan albert alec alex alexander ali
  allan andre andreas andrew andy anthony anton antonio arend arie arjan arjen arnold arthur atif aziz barry bart
  bas bastiaan ben benjamin bernard bert bilal bill billy bob boris bram brad bradley brandon brecht brendan brent
  brian bruce bruno bryan carl carlos casper cees charles chris christiaan christian christopher clarence clive
  coen colin cor craig curtis daan dale dan daniel danny darren dave david dean dennis derek dick diederik diego
  dirk dominic don donald douglas driss duncan dylan earl ed edgar eduard edward edwin eelco eric erik ernst evan
  evert ewout fabian felix ferdinand floris frank frans franz fred frederick frederik frits gareth gary gavin geert
  geoffrey george gerald gerard gerben gerjan gerrit gert giel gijs gilbert giles glenn gordon graham greg gregory
  guido guus guy gys hakim hamza hans harald harm harold harry hassan hector hein hendrik henk henry herbert herman
  hidde howard hubert hugo huub ian ibrahim igor isaac ismail ivan ivo jaap jack jacob jacques jake jamal james jan
  jannes jared jarno jason jasper jeff jeffrey jelle jens jeroen jeremy jerry jesse jim jimmy joachim joe joel joep
  john johan johannes johnny jonas jonathan joost jordan joris jos jose joseph joshua juan jules julian jurgen
  jurriaan justin karel karim karl kasper keith ken kenneth kent kevin kees khalid klaas koen koos kurt kyle lars
  lance larry laurens laurence lawrence lee leendert leo leon leonard lex liam lodewijk louis luc luca lucas luis
  luke luuk maarten malcolm mamadou manuel marc marcel marco marcus mario marinus mark marnix martijn martin marvin
  mathieu mats matt matthew matthias matthijs maurice max maxim melle menno michael michel michiel miguel mike
  mitchell mohamed mohammed morris mostafa muhammad murat mustafa nathan neil nick nicholas nico niek niels nigel
  noah noel norman olaf oliver olivier omar oscar osman otto owen patrick paul pedro peter philip philippe pier
  pierre piet pieter pim quentin quinten ralph ramon randy raymond reinier rene reza rhys ricardo richard rick
  rinus rob robbert robert roberto rodney roel roeland roger roland rolf ron ronald rory ross roy ruben rudolf rudy
  russell rutger ruud ryan salim salah sam samir samuel scott sean sebastiaan sebastian selim serge sergei shane
  shaun siebe siebren simon sjaak sjoerd stan stefan stephen steve steven stijn stuart sven tarik ted teun terence
  terry theo thierry thijs thomas tiago tim timo timothy timmy tijmen tobias todd tom tomas tommy toni tony travis
  trevor tyler valentijn victor vincent vladimir walter warren wayne wesley wiebe wilfred willem willem-alexander
  william wim winston wouter xander yassin youssef yusuf yves zachary jurre twan joram lieven siem tjeerd sietse
  douwe hessel folkert`)

const TITLES_OF_WOMEN = setOf(`mrs ms miss dame lady mevrouw mevr koningin prinses vrouw moeder dochter zus oma weduwe
  mother daughter sister widow woman girl queen princess actress presidente directrice`)
const TITLES_OF_MEN = setOf(`mr sir lord meneer dhr koning prins man vader zoon broer opa weduwnaar father son brother boy
  king prince`)
const WOMAN = /(?:woman|(?:d|g|k|n|p|r|ap)ster|in?trice|rechtster)$/u
const MAN = /(?:spokes|chair|police|fire|business|council|congress)man$/u

export type Gender = 'female' | 'male'

export const isFirstName = (low: string): boolean => WOMEN.has(low) || MEN.has(low)

/** The gender that a first name shows; null where it shows none. */
export function genderOfName(low: string): Gender | null {
  const [first = ''] = low.split('-')
  const plain = first.normalize('NFD').replace(/\p{M}/gu, '')
  const [woman, man] = [WOMEN.has(plain), MEN.has(plain)]
  if (woman !== man) return woman ? 'female' : 'male'
  if (woman) return null
  return /(?:lijn|ette|elle|ieke|ina|ia|isha)$/u.test(plain) ? 'female' : null
}

/** The gender of a title or a role: "spokeswoman", "woordvoerster", "meneer". */
export const genderOfRole = (low: string): Gender | null =>
  TITLES_OF_MEN.has(low) || MAN.test(low)
    ? 'male'
    : TITLES_OF_WOMEN.has(low) || (WOMAN.test(low) && !/^(?:register|monster|master|barrister)$/u.test(low))
      ? 'female'
      : null
