/** Words by which the form of a few English words is told (clause-form.ts). Not a dictionary: what is missing is unclear. */

const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Finite forms that no noun has. */
export const AUXILIARIES = wordSet(`
  is are was were isn't aren't wasn't weren't has have had hasn't haven't hadn't will won't would wouldn't can cannot can't
  could couldn't may might mightn't must mustn't shall should shouldn't does doesn't do don't did didn't
`)

/** Verbs whose plain form and whose form in -s are hardly ever nouns. */
export const VERBS = wordSet(`
  abandon accept accuse achieve acquire act adapt add adopt advance affect agree allow announce appear apply approve argue
  arise arrest arrive ask assume avoid be become begin believe block boycott bring build bypass cancel carry cause cease
  cede choose circumvent close come comply concede confirm conquer consider continue cross damage decide declare decline
  defeat defect degrade delete deliver demand deny depart deploy deprive derail deter detect deteriorate develop die double
  disappear disclose discontinue disrupt dissolve divert downgrade eject emerge enable end enforce enter erode escalate
  evacuate evade exceed expand expel expire expose extend face fail fall falter find finish flee flow follow forbid force
  forgo freeze gain get give go grant grow halt hamper halve happen have hit hold ignore impede impose increase infiltrate inform
  injure intensify intercept intervene introduce invade invest invoke join keep kill know lack land launch lead learn leave
  lie lift lose maintain make melt miss need nationalise nationalize negotiate obtain occupy occur offer open oppose
  outlive overrun overthrow overwhelm panic pass pay persist pledge pose postpone prevent prohibit prove provide publish
  pull pursue push put raise reach react read receive recede recognise recognize refuse reject rejoin relocate remain
  remove renew reopen repay repeal replace resign resist resume retain retaliate retire reveal revoke rise say see seek
  seem seize sell send settle shrink sink soar speak spend spill stall start starve stay steal stop submit succeed suffer
  surrender suspend take tell tighten topple trigger try tumble turn undergo undermine unravel use vanish veto warn weaken win
  withdraw withhold withstand worsen yield
`)

/** Words that are verbs as well as nouns. */
export const NOUN_VERBS = wordSet(`
  abuse access aid alarm alert attack attempt award back ban battle benefit bid blackout blast blow bomb boost breach break
  burn call cap challenge change charge clash claim collapse compromise conflict contact contest control copy cost crash
  curb cut deal debate default defeat delay deposit dispute divide drain drift drill drop embargo escape exercise exit export
  fear fight file fine fire flight flood focus fuel gain grip grow harm help import influence invite judge lapse leak
  limit link loan loot lock mine move murder name need order overflow pause plan plot pressure price profit promise protest
  purge raid rally rank rate rebound record reform release report request rescue result retreat return review riot risk
  rule run scare score shift shut shock slide slow slump split spread stand stem step stockpile storm strain strike
  struggle support surge swap switch tax test threat trade traffic transfer trap trouble truce turn upset visit vote wait
  walk want warm waste watch work wound rain gale stress rupture influx share
`)

/** Past forms that are not made with -ed. */
export const PAST_FORMS = wordSet(`
  became began blew broke brought built came caught chose cut did drew drove fell fled flew forbade fought found froze gave
  got grew held hit kept knew laid led left lost made meant met overran overthrew paid put ran rose said sank saw sent
  shot shut slid sold sought spent split spread stole stood struck swept took told threw went withdrew withheld won wrote
`)

/** Past forms that are no participle: "prices fell" is a clause, "charts withheld" may be none. */
export const CLEAR_PAST = wordSet(`
  became began blew broke chose did drew drove fell fled flew forbade froze gave grew knew overran overthrew rose sank saw
  stole swam took went withdrew wrote
`)

/** Verbs that take no object: "the charts stopped" is a clause, "sanctions imposed" is none. */
export const WITHOUT_OBJECT = wordSet(`
  agree arise arrive break burn burst cease close collapse continue crash decline default depart deteriorate die disappear dissolve emerge
  erupt escalate expire explode fail falter happen increase intervene lapse occur open panic persist rebel recede remain reopen resign
  resume retaliate retire riot sink stall start stop succeed surrender vanish worsen
`)

/** Subjects: what comes after them is a verb. */
export const PRONOUNS = wordSet('it he she they we you i there nobody somebody everybody nothing everything')

/** Nouns for events: what stands before "of", "in" or the end and is what happens. */
export const EVENT_NOUNS = wordSet(`
  absence accident attack ban bankruptcy blackout blockade boycott breach breakdown closure collapse conflict coup crackdown crash cyberattack
  crisis cut cutback damage death default defeat delay departure deterioration disaster drop drought embargo emergency end
  epidemic escalation exit expulsion failure fall famine fire flood flooding grounding halt hike incident increase
  incursion insolvency interruption invasion lack leak loss mistake outage outbreak outcry overflow pandemic rain raid
  rationing recession rejection resignation return riot rise rupture scandal scarcity seizure shift shortage shutdown
  slump spill split spread stop storm strike surge suspension takeover tension threat unrest uprising violence war wave
  withdrawal
`)

export const DETERMINERS = wordSet(`
  a an the this that these those its his her their our your my no some any each every either neither another all both
  more most fewer less several many few such what which one two three four five six seven eight nine ten
`)

/** Singular ones: what follows "a" and ends in -s is seldom a noun. */
export const SINGULAR = wordSet('a an one each every another either neither this')

export const PREPOSITIONS = wordSet(`
  of in on at by for from to with without between among against over under into onto across after before during since until
  through about around above below behind beyond near off out per via despite toward towards within along amid upon than as
`)

/** What follows a verb and no noun. */
export const PARTICLES = wordSet(`
  again aground apart aside away back down early earlier forward further later off once out over sharply soon strongly
  together too twice up ahead abroad home open shut
`)

/** What comes before a verb and no noun, so that what follows is the verb. */
export const ADVERBS = wordSet(
  'again also already always never not now often still then soon thereby finally eventually',
)

export const ADJECTIVES = wordSet(`
  bad big cold coming current deep early false final first foreign free fresh further great heavy high higher hot huge joint
  key large last late local long low lower main major mass minor more mutual new next north old other own past prolonged
  rapid recent renewed second senior serious severe sharp short slow small south strong sudden third unexpected warm weak
  west wet wide widespread winter east armed closed
`)

/** Nouns before others: "price rises", "air strikes" are no clauses. */
export const FIRST_OF_TWO = wordSet(`
  air arms aid bank budget cyber data drone energy food fuel gas interest job labour market missile oil pay power price
  rate rocket salary spending staff supply tariff tax trade travel troop wage water
`)

/** Plural though they do not end in -s. */
export const PLURALS = wordSet('people police troops men women children forces media data staff')

/** What a part of a noun begins with: what comes after says more of it, and may be a verb. */
export const RELATIVES = wordSet('that which who whose whom where when')

/** Common words that begin with a capital only at the beginning of a sentence. */
export const COMMON_NOUNS = wordSet(`
  airlines allies analysts authorities banks borders bridges buyers cables charts cities citizens companies consumers
  customers dams drivers elections employees engineers exports farmers firms fishermen fleets floods gas governments
  hackers households ice imports insurers investors lenders markets members migrants militias ministers neighbours oil
  operators parties pilots pipelines plants politicians ports prices producers protesters railways rates refugees
  residents roads sanctions satellites services ships shippers shipping smugglers snow soldiers states strikes suppliers
  talks tankers teachers terrorists towns traders trains trucks unions villages visitors voters water workers
`)

/** Other words that sentences begin with and names do not. */
export const COMMON_FIRSTS = wordSet(`
  there it they he she we you nobody somebody everybody everyone nothing if when because due owing given members part
  parts half rising falling ship port plant river dam town bridge police troops insurance relations members
`)

/** Words of other languages that no English name begins with. */
export const FOREIGN = wordSet(`
  und wird werden ist nicht eine einer einem einen durch für dass weil sind est sont dans une pas avec pour sera seront
  ferme parce que por una los las está serán della delle sono nella och inte är ikke blir het niet wordt een
`)

/** The same, but for names: "La Paz", "El Salvador", "Le Monde". */
export const FOREIGN_ARTICLES = wordSet('der das die le la les el il lo gli en den det')
