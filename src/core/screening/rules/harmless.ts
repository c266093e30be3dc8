/** Up to six words of any kind, for patterns that account for a whole short message. */
export const UP_TO_SIX = '*? *? *? *? *? *?';

/** A message of at most twelve words with one of these in it. Pair it with `WORRYING` in `unless`. */
export function shortWith(words: string): string {
	return `^ ${UP_TO_SIX} ${words} ${UP_TO_SIX} $`;
}

/** With one of these a message about anything is not small talk. Wide on purpose: what is not earned is looked at. */
export const WORRYING: readonly string[] = [
	'scared|afraid|frightened|terrified|petrified|unsafe|danger|dangerous|emergency|999|police|ambulance|hospital|help|sos|social|court|prison|bailiff|refuge|custody',
	'hit|hits|hitting|beat|beats|slap|slapped|punch|punched|punches|kick|kicked|kicks|hurt|hurts|hurting|bruise|bruises|bruised|marks|mark|strangle|choke|burn|burnt|burns|bite|bites|belt|slipper|stick|fist|fists|throat|neck',
	'kill|kills|killed|dead|die|died|dying|suicide|suicidal|kms|overdose|tablets|pills|paracetamol|pill|blade|blades|razor|knife|gun|machete|weapon|bleach|rope|bridge|roof|tracks|blood|bleeding|bleed|cut|cuts|cutting|scars|sleeves|wrist|wrists|arms|thighs|plasters',
	'touch|touched|touches|touching|rape|raped|nudes|nude|naked|undress|sex|kiss|kissed|kisses|pics|photo|photos|pictures|video|camera|cam|secret|secrets|bed|bedroom|shower|bath|massage|special|undressed|tickle|tickles|tickling|clothes|dress|top|knickers|pants|bra|lap',
	'stranger|man|men|bloke|older|olders|boyfriend|hotel|lorry|van|boot|passport|flight|ticket|tickets|abroad|marry|marriage|married|wedding|groom|cousin|cousins|uncle|uncles|village|dowry|engaged|husband|online|discord|chat|server',
	'drugs|weed|coke|crack|ket|heroin|spice|pack|package|packages|parcel|parcels|deliver|drop|line|trap|owe|owes|owed|debt|money|cash|quid|bag|bags|runs|vape|vodka|drunk|drink|drinking|drinks|bottle|bottles|stoned|high|smoke|smoking',
	'cry|crying|cried|cries|sad|depressed|alone|lonely|nobody|noone|empty|numb|worthless|hate|hates|hated|tired|anxious|panic|worry|worried|upset|angry|shout|shouts|shouting|scream|screaming|screams|smash|smashed|fight|fights|fighting|argue|arguing|row|rows|voices|mental|camhs|goodbye|sorry|funeral|grave|disappear|gone',
	'hungry|starving|fridge|cupboard|cupboards|electric|meter|cold|freezing|dark|lost|missing|outside|nowhere|homeless|kicked|chucked|locked|lock|locks|hide|hiding|hid|run|ran|runaway|escape|leave|left|stuck|following|followed|night|nights|midnight|sleep|sleeping|slept|sofa|tent|floor|hostel|shed|cellar|attic|garage|woods|park',
	'pregnant|period|baby|late|belly|sick|faint|fainted|breathe|breathing|unconscious|insulin|inhaler|fit|seizure|doctor|pain|operation|weight|fat|eat|skip|calories|purge|laxatives',
	'bully|bullied|bullying|names|laugh|laughed|weird|racist|fault|deserve|promise|tell|telling|told|never|cant|nothing|anymore|always|makes|made|force|forced|wont|allowed|trust|cage|cope|quiet|careful|rules|punish|punished|pay|pays|last|belongs|normal|instead|without|only|still|again|back|everyone|away',
	'placement|carer|carers|staff|keyworker|moved|move|moving|contact|mum|mums ..6 drunk|asleep|crying|boyfriend|wake|away|rehab|gone',
	'dad|stepdad|he|hes|his|him|they|theyre ..6 said|says|wants|makes|gets|got|comes|took|takes|watches|watching|asks|put|puts|gave|gives|looks|know|knows|will|waiting|coming|calls|keeps',
];

/** In a game, a match, a film or a lesson. */
export const PLAY_WORDS =
	'fortnite|minecraft|fifa|roblox|sims|mario|pokemon|xbox|ps5|playstation|switch|cod|gta|warzone|monopoly|uno|chess|cluedo|netflix|film|movie|episode|series|traitors|strictly|eastenders|hollyoaks|corrie|gogglebox|tiktok|song|album|concert|gig|book|anime|football|match|goal|goals|league|arsenal|chelsea|liverpool|everton|spurs|celtic|rangers|leeds|city|united|villa|wales|england|scotland|rugby|netball|hockey|cricket|swimming|boxing|gymnastics|dance|bowling|cinema|scouts|cadets|guides|brownies|karate|skatepark|trampoline|panto|choir|orchestra|guitar|piano|drums|drama|recorder|violin|trumpet|clarinet';

/** Of school and college. */
export const SCHOOL_WORDS =
	'maths|english|science|french|german|spanish|geography|history|art|pe|dt|homework|hw|mock|mocks|gcse|gcses|exam|exams|essay|coursework|revision|options|sats|btec|assembly|prom|inset|uniform|theory|grade|timetable|detention|test|results|college|apprenticeship|cv|interview';

/** What is eaten and where. */
export const FOOD_WORDS =
	'pizza|chips|chippy|chinese|curry|nandos|maccies|mcdonalds|greggs|kfc|pasta|toast|cake|biscuits|biscuit|crumpet|crumpets|roast|yorkshire|yorkshires|fajitas|sausage|sausages|beans|crisps|chocolate|haribo|sweets|noodles|lasagne|burger|burgers|kebab|sandwich|sarnie|brew|squash|brekkie|breakfast|lunch|dinner|tea|pancakes|popcorn|soup|bacon|cereal|yoghurt|cookies|brownies|waffle|pie|gravy|spoons|subway|takeaway|dominos|bbq';
