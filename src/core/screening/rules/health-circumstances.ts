/**
 * What stands beside a danger to body or mind and makes it another thing. Patterns (pattern.ts) for `unless` and `eased`, kept
 * in one place so that every rule means the same by “long ago” or “they know about it”.
 */

/** It was weeks or years before: not under way. */
export const LONG_AGO: readonly string[] = [
	'last year|month|summer|winter|week|term|january|february|march|april|may|june|july|august|september|october|november|december',
	'years|year|months|month|weeks|week ago',
	'when i|he|she was little|younger|small|#3-15',
	'used to',
	'over a? year',
];

/** Somebody whose work it is knows, and it is said to be better. */
export const KNOWN_ABOUT: readonly string[] = [
	'camhs|crisis|counsellor|social|keyworker|worker|mum|doctor|therapist|gp ..2 know|knows|knew|sorted|helped',
	'camhs ..3 see|saw|come|comes|help|helps|helped|discharged|plan',
	'im|she|hes|he|shes ..1 okay|fine|better|good|alright ..2 now',
	'all sorted',
	'dont|havent|stopped ..3 anymore',
	'clean now',
	'got|have a plan',
	'fine|okay|better after|since|today',
	'told mum|dad|carer|carers|keyworker|camhs|miss|gran and',
];

/** Games, films, songs, books and school work: somebody else's death. */
export const MADE_UP: readonly string[] = [
	'fortnite|minecraft|fifa|gta|cod|roblox|warzone|zelda|sims|mario|pokemon|tekken|skyrim|valorant|overwatch|fortnight|elden|ark|xbox|ps5 ..25 *',
	'respawn|respawned|lobby|npc|boss|level|checkpoint|controller|hamlet|juliet|macbeth|shakespeare|essay|monologue|netflix|eastenders|hollyoaks|casualty|corrie',
	'in|on|of|this|that|the|a game|film|movie|series|episode|book|song|album|show|lyrics|drama|scene|programme|documentary|anime',
	'school play',
	'first aid|ader course|training|class|badge|lesson|dummy',
	'cadets|scouts|guides|practice|ketchup|hamster|goldfish',
];

/** Said about food, weather, school, tiredness or shame, in the way that people say such things. */
export const IDIOM: readonly string[] = [
	'embarrassing|embarrassed|embarrassment|cringe|cringing|crush|mortified|mortifying|awkward',
	'rather|sooner die|dead',
	'homework|hw|maths|exam|exams|mock|mocks|gcse|gcses|essay|coursework|revision|science|physics|chemistry|biology|french|german|detention|bleep|beep|pe|assembly|spanish',
	'leg|legs|arms|abs day|ache|aching|hurt|hurts|sore|killing',
	'too hot|cold|long|funny|cute|much',
	'hungover|homesick|starving|hungry|bored|boring|boredom',
	'of|from hunger|boredom|laughter|laughing|embarrassment|shame|cringe|heat|thirst|jealousy',
	'not|dont ..1 literally|actually mean|meant',
];
