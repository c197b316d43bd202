/** Conjugates the English verbs that newspapers use, so that a clause can be told by its finite verb. */
import { wordsOf } from './lexicon'

export type EnglishForms = {
  past: Set<string>
  both: Set<string>
  third: Set<string>
  base: Set<string>
  participle: Set<string>
}

const REGULAR = wordsOf(`
accept accuse achieve acknowledge add address admit adopt advance advise affect agree aim allege allow amount announce
answer appeal appear apply appoint approach approve argue arrange arrest arrive ask assert assess assume assure attack
attempt attend attract authorise authorize avoid award back ban base belong benefit blame block boost borrow breach
call cancel capture care carry cause celebrate challenge change charge claim clash close collapse collect comment
commit compare compete complain complete concede concern conclude condemn conduct confess confirm consider consist
constitute contact contain continue contribute control convert convict convince cool cooperate cost count cover crash
create criticise criticize cross damage date deal debate decide declare decline decrease defeat defend defy delay
deliver demand demonstrate denounce deny depend deploy describe deserve design destroy detain determine develop die
differ disagree disappear disclose discover discuss dismiss display dispute divide dominate donate double doubt drop
earn echo elect emerge emphasise emphasize employ enable encourage end endorse enforce engage enjoy ensure enter
escape establish estimate evacuate evolve exceed exclude exempt exist expand expect experience explain explode express
extend face fail favour favor fear feature figure file fill finance finish fire fix flee focus follow force form found
free fund gain gather generate govern grant guarantee halt halve handle happen hate head help highlight hire hope
house identify ignore impose improve include increase indicate inform inject injure insist inspire install intend
introduce invade invest investigate invite involve issue jail join judge jump justify kick kill label lack last launch
learn license lie lift like limit link list listen live look love lower maintain manage manufacture march mark marry
matter mean measure mention merge miss monitor mount move murder name need negotiate nickname note notice object
observe obtain occur offer open operate oppose order organise organize outline outpace outnumber owe own paint
participate pass pay perform permit persuade place plan play plead pledge point possess postpone post praise predict
prefer prepare present press prevent produce promise promote propose prosecute protect protest prove provide publish
pull purchase push qualify question raise range rank reach react realise realize receive recommend record recover
reduce refer reflect refuse regard register regret reject relate release rely remain remember remove repeal repeat
replace reply report represent request require rescue research reserve resign resolve respond restore result retain
retire return reveal reverse review rule sack save scrap search secure seek seem select sentence separate serve settle
shape share shift shout sign slow smash smoke soar solve sound spark start state stay step stop stress stretch strike
struggle study submit succeed suffer suggest supply support suppose surround survive suspect suspend sway switch talk
target tax tend term test testify thank threaten total touch trace track trade train transfer transform travel treat
trigger triple trust try turn unanimous unravel unveil update urge use value vary view violate visit voice vote vow
wait walk want warn waste watch weaken welcome widen wonder work worry wound yield acquire adapt adjust admire afford
age aid alter analyse analyze anger annex apologise apologize arm assign assist attach attribute audit await bar
battle bear believe blast boast bomb book brand broadcast burn bury calculate campaign cast cease certify chair
champion chase check cite classify clear clean climb coincide combine command commission compile comply compose
compromise concentrate connect conserve consult consume contract contradict cope correct counter crack criminalise
cure cut decorate dedicate deem deepen deliberate deport derive desert detail detect deteriorate devote diagnose
digest direct disappoint discharge discourage displace dispose dissolve distribute donate double download draft drain
drown dub ease edge educate eliminate embark embrace enact encounter endure entitle envisage equal erupt escalate
evaluate evict examine exchange execute exercise exhibit exploit explore export expose fade fade fancy fine flood flow
fly forge foster frame fuel function gauge grab grade graduate greet guard guess hail harm heat hit host hunt hurt
illustrate imagine implement imply import impress imprison incorporate inflict influence inherit inhibit inspect
insure interview isolate kidnap knock land lease leave lecture lend liken load lobby locate lock lodge loot migrate
mobilise narrow neglect nominate number oblige overhaul overlook overrule oversee overturn pack park pause peak
perceive phase pick pilot plant plunge portray pose pour practise preserve privatise process profit progress prohibit
prompt pronounce provoke punish pursue quote race rate ratify rebuild recall reckon recognise recognize recruit
recycle redeem reform regulate reinforce relax relieve rent repair resemble reside resist restrict resume retaliate
retreat rise rob rush sail sanction scale schedule score scream seize sense shelter ship shock shop shrink sink slam
slash slip specialise speculate split sponsor stabilise stage stand stem stimulate stir store storm strengthen strip
subsidise sue surge surpass surrender suit swap tackle tear tease tighten top tour tower transport trap undergo
underline undermine underscore undertake unite upgrade uphold vanish venture verify veto volunteer wage warrant wash
weigh wipe withdraw withstand witness table exempt table star open house average own debut accelerate plummet
quadruple outlaw overtake outperform abandon abolish absorb abuse accommodate accompany accomplish accumulate activate
adhere administer advertise advocate affirm allocate amaze amend amuse animate annoy applaud appreciate arouse ascend
aspire assassinate assemble associate astonish attain automate bake balance bang bark bash bathe beam beg behave bless
blink boil bolster bother bounce bow brag brake breathe bribe brighten bring browse brush bump bully bypass calm camp
carve cater caution characterise characterize chat cheat cheer chew chill chop circulate clap clarify click cling clog
clutch coach coin collaborate colonise colonize comfort commemorate commute compensate complement complicate conceal
conceive condense confer configure confine confront confuse congratulate conquer contemplate contend contest contrast
converge converse convey cook copy correlate correspond crave crawl creak crush cry cultivate curb cycle dance dare
decay deceive decipher deduct default define delegate delete delight demolish denote depart depict deprive descend
designate despise detach deter devastate devise devour dictate differentiate dine dip disable disapprove discard
discipline disclaim discriminate disguise dislike dismantle disperse disregard disrupt distinguish distort distract
disturb dive doom dose drag drift drill drip duplicate dwell edit effect elevate elicit elaborate email emanate
embed emit empower encompass endanger endeavor endeavour enlarge enlist enrich enrol enroll entail entertain enthuse
equate equip erase erect erode evaporate evoke exaggerate excel excite exclaim excuse exert expel expire expropriate
extract facilitate falsify fascinate fasten fetch finalise finalize flag flap flash flatten flip float flock flourish
flush fold forecast forward foul fracture frighten frown frustrate fry fulfil fulfill furnish galvanise giggle glance
glorify glow glue gossip grasp grill grin grip groan guide hammer handcuff harass harvest haul haunt hesitate hike
hinder hint hoard hook hop hover hug hum humiliate hurl hurry hypothesize idle ignite illuminate imitate immerse
impair impede impersonate implicate incline incur indulge industrialise infect infer infiltrate inflate infringe
inhabit inhale initiate innovate inquire insert instruct integrate intensify interact intercept interfere interpret
interrupt intervene intrude invent irritate itch itemise jeopardise jeopardize jog joke juggle kiss kneel knit lament
laugh leak lean leap legalise legalize legislate lessen levy liberate lick linger liquidate litter loan loathe log
long loosen lure magnify mail mandate manipulate manoeuvre mask master mate mature maximise maximize mediate melt
memorise menace mend militate mimic mind mine minimise minimize minister mislead mistake mix moan mock modernise
modernize modify motivate mould mourn multiply murmur mutate nail nod normalise notify nurture obey obsess obstruct
occupy offend offset omit opt originate oust outrage outsource overcharge overflow overhear overload overwhelm pace
panic parade paralyse pardon paste pat patrol peel peer penetrate perpetrate persecute persist pertain photograph
pinpoint pioneer pirate plague please plot plug poison poll pollute ponder pool pop populate pound pray preach precede
preclude predominate prescribe preside presume pretend prevail price probe proceed proclaim procure programme program
prolong propel prosper protrude provision publicise pump puncture purge purport puzzle query quicken rally ram realign
reap rear reassure rebound rebuke recite reclaim reconcile reconsider reconstruct recreate rectify recur redirect
refill refine refund refute regain rehearse reign reiterate rejoice relapse relocate remark remedy remind renew
renounce renovate reopen replicate repress reproduce rescind resent resort restrain restructure resurface retrieve
reunite revere revise revisit revive revoke revolve reward ridicule rip roam roar roast rock roll rotate rub ruin
salute sample satisfy savour scan scare scatter scent scoop scrape scratch screw scrub seal season segregate shave
shed shiver shorten shove shrug shuffle shuttle sigh signal signify simplify simulate situate skate ski skip slap
slice slide smell smile smoothe snap sneak sniff snow soak soften sort span spare spell spike spill spoil spray
squeeze stab stabilize stack staff stain stalk stamp standardise stare startle starve steer stitch stray stroke stroll
structure stuff stumble stun subject submerge subscribe substitute subtract suck sum summarise summarize summon
supervise supplement surf surprise survey sustain swallow swell symbolise symbolize sympathise tag tap taste telephone
tempt terminate terrify text thrill thrive throw tick tie tilt tip tire toast toggle tolerate toss tow trick trim trip
trouble tuck tumble tune tweet twist type undo unfold unify unleash unload unlock upset upload usher utilise utilize
utter vacate vaccinate validate vandalise vibrate vouch waive wander wave weave wed weep whip whisper whistle wield
wink wish wrap wreck wrestle yell zoom merit enhance optimise optimize prioritise prioritize bid co-found cofound
overlap comprise orbit peer-review relaunch reissue rename retake reelect re-elect reinstate reunify republish reuse
reconnect rewrite preview premiere screen headline chart remix anchor moderate captain
`)

/** base/past/participle where they are not regular */
const IRREGULAR = wordsOf(`
arise/arose/arisen awake/awoke/awoken bear/bore/borne beat/beat/beaten become/became/become begin/began/begun
bend/bent/bent bet/bet/bet bid/bid/bid bind/bound/bound bite/bit/bitten bleed/bled/bled blow/blew/blown
break/broke/broken breed/bred/bred bring/brought/brought build/built/built burst/burst/burst buy/bought/bought
catch/caught/caught choose/chose/chosen come/came/come cost/cost/cost creep/crept/crept cut/cut/cut deal/dealt/dealt
dig/dug/dug draw/drew/drawn drink/drank/drunk drive/drove/driven eat/ate/eaten fall/fell/fallen feed/fed/fed
feel/felt/felt fight/fought/fought find/found/found flee/fled/fled fly/flew/flown forbid/forbade/forbidden
forget/forgot/forgotten forgive/forgave/forgiven freeze/froze/frozen get/got/got give/gave/given go/went/gone
grow/grew/grown hang/hung/hung hear/heard/heard hide/hid/hidden hit/hit/hit hold/held/held hurt/hurt/hurt
keep/kept/kept know/knew/known lay/laid/laid lead/led/led leave/left/left lend/lent/lent let/let/let light/lit/lit
lose/lost/lost make/made/made mean/meant/meant meet/met/met outgrow/outgrew/outgrown overcome/overcame/overcome
oversee/oversaw/overseen overtake/overtook/overtaken pay/paid/paid prove/proved/proven put/put/put quit/quit/quit
read/read/read ride/rode/ridden ring/rang/rung rise/rose/risen run/ran/run say/said/said see/saw/seen
seek/sought/sought sell/sold/sold send/sent/sent set/set/set shake/shook/shaken shed/shed/shed shine/shone/shone
shoot/shot/shot show/showed/shown shrink/shrank/shrunk shut/shut/shut sing/sang/sung sink/sank/sunk sit/sat/sat
sleep/slept/slept speak/spoke/spoken spend/spent/spent spin/spun/spun split/split/split spread/spread/spread
stand/stood/stood steal/stole/stolen stick/stuck/stuck strike/struck/struck swear/swore/sworn sweep/swept/swept
swim/swam/swum swing/swung/swung take/took/taken teach/taught/taught tear/tore/torn tell/told/told
think/thought/thought throw/threw/thrown undergo/underwent/undergone understand/understood/understood
undertake/undertook/undertaken uphold/upheld/upheld wake/woke/woken wear/wore/worn win/won/won
withdraw/withdrew/withdrawn withstand/withstood/withstood write/wrote/written rebuild/rebuilt/rebuilt spell/spelt/spelt
`)

const thirdOf = (base: string): string =>
  /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`

const pastsOf = (base: string): string[] => {
  if (base.endsWith('e')) return [`${base}d`]
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`]
  const doubled = /[^aeiou][aeiou][bdgklmnprt]$/.test(base) ? [`${base + (base.at(-1) ?? '')}ed`] : []
  return [`${base}ed`, ...doubled]
}

/** All forms of the listed verbs; `both` are pasts that are participles too. */
export function englishVerbForms(): EnglishForms {
  const forms: EnglishForms = {
    past: new Set(),
    both: new Set(),
    third: new Set(),
    base: new Set(),
    participle: new Set(),
  }
  const irregular = new Set<string>()
  for (const row of IRREGULAR) {
    const [base = '', past = '', participle = ''] = row.split('/')
    irregular.add(base)
    forms.base.add(base)
    forms.third.add(thirdOf(base))
    if (past === participle) forms.both.add(past)
    else {
      forms.past.add(past)
      forms.participle.add(participle)
    }
  }
  for (const base of REGULAR) {
    if (irregular.has(base)) continue
    forms.base.add(base)
    forms.third.add(thirdOf(base))
    for (const past of pastsOf(base)) forms.both.add(past)
  }
  return forms
}
