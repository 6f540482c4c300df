/**
 * The words by which news text gives a statement to somebody. Lists only, lower case, unstemmed.
 *
 * Source: our own, after the verb classes of Krestel et al. (2008) and O'Keefe et al. (2012). Bad at: figures of speech.
 */
import { wordSet } from './word-set.ts';

/** Verbs of saying whose form is hardly ever a noun. */
export const sayingVerbs = wordSet(`
  say says said saying tell tells told telling add adds added adding noted noting stressed stresses stressing reiterate
  reiterates reiterated reiterating claimed claiming warned warns warning stated stating announce announces announced
  announcing declared declares declaring insisted insists insisting argued argues arguing explained explains explaining
  emphasized emphasised emphasizes emphasises emphasizing emphasising underlined underlines underlining underscored
  underscores underscoring maintained maintains maintaining contended contends contending asserted asserts asserting
  alleged alleges alleging acknowledged acknowledges acknowledging admitted admits admitting conceded concedes conceding
  confirmed confirms confirming denied denies denying replied replies replying responded responds responding answered
  remarked remarking observed observes observing recalled recalls recalling repeated repeats repeating reported reporting
  wrote writes writing tweeted posted suggested suggests suggesting indicated indicates indicating signaled signalled
  signals signaling signalling hinted hints hinting described describes describing believes believed believing thinks
  thought considers considered considering predicted predicts predicting promised promises promising pledged pledges
  pledging vowed vowing swore threatened threatens threatening urged urges urging proposed proposes proposing
  complained complains complaining joked quipped affirmed affirms affirming reaffirmed reaffirms reaffirming assured
  assures called calls claims states reports comments remarks answers learned learnt vows pledges urges respond answer reply comment confirm speaking add insist argue believe deny
  reject dismiss maintain assert contend stress emphasize emphasise warn suggest claim note admit acknowledge confirm explain predict
  declare allege point describe consider think accuse condemn regard portray cast report assuring clarified clarifies clarifying cautioned cautions cautioning commented commenting concluded concludes
  concluding continued declined declines declining refused refuses refusing refrained refrains refraining rejected rejects
  rejecting dismissed dismisses dismissing disputed disputes informed informs testified specified specifies expressed
  expresses expressing voiced voices voicing reminded reminds reminding opined accused accuses accusing criticized
  criticised criticizes criticises condemned condemns condemning estimates estimated revealed reveals disclosed
  disclosed pointed points pointing spoke speaks speaking regards regarded regarding calling called casts casting
  portrays portrayed argued assessed assesses avoided sees sidestepped dodged doubts doubted quoted holds recalled went
  proclaimed proclaims countered counters retorted mused ventured advised advises notes told
  grumbled grumbles grumbling griped gripe gripes groused moaned moans moaning barked barks barking snapped snaps snarled sneered
  sneers sneering sniffed scoffed scoffs scoffing fumed fumes fuming raged rages raging thundered thunders thundering growled growls huffed huffs
  tutted tuts gushed gushes gushing crowed crows crowing boasted boasts boasting bragged brags purred purrs chirped intoned intones whispered
  whispers whispering murmured muttered mutters sighed sighs shrugged quips joking gloated gloats bristled demurred demurs
  lamented laments lamenting bemoaned averred avers recounted recounts recounting related volunteered divulged divulges confided
  confides confiding confessed confesses confessing apprised iterated exclaimed exclaims enthused enthuses
  apologized apologised allowed relented chided rumbled blustered mocked cried shouted yelled pleaded pleads pleading
  renewed renews outlined outlines jibed opines cautioned specifying elaborated elaborates quizzed relayed relays conveyed conveys
  conveying ranted rants blasts`);

/** Forms that are nouns as often as verbs: they count after a name or a pronoun only. */
export const nounOrVerb = wordSet(`
  claims notes states reports comments remarks calls calling called answers points voices writes proposes hopes demands
  wants plans views vows promises pledges threatens doubts estimates holds sees signals thought writing warning regarding
  considering considered regarded described reported quoted went continued estimated tells counters spoke speaks
  speaking posted believed revealed pointed casts avoided praise welcome praises backs supports fears welcomed expects opposes
  hopes threats claim note report point cast demand hope want fear support back favour favor seek state add describe consider think
  maintain suggest stress accepts agrees favours favors approves hails cheers applauds rues regrets urges asks requests insists recognises
  recognizes blames slams mocks hits lauds thanks seeks intends refuses aims labels brands dubs backed voiced snaps barks crows
  sighs rages boasts blasts related renewed renews outlines outlined whispers rants moans mocked allowed conveyed relayed pleads
  shrugged cried boasting fuming whispering raging mutters growls brags gushes sneers laments confides divulges recounts`);

/** Verbs that report words even without "that" or quotation marks after them. */
export const coreVerbs = wordSet(`
  say says said saying tell tells told telling add adds added adding noted noting notes stressed stresses stressing reiterated
  reiterates reiterating claimed claims claiming warned warns warning stated states stating announced announces announcing declared
  declares declaring insisted insists insisting insist argued argues arguing argue explained explains explaining emphasized
  emphasised emphasizes emphasises underlined underlines underscored underscores contended contends asserted asserts alleged
  alleges acknowledged acknowledges admitted admits conceded confirmed confirms denied denies replied responded answered remarked
  observed repeated reported reports reporting wrote writes suggested suggests signaled signalled signals hinted hints believes
  believe believed thinks reaffirmed reaffirms affirmed cautioned commented commenting concluded declined declines refused refuses
  refrained refraining warn claim quoted vows pledges respond spoke speaks speaking pointed points learned predicted predicts vowed pledged described describes called calls considers regards`);

/** Verbs whose subject holds the view or takes the stand that the sentence is about. */
export const stanceVerbs = wordSet(`
  welcome welcomes welcomed welcoming hail hails hailed hailing praise praises praised praising applauds applauded applauding
  cheers cheered lauds lauded greeted greets endorses endorsed backs backed supports supported approves approved favors favours
  oppose reject dismiss refuse hope want fear demand support back favour favor seek expect agree excluded excludes exclude dismisses dismissed
  opposes opposed opposing rejects rejected rejecting demands demanded demanding hopes hoped hoping wants wanted wanting
  vows seeks sought expects expected fears feared intends agrees agreed disagrees accepts accepted objects objected
  refuses blames blamed blaming slams slammed mocks mocked thanked regrets regretted asks requested regards
  rules ruled ruling likes liked prefers preferred plans planned recognizes recognises labels labelled labeled
  brands branded dubs dubbed excludes excluded drew draws takes took finds found keeps insists casts cast views viewed
  understands understood needs cares shares applied promised opposes resists resisted wishes wished warns reacts reacted
  aims offered offers pushes pushed`);

/** Adjectives and participles of a frame of mind: "X is pleased", and in headlines "X pleased". */
export const stanceAdjectives = wordSet(`
  pleased satisfied glad happy content delighted relieved gratified grateful thankful ready open willing prepared unwilling
  hopeful optimistic pessimistic confident convinced certain sure concerned worried alarmed opposed committed determined against
  skeptical sceptical cautious reluctant eager keen interested adamant aware angry disappointed furious unhappy dissatisfied
  upbeat wary`);

/** Verbs in the plural that are nouns in the singular: they need many who do it, "officials fear", or an auxiliary. */
export const pluralVerbs = wordSet(`
  report claim note point cast comment answer demand fear hope support view reply stress state back want call favor favour`);

/** What a word of these and "that" after it make: the view of whom it belongs to. */
export const viewNouns = wordSet(`
  view views position stance opinion belief claim claims statement statements remark remarks words assertion contention
  argument comment comments conviction assessment hope hopes insistence demand demands warning warnings assurance
  message messages reasoning suggestion admission announcement declaration promise pledge vow accusation accusations`);

/** "in X's view", "in X's words". */
export const viewPhraseNouns = wordSet(`
  view words opinion eyes assessment estimation judgment judgement telling account reading understanding`);

/** Verb phrases of being quoted: the subject is the speaker although the verb is passive. */
export const quotedAs = wordSet('quoted quotes quote quoting cited cites cite citing paraphrased');

/** What is done to an idea by whom holds a view of it: "was rejected by Kyiv". */
export const passiveStances = wordSet(`
  rejected dismissed welcomed hailed praised opposed denied confirmed condemned criticised criticized endorsed announced backed
  supported ruled excluded accepted approved blocked`);

/** Who listens: "told reporters". */
export const audienceNouns = wordSet(`
  reporters journalists lawmakers parliament press media audience reporter journalist agency television tv newspaper
  outlet outlets crowd supporters viewers broadcaster channel correspondents conference briefing`);

export const auxiliaries = wordSet(`
  is are was were be been being am has have had having do does did will would can could may might shall should must
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot shouldn't
  mustn't 'll 'd`);

/** Adverbs and the like that stand between a subject and its verb. */
export const betweenSubjectAndVerb = wordSet(`
  also later earlier again then now once repeatedly often consistently long always already reportedly previously recently
  just still even himself herself themselves itself has have had having will would did does do never not twice since
  separately subsequently further publicly privately openly firmly flatly clearly simply only today yesterday tonight
  famously initially finally ever merely bluntly explicitly specifically meanwhile first both each all too quickly categorically
  reportedly apparently effectively strongly sharply angrily cautiously officially formally directly was were is are been being
  however moreover therefore furthermore additionally nevertheless nonetheless afterwards frequently regularly fully jointly
  may might could should must can likewise moreover instead duly dutifully otherwise thus already hitherto long`);

export const subordinators = wordSet(`
  that when while after before because since as if unless until although though whereas where why how whether but and or
  nor so than whose which what`);

export const prepositions = wordSet(`
  of for to in at from on with by into about over under against between during through within among without amid
  following despite via after before until since near towards toward regarding concerning outside inside behind across`);

export const determiners = wordSet('the a an this that these those its his her their our my one another');

/** Verbs whose first object is who listens: "told Fox News". */
export const tellingVerbs = wordSet('tell tells told telling informs informed informing assured reminded');

/** Words of time: "Peskov on Monday said". */
export const timeWords = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tonight tomorrow morning
  afternoon evening night late early last this week month year day same on earlier ago days hours in at`);

/** Words of a title that stand between a country's name and the role: "Ukrainian foreign minister". */
export const titleWords = wordSet(`
  foreign defence defense prime special press deputy vice former chief state presidential top senior national security interior
  finance economic economy acting military army navy air force first new long-time veteran opposition parliamentary permanent public
  affairs relations energy justice trade home de facto intelligence lead election`);

/** Nouns for those who may be named by what they do alone. */
export const roleNouns = wordSet(`
  spokesman spokeswoman spokesperson spokesmen president premier chancellor minister ministers secretary envoy envoys ambassador diplomat
  diplomats official officials leader leaders chief chiefs head general commander senator lawmaker lawmakers congressman adviser
  advisor advisers advisors aide aides negotiator negotiators representative representatives governor mayor deputy chairman
  chairwoman chair politician analyst analysts expert experts source sources correspondent reporter king pope director commissioner boss supremo mouthpiece flunky emissary pointman henchman strongman bosses
  ally lieutenant professor author editor general candidate delegation member members people critics man woman colonel admiral`);

/** Bodies that speak for whom they belong to: "Russian officials", "his administration", "Ukraine's government". */
export const bodyNouns = wordSet(`
  administration government officials authorities team office delegation side leadership leaders cabinet spokesman spokeswoman
  spokesperson spokespeople representatives negotiators diplomats diplomacy statement press-service allies members service
  ministry department presidency`);

/** Names and nouns of those who pass on what others say. */
export const outletWords = wordSet(`
  reuters bloomberg tass afp ap bbc cnn ft wsj nyt politico axios guardian journal times post newspaper newspapers outlet outlets
  agency agencies paper papers channel media website magazine broadcaster correspondent interfax ria telegraph economist
  press reports report news ukrinform pravda nbc abc cbs msnbc sky aljazeera jazeera dw unian kommersant izvestia rt rbc meduza
  herald tribune gazette chronicle observer courier dispatch globe
  spiegel bild monde tv blog site portal radio edition tabloid daily weekly`);

/** First words of a headline's or a paragraph's label: nobody speaks there. */
export const labelWords = wordSet(`
  details source sources background updated update explained explainer analysis opinion live watch video photo photos read more
  exclusive breaking factbox timeline note editor's commentary interview context related also key topics tags in quotes q a
  comment review podcast listen see correction reminder quote`);
