/** Made by `npm run screen:pack` from the rules. */
export const ANCHORS =
	'113342004113014 001122220022340 28403 0014643 2202 5020124 2602252 426 124442 20442022 064004 030300 00010 053200402 042540561 2002043010006 031542636 022366 053114010 06142420000420 2662106002020 03302480020 220251200 006000202 244520062044 4020280 5060203 401442126 002244 2030004024 63402040 44200242024 63242666540 04066600010 224247426246020 03222024224 66040 44430042020 03708008 0002240610 2202620652 32122260 0224040052 255022402314045 034321 2444422 26402345 26451146100 642622440200045642 11000220 4000036600470 4240310 6242504010 232266222 43270020 26210044705 2234020 0440214810 2400445000 460001 02005432150018 6120054 4331 00314024 2403503 033220016 5463 6401006111 24004032204 21005020 21220068010250 452362 3212202 6246660040 21260020 06002426 40406600045 24052022226 8290606 022022002620 25054222204 22040622 22622742000 72642222244 6262042434 22420022000400 00000400000162 2220 33001002360 2002232224422344420 2243224 1116226012604201 22102102011042 40120610 641223088211 233380016020 1101104232 6142444 234215 2030 0222464254 322452 3114311 22000236 04010 221200 00000 1205010204002 020403033 2042212 1012045 22001120 020111222220102220 01010000020131121001 200200552000 1131220 22 8074503 22800006010 022432 1340243620114 33020 40 000000 043003 43230000 412002 9b1 3891 b777 772 7 f17 7883 3 111 1112 211 431131 11 332 22422 111121 1211111 111111114 16311111 111111111321 2420200020 022220011600 22050420 0004020002200010 112200 124030 10222 200110 2111000 2002000600 2000404 511000 313000226 52056420 322350040 1445010422 442014 04030004023 3122102600 642440000064 026002204 2004660120 024020044 422244040206 042202020240 0032600402 266642222 2242240020 26264201223 00220222002 00022200060 2260000020 62462022 024202020100 0444040 00000444 404020404 0202446 342400021002 001002100404 4252400 26712202 2440200444 03060264 2202602240 223 2202 26 0022 0030 400020 40117402251 044140 0120002220102022130 0120 42200000140 0200123402202 23234245 0110 0222020 2052 4202266 00300 02222120 203002220 020200 2300001 220 02022 0021 0110122012000045200001200002 4400 6023110 4200 44260 2260000003110100 204020000020 221301 231002 1221020300 4003240110002 20020042 60022 20542426 2100204 22 3500240042 2727384624424 6220002661 002032 4224245354107600300 042224202 400162 2442004 0210200 20220 224420000 412302610 026200 2613120 0240440 12407 220 222 440 220 0333 034 21 21420 2111 0100224200060 2022202014222032 1454 12422 211401 23 3111 1121 1331132111 11213111121111221111111123131111 111121111111 113311211121 1111121100 11111111 2 11111213111121111122111111112313111111 111121 1111121311112111112211111111231311111 1331112131111211112211111111231311111 11111213111121111122111111112313111112 1331112131111211121 1111121311112111112211111111231311111111 111122111111112313111 1331112131111211112211111111231311111 00111112 11111213111121111122111111112313111111 2122111111112313111 13311311121 1111111311211 211211131 11111111121 111 2 55144151141 211114111 015113451 541311 3a2 220 20 04 000 4400420100 2110304 2024 24300 20 0202202 0220316 02 00 00200061 60221113300120300 43220022002122 12122004560 4302030520241 000333133202182300 0002111064555 51203622 302020023220 242 2020023 64244 2200434 1020411400 111112111 1111121110 1321201013110 11121200 11012 12100 2540482022001 10400622 200011120130 002312 4304 022 32214 04623 06620506 7777702 426464 222204 13222 1326200 02042 12112 222422100 06203102720200 2020030000 20220000 40234 44023050200010 44520001418 2244400 330423 67810 43402 022260 024222 32220 424 252024';
export const PATTERNS = `
^ help|helpme|please|sos help|me|now|please|sos|us? help|me|now|please|us? help|me|please? *? $
^ help|sos $
^ help|please|somebody|someone ..2 help ..1 me|now|please|us
^ i|we need|want help asap|fast|now|please|quick|quickly
call|get|need|phone|ring|send|want|where|wheres ..2 a|an|me|the ..1 999|ambulance|paramedic|paramedics|police
call|dial|fetch|get|phone|ring|send ..2 112|999|ambulance|help|police|somebody|someone ..2 asap|fast|here|hurry|me|now|please|quick|quickly|round|to
hurry|please|quick ..2 call|fetch|get|ring|send ..2 ambulance|anyone|help|police|somebody|someone
anyone|somebody|someone please? call|come|help|ring|send ..3 ambulance|get|here|me|now|please|police|quick|us
come|fetch|get ..1 here|me|us ..2 asap|hurry|now|please|quick|quickly
^ sos *? *? *? $
^ emergency|mayday *? *? $
its|this is? an? emergency
ambulance ..4 ages|coming|hasnt|hours|isnt|long|not|taking|wont
called|calling|dialled|phoned|rang|ringing|rung 999|ambulance|police ..8 battery|cut|hang|hold|long|not|now|scared|still|waiting|wont
cant|scared|too ..3 call|dial|phone|ring|speak ..2 999|ambulance|police|them
@game|@playing|@screen
application|coursework|cv|english|essay|form|french|hair|homework|hw|login|maths|options|outfit|password|printer|quiz|recipe|revision|science|spanish|spelling|wear|wifi
bowling|boxing|buns|clown|farts|flan|kid|late|lift|neighbourhood|primark|roast|sick|surprise|wedding
doesnt|dont|isnt|never|no|not|nothing ..2 ambulance|call|emergency|need|police|ring
ago|assembly|cadets|class|drawing|driving|football|friday|last|match|monday|month|siren|talk|toy|training|week|year|yesterday
if|when i
years ago
was sorted
better|fine|okay|safe now
disregard|forget|ignore|scrap ..1 all|everything|what ..2 i|ive ..1 just|said|sent|texted|told|wrote
forget|ignore i ..1 asked|mentioned|said|sent|texted|told|wrote
^ drop|forget|leave it|that|this *? $
^ never|nevermind|nvm mind? doesnt|dont|forget|ignore|its|leave? *? *? *? $
^ doesnt|dont|dw|it|nothing matter *? *? *? $
i|ive|just ..1 made ..1 all|it|that|this ..1 up
i|im|was ..1 exaggerated|exaggerating|lied|lying|overreacting *? *? *? $
i|just ..2 joking|kidding|lying|messing ..1 about ..4 dad|earlier|him|home|mum|said|stepdad|told
regret|shouldn|shouldnt|wish ..2 hadnt|have|i|never|never|of ..2 mentioned|opened|said|say|spoke|spoken|tell|telling|text|texted|told
dont|never contact|inform|mention|repeat|report|say|tell ..3 anybody|anyone|anything|carer|carers|her|him|nobody|noone|parents|please|police|school|social|them|worker
dont|never|not ..1 log|note|pass|put|record|share|write ..3 down|file|in|it|log|on|that|this
he|hed|hell|she|shed|shell|they|theyd|theyll ..2 batter|beat|go|hurt|kill|murder|punish ..4 find|finds|found|hears|knew|know|knows|out|said|tell|told
can|could|will ur|you ..2 delete|erase|forget|remove|unsend ..2 chat|everything|it|messages|my|that|this|what
anyone|nobody|noone|one|people|they|you ..2 ever|gonna|never|will|wont|would|wouldnt ..1 believe ..1 her|it|me|us
promise ..2 me? ..1 not|wont|you ..2 not|say|tell|wont ..2 anyone|say|tell
bake|birthday|biscuit|biscuits|cake|cancer|chocolate|christmas|crush|dance|dating|deodorant|divorce|ending|fancy|favourite|film|forty|hamster|haribo|hide|itches|jaffa|jollof|nando|party|present|profile|roommate|santa|song|stickers|surprise|sweets|vape|vaping|xmas
appointment|bag|found|friday|group|keys|late|lift|monday|mushroom|number|order|pizza|saturday|sock|sunday|times|tuesday|window
make makeup|up
are|do|must|will|would ..1 you ..4 got|gotta|have|need|report ..2 call|it|pass|report|ring|share|tell ..10 anyone|hit|hits|hurt|hypothetically|if|police|social|someone|told|touched|when
hypothetically|if a|i|somebody|someone ..8 do|will|would you ..1 have|need ..2 report|tell
if|say|suppose|supposing|when ..3 said|say|show|showed|tell|tells|told ..2 anyone|someone|teacher|you ..10 happen|happens|have|police|report|secret|social|taken|tell|trouble
wat|what do|happen|happens|would ..3 if|when ..2 a|boy|child|girl|i|kid|person|somebody|someone|you ..4 hit|hits|hurt|hurts|report|reports|says|tell|tells|told|touched
can|could police|someone|they|u|you ..2 find|trace|track ..3 me|number|phone|this|where
find out
bad|delivery|embarrassing|jumped|missing|order|small
just checking|curious|wondering
sign|signed up
first time
before i start
hypothetical|hypothetically ..20 abuse|adult|blood|die|drugs|gun|hit|hits|home|hurt|hurts|kill|knife|locked|money|nudes|older|overdose|owe|owed|pills|police|pregnant|rape|report|run|scared|sleep|social|stab|tablets|tell|touched|touches
asking ..2 for ..2 friend|mate|someone ..16 abuse|blood|die|drugs|hit|hurt|illegal|kill|nudes|overdose|pills|police|pregnant|rape|report|run|safe|scared|tablets|touched
my friend|mate ..6 @beats|@harms|abused|cuts|hurts|overdose|pregnant|raped|scared|starving|suicidal|touched|touches
can|how|if|is|should|what|would ..4 a|boy|child|friend|girl|kid|mate|my|person|somebody|someone ..8 abuse|abused|beaten|cuts|dealing|drug|drugs|forced|hit|hits|hurt|hurts|kill|nudes|overdose|pregnant|raped|suicidal|touched|touches|touching
if|say|suppose|what ..1 a|friends|mates|my|persons|somebodys|someones|ur|your ..2 @grownup|boyfriend|brother|coach|teacher ..4 asks|comes|comes|drinks|films|hit|hits|hurts|locks|makes|touched|touches|watches
does|is|would ..2 it|that|this ..4 abuse|allowed|bad|count|illegal|normal|okay|rape|wrong ..4 for|if|to|when ..10 adult|boyfriend|brother|carer|coach|dad|grownup|he|hits|mum|parent|she|staff|stepdad|teacher|they|touches|uncle
is it|that ..1 abuse|assault|grooming|illegal|neglect|rape
a|bank|card|my|safety|the pin|pins
allowed|alright|okay if|to ..1 i|my|we ..1 borrow|bring|call|come|join|ring|sit|swap|use|wait
@creature
ankle|belly|feet|foot|head|knee|teeth|tooth|tummy hurt|hurting|hurts
^ so? they|you got|have|must|need to? pass|say|tell ..3 if|when
biscuit|biscuits|cat|celebrations|crumpets|dog|drama|dream|drivers|dye|embarrassed|flowers|hamster|hockey|jaffa|netball|offside|penguins|poster|project|pshe|referee|rs|sausage|spell|spelling|sti|sweets|weed
bed|bedside|bells|bike|bookcase|box|chair|desk|drawers|dresser|furniture|hoover|lego|shelf|suitcase|table|tins|toys|trainer|wardrobe|wedge ..4 against|behind|under ..3 door|handle
drag|move|pull|push|put|shove|slide ..3 bed|chair|desk|drawers|dresser|furniture|table|wardrobe ..4 door|handle
barricade|block|bolt|jam|tie|wedge ..3 door|handle
sleep|sleeping ..3 against|behind ..2 door
@playing|camping|caravan|concert|decorating|festival|flood|halloween|paint|painting|present|presents|sats|sleepover|tent|trip|wrap|wrapping
cat|class|delivery|dog|draught|fell|fire|ikea|locker|new|parcel|prank|school|wind|windy
taken|takes|took ..2 door off ..4 bedroom|hinges|room
taken|takes|took ..2 my|our door ..3 away|off
any|are|buy|can|could|do|does|fit|get|how|is|make|need|want|what|where ..8 bolt|chain|latch|lock ..5 bedroom|my|room door
bolt|chain|lock ..4 bedroom|my|own|room door ..8 allowed|buy|cheap|cost|drill|inside|kids|law|legal|much
no door on ..2 bathroom|bedroom|my|our|room
bolt|handle|key|lock ..3 outside ..4 bedroom|door|my|our|room
bedroom|my|our|room ..3 bolt|bolts|handle|lock|locks ..5 backwards|landing|outside
slam|slammed|slammin|slamming
wish i could lock
bike|car|hotel|keys|landlord|locker|phone|privacy|shed|sister
slam|slammed|slamming|slams
bed|go|night|nights|sleep to? bed|lie ..4 in|with ..2 all|me|my|our? ..1 belt|boots|clothes|coat|dungarees|jacket|jeans|shoes|tracksuit|trainers|uniform
coat|shoes|trainers ..2 on ..4 just in? case|incase
put|puts|wear|wearing|wears ..6 2|3|extra|jeans|layers|leggings|shorts|three|tight|two ..6 bed|night|nightie|pjs|pyjamas|sleep
backpack|bag|coat|rucksack|shoes ..3 pack|packed|ready|under ..4 bed|case|door|incase|night|pillow
got|have|keep ..3 bag ..4 behind|by|under ..2 back|bed|door ..8 case|go|him|incase|leave|mum|quick|run
counted|found|know|learnt|worked ..5 which ..2 board|boards|floorboard|floorboards|stair|stairs|step creak|creaks|loud|noise|squeak
hear|heard|hears|know|listen|listening ..4 floorboard|floorboards|landing|stair|stairs ..3 creak|creaks|go|goes
bed|kip|night|sleep|sleeping|slept ..3 behind|in|under ..2 airing|bath|bathtub|car|conservatory|cot|crate|cupboard|garage|greenhouse|kennel|larder|laundry|loft|pantry|porch|shed|trampoline|treehouse|utility|wardrobe|wendy
sleep|sleeping|slept ..3 under ..2 bed|cot|desk|stairs|table
baby|brother|kids|sister|twins ..4 sleep|sleeps ..3 in|under ..2 bath|cupboard|drawer|suitcase|wardrobe
bear|butlins|cat|conversion|covers|dog|duvet|ferry|gala|hamster|hedgehog|holiday|journey|kitten|monster|puppy|rabbit|rather|refuge|skylight|snores|teddy|tortoise|traffic|way|weighted
take|takes|taking shifts|turns ..3 awake|keep|sleep|sleeping|stay|staying|watch
keep|lay|lie|sit|stay|staying|stays|wait ..2 awake|up ..5 because|case|incase|till|unless|until ..4 @he|asleep|bed|dad|gone|hes|mum|she|snoring|stepdad|uncle
cant|dont|never|not ..1 sleep|sleeping ..2 till|unless|until ..4 @he|asleep|dad|goes|gone|in|mums|snoring|stepdad|uncle
listen|listening|till|until|wait ..5 @he|dad|hes|stepdad ..3 asleep|passed|snore|snores|snoring
get|gets|go|got|has ..2 past|through me first
brother|kids|sister|twins ..5 bed|sleep|sleeping|sleeps ..5 so ..3 @he|dad|hes|stepdad|uncle
i|us|we ..2 hid|hide|hides|hiding ..5 because|from|if|till|until|when ..4 @he|comes|dad|drunk|home|key|kicks|mum|she|shouts|starts|stepdad|stepmum|they|uncle
hid|hide|hiding ..3 baby|brother|kids|little|ones|sister|twins|us ..5 behind|from|in|under|when
climb|get|gets|go|goes|sit|sits|squeeze|stay ..1 behind|in|under ..2 airing|coats|cot|cupboard|loft|shed|stairs|table|wardrobe ..6 and|because|if|till|until|when|with ..4 @he|brother|dad|kicks|kids|mum|ones|over|quiet|shouting|sister|starts|stepdad|stops|they|twins
bring|get|put|take|took ..3 baby|brother|brothers|kids|little|ones|sister|sisters|twins ..4 bathroom|cupboard|garden|loft|out|park|room|upstairs|wardrobe ..5 before|if|till|until|when ..4 @he|back|dad|drunk|kicks|mum|shouting|starts|stepdad|they|whiskey
have|put|puts|turn|turned ..4 cartoons|dryer|headphones|hoover|music|radio|shower|song|songs|taps|telly ..4 full|loud|on|up ..6 cant|drown|hear|over|so
code|safe|secret knock|sign|signal|word ..6 brother|dad|door|means|mum|police|room|rooms|run|sister|stairs|upstairs|when
brother|dad|gran|mum|sister|we ..4 code|safe|secret knock|sign|signal|word
do|make|play|sing ..4 game|song|songs ..4 hide|mice|mouse|quiet|statues ..6 @he|brother|dad|home|kids|sister|stepdad|twins|when
assistant|assistants|cat|chocolate|counting|crying|dentist|dog|embarrassed|embarrassing|exam|fireworks|gym|homework|hoodies|murder|nits|password|photo|presents|revision|sardines|seek|shop|snore|snores|spider|sprouts|study|sweets|test|thunder|toast|trains|veg|weed|zoom
pretend|pretended|pretending ..2 asleep|sleeping ..2 if|so|till|until|when ..2 @he|dad|grandad|hes|lodger|stepdad|uncle
@he|@staff|boyfriend|brother|carer|cousin|dad|grandad|lodger|stepdad|uncle ..4 check|checking|checks|come|comes|coming|say|says|tuck|tucking|tucks ..4 asleep|curtains|in|me|meter|night|on|radiator|window ..6 every ages|asleep|bath|changed|dark|hours|june|locks|long|naked|night|nights|shower|sits|stays|summer
@he|boyfriend|dad|grandad|hes|lodger|stepdad|uncle ..4 switch|switches|turn|turned|turns ..3 hall|landing ..1 light ..2 off
door|doorknob|handle ..3 go|goes|move|moves|moving|opens|turn|turns ..4 down|night|sleep|slow|slowly
night ..1 carer|man|shift|staff|worker ..6 my bed|door|only|room|sits ..3 in|me|mine|sit|touch|tucks
if|nights|when ..2 foster|gran|mum|mums|she|stepmum ..3 asleep|away|bingo|hospital|nights|out|shift|work ..6 boyfriend|grandad|he|hes|lodger|stepdad|uncle ..4 bed|come|comes|cuddle|cuddles|different|in|knock|knocks|lady|nice|text|upstairs
alarm|baby|breakfast|cat|dog|drag|epilepsy|exam|fever|goal|homework|insulin|laptop|meds|nightmare|nightmares|phone|poorly|santa|school|shop|sick|sugars|tea|toast|xbox
bag|bags|box|case|envelope|holdall|package|parcel|pouch|rucksack|suitcase|tin ..8 cant|didnt|dont|never|not|without ..3 look|looked|looking|open|opened|opening|touch
bag|box|envelope|holdall|package|parcel|rucksack|tin ..6 aint|int|isnt|not|wasnt mine|ours|theirs
finders keepers ..12 bag|holdall|money|package|phone
behind|in|inside|sewn|under ..2 his|my|the boxers|coat|collar|hood|insole|lining|sock|socks ..8 coach|something|stuff|them|train|wrap|wraps
clingfilm|wrap|wraps ..8 fit|grams|inside|swallow|wont
grams ..4 bag|fit|in|weigh
@playing|@screen
amazon|charity|essay|homework|lesson|raffle
cant|dont|never|not ..2 allowed|ask|asked|know|knows|look|looked|meant|say|supposed|tell
borrow|borrowed|holding|keeping|lent|lookout|mind|minding|wait
dontknow|somebodys|someone|someones|theirs
the lines
just ..3 bits|carry|carrying|deliver|drop|dropping|favour|favours|give|hold|holding|jobs|run|runs|stuff|take|taking
what|whats|where|who|whose ..8 bag|bike|box|coat|envelope|holdall|keys|money|moped|package|parcel|phone|rucksack|scooter
what ..4 do|does|doing ..4 at|for ..3 flat|him|house|lads|them|there|trip
books|clothes|dad|dog|films|friend|gran|homework|library|lunch|mum|pe|pyjamas|telly|tv
hold|holding|keep|keeping|look|mind|minding|store|storing ..2 bikes|bits|box|boxes|it|money|something|stuff|things ..6 bed|drawer|for|freezer|in|loft|under|wardrobe
box|money|something|somethings|stuff|things ..4 behind|in|under gran|grans|mum|my|our ..2 bath|bed|drawer|floorboards|freezer|loft|mattress|shed|wardrobe ..8 for|him|his|isnt|not|police|someone|theirs|them
something|stuff|things ..3 gran|grans|mum|nans|our freezer|loft|shed ..4 aint|isnt|not|someone|theirs
#3-9|five|four|three ..2 lads|them ..4 gran|mum|my|our flat|house|kitchen|room ..8 always|bags|bath|floor|leave|phones|scales|sleep|sofa|there|wont
scales in|on ..2 mums|my|our|the flat|kitchen|room|table
an|old bloke|lady|man|woman|woman ..6 flat|house|yard ..8 asks|bedroom|cries|cry|crying|hers|his|really|scared|stays|us|we
i|ive ..1 got|have|hold ..1 key|keys for|to ..1 flat|house|place ..3 aint|isnt|not
job ..4 sat|sit|sitting at|in ..2 flat|flats|house
at|by|near|outside the? bins|bookies|garages|mcdonalds|park|shops|underpass ..6 car|lad|man|someone|til|till|until|wait ..6 bag|collect|come|comes|gives|key|picks|takes|throws
grandad|holiday
aberdeen|barrow|basingstoke|boston|bournemouth|carlisle|clacton|cleethorpes|colchester|exeter|folkestone|grimsby|hastings|ipswich|lowestoft|margate|norwich|paignton|plymouth|rhyl|scarborough|skegness|southend|swindon|torquay|weston|whitby|wigan|yarmouth ..8 again|alone|arrested|caught|days|dont|flat|house|job|lads|lady|missing|never|phone|someone|womans|work|working
arrested|found|lifted|nicked|searched|stopped ..4 at|in ..1 aberdeen|another|boston|bournemouth|carlisle|different|exeter|grimsby|hastings|ipswich|margate|norwich|plymouth|scarborough|seaside|skegness|southend|torquay
another|different|other|random|seaside|some ..1 city|place|town|towns ..8 days|every|flat|house|lads|man|nobody|not|phone|send|sent|them|told|where|work
didnt|never|not ..2 even|saw|see|seen ..1 the? beach|sea
cousin|he|lads|man|someone|they ..2 booked|bought|buy|gave|get|gives|got|paid|pay|pays|sent ..4 coach|railcard|return|single|ticket|tickets|train
send|sending|sends|sent ..1 her|him|me|us ..4 away|coach|country|errands|seaside|town|train|trains|trip|trips ..8 bag|drop|flat|him|job|lads|sell|them|work
pretend|said|say|told ..3 i|im ..2 his daughter
back|come|home|return ..4 not|once|til|till|until|when ..2 all|its|ive ..2 empty|finished|gone|sold
not missing ..2 i|im|just ..2 busy|earning|work|working
caravan|college|concert|football|holiday|museum|trip|uni
brother|friend|i|mate|we ..1 owe|owed|owes bloke|her|him|lad|lads|man|people|some|someone|them|these
owe|owes ..2 again|already|more|now|still
favour|favours ..8 clear|debt|do|for|him|keep|lad|lads|off|owe|them|up
did|do|doing|run|running ..2 bits|errand|errands|job|jobs|runs ..2 for ..2 cousin|him|lad|lads|man|mates|olders|people|someone|them
work|worked|working it|that off
get|give|got|pay|paying ..4 back|him|them ..4 before|by|or|til|till ..2 #|else|friday|monday|sunday|tomorrow|tonight|tonight
me or the? money
fined|fines|interest|taxed ..6 add|adds|double|doubles|lads|late|short
hes|im|its|were short $
count|counting|counts ..4 bag|it|light|money|short ..3 light|missing|now|short|wrong
broke|dropped|lost|smashed|spent|spilled|spilt ..3 bag|bike|it|money|pack|phone|stuff ..6 dead|his|mine|now|owe|pay|say|theirs|they|want
birthday money ..8 back|isnt|not|now|owe
pay|paying|pays for ..2 his|my|their own ..1 beating|loss|mistake|stabbing
apology|bestie|canteen|chips|dad|fiver|gran|library|lunch|miss|monopoly|mum|sir|sponsor|teacher|tenner|vinted
account|bank|card|cashapp|monzo|paypal|pin|revolut ..6 borrow|borrowed|gave|give|goes|hand|handed|lend|lent|passes|use|used|uses him|lad|someones|them|through|thru|week
borrow|borrowed|gave|give|hand|handed|lend|lent|need|needs|use|using|want|wants ..4 my account|bank|card|cashapp|monzo|pin|revolut
he|lad|lads|man|mate|somebody|someone|they paid|put|put|puts|sends|sent ..4 #100-99999|grand|k|money|quid ..4 in|into|to ..1 me|my
#15-5000 a|an|each|grand|pound|quid ..4 just|only ..2 carrying|collect|deliver|drop|dropping|holding|looking|moving|pick|sitting|standing|taking|waiting|walking
asked|asks|offer|offered|offers|says|wants ..3 did|do|i|if|me|us ..4 earn|make|making ..4 #|cash|money|more|quid|some
earn|earned|earning|made|make|making ..4 cash|money|quid ..6 carrying|delivering|dropping|holding|lads
@parent|carer|gran|staff|they ..1 think|thinks ..1 i|im|its|ive ..4 borrowed|fishing|found|paper|won
bring|find|get ..2 a|another kid|younger ..6 instead|leave|let|out|replace|step
cousin|he|lad|lads|they ..2 bought|gave|gid|give|gives|got ..2 him|me|us ..3 bike|burner|chain|ebike|moped|phone|scooter|tracksuit|trainers ..8 and|im|job|now|owe|ring|rings|run|so|when
arrested|charged|illegal|jail|nicked|prison|yoi ..6 for|if|only ..3 carrying|holding|keeping|mind|minding ..6 bag|it|package|someone|stuff
arrested|charged|court|crime|done|illegal|jail|jailed|nicked|prison|yoi ..10 looks after
carry|carrying|hold|holding|keep|keeping|looks|mind|minding|selling|swallowed ..14 arrested|charged|crime|illegal|jail|jailed|nicked|prison|yoi
carry|carrying|hold|holding|keep|keeping|looks|mind|minding|selling|swallowed ..14 in trouble
does|if|is|whose ..6 bag|it|money|package|rucksack ..4 still ..3 mine|yours
if ..3 knew|know|look|looked|open ..4 isnt|not ..1 count|mine|yours
cannot|cant ..2 catch|get|go|use|walk ..4 #1-999|bus|estate|park|shops ..6 anymore|because|lads ..4 anymore|lads|them|they
he|hes|him|lads|man|men|people|they ..2 already? found|got|know|knows ..2 what|where|which ..3 brother|family|gran|i|jess|mum|nana|our|she|sister|we ..4 bus|church|go|goes|live|lives|school|shop|sleep|sleeps|works
he|hes|lads|men|they ..2 already? got|know|know|knows ..2 my|our ..1 address|brother|bus|door|family|gran|house|mum|name|road|route|school|sister|street
know|knows what|which ..1 bus|carriage|church|house|nursery|school|street
which side of ..1 canal|estate|road|street|town
doesnt|dont|never|wont ..2 sit|sleep|stand|walk ..2 by|near ..1 door|window|windows
brick|bricked|bricks|firework|petrol ..4 letterbox|through|thru ..4 again|because|mum|our|window|windows
my name ..2 on ..2 bullet|list|petrol|step|wall
brick|bullet|lighter|note|petrol|poo ..4 in|through|thru ..2 door|letterbox|post|window
postman|santa|taxi|teacher
allegiance|initiation|loyalty|oath|pledge|pledged|swear|swore|sworn ..10 brotherhood|brothers|cause|flag|group|leader|learn|secret|server|them
admin|brother|he|leader|man|they ..2 gave|give|given|gives ..1 me ..2 new mission|name|number|rank|ring|role|task
our blood|kind|land|people|race ..10 arms|did|done|fight|protect|ready|says|shows|taking|video|videos|war|weak
for|til|until when it|the ..1 kicks off
binned|burned|burnt|deleted|gave|stopped|threw ..4 birthday|friends|games|guitar|music|playstation|posters ..10 filth|filthy|haram|he|paradise|says|sin|weak
brother|he|leader|man|they ..3 said|say|says|told ..8 brainwashed|degenerate|filth|filthy|haram|infidels|invaders|kuffar|martyr|traitor|traitors
admin|admins|brothers|channel|clan|discord|group|leader|server|telegram ..10 jobs|leaflets|loyal|mission|missions|oath|orders|rank|ranks|stickers|task|tasks|traitor|voted|votes
camp|camps|drills|training ..8 brothers|flag|forest|lads|ready|speeches|swear|war|woods ..6 flag|kicks|phones|ready|secret|swear|them|war|words
camp|camps|drills|training ..8 brothers|flag|forest|lads|ready|speeches|swear|war|woods ..6 cant say
list ..6 everyone|names|of|people|who ..4 bullied|deserve|hate|laughed|school|wronged|year
drawing|layout|map|maps|photo|photos|plan ..8 church|gates|hotel|mosque|school|station|synagogue ..8 check|circled|crowd|exits|marked|pins|red|times|where
brother|dad|he|lad|lads|they ..3 said|says|tells|told ..4 dont|not|stay ..3 come|go|home|off ..3 #|friday|lunch|monday|school|today|tomorrow|town
dont|not|stay ..2 come|home|off ..2 in|school|town ..3 #|friday|lunch|monday|tomorrow
cut|drop|lose ..3 family|friends|ones|people ..8 brothers|normies|soft|them|unbelievers|weak|week
assembly|documentary|essay|exam|gcse|history|homework|lesson|revision
bees|ill|inset|poorly|sick|snow
@he|@she|bloke|guy|lady|man|someone|they ..2 asked|asking|asks|keeps|wants ..4 if|me|what|when|where|which ..4 alone|ballet|bath|bed|bedroom|bra|curtains|measurements|shower|uniform|wear|wearing
@he|@she|guy|man|someone|they ..2 know|knows ..3 my|our|what|when ..2 bath|bedroom|bus|curtains|gate|postcode|street|timetable|uniform|wifi|window
@he|@she|guy|lad|lady|man|someone|they ..3 asked|asks|keeps|said|says|told|want|wants ..4 add|chat|come|go|move|swap|switch|talk ..4 app|discord|dms|kik|private|session|signal|snapchat|telegram|whatsapp
@he|@she|they ..2 claims|meant|reckons|said|says|supposed ..4 #9-18 ..8 beard|but|coughed|dad|looks|never|sounded|sounds|voice
@he|@she cant|doesnt|dont|never|wont ..2 call|do|does|go|put|show|turn ..3 calls|cam|camera|face|facetime|on|video
cashapp|coins|credits|nitro|paypal|paysafe|robux|skins|steam|vbucks ..10 bed|bra|cam|camera|earn|feet|him|nice|photo|secret|selfie|selfies|wants
guy|he|lady|man|someone|stranger|they ..4 gave|gives|paid|pays|sends|sent ..2 her|me|us ..3 cashapp|gift|nitro|robux|skins|steam|vbucks
feet|foot photo|pics|videos
agency|agent|casting|model|modelling|photographer|photoshoot|scout ..8 alone|dm|hotel|insta|instagram|measurements|night|online|photo|swimwear|telegram|underwear
dont|never|no|not ..2 tell ..2 anyone|anyone|dad|mum|parents ..6 app|discord|game|he|him|online|roblox|server|snapchat
lied|put|said|told ..2 i ..1 am|im|was|were? #16-30 ..10 actually|but|im|only|really
im #8-14 but ..2 put|said|say|told
listens|watches|watching ..3 me ..6 call|cam|camera|laptop|sleep|webcam
carer|dad|doctor|gran|mum|nurse|optician|prom|sister|tailor|teacher ..4 asked|asks|said|wants
block|blocked|blocking|ignore ..6 he|hell|shell|they|theyll ..3 leak|post|posts|send|sends|show|tell
@he|@she|ex|guy|someone|they got|has|have|keeps|kept|saved ..3 chats|folder|photo|recordings|screenshot|screenshots|stuff|video|videos ..3 of|on ..2 every|everyone|girls|her|me|us
@he|@she|they ..1 got|has|have stuff on me
else|or|unless ..1 he|hell|shell|they|theyll ..2 add|adds|airdrop|post|posts|send|sends|show|shows|tags|tell|tells
going|gonna|hell|ill|shell|theyll|will ..2 airdrop|expose|leak|tag|upload ..3 it|me|my|them|us
can|how|is|what ..8 delete|find|get|remove|stop|take ..5 face|image|nudes|photo|pictures|screenshot|video ..6 back|down|internet|off|online|saved|someone|spread|yours
how|what ..4 happens|if ..6 he|somebody|someone|they ..2 got|has|have|keeps|saved ..4 nudes|photo|pictures|video
clock|countdown|timer ..8 contacts|list|minutes|pay|photo|post|school|send|wants
add|added|adds|follow|follows|messages|messaging ..2 my ..2 contacts|dad|family|friends|mum|school|sister ..8 answer|every|he|if|photo|scared|unless|when
ex|lad|someone|they ..3 made|made ..3 account|chat|folder|page|video|website ..4 about|for|of|with ..2 girls|me|my|us ..8 body|face|followers|men|not|password|photo|share|views
ai|app|apps|edited|fake ..6 her|my ..3 face|head|photo|picture|yearbook ..10 body|everyone|naked|no|not|nothing|porn|whole|without
#|people|them|typing|viewers|voting|watching ..4 do it ..6 cam|do|im|it|live|me|stream
cam|camera|live|stream|streaming ..8 typing|viewers|voting
cam|camera|live|stream|streaming ..8 do it
cam|camera|live|stream|streaming ..8 waiting for me
aint|int|isnt|not ..1 a? #9-19|boy|girl|kid|lady|teenager ..10 car|driving|here|outside|park|platform|smiling|station|train|van|waiting
#5-59 minutes left|or|then|til|till|until ..10 cam|contacts|everyone|leak|list|pay|photo|post|send
guy|he|him|man|someone ..6 carpark|door|gate|gates|outside|park|platform|station|train ..6 age|bald|beard|grown|isnt|not|older|online|photo|said|who
call|still ..1 on|open|there ..8 camera|her|put|says|show|sister
photo|pic|picture ..2 of ..3 my|our ..2 bins|door|garden|gate|house|school|street|window ..8 ago|just|live|now|outside|sent|today|tonight
measure|measured|measuring|tailor|tailors ..8 blouse|dress|finger|gold|gown|lehenga|me|red|ring|suit|wedding
bangles|dupatta|gold|henna|jewellery|lehenga|mehndi|red|sari|suitcase|veil ..8 for|me|mine|my|on ..4 dont|hands|isnt|me|mine|nobody|not|why|wont
dressed|made|put|wear ..3 her|me|sister|us ..2 in ..1 red
ring ..4 i ..1 didnt|dont|never ask|asked|choose|want|wanted
photo|photos|picture ..3 of ..4 boy|cousin|him|man ..8 asked|dad|family|husband|like|marry|mum|nice|said|think
exchange|exchanged|gave|given|promised|swapped ..2 cousin|her|me|sister ..4 to ..4 cousin|family|him|man|uncle
auntie|dad|family|mum|they ..4 gave|given me to ..2 cousin|family|him|them
how|what ..4 say no ..10 aunties|cousin|dad|family|him|marry|people|polite|saturday|them
are|can|does|how|if|is|what ..6 bride|engagement|marriage|married|marry|nikah|wedding ..10 agree|count|counts|law|legal|nodded|real|registered|sign|signed|stop|underage|undo|video|zoom
blazer|clarks|feet|height|prom|tall|uniform|wall
essay|excited|gcse
cant wait
bridesmaid|coursework|romeo
flower girl
aunt|auntie|cousin|mum|sister|teacher|uncle ..3 wedding
blazer|christmas|diwali|feet|foot|height|prom|tall
one way flight|ticket|tickets
me|mine|my|our|ours|ticket ..4 aint|doesnt|dont|hasnt|isnt|no|not|without ..3 back|return
me|mine|my|our|ours|ticket ..4 aint|doesnt|dont|hasnt|isnt|no|not|without ..3 coming back
me|mine|my|our|ours|ticket ..4 aint|doesnt|dont|hasnt|isnt|no|not|without ..3 come back
found|saw|seen ..4 passport|ticket|tickets|visa ..8 asked|bag|bangladesh|dad|dont|drawer|hidden|me|mum|my|name|nobody|not|one|pakistan|said|somalia
passport|passports|suitcase|ticket|tickets|visa ..8 nobody|noone|not|wont ..2 explain|explains|say|talk|tell|told|why
holiday|trip|visit ..8 but|why ..8 bin|books|cried|crying|doctor|everything|goodbye|one|packed|passport|sold|uniform
school|teacher|teachers|they ..4 ask|check|know|notice|noticed|notices|report|wait ..6 after|back|come|from|return ..3 back|easter|holiday|holidays|pakistan|summer
done|emailed|filled|rang|signed|told|wrote ..4 school ..4 i|im|ive|leaving|my|were ..3 form|gone|ill|leaving|moved|moving
deregister|leaving|withdrawal form ..6 auntie|dad|gcses|mum|my|school|uncle
stop|stopped|told ..4 college|gcse|revision|school ..8 babies|girl|girls|husband|kitchen|marry|waste|wife
auntie|dad|gran|mum|she|they ..2 said|say|says|telling ..4 funeral|holiday|ill|visit|wedding ..10 but|isnt|never|nobody|not|well|why
benidorm|butlins|caravan|concert|disney|football|refund|spain|tenerife
bus ticket
aunties|dad|family|mum|parents|they|uncles ..2 go|stop|stopped|stops|went ..1 quiet|silent|talking|whispering ..2 when|whenever ..1 i|im
aunties|cousins|elders|men|uncle|uncles ..5 all|come|coming|downstairs|here|in|sat ..4 downstairs|front|hall|living|room|saturday|shoes|talk|to ..8 decide|found|look|me|my|nobody|phone|quiet|waiting
all|every|everyone ..3 community|family|street|uncles ..2 found|know|knows ..6 about|boy|gay|her|him|me|now|out
acid|canal|grave|petrol|river|rope|scissors|well ..6 about|at|for|where ..4 daughters|girl|girls|sluts
said|saying|says|told ..4 acid|buried|bury|canal|river|well ..6 for|girls|her|if|laughed|like|me
cousin|friend|sister ..4 didnt|hasnt|never|not ..2 back|been|came|come ..4 after|from|since ..4 bangladesh|easter|holiday|pakistan|summer|trip|wedding
aunties|healer|imam|pastor|peer|pir ..6 cure|fix|get|pray|praying|take ..6 away|gay|me|out|spirit
cousins|uncle|uncles name
assembly|birthday|birthday|exam|football|haircut|party|present|surprise|teacher
brother|brothers|cousin|husband|they|uncle ..1 cut|snapped|take|taken|took my|our|the ..1 sim
brother|cousin|cousins|uncle|uncles ..3 drive|drives|driving|follow|follows|park|parks|sit|sits|stand|stands|wait|waiting|waits|walk|walks ..6 bus|class|college|gates|me|railings|school|work ..8 always|boys|check|dinner|each|every|home|see|talk|who
brother|cousin|cousins|uncle|uncles ..3 check|checks|found|go|goes|has|read|reads|smash|smashed|take|took ..3 my ..2 facebook|laptop|location|messages|phone|photo|sim|whatsapp
abaya|headscarf|hijab|scarf ..8 loose|off|without ..10 brother|cousin|cousins|dad|found|on|photo|pic|saw|seen|tell|told|uncle
auntie|cousin|he|lad|someone|they ..4 airdrop|photo|pic|saw|screenshot|seen|video ..6 me|without ..4 boy|hijab|him|scarf|shisha|skirt ..8 brother|dad|family|money|mosque|send|show|tell
certificate|check|checked|checks|prove|test ..8 am|if|im|still ..2 clean|girl|pure|untouched|virgin
check|checks|count|counting|counts ..2 my pads|period|periods|tampons
auntie|aunties|gran|lady|mum|she|woman ..4 come|comes|coming|do|does|sees ..5 daughters|girl|girls ..8 #|after|age|all|before|holidays|house|party|secret|summer|turn|year
bracelet|cake|celebration|ceremony|day|gold|party|present|presents|special ..8 be|become|becoming|girl|girls ..4 after|before|clean|lady|only|proper|village|woman|women
her|me|my|sisters turn|turns ..8 auntie|aunties|bag|cousin|cuz|holiday|holidays|lady|next|summer
cousin|cousins|sister ..6 back|been|came|come ..8 bleed|bleeding|cries|cry|different|hurt|quiet|sad|walk|walking|walks
cousin|cousins|sister ..6 back|been|came|come ..8 wont say
cant|couldnt|doesnt|dont|never ..2 pee|sit|walk|wee ..3 down|fine|proper|properly|right|same ..12 africa|auntie|back|holiday|lady|party|trip
am|i|im|shes|sister next ..8 auntie|cousins|easter|holiday|holidays|lady|party|summer
drink|eat after midnight ..6 hospital|lady|party
what ..4 call ..3 auntie|lady|woman ..6 girls
nick|nicked|nicking|steal|stealing|stole ..4 bread|food|formula|milk|nappies|pads|tampons ..4 aldi|asda|because|coop|for|from|lidl|out|shop|tesco
fold|stuff|use|used|using ..2 kitchen|loo|paper|rag|sock|socks|tissue|tissues|toilet ..6 mum|pads|period|periods
bring|hid|hide|hides|keep|keeps|kept|nick|nicked|pocket|save|saved|saves|saving|sneak|take|takes|taking|took|wrap|wrapped ..5 biscuits|bread|breakfast|cereal|chips|crackers|crisps|crusts|dinner|food|fruit|half|leftovers|lunch|pudding|roll|rolls|sandwich|sandwiches|toast|yoghurt ..6 for ..3 baby|brother|brothers|him|home|kids|later|little|mum|ones|sister|sisters|tea|tonight|twins|weekend
hid|hide|hides|hiding|keep|keeps|stash|stashing ..3 bars|biscuits|bread|cereal|crackers|crisps|food|packets|rolls|snacks|tins ..4 behind|in|under ..4 bag|bed|drawer|locker|mattress|pillow|room|socks|wardrobe
gave|give|gives|half|save ..3 my ..2 breakfast|dinner|food|lunch|sandwich|share|tea|toast ..4 for|to ..2 baby|brother|kids|little|mum|sister|twins
ate|eat|eats|finish|get|getting|take|takes|taking|took ..4 from|out ..4 bin|bins|floor|gutter|lost|plates|skip|trays ..4 after|asda|because|canteen|coop|food|greggs|home|hungry|lunch|people|pizza|sandwich|school
chips ..1 for later
@playing|allergic|barbecue|bbq|birthday|camp|camping|cat|charity|cookery|diet|dog|ducks|eid|fasting|hamster|hedgehog|iftar|lent|maccies|nandos|party|picnic|project|rabbit|ramadan|sleepover|technology|vegan
bake|baking|braces|christmas|coach|diabetic|football|grandad|greedy|hypo|midnight|residential|revision|swap|swapped|train
first|last|only ..3 dinner|food|hot|meal|thing ..6 canteen|club|school
cereal|crackers|noodles|toast again all|every|for|week
pretend|said|say|tell|told ..4 never|not hungry ..6 brother|enough|kids|little|sister|twins
had ..2 breakfast|dinner|it|mine|my|one|some|tea ..3 at breakfast|club|school ..3 club|friday|one|thursday|yesterday
half|holidays|weekend|weekends ..6 dinners|eat|food|free|hungrier|hungry|long|lunch|starving ..6 because|dinners|food|free|hungry|long|monday|no|school
eat|eaten|empty|hungry|starving ..6 monday|mondays|since|till|until ..3 breakfast|dinner|friday|lunch|monday|mondays|school|thursday
dad|gran|mum|she ..3 doesnt|dont|goes|never|pretends|said|says|skips|tells ..4 ate|eat|eaten|eats|hungry|meals|tea|without ..6 but|can|enough|food|isnt|kids|lying|so|till|us|we
flip|paper|rock|share|sharing|turn|turns|vote|which|who|whoever ..5 eat|eats|for|gets|has|of|the ..4 bed|blanket|bread|coat|dinner|eat|eats|food|last|noodles|shoe|shoes|tea|toast
ate|eat|eating|eats ..3 dry|ketchup|mayo|paint|paper|pasta|sponge|stuffing|sugar|toothpaste|wallpaper ..4 because|bits|brother|dry|for|hungry|loose|nothing|packet|raw|sachets|tea|when
cook|cooking|cooks|do|does|make|makes|sort ..2 bottles|breakfast|dinner|dinners|everything|food|it|lunches|meals|tea ..5 for|since ..3 baby|brother|brothers|four|kids|little|mum|ones|sister|sisters|twins|us|was
badge|charity|dofe|fathers|guides|mothers|tip
mum ..2 work
#3-9|all|five|four|six|three ..2 in|of|share|us ..4 one|same ..1 bed|mattress ..8 baby|coats|cold|freezing|heating|meter|mum|springs|warm
can|see ..2 my|our breath ..2 in ..3 bed|bedroom|home|house|kitchen|room
wash|washed|washing ..4 clothes|hair|shirt|socks|uniform ..4 sink|sinks|toilets ..4 because|leccy|machine|school
boiler|electric|electricity|gas|heating|hot|leccy|lecky|lights|meter|power|water ..5 broke|broken|cut|dead|disconnected|emergency|gone|minus|none|off|out|ran|red|run ..8 again|baby|candle|candles|cant|cold|dark|days|days|dont|friday|monday|months|mum|payday|saturday|since|sunday|thursday|till|tuesday|wednesday|week|weeks
havent|no|not|without ..2 bedding|beds|boiler|bulb|carpet|cooker|curtains|electric|electricity|fridge|gas|heating|hot|leccy|lecky|lights|mattress|power|sheets|toilet|washing|water ..6 baby|because|bed|cold|dark|days|floor|fridge|home|house|months|mum|november|ours|room|since|sleep|so|weeks|winter|years
candle|candles|torch ..6 bath|because|bed|electric|home|homework|house|leccy|lights|meter|mum|out|see|tea
can|could|see ..2 my|our|your ..1 breath ..4 at|in|inside|when ..3 bed|bedroom|flat|home|house|kitchen|ours|room
black|damp|ice|mould|rain|water ..4 bed|ceiling|inside|up|wall|walls ..5 baby|bed|bedroom|cot|cough|coughs|drips|pillow|room|wall|walls|wet|window|windows
birthday|cake|pumpkin|scented|vanilla|wax|yankee
skint|travelodge|washer
payday so
baptism|brownies|bus|camper|caravan|dofe|duke|festival|football|hotel|landlord|match|phone|residential|rugby|scouts|sea|snow|spa|sponsored|tent|train|walk|wimhof
top|topping|tops ..3 up ..3 friday|later|today|tomorrow
auntie|church|dad|elders|he|imam|mum|pastor|she|they ..6 doctor|hospital|inhaler|insulin|medicine|meds|tablets ..6 attention|demons|devil|evil|faith|god|poison|pray|prayer
arm|bite|burn|cut|ear|finger|foot|gum|leg|stitches|toe|tooth|wound ..5 gone|is|its|turned|went ..2 green|infected|oozing|pus|smells|yellow ..4 *
ankle|arm|bite|burn|cut|ear|eye|finger|foot|gum|hand|leg|piercing|rash|stitches|toe|tooth|wound|wrist ..6 bent|black|green|hot|infected|leaking|oozing|pus|shut|smells|smelly|stinks|swollen|throbbing|weeping|yellow ..10 *
ankle|arm|chest|cough|ear|eye|toe|tooth|toothache|wrist ..6 abscess|bad|broken|hurt|hurting|hurts|killing|shut|sore|swollen|wonky ..6 ages|christmas|days|easter|months|since|summer|week|weeks|year
cream|epipen|feed|formula|glasses|hearing|inhaler|insulin|medicine|meds|pen|pump|sensor|strips|tablets|wheelchair ..4 broken|date|empty|expired|finished|gone|locked|lost|low|none|out|ran|run|whistling ..10 cant|carer|dad|doctor|dont|he|monday|money|month|months|mum|says|she|since|week|weeks|wont
auntie|carer|church|dad|elders|gran|he|mum|pastor|she|stepdad|stepmum|they ..3 reckons|said|says|ses|thinks ..4 attention|cant|demons|dont|faking|fuss|god|honey|lick|manage|no|not|nothing|oil|pray|prayer|prays|putting|salt|shake|sleep|teabags|tough|trouble|vinegar|wait ..6 ambulance|attention|better|dentist|doctor|doctors|fuss|heal|holy|hospital|inhaler|it|me|more|need|nhs|off|on|questions|real|tablets
binned|cant|cuts|doesnt|flushed|gave|half|halves|refuses|sells|shares|sold|stop|stopped|stops|taken|took|watering|waters|wont ..4 brothers|getting|her|his|my|sisters ..2 epilepsy|feed|formula|inhaler|insulin|medication|medicine|meds|pump|ritalin|sertraline|strips|tablets
can|does|how|is|what ..5 fix|glue|instead|last|make|pull|reuse|same|set|share|stitch|use ..6 antibiotics|bone|broken|burn|calpol|cut|date|epilepsy|epipen|inhaler|insulin|out|stitches|tablets|tooth|wound ..6 as|brother|dog|expired|home|myself|old|out|own|past|self|superglue|without|yourself
clove|cloves|glue|glued|pulled|sewed|sewn|stitched|superglue|tape|taped|teabag|vinegar|whiskey ..5 chin|cut|eye|finger|gum|hand|head|it|lip|teeth|tooth|wound ..8 because|dad|dentist|doctor|he|himself|hospital|mum|myself|own|self|she|stepdad|stitches|weeks
cant|didnt|havent|isnt|never|no|not|wont|wouldnt ..4 ambulance|dentist|doctor|doctors|gp|hospital|nurse|optician ..10 @he|allowed|ask|asked|baby|because|believe|cards|ever|hasnt|let|money|mum|papers|questions|see|since|social|they|theyd|theyll|trust|years
crushes|gave|give|gives|giving|put|puts|putting|slips|started ..4 baby|brother|her|him|in|it|me|on|us ..4 antihistamine|bottle|brandy|calpol|juice|medicine|melatonin|milk|piriton|squash|syrup|tablets|tea|whiskey ..6 calm|goes|knock|night|out|peace|quiet|settle|shut|sleep|sleeping|sleeps|sleepy|so|well
cancer|counselling|essay|gym|revision|ritalin|santa|winking
appointment|blister|booked|braces|cheese|chemist|football|friday|hair|hickey|loose|monday|pharmacy|prescription|teething|tuesday|verruca|vet|zit
have|i|ive ..1 forge|forged|sign|signed|signing|signs ..3 all|her|my|the ..2 forms|letters|planner|reading|record|slips ..4 *
buy|fetch|get ..2 dads|her|his|mums beers|bottle|cans|cider|cigarette|cigarettes|drink|vodka|wine ..6 because|before|school|shakes|shop|so
collect|drop|get|pick|take ..3 brother|kids|sister|twins ..4 dressed|nursery|ready|school|up ..6 mum|mums ..3 asleep|bed|cant|hungover|up|wont
i|im|me ..3 bath|bottle|bottles|change|changes|did|do|does|feed|feeds|get|gets|settle|wind ..4 baby|babys|bottles|brother|feeds|kids|little|nappies|night|sister|twins ..8 2|3|4|asleep|because|bed|before|cries|dont|drunk|every|mum|night|nights|one|school|sleeping|so|up|wakes|wont
i|we ..4 bottles|feeds|formula|nappies|nappy ..6 every|mum|myself|myself|night|one|school|since|year|yr
got|gotta|have|i|ive|to ..3 check|checked|checking|checks|listen|make|making|see|watch ..4 dad|gran|her|hes|mum|mums|she|shes ..3 alive|asleep|awake|breath|breathe|breathing|chest|moving|pulse|sick|side|wakes
get|put|take|takes|took ..3 bottle|can|cigarette|ciggie|cigs|glass|lighter|needle|pipe|spliff ..4 from|out ..4 arm|bed|fingers|hand|hers|mouth
dad|dads|gran|mum|mums ..4 cant|doesnt|dont|hasnt|never|not|wont ..3 been|come|comes|get|gets|getting|got|leave|leaves|left ..3 bed|downstairs|house|out|room|sofa|up ..6 all|anymore|christmas|dad|days|days|days|funeral|just|months|no|now|since|so|summer|week|weeks|xmas
i ..2 bring|buy|fetch|get|go|got|pour ..3 dad|dads|her|his|mum|mums|their beer|beers|bottle|cans|cider|cigarette|drink|foil|medicine|tinnies|vodka|wine ..8 *
dad|dads|mum|mums|she ..2 asleep|eyes|goes|gone|gouches|gouching|nodding|nods|slurring|slurry|wakes|wobbly ..6 again|fag|floor|foil|meeting|nod|pinprick|pins|poorly|rattle|rattling|sick|small|sofa|standing ..8 baby|bottle|brother|i|kids|little|ones|so|take|tea|twins
call|called|calls ..1 me ..1 mama|mammy|mammy|mum|mummy ..4 again|baby|because|brother|cos|dont|now|teacher
anniversary|band|cheeky|easier|funny|stink
adorable|baked|cress|cute|dance|doll|experiment|job|loves|midwife|quid|respite|roll|rugby|science|tin|turkey|wrapping
gave|give|given|gives|giving|hand|handed|leave|leaving|left ..2 all|away|everything|her|his|me|my ..5 airpods|art|bike|books|boots|camera|cards|cards|clothes|collection|guitar|headphones|hoodie|jewellery|laptop|lego|makeup|necklace|pens|phone|plants|ps5|records|rods|room|skateboard|stuff|switch|teddies|teddy|things|trainers|watch|xbox ..8 anymore|away|brother|calm|cousin|gone|keep|light|mate|need|now|people|remember|sister|use|want|wont
gave|give|given|gives|giving ..3 all|her|his|me|my ..2 belongings|clothes|collection|everything|games|jewellery|stuff|teddies|things ..4 away|back|out|to
gave|give|given|giving|paid|pay|paying ..3 back|off ..8 all|calm|everyone|light|mostly|owe|peaceful|people|sort|straight|tidy
anyone|can|could|does|find|found|is|someone|who|will|would ..5 adopt|after|feed|get|have|home|homes|keep|look|mind|rehome|take|walk|want ..4 my|our|the ..2 budgie|cat|dog|fish|gecko|guinea|hamster|horse|horses|pony|rabbit|rat|rats|snake|tortoise ..8 after|always|anymore|dead|definitely|die|ever|feel|gone|happens|here|if|monday|not|now|permanently|something|soon|tomorrow|week|when
brother|cousin|friend|gran|mate|neighbour|sister|you ..3 feed|get|have|keep|look|take ..3 my ..2 bike|cat|dog|fish|gecko|guitar|hamster|hoodie|horse|phone|ps5|rabbit|room|snake|tortoise|xbox ..5 after|dont|gone|if|instead|need|now|when|wont
brother|brothers|cousin|mate|sister|sisters|someone ..4 get|gets|got|have|take ..3 my ..2 bed|bike|phone|place|ps5|room|stuff|things|ticket|tickets|xbox ..8 after|away|gone|if|instead|need|not|now|soon|straight|then|wait|when|wont
everyone|know|knows|label|labels|list|notes|postits|stickers|what|who|whos ..4 get|gets|getting|got|has|have ..2 my|what ..8 *
label|labels|names|post|posted|postit|postits|stickers ..4 on ..2 all|everything|my|stuff|things
passcode|password|passwords ..4 down|gave|given|left|list|note|off|put|written|wrote ..8 case|friend|get|in|mum|need|photos|sister|so|them
life assurance|insurance|policy ..10 *
cleared|delete|deleted|deleting|unfollowed|wiped ..3 all|everyone|everything|my ..3 account|accounts|apps|friends|history|insta|messages|phone|photos|socials ..8 after|anymore|calm|dont|find|gone|look|mum|need|peace|see|so|tidy|wont
heard|laughing|saw|screenshot|seen|views
court|flats|partner
assembly|braces|brownies|carboot|charity|christmas|cod|depop|downgrade|drama|ebay|episode|festival|fifa|film|fortnite|gta|holiday|holidays|leavers|lent|lyrics|minecraft|moved|movie|moving|netflix|pension|placement|primary|recycling|residential|roblox|scouts|secretsanta|sims|song|uni|university|upgrade|upgrades|valorant|warzone
be|its|my|one|our|the|this ..2 final|last ..1 bath|birthday|christmas|day|dinner|ever|lesson|one|photo|roast|summer|sunday|tea|time|walk|weekend ..6 enjoy|ever|everyone|forever|gonna|nice|see|them|together|will|with
done|got|write|writing|written|written|wrote ..2 cards|letter|letters|notes ..2 each|everyone|for|them|to ..8 after|bed|doors|drawer|find|hidden|open|pillow|stamps|when
aint|dont|never|not|wont ..1 be|going|gonna|live|make|see ..3 16|17|18|21|30|adulthood|alive|around|here|results ..4 anyway|by|christmas|for|friday|point|prom|results|so|then
no|what|whats ..2 point ..6 if|im|not|wont ..4 alive|around|be|here
doesnt|dont|never|no|not|wont ..2 be|bother|get|going|gonna|have|matter|need|point|want ..6 after|anymore|anyway|by|come|either|longer|past|then ..3 anyway|birthday|christmas|exams|friday|going|mocks|monday|prom|results|summer|sunday|that|then|tomorrow|tonight|weekend
never|not|wont ..2 be|get|going|gonna|got|make|making ..2 get? ..1 that far|long|old
cant|dont|never|no|not ..2 believe|bother|have|imagine|picture|plan|see|think ..3 ahead|anything|being|future|myself|past|tomorrow ..8 16|17|18|19|20|21|30|adult|after|christmas|friday|grown|it|old|older|summer|there
dont|never|no|not|wont ..2 need ..5 appointment|blazer|bus|charger|coat|form|gcses|lift|locker|lunch|money|options|pass|phone|place|present|presents|revision|savings|school|shirt|shoes|tea|ticket|uniform ..6 after|anymore|anyway|by|friday|going|monday|more|next|now|soon|tomorrow|where|wont
dont|no ..3 book|bother|buy|cook|get|keep|order|plan|put|save ..3 a|for|it|me|my|us ..6 after|anymore|anyway|around|gone|here|need|next|waste|wasted|wont
said|say|saying|says|tell|told ..3 bye|goodbye|sorry|ta|thank|thanks ..3 everyone|to ..6 bus|case|cat|dinner|dog|each|everybody|everyone|incase|just|lady|miss|people|properly|sir|stupid|teacher|teachers|things
best|how|least|nicest|what|whats ..6 end|say|word|write ..2 bye|goodbye|letter|letters|note|sorry ..8 *
just|keep|kept ..2 think|thinking ..2 its|thats|this ..2 last ..8 *
best|good|great|lovely|nice|perfect ..3 day|evening|night|one|place|tea|time|way|weather ..3 for|to ..2 end|finish|found|go|it|leave|stop
be|find|finds|found|get|someone|who ..3 find|finds|found ..2 by|in|it|me ..8 brother|clean|kid|mum|nice|not|police|quick|recognises|sister|something|sorry|stranger|tidy|warn|wearing
cleared|clearing|sort|sorted|sorting|tidied|tidy|tidying ..4 drawers|everything|locker|my|room|stuff|things ..10 after|bother|dont|easier|have|leave|left|mum|neat|need|so|then|they|wont
ferry|fined|match|taxi|teeth|wish
cancelled|carol|club|coach|cv|dry|english|essay|exam|flash|football|french|homework|hot|invites|job|lift|postcards|raining|santa|season|shift|sunny|swimming|term|thankyou|train|trip|vote|voting|wedding
thank you
collect|collected|collecting|hid|hide|hiding|hoard|pretend|save|saved|savin|saving|spat|spit|spitting|stash|stashed|stockpile ..4 them ..8 box|case|cheek|drawer|enough|incase|shoe|sock|swallow|tin|tongue
circled|got|have|ive|picked|set ..2 a|my|the date ..4 calendar|diary|head|phone|picked ..6 after|called|calm|its|know|knows|mine|nobody|noone|only
been|go|going|keep|walk ..4 bridge|cliff|flyover|multistorey|platform|quarry|railway|roof|tracks|viaduct ..6 edge|just|look|practise|quiet|see|think
been|go|going|keep|walk ..4 top ..3 car|carpark|multi|multistorey ..4 just|look|park|see|think
all|feel|feeling|feels|felt|gone|im|its|so ..3 calm|clear|free|light|lighter|peace|peaceful|relieved ..6 after|ages|anymore|because|decided|done|finally|first|inside|know|now|over|since|than|weeks|years
calm|lighter|peaceful|relieved ..4 because|decided|first|now|since ..4 ages|all|decided|know|plan|sorted|time|worked
do|does|what|whats|when|which ..4 fast|fastest|time|train|trains ..5 come|comes|pass|slow|stop|stops|through ..6 crossing|doesnt|here|not|ours|platform|station|without
get|lean|stand|standing|stood ..2 really|right|so|too ..1 close|edge|near ..6 bus|dont|edge|line|platform|road|train|why
can|do|does|how|is|what ..4 cold|deep|far|fast|high|long|many|much|quick ..6 antifreeze|bleach|bleed|drop|drown|fall|floors|hurt|insulin|jump|overdose|paracetamol|pills|river|rope|storey|storeys|survive|tablets|water|work ..8 before|body|dangerous|dead|die|enough|feel|for|hurt|if|kill|kills|last|person|quick|survive|take|takes|too|until|work|works|you
collect|collected|collecting|count|counted|counting|hid|hide|hiding|hoard|keep|keeping|kept|pretend|save|saved|savin|saving|spat|spit|spitting|stash|stashed|stockpile ..4 antidepressant|medication|medicine|meds|melatonin|paracetamol|pills|propranolol|sertraline|sleepers|strips|tablets|tablets ..8 bed|box|case|cheek|drawer|enough|for|in|incase|instead|know|mostly|not|pencil|shoe|sock|swallow|take|till|tin|tongue|under|up
can|could|do|does|how ..3 buy|buying|get|sell ..4 blades|boxes|codeine|helium|ibuprofen|nytol|packs|paracetamol|pills|razor|razors|razors|rope|sleeping|tablets ..8 age|asda|ask|boots|id|kid|limit|many|once|one|online|same|shops|superdrug|under|without|young
dentist|fetch|locked|meeting|parked|passport
antihistamine|barge|boyfriend|bungee|canoe|cliffs|climbing|dentist|ducks|fish|fishing|football|geography|girlfriend|hair|hayfever|headache|kayak|lifeguard|parkour|physics|plane|rave|skate|spider|swim|swing|tattoo|toothache|trainspotter
auntie|boss|he|lady|madam|man|she|they ..2 holds|keep|keeps|kept|takes ..2 all|my|our|the ..1 allowance|card|letters|money|papers|pay|salary|shoes|tips|wage|wages
agent|auntie|boss|lady|madam|man ..3 hold|keep|lock|locks|take|took ..2 all|my|our ..1 bank|money|papers|passport|phone|shoes|sim
paid|pay|pays ..2 for ..2 bed|bus|food|journey|mattress|rent ..8 boss|him|keep|owe|them|wage|work
work|working|works ..6 til|till|until ..4 clear|debt|finish|paid
carwash|clean|farm|nails|restaurant|salon|wash|work ..12 no day|money|pay|wage|wages
assembly|coursework|documentary|essay|homework|lesson|nativity
live|lives|living|sleep|sleeps|stay|stays ..2 above|at|behind|in|inside|over|under ..3 bakery|barbers|carwash|container|factory|farm|kitchen|nail|restaurant|salon|shop|takeaway|warehouse|wash
#4-30|eight|five|four|many|nine|seven|six|ten|twelve ..5 in|one|same ..2 bedroom|caravan|container|room|van ..8 boss|girls|key|lock|man|mattress|men|shift|sleep|van|work
sleep ..4 when ..4 other|others|shift ..4 get|gets|up|wake|work
bed ..4 is|still warm
van ..5 brings|comes|drops|each|every|takes ..3 day|me|morning|night|sunday|us ..8 factory|farm|house|nails|no|nobody|wash|work
car|lorry|truck|van ..4 cover|no|paper|without ..2 air|seats|see|window|windows
cellar|hide|lock|locks|quiet|run|upstairs ..4 if|when ..4 council|customers|guests|inspection|inspector|officer|police|visitors
if|when ..3 council|guests|inspection|inspector|officer|police|visitors ..2 ask|asks|come|comes|knock ..6 back|cousin|hide|leave|lock|quiet|run|say|upstairs
cannabis|fans|lamps|plants ..8 boss|burns|hot|house|lock|locked|loft|man|room|rooms|sleep|water|windows
feed|feeding|mind|water|watering ..2 plants|trees ..8 alone|house|lamps|lock|locked|loft|man|night|nobody|room
burned|burns|burnt ..3 from|off|on ..3 bulbs|chemical|chemicals|lamp|lamps|lights|machine
my mum
camping|christmas|garden|gran|grandad|holiday|revision|school|science|scouts|sleepover
aunt|auntie|aunty|brother|cousin|daughter|family|father|husband|mother|nephew|niece|son|uncle ..2 aint|isnt|never|no|not ..2 aunt|auntie|aunty|brother|cousin|daughter|family|mother|nephew|niece|real|really|uncle $
not my ..1 aunt|auntie|aunty|mother|real|uncle ..6 airport|bring|brought|he|just|say|says|she
auntie|boss|he|lady|man|she|they ..3 call|calls|said|say|says|tell|tells|told ..4 am|i|im|me ..2 her|his|the|their cousin|daughter|girl|maid|nephew|niece|son|wife
call|called|calls ..1 me ..2 her|his|little|small bride|cousin|girl|maid|wife
i ..1 am|came|was ..3 on|with ..3 another|cousin|cousins|different|other|sister|sisters ..3 certificate|name|papers|passport|visa
certificate|documents|papers|passport|visa ..4 has|have|say|says|with ..4 another|born|different|not|other|wrong ..3 age|date|me|mine|name|true
bought|gave|sold|swapped ..1 her|me|us ..4 agent|airport|camp|church|cousin|family|lady ..6 adopted|for|from|he|say|says|she|work
he|lady|man|she|someone|woman ..2 said|say|saying|says ..4 i|im|must|pretend|to ..4 daughter|her|his|mum ..4 aint|flight|guard|isnt|never|not|police|really
make|makes|taught|teach|tell|tells|told ..2 me|us ..2 how|not|what to ..2 answer|lie|say|tell
make|makes|tell|tells|told ..1 me|us ..1 to? say ..4 #|am|burns|cousin|fell|he|i|im|not|she|we
learn|learned|learnt|practice|practise|remember ..3 answer|answers|birthday|lines|name|script|story
if|when ..3 anyone|guard|immigration|inspector|officer|police|social|somebody|someone|teacher ..2 ask|asked|asks|come|comes ..4 am|his|i|im|leave|not|run|say|she|we
if ..2 ask|asks ..2 i|im|say ..2 #18-25|cousin|daughter|her|his|student
said|say|tell|told ..4 am|i|im ..1 #17-30 ..6 border|but|not|police|really|true|work
interpreter|translator ..8 boss|cousin|friend|knows|not|same brother|community|him|say|village
if ..2 say|speak|talk|tell ..6 brother|family|mother|mum|sister|village ..4 die|hurt|kill|pay|problem|send|trouble
u|you will not tell nobody|police|social
forget what i said|told|wrote ..10 dont|fine|him|its|please|she|them|worse
agent|boss|brother|driver|lady|man|smuggler ..4 bring|brings|brought|carried|carry ..1 me|us ..8 asks|call|calls|college|come|comes|find|found|here|hull|money|outside|wait|waits
agent|he|lady|man|someone ..4 drinks|stand|stands|wait|waiting|waits|watch|watches ..6 college|gate|hostel|hotel|opposite|placement|school ..8 day|each|every|girls|look|looks|me|my|village
send|sends|sent|show|showed|shows ..1 me|us ..6 my|our ..2 brother|family|father|house|mother|mum|sister|village ..8 beat|google|gun|if|map|phone|photo|picture|say|says|video
in|on ..1 phone ..3 he|show|shows ..6 my|our family|father|house|mother|sister
boy|brother|friend|girl|he|roommate|she ..6 go|goes|gone|leave|left|went ..3 to|with ..3 boss|car|farm|lady|man|men|work ..10 answer|back|never|no|nobody|not|off|phone|text
call|calls|messages|phones|voice ..6 each|every ..2 day|night|week ..8 address|allowance|family|money|pay|where
change|changes|changing|move|moved|moves|moving ..1 girls|house|me|us ..4 again|always|another|different|each|every|other|when ..4 city|house|house|neighbours|place|police|someone|town|week
dont|dontknow|never|not ..3 allowed|know|told ..2 name|what|where|which ..2 address|city|country|place|street|town ..4 am|called|i|in|is|it|live|this|we
dont|no|not ..2 know ..2 the address|city|town
boss|he|they ..2 bought|own|owns me|us
dog|gran|holiday|ikea|puppy|satnav|ticket|uni
got|has|leaves|left|see ..2 a|the shape ..1 of ..3 belt|buckle|fingers|fist|hand|iron|ring|shoe
before|fast|how|long|quick|when ..6 bruise|bruises|bump|burn|burns|fingermarks|handprint|handprints|imprint|lump|mark|marks|swelling|welt|welts|yellow ..8 come|disappear|fade|fades|go|goes|gone|heal|heals|last|show|shows|stay|stays|take|takes
how long ..2 before|do|does|for|is|till|until ..8 belt|bruise|bruises|burn|fingermarks|handprint|handprints|marks|scald|slap|slipper|swelling|welts
anything|best|can|does|how|what|will ..6 conceal|cover|covers|hide|hides ..4 bruise|bruises|burn|burns|cuts|eye|handprint|mark|marks|neck|scars
till|until|while ..3 fade|faded|fades|green|healed|heals|settled|yellow
home|in|keep|kept|kept|not|off|stay|stayed ..4 till|until ..2 eye|face|it|its|lip|marks|my|they ..3 better|down|fade|faded|fades|gone|healed|heals|settled|went|yellow
can|could|do|does|will|would ..4 dentist|doctor|hospital|nurse|optician|people|police|school|someone|teacher|teachers|xray ..4 know|notice|see|spot|tell|work ..6 accident|belt|broke|broken|broken|bruise|burn|fall|fell|grabbed|hit|knocked|mark|marks|pushed|slap|who|whos
bruise|bruises|mark|marks ..6 look|looks|shape|shaped ..4 belt|bite|buckle|fingerprints|fingers|hand|hands|heart|iron|ring|shoe|spoon|wire
henna
acne|biro|braces|chickenpox|cod|cream|dye|eczema|felt|fifa|fortnite|glitter|gta|hayfever|henna|hickey|lovebite|minecraft|mosquito|nettle|nettles|nits|paint|pen|pox|rash|roblox|sims|spot|spots|sunburn|sunburnt|tan|tattoo|valorant|verruca|warzone|zit
mark ..2 book|essay|homework|my|test|the|work
cat|goose|hamster|horse|kitten|pony|rabbit|swan ..4 bit|bite|did|kicked|scratch|scratched
concealer|foundation|makeup ..6 bruise|bruises|eye|green|greens|neck|purple|yellow ..4 again|bit|come|cover|he|mum|off|one|school|she|show
gran|mam|mum|she|sister ..4 concealer|foundation|makeup|polo|scarf|shades|sunglasses ..6 bruise|eye|february|house|indoors|inside|january|kitchen|neck|november
coat|hoodie|jumper|scarf|sleeves|tights ..6 boiling|degrees|heatwave|roasting|sweltering
blazer|coat|hoodie|hoody|jumper|leggings|long|polo|scarf|sleeve|sleeves|tights ..4 in|on|when ..6 august|boiling|degrees|heat|heatwave|hot|july|june|melting|roasting|summer|sunny
boiling|degrees|heat|heatwave|hot|july|melting|roasting ..8 coat|hoodie|jumper|long|scarf|sleeves|tights ..8 arms|because|cant|marks|off|on|see|show|still|take|wont
cant|dont|never|not|wont ..4 pull|push|roll|take ..3 blazer|coat|hat|hoodie|jumper|scarf|sleeves|sock|socks|tights|top ..4 down|off|up ..4 arms|because|everyone|id|marks|miss|people|see|show|teacher|they|youd
collar|fringe|glasses|hair|hat|plaster|polo|scarf|sunglasses ..4 cover|covers|down|hide|hides|over|so ..5 bald|bruise|ear|eye|lump|mark|marks|neck|noone|see
shades|sunglasses ..4 every|in|indoors|inside|when ..5 asda|church|coop|dark|december|february|gate|house|indoors|january|kitchen|november|rain|raining|school|shop|tesco|winter
got|has|wears ..3 her ..2 big|dark glasses|shades|sunglasses
keep|keeping|kept ..3 blazer|coat|hoodie|jumper ..2 on ..8 arms|back|because|chair|hurt|hurts|lean|marks|see|show|sore
carer|cool|drama|fx|likes|skin|special|tesco|tiktok
i|im|meant|we|were ..3 meant|supposed ..1 say ..5 accident|bike|door|fell|football|stairs|trampoline|tripped
ran|run ..1 out ..1 of excuses ..2 about|for ..3 arm|back|bruise|bruises|eye|face|legs|lip|marks
have|made|meant|supposed|told ..2 to? say ..4 accident|bike|door|fell|football|stairs|trampoline|tripped
letter|note ..3 said|says ..4 accident|bug|fell|tummy|virus ..4 but|didnt|i|really
put|said|say|saying|says|tell|tells|told|writes|wrote ..5 bike|cat|cupboard|dog|door|fall|fallen|fell|football|hockey|horse|pe|scooter|slipped|stairs|trampoline|trapped|tripped|walked ..8 because|but|didnt|dont|havent|if|it|really|so|thats|wasnt|we|what
walk|walked|walking|walks ..2 into ..2 cupboard|door|doors|lamp|post|wall ..6 again|another|havent|said|says|she|sick|supposed|thats|they|third|told|we|what
dad|gran|he|mum|she|they ..3 reckons|said|says|tells|told ..3 fell|slipped|tripped|walked ..4 again|bath|cupboard|door|down|ice|shower|stairs
anyway|well thats|thats what im|we|were say|saying|tellin|told
if ..4 ask|asked|asks ..5 accident|bike|clumsy|door|fell|football|pe|stairs|trampoline|tripped
got|has|have|made|makes|meant|supposed|told ..3 to? say ..6 accident|bike|brother|bug|cat|clumsy|did|dog|door|fell|football|i|stairs|trampoline|tree|tripped|virus|walked
always|dead|im|just|really|so clumsy|clumsy ..8 again|apparently|arm|dad|eye|fell|hospital|lip|mum|say|says|stairs|they|wrist
dad|he|mum|she|stepdad|stepmum|they ..3 calls|said|says|tells|thinks|told ..4 accident|careless|clumsy
2nd|3rd|4th|another|fifth|fourth|more|second|third ..2 arm|broken|glasses|pair|pairs|pr|time|wrist ..6 broken|careless|clumsy|glasses|hospital|term|wrist|year
fall|falling|falls|fell ..2 down|on ..2 stairs|step ..6 again|bungalow|dont|flat|got|havent|no|we
good|got|know|learn|learnt|practised ..3 how? ..2 at|to fall|falling|land|landing ..3 good|properly|quiet|right|so|soft|well|without
put|puts me|us|you in
exams|floor|placement|poem
dentist|drama|driving|embarrassed|embarrassing|gymnastics|homework|judo|late|mouse|parkour|selfie|skating|skeleton|sofa|stunt|tackle
duck|ducks|flinch|flinched|flinches ..2 every|if|when|whenever ..2 @he|anyone|dad|mum|people|she|someone|stepdad|stepmum ..4 arm|comes|hand|hands|lifts|moves|near|raises|reaches|shouts
cant|couldnt|hurt|hurting|hurts|kills|pain|painful|sore|stings ..3 if|only|to|when lean|lie|lying|sit|sitting ..2 back|down|i|on|or
cannot|cant|couldnt|not|wont|wouldnt ..3 lie|sit ..1 down ..4 @he|after|because|belt|bus|dad|it|lesson|mum|proper|properly|right|slipper|stand|stepdad|tea|today $
couldnt|wont|wouldnt ..4 be able ..2 to move|see|sit|walk
cant|couldnt|not ..4 bend|lift|move|raise|straighten|turn ..2 my? arm|back|elbow|fingers|head|jaw|neck|shoulder|wrist ..8 @he|above|again|dad|door|drag|her|mum|remote|row|said|since|stepdad|they|told
only aches|hurts|sore|stings ..2 if|when ..3 i? breathe|cough|laugh|lie|move|sit|smile
leg day
cant|dont|not|wont ..4 changed|changing ..5 see ..2 it|me|my|the|them
excuse|excused|get|gets|getting|how|note|out|way|ways ..5 from|of|out ..2 changing|gymnastics|pe|residential|showers|sports|swimming|trampolining ..10 asking|because|changed|cover|fortnight|get|marks|mum|noone|note|see|week|weeks|without
can|could|do|have|will|would ..4 get|got|have|let|make ..4 change|changed|shorts|strip|undress|undressed ..5 checkup|everyone|front|medical|pe|people|swimming
what ..2 do|if ..6 pe|swimming ..6 cover|leggings|long|marks|see|sleeves|wear
bin|binned|forget|forgets|forgot|hid|hide|hides|leave|left|lose|losing|lost ..3 kit|my|pe|swimming|trunks ..2 costume|gear|kit|stuff|trunks ..4 on because|cant|every|purpose|so|till|until
joggers|leggings|long|tights|trackies|tracksuit ..5 pe|sports|summer|swimming ..5 because|fade|faded|marks|said|see|so|till|until
cant|not|wont ..4 beach|pe|residential|sleepover|swimming|trip ..4 arms|back|legs|marks|see|show|theyd|youd
belt|cane|paddle|slipper|stick|strap|wooden ..2 hangs|kept|lives|stays|waits ..3 door|drawer|fridge|hook|kitchen|side|wall
@compels|go|got|has|have|send|sends|sent ..2 @me|her|him|to|us? ..2 bring|choose|fetch|find|get|pick ..3 belt|branch|cable|cane|hanger|it|rod|ruler|shoe|slipper|spoon|stick|switch ..4 drawer|for|garden|he|hook|i|myself|ourselves|own|she|shed
pulls|slides|take|takes|taking|took|unbuckles|undoes ..2 her|his|off ..2 belt|flipflop|glasses|jacket|ring|rings|shoe|slipper|watch ..2 and|i|off|out|then|when
belt|cufflinks|ring|rings|watch ..2 came|come|comes|goes|went ..1 off ..4 and|know|run|then|when
another|bought|breaks|broke|broken|buys|new|snapped ..2 wooden belt|cane|hairbrush|ruler|slipper|spoon|spoon|stick ..6 across|bake|buy|cook|dont|him|last|me|on|over|us
gave|get|get|gets|getting|gives|got|had|have|its ..2 a|the belt|buckle|cane|hanger|lead|ruler|shoe|slipper|spoon|stick|strap ..4 again|and|because|end|for|if|instead|last|off|on|too|when
by|keeps|use|used|uses|using|with ..3 her|his|the ..1 belt|broom|buckle|cable|cane|charger|flat|hairbrush|hanger|hose|lead|pan|ring|ruler|shoe|slipper|spoon|stick|wire ..4 because|cos|for|me|on|so|us|when|where ..4 back|bad|brother|doesnt|dont|hand|hands|her|him|legs|marks|me|my|palms|show|sister|us
coach|dad|gran|grandad|grandma|he|mum|pastor|sensei|she|teacher|uncle ..6 it|its is|isnt|not|only ..4 character|chilli|culture|discipline|lesson|love|loves|man|normal|teaching|tough ..6 beat|belt|hit|hits|hitting|hurts|me|slap|smack|stick|us
bus|laughed|playlist
airport|baking|ballet|cake|charge|cricket|drumstick|hockey|homework|judo|karate|lost|marshmallow|pancake|phone|rounders|seatbelt|security|selfie|soup|usb|walk
@he|@she|boss|brother|car|dad|ex|lads|man|men|mum|somebody|someone|stepdad|they|theyre|uncle|van ..2 banging|buzzing|creeping|knocking|parked|parking|sat|standing|stood|waiting|waits ..3 across|buzzer|door|downstairs|drive|gate|hallway|landing|now|outside|path|reception|school|stairs|step|street|window
@he|@she|boss|brother|car|dad|ex|lads|man|men|mum|somebody|someone|stepdad|they|theyre|uncle|van ..1 at|in|on ..1 my|our|the ..1 door|drive|garden|gate|landing|letterbox|path|playground|porch|reception|stairs|wall $
@he|@she|they|theyre ..1 at|in|on the door|drive|gate|landing|path|playground|porch|reception|stairs ..6 calling|come|coming|got|key|knife|looking|now|smiling|waving|with
@he|@she found|got|has|knows ..4 new|what|where|which ..2 address|house|placement|refuge|school ..6 coming|here|now|outside|reception
in playground|reception ..4 @he|collect|dad|here|says|telling|waving
in playground|reception ..4 for me
car|key|keys|van ..3 just|now ..2 parked|parking|pulled
car|key|keys|van ..3 just|now ..2 in the door
not allowed|supposed ..2 collect|here|know|near|see ..8 car|gate|here|outside|playground|reception|says|waving
somebody|someone ..3 at|in|on|trying ..3 my|our|the ..1 door|garden|handle|house|kitchen|landing|loft|window ..8 again|alone|isnt|mum|nobody|not|now|own
light|lights|torch ..6 off|out|round|went ..6 he|him|landing|nobody|room|stairs|they ..6 coming|does|first|now|outside
ago|always|used|yesterday
month|night|year
carol|cat|chips|dog|football|party|shop|taxi|training|trick
behind|in|under ..2 bed|cupboard|loft|wardrobe ..2 he|hes|shes|theyre ..1 checking|coming|looking|opening|searching|shouting
im|ive|me|us|were|weve ..4 behind|in|inside|under ..2 attic|bath|bathroom|bed|bin|cellar|closet|cot|cubicle|cupboard|desk|garage|hedge|loft|loo|shed|stairs|table|toilet|wardrobe ..10 dont|door|he|hes|him|lock|looking|opening|quiet|shes|shh|they|theyre
@he|@she|they|theyre ..2 banging|booting|breaking|kicking|opening|pouring|pulling|screws|searching|sharpening|trying|unscrewing ..4 boards|cupboards|door|doors|handle|it|knife|lock|petrol|rooms|window
@he|@she|they|theyre ..2 fetching|getting|gone|looking|went ..3 fetch|for|get ..2 axe|bat|belt|hammer|knife|ladder|machete|petrol|rope|tape
back|bed|chair|drawers|feet|sofa|wardrobe ..4 across|against|behind|under ..3 door|handle ..6 banging|he|him|holding|now|pushing|they
back|bed|chair|drawers|feet|sofa|wardrobe ..4 across|against|behind|under ..3 door|handle ..6 for now
bolted|hid|locked|smashed|taken|takes|took ..3 door|doors|key|keys|phone|phones|shoes ..8 ipad|kids|sink|sisters|tablet|watch|wifi
bolted|hid|locked|smashed|taken|takes|took ..3 door|doors|key|keys|phone|phones|shoes ..8 this is
bolted|hid|locked|smashed|taken|takes|took ..3 door|doors|key|keys|phone|phones|shoes ..8 im on
@he|@she|they|theyre ..1 bolted|bolting|locked|locking ..3 door|doors|me|us ..6 and|in|key|kitchen|knife|now
count|countin|counting ..4 backwards|down|to ..2 #|hundred|ten|three ..8 door|he|on|outside|she|stairs|then
listening|reading|sat|watching ..2 next|this ..2 act|cant|me|now|so
listening|reading|sat|watching ..2 to this ..2 act|cant|me|now|so
act|pretend|say|text ..2 its|like|your|youre ..3 friend|homework|mate|maths|molly ..8 he|here|hes|reading|she|so|they
act|pretend|say|text ..2 its|like|your|youre ..3 wrong number ..8 he|here|hes|reading|she|so|they
gave|give|given|got|only|says ..2 i|me? ..1 #|five|one|two ..1 minutes ..8 before|come|coming|he|hes|locked|or|outside|then|van
gone|its|went ..1 all|dead|really|so|too? ..1 quiet ..10 answer|creak|he|him|mum|not|now|she|stairs|stopped|upstairs
isnt|not|stopped|wont ..2 answering|crying|screaming|shouting|talking ..8 door|he|mum|now|quiet|she|through|thru|wall
detention|library|revision|spider|surprise|teacher|train|wasp
hide and seek
^ behind|under ..2 bed|bins|desk|door|sofa|stairs|table
^ no ..6 chain|door|he|hes|key|listening|lock|locked|reading|shes|they|theyre
behind|under ..3 bath|bed|bins|desk|door|sofa|stairs|table
counting|fetching|filling|getting|heating|lighting|looking|opening|sharpening|unscrewing ..4 bath|belt|doors|for|hammer|iron|it|kettle|knife|me|petrol|spoon
door|gate|handle|landing|letterbox|stairs|window ..3 again|banging|coming|creaking|downstairs|he|hes|kicking|now|opening
@he|@she|they|theyre ..3 bat|belt|blade|chain|gun|hammer|iron|key|keys|knife|lighter|machete|petrol|rope|tape
@he|@she|they|theyre ..3 back|coming|downstairs|here|near|next|outside|upstairs $
attic|bathroom|bin|boot|cubicle|cupboard|hedge|loft|shed|toilet|toilets|wardrobe ..6 dont|he|hes|hide|hiding|him|key|lock|locked|quick|they|theyre
where are|youre ..1 hiding|now|you
are|can ..2 you ..4 call|door|get|hear|leave|move|out|safe|speak|stay|talk
hows|what|whats|where|who|why ..6 car|doing|door|hands|happening|hear|hide|hiding|holding|now|outside|room|stairs|there|whispering|with
has|is ..3 @he|@she|adult|anyone|somebody|they ..6 coming|door|gone|here|home|house|left|near|still|there|with
bake|cake|cat|cooking|dog|football|homework|lunch|revision|telly|train|youtube
at school
driver|he|hes|man|taxi|uber ..4 goes|gone|hasnt|isnt|not|past|wont|wrong ..4 answer|answering|exit|exits|house|mine|stop|turn|turned|way
child boot|doors|lock|locks ..6 car|locked|on|taxi|van ..8 dont|driving|he|motorway|stop|way
airport|boarding|departures|gate|gatwick|heathrow|stansted|terminal ..8 brother|dad|help|marry|not|passport|says|scared|toilet|took|wifi
airport|boarding|departures|gate|gatwick|heathrow|stansted|terminal ..8 dont want
airport|boarding|departures|gate|gatwick|heathrow|stansted|terminal ..8 one way
im|in ..2 a|his|the|this car|lorry|van ..6 cant|dont|fast|lied|locked|motorway|moving|not|wrong
im|in ..2 a|his|the|this car|lorry|van ..6 other girls
im|in ..2 a|his|the|this car|lorry|van ..6 his mates
boat|coach|ferry|flight|plane ..4 at|in|is|leaves|tomorrow|tonight ..3 #|hours|minutes|tonight ..8 dont|marry|my|not|one|passport|scared|they|took
lobby|services|toilet|toilets ..10 he|him|man|they ..6 locked|outside|paying|petrol|quick|thinks|waiting
lobby|services|toilet|toilets ..10 he|him|man|they ..6 being sick
boss|he|man|they ..2 said|say|says|told ..3 get in ..8 back|boot|car|clothes|now|police|tonight|van
another|different|other|strange ..2 lady|man|men ..4 collect|come|comes|coming|take|takes ..4 girls|me|now|tonight|us
butlins|delayed|dentist|excited|holiday|ikea|satnav
after|once|til|till|until|when ..1 @he|@she|dad|mum|stepdad|they ..3 asleep|gone|leaves|nights|passed|pub|shift|sleeping|sober|starts
mum|mums ..2 nights|shift|working|works ..10 alone|boyfriend|brother|he|hes|him|his|just|lodger
just|means|only|with ..2 me and him
hear|heard|hears ..3 boots|car|key|keys|latch|step|van|voice ..8 bed|belly|freeze|hide|run|shake|sick|stomach|upstairs
last|make|making ..4 # minutes ..4 hours|last|walk
on purpose ..8 bus|detention|home|late|lift|miss|so|train
clubs|detention|detentions|homework club|extra|respite ..6 every day
@game
football|match|netball|rehearsal
depends|has|if|is|see|was|will ..1 @he|@she|dad|him|lodger|stepdad|uncle ..2 allowed|around|in|living|moved|still|there ..4 back|go|home|if|still|tonight|weekend|when
dad|ex|he|hes|stepdad|uncle ..2 bailed|out|released ..6 #|friday|house|knows|monday|mum|prison|soon|tomorrow|weeks
mam|mum|she ..2 having|let|letting|taking|took|yes ..2 him ..3 back|coming|home|in|move
be|been|getting|got|got ..2 driven|dropped|moved|put|sent|taken ..2 straight? back|home ..4 friday|her|him|same|there|to|tomorrow
drove|put|putting|send|sent|take|taking|took ..1 me|us ..2 back there
bolt|door|lock|padlock|wedge ..6 bedroom|my|room ..8 buy|fit|need|take|took
finds|found|gave|got|know|knows|tagged ..4 my|new|our|where|which ..2 address|flat|house|placement|postcode|refuge|school ..8 cousin|dad|ex|he|him|his|now|them|they
dont|not|please ..2 put|ring|say|send|tell|write ..4 carer|dad|her|him|mum|report|stepdad ..8 angry|back|kill|know|mad|padlock|report|said|worse
til|till|until friday|monday|sunday ..4 i am|do|safe|then
calendar|counting|days|weeks ..6 til|till|until ..2 im? #16-18|leave|move|out
boy|carer|he|keyworker|lad|man|resident|someone|staff|woman|worker ..6 check|checks|come|comes|knocks|sits|stands|stood|tried|tries|trying ..5 bed|covers|door|handle|room|rooms ..6 again|asleep|dark|handover|lock|night|nights|shift|sleep|staff
@he|@she|dave|her|him ..1 on nights|shift|tonight
agency|carer|carers|night|staff|supply|worker ..8 bent|dragged|floor|headlock|headlocks|knelt|lanyard|leans|nails|pinned|restrain|restrained|restraint|twisted
agency|carer|carers|night|staff|supply|worker ..8 sat on
carer|coach|driver|staff|teacher|tutor|worker ..4 added|adds|got|has|messaged|messages|on|texts ..3 me|my ..4 insta|late|night|number|snapchat
carer|coach|driver|staff|teacher|tutor|worker ..4 added|adds|got|has|messaged|messages|on|texts ..3 me|my ..4 own phone
carer|handyman|staff|worker ..6 cigarette|drink|fags|favourite|lift|secret|vape|vapes|weed ..8 dont|him|if|me|only|quiet|tell|us
carer|carers|foster ..6 real kids ..8 but|eat|get|holiday|i|key|me|us
#20-60|adult|adults|grown|man|men ..8 next|opposite|same|shared ..2 bathroom|door|flat|floor|room ..8 drugs|drunk|knock|lock|me|night|prison|semi|shirt
biscuits|helped|kind|love|nice|sound
made|make|making ..1 her|him|me|us ..1 bark|crawl|drink|eat|kneel|lick|strip ..8 everyone|film|filmed|floor|knees|lads|laughed|toilet
in ..2 disabled|school? cubicle|loo|toilet|toilets ..6 them|they ..2 cant ..2 find|get|reach
boys|girls|lads|mates|people|them|they ..3 made|make|makes|making ..1 her|him|me|us ..2 apologise|bark|beg|bite|buy|crawl|drink|eat|kiss|kneel|lick|pay|sing|strip
boys|girls|lads|mates|people|them|they ..3 made|make|makes|making ..1 her|him|me|us ..2 say sorry
aerosol|compass|deodorant|firework|lighter|lighters ..6 me|my ..4 arm|back|bag|face|hair|leg|neck
film|filmed|filming|live|posted|video ..6 battered|beating|changing|crying|dog|kicked|knees|sorry|toilet ..8 again|everyone|me|people|ppl|them|views
#|date|day|friday|monday|tomorrow ..6 batter|behind|fight|gates|park ..6 all|everyone|happens|me|story|waiting
messages|numbers|snapping|texting|texts ..6 same die|jump|kms|kys|word
dad|he|mum|parents|she|stepdad ..6 clucking|foil|gouching|lines|methadone|needle|needles|nodding|patches|pipe|rattling|spoon|spoons|syrup ..8 again|asleep|baby|bed|her|i|lemon|me|sandwiches|shop|we
gave|gives|mixes|put|puts|slipped ..3 it|something|stuff|summat|syrup|tablets ..4 in|into ..3 bottle|drink|food|juice|milk|mug|squash|tea
baby|brother|sister ..6 sleep|sleeping|sleeps|sleepy ..6 after|since ..4 drops|gave|her|medicine|started|syrup
one drag|drink|edible|pull|sweet ..10 blank|dizzy|know|legs|remember|spinning|sunday|then|woke
arms|body|head|legs|lights|room ..3 different|dont|gone|jelly|melting|spinning|stopped|tails|wont ..6 cant|drink|funny|gave|he|him|hotel|move|work
wake|woke ..6 clothes|coat|flat|knickers|pants|room|shoes|top ..6 backwards|different|know|off|someone
wake|woke ..6 clothes|coat|flat|knickers|pants|room|shoes|top ..6 inside out
first ..2 bit|few|one|ones ..3 free ..8 book|now|owe|sort|then|tick
have|need|take ..2 bit|it|one|some ..4 before|just|to ..2 get up
shouting|talking|talks ..2 at|to ..2 bin|herself|himself|lamp|nobody|noone|tree|wall ..8 he|hot|jumper|scissors|she|shes|sick|tablets|took
i fetch|get|hide|hold|measure|pour|water ..4 dad|dads|her|his|mum|mums|the ..3 bottle|cans|cider|drink|drinks|spoons|vodka|wine
button|crochet|hem|jab|knitting|pierced|sew|sewing|splinter|vaccine
any|anywhere|are|do|does|is|what|where|which ..6 close|open|opens|shut|unlock|warm ..8 all night
airport|asda|bus|buses|church|greggs|gym|hospital|launderette|laundrette|laundrettes|library|mcdonalds|mosque|station|toilets|waiting ..6 chuck|lights|overnight|shutting|sleep|slept|stacking|warm
airport|asda|bus|buses|church|greggs|gym|hospital|launderette|laundrette|laundrettes|library|mcdonalds|mosque|station|toilets|waiting ..6 all night
are|can|could|do|will ..4 kip|sit|sleep|stay|stop|wait ..6 airport|bus|car|church|doorway|hospital|launderette|laundrette|library|mcdonalds|mosque|police|shop|station ..8 all|chuck|if|late|night|not|open|warm
cafe|centre|launderette|laundrette|library|mcdonalds|station ..3 til|till|until ..4 after|closed|closes|kicked|shuts|then
what|whats ..2 cheapest|earliest|youngest ..8 bed|hostel|hotel|night|room|sit|stay|travelodge
round ..1 round ..6 bus|metro|night|train|tram|tube|warm
cadets|camping|dofe|festival|holiday|scouts|sleepover
caravan park
book|books|dentist|gift|homework|revision|sale|shopping|swimming|tickets|trainers
crashed|crashing|kip|kipped|kipping|kips|nights|sleep|sleeping ..4 at|behind|in|on|under ..4 airport|allotment|attic|bandstand|barn|bath|beach|bench|bin|bins|bus|buses|car|church|container|corridor|cupboard|doorway|garage|gym|landing|launderette|laundrette|lift|loft|mosque|park|playhouse|porch|shed|skip|squat|stairs|stairwell|station|tent|toilets|treehouse|underpass|van|wendy
been|live|living|sleeping|slept|stayed|staying ..3 at|in|on|under ..3 allotment|bandstand|bus|buses|caravan|doorway|garage|landing|launderette|laundrette|loft|playhouse|porch|shed|skip|squat|stairwell|tent|underpass ..8 alone|cold|days|fine|mates|nights|nobody|noone|now|since|warm|weeks
been|live|living|sleeping|slept|stayed|staying ..3 at|in|on|under ..3 allotment|bandstand|bus|buses|caravan|doorway|garage|landing|launderette|laundrette|loft|playhouse|porch|shed|skip|squat|stairwell|tent|underpass ..8 dont know
ran|run|running out ..2 of ..2 beds|couches|floors|friends|mates|numbers|options|people|places|sofas
another|anyones|different|friends|mate|mates|random|someones|whos|whose ..1 airbed|couch|couches|floor|floors|settee|settees|sofa|sofas
couch|sofa|sofas hopping|surfed|surfing
friend|friends|mate|mates carer|dad|landlord|mum|parents ..4 dont know
mam|mum|nobody|noone|parents|they ..1 doesnt|dont|know|knows ..2 im ..3 here|in|under ..3 caravan|garage|here|loft|room|shed|wardrobe
in|take|taking shifts|turns ..8 bags|sleep|squat|watch
some blokes|guy|guys|lads|ladys|man|mans|womans ..1 flat|floor|house|place|room|sofa|yard
camping|festival|gala|holiday|holidays|marshmallows|scouts|sleepover
cat|dog|flight|gran|hamster|museum|nap|plane|science
chucked|dumped|kicked|left|packed|put|slung|threw|thrown|took ..4 bag|bags|clothes|stuff|things ..4 binbags|canal|doorstep|drive|garage|garden|out|outside|skip|step|street
bag|bags|clothes|stuff|suitcase|things ..3 in|on ..2 binbags|doorstep|drive|outside|pavement|reception|skip|step
change|changed|changes|changing ..2 codes|lock|locks
key|keys ..3 didnt|doesnt|dont|not|wont ..1 fit|open|turn|work ..6 anymore|changed|door|home|house|locks|mum|stuff
clothes|life|stuff|things ..4 in ..2 binbags|carrier|holdall|ikea
got|gotta|have|must|need|said|says|told|wants ..3 go|gone|leave|move|out ..2 by ..1 #|@weekday|end|friday|morning|tomorrow|tonight
got|gotta|have|must|need|said|says|told|wants ..3 be out ..2 by ..1 #|@weekday|end|friday|morning|tomorrow|tonight
council|desk|hostel|housing|office|refuge|shelter|social ..5 said no
barracks|bnb|hostel|hotel|semi|supported|travelodge|unit ..8 addicts|adults|blokes|drunk|fighting|knock|knocks|lock|men|older|prison|stag|strangers|trying
barracks|bnb|hostel|hotel|semi|supported|travelodge|unit ..8 no lock
bike|bob|broke|broken|burgled|fringe|hair|locker|stuck
chores|homework|locker|locker|locksmith|party|passwords|recycling|swimming|uni|wardrobe
bloke|guy|man|someone ..4 got|has|with ..2 spare bed|room|sofa
let|lets|letting|offered|offers|said|says ..2 girls|i|me|us ..2 can? ..1 crash|kip|live|sleep|stay|stop ..10 bed|company|free|girls|guy|he|him|his|man|met|only|upstairs|work
found|met ..6 at|in|off|on ..3 app|arcade|bus|grindr|insta|mcdonalds|online|park|station|street ..10 crash|flat|house|let|place|room|sleep|stay|stop
spare bed|room ..8 app|bloke|grindr|guy|him|his|man|met|offered|online
stay|stayed|staying|stopping ..2 at|with ..3 bloke|guy|hes|his|man|somebody|someone ..8 #19-70|app|dont|know|met|name|old|online|station
its fine|okay|safe if i|u|you do|dont|stay ..6 back|him|nice|room|say
auntie|carer|charity|church|dad|gran|mum|social|staff|teacher
think|thinks im ..2 at ..3 but ..1 i|im ..1 aint|in|not|on|with
nobody|noone ..2 noticed|realised|reported ..2 i|im ..1 gone|left|missing
told ..2 carer|carers|dad|her|mum|school|staff|them ..2 i ..1 am|im|was|were ..2 at|going|in|staying|with ..8 but|he|him|instead|man|really|with
told ..2 carer|carers|dad|her|mum|school|staff|them ..2 i ..1 am|im|was|were ..2 at|going|in|staying|with ..8 im not
dont|no|not|please ..2 let|say|tell|told ..6 which town
dont|no|not|please ..2 let|say|tell|told ..6 find me
no one ..2 asked|knows|looked|looking|missed|noticed|reported ..6 gone|here|i|im|me|missing|since|where
can|could|do|does|if|will ..8 find|locate|ping|see|trace|track ..4 location|me|number|phone|sim|where ..6 dead|how|i|if|im|off|out|sim|still
how long ..6 before|count|look|looking|missing|notice|poster|report|reported ..8 down|look|me|missing|police|report|ring
after|am|at|does|is ..6 #|i|it ..4 count|counted|just|still left|missing
made|make|makes ..2 me|u|us|you come|go back|home ..6 another|country|from|if|town
changed|cut|dye|dyed|shaved ..3 hair|it|my|name ..8 cameras|missing|nobody|police|poster|recognise|so|town
not allowed|meant|supposed|told ..2 to ..2 know|look|say|see ..4 curtain|out|town|where|which|window
i ..2 dont|dontknow|not ..2 even|know ..2 what|which|whose ..1 city|flat|house|road|station|town ..8 $
asked her|him|me|us about|anything|how|if|what
@he|bloke|fella|guy|lads|lady|they ..2 bought|buy|gave|gets|getting|give|giving|got|lends|lent|pay|sends|sent ..1 @me ..3 airpods|chain|cigarette|coat|dress|drinks|hair|heels|iphone|jacket|key|lashes|lingerie|makeup|nails|necklace|outfit|perfume|phone|ring|tracksuit|trainers|vape|vapes|vodka|watch|weed
@he paid|paying|pays for ..2 contract|data|everything|hotel|it|my|nails|taxi|uber
@he ..2 paid|pays|tops up? my ..1 bill|contract|credit|data|phone
key|keys to a|his|the|their ..1 flat|hotel|house|place|room
cab|taxi ..3 didnt|doesnt|dont|never charge|want ..2 me|money|us
@he|they ..1 reckons|said|says ..2 dont|not owe ..2 anything|him|money|them
came|come|coming ..1 with ..3 better|more|new|nicer ..1 clothes|hair|nails|phone|stuff|things|trainers
@parent|auntie|brother|carer|gran|grandad|santa|school|sister|uncle ..4 bought|buy|gave|get|give|got|paid|pay
anniversary|cat|christmas|dog|police|social|staff|teacher
^ *? *? *? bloke|friend|guy|he|him|lad|lads|lady|man|somebody|someone|them|they ..8 cant|dont|for|from|her|its|just|like|name|not|nothing|off|older|only|owe|said|says|so|wants|who
^ *? *? boyfriend|friend|guy|lad|man *? *? $
^ *? *? cant|dont|not ..2 allowed|know|matter|say|supposed|tell
^ dontknow|he|him|nobody|secret|someone|them $
bracelet|chain|clothes|coat|dress|it|jacket|money|nails|necklace|phone|ring|that|ticket|trainers|vape|watch ..2 came|come|get|got ..1 from
where|who ..4 bought|buy|buys|came|come|from|gave|get|got|paid|pays|topping ..8 bag|bracelet|chain|clothes|coat|dress|it|jacket|money|nails|necklace|phone|ring|taxi|that|them|those|ticket|trainers|vape|watch
who ..1 bought|drives|drove|gave|paid|pays|picks
number|phone|sim|whatsapp|whatsapps ..4 just|only|thats ..2 for fridays|him|his|them|us|when|when|who
phone ..2 just|only ..1 does|gets|goes|rings ..4 him|his|one|people|them
got|has|have|hid|hide|keep|keeps ..1 2|3|other|second|spare|three|two iphones|phone|phones|sim|sims|whatsapps ..8 hid|hidden|hide|him|knows|lads|one|only|pillow|rings|them|under
a|his|my|the other|second|secret phone|sim ..4 buzz|buzzes|for|goes|he|hid|hidden|hide|him|off|ring|rings|them|under
in|on my contacts|phone ..3 as ..3 @parent|auntie|emma|girl|gran|mate|miss|name|pizza
call|save|saved ..2 him|his|it|number ..3 as|in|under ..3 my? auntie|contacts|dominos|girl|gran|mum|name|sophie
@parent|carer|carers|staff|they ..1 think|thinks|thought ..1 he|hes ..2 a|called|girl|name
makes|says|tells|told ..1 me ..4 delete ..4 app|chat|chats|everything|it|messages|photo|texts
@he|bloke|boyfriend|driver|fella|guy|lad|lads|lady|man|mate|someone|they|woman ..2 pick|picked|picking|picks ..1 girls|her|me|us up ..6 after|car|corner|different|from|hotel|late|night|nights|outside|round|taxi|van
gave|get|gettin|getting|give|gives|giving|got ..2 a|girls|her|me|us ..1 lift|lifts ..6 driver|friends|guy|he|him|lads|man|mate|mates|men|never|nice|older|turns
another|different|random car|cars|driver|drivers|lads|men ..4 day|each|every|me|night|pick|picked|picking|picks|time|us|week
@he|boyfriend gets|got|has a car ..4 and|flat|im|job|kid|lad|nice|own|picks
@he|boyfriend got|has|hes ..2 his own? baby|beard|divorced|flat|kid|kids|wife
older than ..2 me|my ..1 brother|dad|grandad|mum|stepdad|teacher|uncle
daughter|kid|kids|son ..1 my age
parties|party ..6 blokes|grown|guys|men|older
do|parties|party ..6 his friends
do|parties|party ..6 his mates
he|lads|men|she|they ..2 choose|chooses|choosing|chose|pick|picked|picks ..2 girl|girls|me|one|which|who ..3 goes|next|of|stay|stays|tonight
free|gets|money|paid|pays|quid ..4 bringing|fetching|finding|introducing ..4 friend|girl|girls|her|mate|mates|me|new|people|someone|us
bring|bringing|fetch|find ..2 another|more|new|younger friend|girl|girls|mates|one
girl|girls ..2 get|gets|got|had|has|have ..3 new|number|numbers|own|same ..2 nails|phones|room|rooms|tattoo
take|takes|taking turns ..3 girls|giving|her|lifts|me|us|with
flat|house|place|where ..3 girls|kids|u|you can go ..3 any|whenever ..10 asks|drink|food|free|nobody|rules|weed
christmas|family|football|gran|nan|prom|sleepover|sleepover|wedding
@he reckons|said|says ..2 i|im ..2 mature ..4 age
@he|@she ..3 could|hed|might|says|shed|will|would ..2 lose ..1 badge|job|kids|licence|wife
hed|hell|hes|shed gonna? ..2 get in ..2 trouble ..6 because|find|found|if|me|tell|us
call|called|calls him|himself ..2 daddy|papa|uncle
barber|cat|dad|detention|dog|homework|mum|nice|surprise
likes|makes|said|says|tells|told|wants ..1 me ..1 to? ..1 brush|dress|look|shave|smell|smile|wear ..6 black|dress|for|heels|legs|makeup|nice|older|perfume|pretty|skirt|teeth|young|younger
clothes|dress|outfit|outfits|things ..6 in her|my|our size
dressed|hair|lashes|makeup|nails|ready ..4 done|look|looking|looks ..3 first|for ..3 customers|him|lads|lady|men|the|them
his|mans|their initial|initials|name ..4 on|tattoo|tattooed ..3 arm|hip|leg|me|my|neck|wrist
branded|tattoo|tattooed ..6 belong|him|his|know|theirs|them|whose
belong|belongs|owned|property ..2 by|of|to ..1 boyfriend|him|lads|them|us
@he calls|said|says ..2 i|im ..2 look|looking after ..2 friends|his|lads|mates|them
look|looking after his|the boys|brother|friends|guests|lads|mates
been|im|she|shes|was|were paid for
be|being friendly|good|kind|nice to ..1 friends|him|his|lads|mates|men|them ..6 else|get|if|lift|or|pay|phone|puffs|so|stay|weed
held|hold|holding ..2 book|books|bricks|bucket|cans|dictionary|tins ..2 out|up ..5 arms|hour|hours|minutes|till|until
@compels|get|got|had|has|have ..1 @me|brother|her|him|sister|to|us ..1 crouch|face|facing|kneel|kneeling|plank|squat|stand|standing ..8 arms|boiler|cold|corner|frozen|garage|garden|gravel|hands|hour|hours|landing|light|night|rice|snow|till|until|wall|while|yard
kneel|kneeling|stand|standing|stood ..6 bath|boiler|corner|doorway|garage|garden|gravel|hallway|landing|rice|shower|step|wall|yard ..6 arms|for|he|hour|hours|minutes|says|she|till|until|when|while
arms|hold|holding ..4 bible|book|books|bottles|bricks|bucket|cans|dictionary|out|tins ..6 arms|drop|film|finish|finishes|head|minutes|starts|till|timer|until
if|when ..3 arms|i|legs ..2 cry|drop|fall|move|wobble ..5 again|double|longer|over|start|starts|timer
cold|freezing|ice ..1 bath|baths|hose|shower|showers ..8 @he|answering|bad|because|cry|dad|for|if|made|make|makes|punish|she|stepmum|till|until|wet|when
held|hold|holds|push|pushed|put|puts ..3 her|his|my|our face|head ..3 down|in|under ..3 bath|bowl|covers|loo|pillow|sink|tap|toilet|water
under the? covers|tap|water ..6 breath|breathe|dizzy|till|until
chew|eat|eating|eats|lick|swallow ..3 chili|chilli|chillies|floor|mustard|pepper|salt|sick|soap|vinegar|wasabi ..6 @he|bad|because|if|made|makes|punish|she|swear|swore|tongue|when
comes ..2 back|out ..2 for breakfast|lunch|tea
chopped|cut|cuts|hacked|shave|shaved ..3 all|her|my ..3 hair ..8 @he|answering|b|because|boy|cos|didnt|floor|for|late|off|punish|punishment|talking
assembly|cadets|choir|garden|quid|tenner|weeding centre
class|school photo
bus|drill|love|making
age of
@he|auntie|boyfriend|carer|dad|hes|husband|mum|she|shes|stepdad|stepmum|they ..3 count|counted|counting|counts|inspects|marks|measure|measures|rates|scores|smells|sniffs|timed|times|timing|weigh|weighed|weighing|weighs ..5 apples|bites|bread|breaths|calories|clothes|crisps|food|how|hugs|knickers|me|milk|minute|minutes|mouthfuls|my|our|outfits|sheets|shower|slices|steps|toilet|us|words
#|few|five|one|ten|three|two minutes|seconds ..4 bath|eat|get|home|shower|to|toilet|wash|wee ..8 bangs|counts|door|else|in|late|locks|off|or|then|timer|water
bill|charge|charged|charges|charging|fine|fined|fines|invoice|owe|owes|pay|paying ..3 for|if|me|us ..4 breathing|cost|cry|crying|eating|food|hot|hugs|living|milk|rent|shower|smiling|talking|toilet|water
board|book|calendar|cards|chart|folder|list|points|rules ..4 door|fridge|in|of|on|wall|with ..8 bad|bed|belt|cost|cry|crying|each|every|food|hand|hits|lost|punish|sins|spoon|stand|strikes|wee|weight|wrong
goes|says|thats|then one|two ..6 comes|get|got|only|reach ..3 3|three
lock|locked|locks ..4 my|our|the ..2 bathroom|bedroom|blind|curtains|fridge|room|toilet|window ..4 at|from|nailed|screwed|shut|so|till|until|when ..4 #|cant|him|home|morning|night|school|shut
blind|blinds|curtains|window|windows ..3 boarded|glued|locked|nailed|painted|screwed ..2 down|shut|shut|up
camera|cameras|monitor ..3 above|in|on|over|watching ..4 bathroom|bed|bedroom|my|our|room|toilet ..8 13|14|15|@he|bed|dad|mum|phone|she|sleep|speaks|stepdad|talks|watches|work
advent|baby|carbs|cat|chocolate|chore|chores|diabetic|dietician|dietitian|doctor|dog|duolingo|gcse|guinea|insulin|midwife|nits|nurse|recycling|reward|rewards|slimming|sticker|stickers
screen time
dad|family|gran|he|mum|she|stepmum|they ..2 call|called|calls ..1 me|us ..1 burden|cuckoo|it|lodger|mistake|nothing|parasite|rat|servant|slave|spare|that|thing
carers|her|his|their own|real daughter|kids|ones|son ..6 bedroom|eat|food|inside|key|table|tea ..6 i|me|we ..4 after|caravan|garage|not|outside|ring|stairs|step|utility|wait
taken|takes|took ..4 photo|photos|pictures ..4 me|us ..4 down|off
nobody|noone|they ..1 allowed ..2 look|speak|talk|to ..2 at|speak|to ..1 me
adoption|care|childrens|foster|social ..2 form|home|number|papers ..8 bad|naughty|sign|speaker|suitcase|threatens|tick
dials|phones|rings ..3 care|dogs|home|homes|social ..4 bad|speaker|when
i|me|we ..2 eat|eating|eats|get|had|have|sit ..3 after|alone|christmas|dinner|food|in|it|meals|mine|on|outside|tea ..5 after|bathroom|cellar|conservatory|floor|garage|hall|outside|porch|room|shed|stairs|step|utility ..6 @he|alone|family|finished|left|moved|not|own|rest|since|their|them|they|theyve
i|me|we ..2 eat|sit|sleep ..3 after|when ..2 everyone|family|they|theyve ..2 ate|done|eaten|finished
taken|takes|took ..4 me|name|photo|photos|pictures ..6 down|off|out ..4 album|chat|family|group|stairs|wall|will
my name aint|is|isnt allowed|boy|girl|it|nothing|that|thing
pack|packed|packing|packs ..3 my bag|bags|case|stuff|suitcase|things ..6 bad|bin|cries|cry|door|drive|every|naughty|outside|puts|step|when
the ..1 fault|reason ..4 @he|cries|dad|died|divorce|drink|drinks|ill|left|mum|she|they ..6 because|birthday|said|says|tells|told
did|do|done|give|gives ..3 away|rid|to ..4 my|our|the budgie|cat|dog|gerbil|guinea|hamster|puppy|rabbit ..8 answer|bad|because|detention|for|grade|if|late|lied|mark|me|punish|said|when
drown|drowned|hung|kick|kicked|kicks|kill|killed|shoot|shot|snapped|stamp|stamped|strangled|threw|trod ..4 me|my|our|the ..1 bird|budgie|cat|chick|dog|fish|gerbil|hamster|kitten|puppy|rabbit
ball|bone|frisbee|stick
allergic|allergies|allotment|archaeology|beach|best|book|cinderella|cuddle|essay|flu|fox|groupchat|nickname|planting|potatoes|rehearsal|sandcastle|sandpit|story|tickle|treasure|tree|vet|vets|wedding
@he|boyfriend|dad|mum|she|stepdad ..1 only ..2 does|grabs|hits|hurts|kicks|shouts|snaps ..3 because|if|when ..3 bad|drink|drinking|drunk|loves|playing|stressed|tired
if i ..2 behaved|was|were ..2 better|bigger|good|quiet|quieter|thinner ..5 @he|she|they ..2 have|hit|love|need|wont|wouldnt
i ..1 deserve|deserved|earned it|that ..6 @he|answered|because|dad|mum|prob|probably|really|she|tho|though
its|was|were ..1 my fault ..4 @he|dad|hes|mum|she|stepdad ..3 angry|did|drinks|hit|hits|kicks|lost|mad|shouts|snapped
@he|dad|mum|she|stepdad ..3 did|does|grabbed|hit|hits|hurt|pushed|slapped ..6 but ..3 drunk|loves|mean|sorry|stressed
i ..2 deserve|deserved it|that
are|is ..1 it|that allowed|legal|normal|ok|okay ..3 for|if|that|when ..3 a|dad|dads|foster|grandad|mum|mums|my|stepdad|uncle|your ..6 bath|baths|check|checks|hit|hits|lock|locks|sleep|smack|smacks|touch|touches|watch|watches|weigh
are|did|do|does ..1 all|everyones|other ..2 dad|dads|families|grandads|houses|kids|mum|mums|parents|stepdads ..6 bath|check|come|do|hide|hit|lock|punish|shout|smack|smash|watch
how many days|hours|times ..4 allowed|legal|normal|okay|too ..4 alone|child|kid|leave|left|stand
are|is|isnt|was ..3 allowed|crime|illegal|law|legal|normal|okay|right|wrong ..4 for|if|that|to|when ..3 @he|a|adult|boyfriend|brother|carer|carers|dad|foster|grownup|mum|my|parents|she|someone|staff|stepdad|teacher|uncle|your ..6 bath|belt|check|checks|cries|cry|hit|hits|hold|holds|hurt|hurts|kiss|kisses|lock|locks|shave|shower|slap|sleep|sleeps|smack|smacks|starve|stop|stops|take|takes|touch|touches|undress|wash|washes|watch|watches|weigh|weighs
are|did|do|does|is ..1 all|anyone|every|everyone|everyones|most|other ..1 boyfriends|dad|dads|elses|families|family|girls|grandads|houses|kids|mum|mums|parents|people|stepdads|uncles ..8 bath|belt|check|come|cry|do|does|drink|hide|hit|like|lock|locks|punish|scared|shout|shouts|sleep|smack|smash|that|touch|watch
assumed|think|thought ..2 all|every|everyone|everyones|that ..3 dad|dads|did|does|families|family|had|house|mum|was ..6 did|do|does|hit|hits|it|like|normal|same|that|was
can|could|do|does|is|will|would ..4 arrested|court|jail|locked|prison|trouble ..4 away|for|if ..6 doing|hit|hitting|it|leaving|locking|slap|smack|smacking|something|touching
acne|alexa|boobs|burp|cat|crush|dentist|dog|dream|dreams|ears|exam|film|gecko|guinea|hair|hamster|hiccups|nervous|netflix|pancakes|period|periods|popping|school|snores|snoring|spots|teeth|voice|wobbly
just|only ..2 me ..2 coach|he|hes|sir|who ..2 drives|hugs|keeps|massage|massages|tickles|wrestles
big|camp|family|little|our|secret|special ..1 club|game|games|handshake|key|secret|secrets|song|time|word ..8 @he|anyone|coach|doesnt|dont|grandad|hes|just|mum|noone|not|only|said|says|sir|stepdad|tell|tells|uncle
@he|auntie|boyfriend|brother|carer|coach|cousin|dad|grandad|hes|lodger|man|neighbour|sir|stepdad|uncle ..4 called|calls|made|makes|said|says|told ..3 game|private|secret|secrets|special|surprise|treat ..8 *
dont|mum|mustnt|never|nobody|noone|not ..3 find|know|knows|say|tell|told ..4 about|anyone|mum|on|our|the|what ..4 bath|caravan|cuddle|cuddles|drives|game|games|key|kiss|lifts|massages|messages|phone|photo|presents|secret|shed|sofa|tent|tickle|tickles|visits
sit|sits|sitting ..2 on ..1 @he|dads|grandad|grandads|his|sirs|stepdads|uncle|uncles ..1 knee|lap ..10 *
asks|got|has|likes|makes|want|wants ..2 me ..3 on ..1 bed|his|knee|lap ..2 and|bed|but|knee|lap|still|when
chose|fancies|likes|loves|picked|picks ..1 me|us best|most|special ..6 because|bed|chocolate|dont|mature|not|others|room|secret|tell
chosen|different|favourite|grown|lucky|mature|special ..6 @he|carer|coach|foster|hes|sir|stepdad|uncle ..6 alone|bed|dont|drive|lap|others|photo|room|secret|tell|touch
gave|get|gets|give|gives|got|slips ..2 me? ..3 alcohol|chocolate|credit|fags|fiver|money|phone|present|presents|quid|robux|sweets|tenner|treat|vape|wine ..4 after|each|every|everytime|for|if|not|so ..4 bath|being|cuddle|good|hug|keep|kiss|let|mum|photo|quiet|secret|sit|tell|time|touch
delete|forget|ignore|scrap ..4 about|that|what ..4 put|said|sent|told|wrote ..6 bath|belt|brother|caravan|coach|dad|grandad|he|him|mum|sir|stepbrother|stepdad|uncle
booked|cards|coughs
cat|dog|driving|exam|football|gcse|grandkid|homework|santa|whos|xbox
how|what ..1 age|old ..3 can|do|does|should ..4 carer|carers|dad|grandad|he|mum|stepdad|they|uncle ..3 stop ..4 bath|bathing|bed|drying|shower|wash|washing
her|my bras|knickers|pants|tights|underwear ..3 disappear|disappearing|going|gone|missing|vanish ..4 @he|again|drawer|since|wash
@he|boyfriend|brother|carer|coach|cousin|dad|foster|grandad|hes|lodger|man|pastor|sir|staff|stepdad|uncle ..6 bath|bra|changed|changing|costume|dress|knickers|leotard|nightie|pants|pjs|pyjamas|shower|showers|swimsuit|tights|towel|trunks|undress|uniform ..5 check|dries|dry|for|help|helps|i|in|line|me|my|off|on|photo|size|still|washing|watch|wet|when ..8 *
allowed|are|can|do|does|is|should ..6 adult|boyfriend|carer|carers|coach|dad|doctor|grandad|he|man|physio|staff|stepdad|teacher|uncle ..4 be|check|come|help|in|look|see|there|watch ..6 bath|change|changed|changing|dressed|naked|shower|toilet|undress|undressed|wash
camera|filming|phone|photo|photos|pics|picture|pictures|video|videos ..6 in|of|under|w|when|while|with|without ..5 asleep|bath|bed|bikini|changed|changing|costume|cubicle|gym|jumper|leotard|nightie|pyjamas|shower|skirt|swimming|toilet|towel|underwear|uniform
alarm|camera|charger|clock|gap|hole|light|mirror|plug|teddy|vent ..6 bathroom|bedroom|ceiling|changing|loft|room|shower|toilet|wall ..8 @he|bed|blink|dad|face|filled|landlord|light|lodger|moved|none|others|stepdad|through|tissue|watch
keep|keeps|kept|leave|put|puts|wear|wearing|wears ..5 swimming bikini|clothes|costume|leotard|pants|shorts|swimsuit|towel ..4 for|in|under ..4 bath|bed|him|night|nightie|pyjamas|shower
checks|creams|dries|inspects|measure|measured|measures|measuring|shaves|wash|washes|weighs ..2 me|my|us ..8 alone|bath|chest|clothes|coach|dad|door|every|himself|hips|legs|lock|naked|off|pants|private|stepdad|still|thighs|top|undies|waist
line|shift|sing|sorry|stink
baby photo
left|packed|quit|stopped ..2 band|boxing|cadets|choir|dance|drama|football|going|gymnastics|in|judo|karate|scouts|swimming|training ..6 because ..3 assistant|coach|him|instructor|leader|physio|sensei|sir|teacher
cant|dont|hate|never|not|please|pls|scared ..3 be|being|go|going|leave|leaving|left|let|make|stay|want ..4 alone|her|me|sister|us|wi|with ..3 alone|him|stepdad|uncle|wi|with ..3 boyfriend|brother|carer|coach|cousin|dad|grandad|he|her|him|lodger|sir|staff|stepdad|stepmum|uncle
drive|drives|drop|dropped|drops|takes ..3 everyone|me|others|us ..4 first|home|last ..8 alone|always|car|closest|detour|layby|live|long|me|nearest|nearest|quiet
asked|asks|holds|keep|keeps|kept ..2 me|us ..2 after|back|behind|late ..8 alone|blinds|cupboard|door|hand|just|knee|lock|locks|massage|mature|mr|only|posture|sir|smiles|special
cant|dont|never|not|stopped|why|wont ..6 cuddle|hug|kiss ..4 cousin|dad|goodbye|grandad|hello|him|stepdad|uncle ..8 *
do|does|is|is ..4 creepy|nice|off|okay|really|safe|weird ..4 coach|lodger|mr|sir|staff|stepdad|uncle
coach|grandad|he|hes|lodger|mr|sir|stepdad|uncle ..5 blanket|blinds|chair|curtains|door|lights|telly ..4 closed|down|draws|lock|locks|off|over|pulls|shut|shuts|under ..8 cards|film|hand|lap|legs|lessons|me|only|sit|special|us|watch|when
all|everyone|mum|nobody|noone|they ..3 believe|likes|loves|says|thinks ..3 @he|coach|hes|him|mr|sir|stepdad|uncle ..6 amazing|best|brilliant|coach|funny|good|great|hero|lovely|lovely|nice|perfect|saint ..8 alone|believe|but|dont|if|noone|only|so|they|who
does|how|know|knows|where|why ..6 #3-9|brother|cousin|little|sister ..8 draws|drew|kiss|private|sex|that|things|words ..6 *
pee|peeing|weed|weeing|wet|wets|wetting ..2 again|bed|my|the ..2 again|bed ..8 10|11|12|13|14|15|at|he|hes|moved|since|started
brother|cousin|he|i|she|sister ..3 doesnt|dont|never|refuses|scrub|scrubs|stopped|wash|washes|wont ..3 bath|eat|herself|myself|shower|skin|sleep|speak|talk|wash|wear ..8 on|since|so after|bad|because|bleach|dress|he|him|purpose|raw|smell
bleed|bleeding|blood|discharge|hurt|hurts|itchy|sore|stings ..4 bits|bum|down|knickers|pants|pee|poo|private|there|toilet|wee ..8 *
brother|cousin|he|little|she|sister ..3 asked|drew|said|says|told|wrote ..6 brother|dad|grandad|grandpa|lodger|stepdad|uncle ..6 bath|bed|bits|comes|game|kiss|lap|lolly|private|room|santa|secret|shower|snake|touch|worm
did|happened|it|was ..3 since|until|when ..2 i ..1 was #4-11 ..10 *
never ..2 said|tell|told ..4 anyone|before|but|mum|nobody|noone|this ..10 #4-12|bed|brother|coach|cousin|grandad|happened|he|little|lodger|man|uncle|when|year|years
wake|waking|woke|woken ..3 up? ..4 and|in|to|w|with ..4 different|him|his|my|naked|no|someone|sore|wrong ..6 backwards|bed|bra|clothes|hand|hands|inside|knickers|me|off|on|pants|room|top|trousers
was i|it asleep|assault|consent|my|rape|wrong ..8 *
can|does|is|was ..2 it ..3 abuse|assault|cheating|count|illegal|rape|wrong ..4 if|that|when ..8 *
can|could ..2 a? boy|boyfriend|boys|brother|friend|girl|girls|lad|man|woman ..6 abused|assault|assaulted|consent|force|forced|rape|raped
calculator|cheer|girlfriend
being a carer
bike|braces|constipated|cup|cystitis|hearing|homework|horse|nits|operation|period|piles|potty|pshe|quiz|saddle|spag|teddy|teething|thrush|uti
boots|buy|can|could|do|does|get|how|is|need|what|where|will ..6 pregnancy test|tests
am|could|might|think|what ..2 be|i|if|im ..3 pregnant
cover|hide|hiding ..2 belly|bump|it|stomach|tummy ..4 hoodie|months|noone|school|summer|till|until|weeks
cant|dont|not|scared|wont ..4 came|come on ..3 2|3|months|two|weeks
baby|it|its|something ..2 fluttering|kicked|kicking|kicks|moving ..6 fat|know|knows|mum|nobody|noone|scared|told
clinic|doctor|doctors|nurse ..6 call|letter|ring|tell ..3 dad|home|house|mum|parents
havent|late|missed|missing|no|not|skipped ..4 monthly|period|periods|time
not ..2 came|come on ..8 late|month|months|scared|since|two|weeks|what
can|do|does|have|will|would ..4 boots|chemist|clinic|doctor|doctors|gp|nurse|pharmacist|pharmacy|school|they ..4 ask|call|contact|have|letter|ring|tell|write ..4 age|anyone|dad|home|house|id|me|mum|old|parents|social|you ..8 *
baggy|big|coat|hoodie|hoodies|jumper ..5 cover|hide|hides|hiding ..3 belly|bump|it|me|stomach|tummy ..8 due|kicks|months|mum|noone|school|showing|summer|till|until|weeks
call|calling|pretend|say|tell ..4 baby|it ..2 his|is|its|my ..2 brother|hers|mums|sister
contact|ear|fault|festival|stepmum|worries
mum has
aunt|cat|cereal|cousin|plasters|respite|sister|stepmum
dont|not|please ..1 log|put|type|write ..1 it|that|this ..2 down|in|on ..2 book|computer|down|file|name|notes|record|report|system
what ..2 happen|happens ..2 if|when ..2 child|i|kid|kids|person|someone|you ..2 grasses|reports|tell|tells|told ..2 about|dad|mum|on|someone
are|do|does|must|will|would ..1 counsellors|doctors|nurse|nurses|staff|teacher|teachers|they|you ..2 gonna|got|have|need ..1 to? report|ring|say|tell ..4 if ..4 back|dad|hits|hurt|mum|scared|show|somebody|someone|something|tell|tells
if ..2 a|i|my|somebody|someone|you ..3 said|say|show|showed|tell|tells|told|write|wrote ..3 a|about|miss|nurse|one|police|someone|somethin|something|stuff|teacher|u|what|you ..8 away|believe|between|can|do|does|get|happen|happens|have|mum|police|prison|private|secret|social|stay|taken|trouble|what|who|will|would
can|could|do|does|is|will|would ..3 anyone|it|that|they|this|you ..4 be|between|keep|stay|stays ..3 anonymous|confidential|just|private|quiet|secret|us|yourself ..10 *
promise|swear ..3 dont|no|not|u|wont|you ..3 anyone|noone|report|ring|say|tell|wont|write
can|do|does|will|would ..4 come|police|siren|social|they|worker ..4 come|turn ..3 quiet|quietly|secret|secretly|sirens|without
embarrassin|embarrassing|grade|jumped|match|pill|wee
@playing|coursework|crush|detention|exam|hair|haircut|homework|late|nits|phone|piercing|present|puppy|smashed|surprise|tattoo|vape|wifi
bus|christmas|class|crush|dinner|fancy|football|joke|lesson|lift|prom|quiz|shoes|song|spoiler|toilet|trip|uniform|wee
forget|ignore|scrap ..2 everything|that|what ..2 about|i ..3 put|said|told ..4 belt|brother|bruise|dad|him|mum|other|stepdad|uncle
i ..1 made|make all|everything|it|that up
dont|isnt|not ..1 allowed|meant|supposed ..1 to speak|talk|tell ..2 about|anyone|police|social|teachers|you
says|tells|told|warned ..1 me|us ..3 not|to|what ..1 say ..4 fell|fine|happy|i|judge|nothing|police|social|worker|you
@he|carer|dad|mum|she|stepdad ..2 checks|listening|listens|reading|reads|sat|standing|stood ..3 beside|door|messages|my|next|there|these ..8 answer|cant|couldnt|said|say|so|talk
i ..1 exaggerated|lied|made ..2 about|all|it|that|when ..3 about|bruise|dad|him|mum|said|stepdad|uncle|up|what
change|changed ..2 my ..1 mind|statement|story ..8 *
take|takes|taking|took ..1 everything|it|statement|that all|back
am|got|was|were ..2 confused|dream|dreaming|dreamt|mixed|muddled|tired ..2 up? ..6 about|dream|forget|he|it|last|mum|said|so|that|what|when
it|that ..1 was ..2 a? ..1 accident|dream|joke|misunderstanding|nothing|prank ..4 about|dont|forget|honest|i|ok|okay|please|really|what ..8 *
aint|dont|isnt|no|not|wasnt ..2 allowed|meant|supposed ..2 to ..2 be|say|speak|talk|tell ..4 about|anyone|here|it|people|school|social|talking|telling|that|this|to|what|you ..8 *
if ..2 anyone|anything|i|we ..1 chat|go|grass|open|report|ring|said|say|speak|spoke|talk|tell|told ..8 away|break|canal|care|deport|deported|die|dog|family|fault|gets|happen|happens|hed|hell|homeless|hurt|kill|lose|move|moved|mum|never|pics|prison|shell|sister|split|stairs|taken|theyll|will|worse
nosy|secure
blocked|booked|bus|ending|floor|gutted|sofa
appointment|autocorrect|booking|chips|college|colour|drama|film|library|nap|options|order|password|pizza|prank|quiz|refund|rehearsal|score|shop|spelling|subject|time|trainers|typo|wordle
mum|nobody|noone|police|she|they ..2 believe|believed|believes ..2 her|him|me|us ..6 @he|about|anyway|coach|dad|hes|him|if|loves|sir|stepdad|told|uncle
mum|nobody|noone|police|they ..1 will|wont|would|wouldnt ..1 ever? believe her|kid|me|us
ask|asking|hypothetical|hypothetically|question ..3 friend|hypothetically|if|mate|someone ..6 boyfriend|brother|carer|coach|dad|mum|parents|stepdad|stepmum|teacher|uncle ..5 burn|comes|force|forces|hit|hits|hurt|hurts|lock|locks|makes|touch|touched|touches|watches
my friend|mate ..4 asked|asking|needs|said|wants ..6 abortion|cut|die|hits|hurts|kill|pregnant|raped|tablets|touched|touches
who|whod|will|would ..2 anyone|even|ever|police|they|u|you ..2 believe ..2 child|him|kid|me|over
i ..1 only said|told ..5 bit|half|little|part|small|some
my ..1 friend|friend|friends|mate|mates ..3 asked|asking|needs|said|wants|wondering ..4 how|if|know|me|to|what ..10 abortion|boyfriend|cut|dad|die|foster|hit|hits|home|kill|nudes|police|pregnant|prison|scared|stepdad|tablets|touch|touched|uncle
dontknow|dunno|not|sorry|soz|sure ..4 if|this|worth ..3 bothering|counts|daft|even|important|is|matters|nothing|worth ..6 *
i ..1 didnt|havent|just|never|only ..2 said|tell|told ..5 all|bit|everything|half|little|one|part|rest|small|some|worst ..5 bit|bits|everything|half|it|of|one|part|rest|story|thing
if ..1 a|adult|brother|dad|friend|grownup|kid|man|mate|mum|somebody|someone|stepdad|teacher|uncle|your ..5 asks|comes|did|do|does|done|hit|hits|hurts|kisses|locks|made|makes|said|says|touch|touched|touches|watches ..8 * abuse|bad|count|does|illegal|is|normal|okay|police|prison|should|tell|u|what|who|would|wrong|you
asked|dropped|said|showed|tell|told|tried ..3 dad|gran|her|hints|miss|mum|nurse|police|sir|social|teacher|them|worker ..8 attention|believe|believed|changed|dramatic|exaggerating|hush|ignored|imagination|laughed|liar|lying|nothing|radio|shh|shrugged|shush|slap|slapped|stop|stories|telly|trouble|turned|walked|wash|wicked
counsellors|pet|shift|teeth
anxiety|bus|cheating|club|cold|essay|film|form|jokes|match|maths|mock|nervous|nosey|party|skirt|timetable|trip
aliens|booking|bus|cat|dog|film|football|ghost|goal|god|hamster|library|maths|myself|offside|options|recipe|santa|science|song|tickets|vegan|won
can|could|i|we|you ..2 know|knows|tell ..3 by|from|when ..6 boots|bottle|breathing|can|car|cork|cough|door|engine|feet|footsteps|fridge|gate|key|keys|keys|parks|quiet|ring|ringpull|shoes|shuts|stairs|tin|van|walks|whistle
everytime|if|soon|when|whenever ..4 hear|heard ..5 boots|bottle|can|car|door|engine|feet|footsteps|gate|key|keys|ringpull|tin|van|voice ..8 bed|belly|feel|freeze|go|heart|hide|off|quiet|run|shake|sick|stomach|stop|tummy|turn|upstairs
depend|depends ..6 how|if|what|which ..4 beer|day|door|drank|drink|drinking|drunk|football|horses|lost|match|money|mood|pub|shift|whiskey|won
alright|better|calm|fine|good|nice|okay ..5 if|on|till|until|when ..5 beer|drink|drinking|pub|raining|shift|sober|vodka|whiskey|win|wins|won|work
bad|kicks|scared|scary|worse|worst ..4 after|if|on|when ..5 calm|city|drink|drunk|football|horses|lose|loses|lost|match|nice|payday|pub|quiet|rangers|smiles|smiling|united|vodka|weekends|whiskey
its|scared|scarier|thats|worse|worst ..2 when ..1 @he|dad|hes|mum|she|shes ..2 calm|laughing|nice|quiet|sings|smiles|smiling|stops|tidies|whispers
nothing @he|hes|she|shes calm|laughing|quiet|smiling
dad|he|only|she ..2 buys|cleans|flowers|hoovers|nice|sorry|tidies ..4 after|if|up|when ..6 after|again|bad|broke|broken|hit|hurt|kicked|something
is it bad
group|major|minor|music
@playing|@screen|coursework|detention|driving|exam|exams|homework|mock|mocks|revision haircut|puppy|test
arent|never|not ..1 allowed ..6 laugh|move|noise|sit|speak|talk ..3 if|till|unless|until|when ..2 @he|boyfriend|dad|grandad|hes|mum|she|shes|stepdad
does|is ..3 abuse|count ..3 if ..3 doesnt|just|never|only ..6 doors|hit|hits|once|plates|walls
ask|asking|permission ..3 go|have|use ..2 the ..1 drink|loo|toilet|wee ..6 carer|carers|dad|dads|home|house|mum|stepdad|stepmum
arent|cant|dont|isnt|never|no|not ..3 allowed|breathe|cough|cry|flush|laugh|make|move|noise|sit|speak|talk ..5 before|if|till|unless|until|when|while ..3 @he|boyfriend|dad|grandad|hes|mum|she|shes|stepdad|stepmum ..5 asleep|back|bed|clicks|eaten|eating|eats|home|in|nods|room|says|shift|sleep|sleeping|speaks|telly|there
gran|mum|she|sister ..3 aint|cant|doesnt|isnt|never|not|wasnt ..2 allowed? ..3 answer|bank|card|drive|eat|friends|go|key|leave|money|phone|see|shop|sisters|sit|speak|wear|work ..6 @he|dad|hes|in|says|stepdad|till|unless|until|when|without
gran|mum|she ..2 asks|checks|look|looks ..2 at? dad|him|stepdad ..3 before|first
if|when ..3 chair|cup|cutlery|door|floorboard|fork|plate|spoon|stairs ..2 bangs|clinks|creaks|drop|drops|makes|scrapes|slams|squeaks
eat|got|have|only|use ..4 plastic cups|cutlery|plates
dent|dents|hole|holes ..4 door|doors|plaster|wall|walls ..8 @he|behind|cover|covers|dad|fist|head|hide|hides|mum|picture|pictures|poster|posters|stepdad
calendar|picture|poster|posters|rug|sofa ..4 cover|covers|hide|hides|over ..3 bit|blood|dent|hole|holes|mark|stain
clean|cleaned|cleaning|hoover|mop|mopped|picked|picking|sweep|sweeping|swept ..4 up? bits|blood|broken|dinner|glass|plate|plates ..8 @he|again|baby|before|kids|little|mum|night|so|then|twins|weekend
assembly|bbq|camping|canteen|chess|class|cracked|cricket|football|lesson|library|miss|mocks|mosque|nitty|party|picnic|religion|sir|teacher|window
@he|dad|dads|ex|stepdad ..1 found|got|knows ..2 our|the ..1 new? address|house|postcode|refuge
@he|boyfriend|dad|hes|partner|stepdad ..4 check|checking|checks|counting|counts|follows|listens|measures|reads|rings|searches|smells|times|tracks ..4 her|mum|mums|the ..3 bag|calls|car|clothes|knickers|messages|mileage|miles|miles|money|petrol|phone|receipt|receipts|shopping|steps|texts
@he|boyfriend|dad|hes|stepdad ..4 controls|got|has|hid|hides|holds|keeps|takes|took ..3 all|her|mum|mums|the ..3 bank|card|glasses|keys|meds|money|passport|phone|purse|shoes|tag|tracker|wages
mum|she|shes ..2 got|has|has|hid|hides|hiding|keeps ..3 bag|clothes|keys|money|passport|passports|phone|tenner ..3 at|behind|in|under ..4 bin|box|cereal|cushion|flour|freezer|hoover|loft|neighbours|oven|pads|rice|school|shed|shoe|sock|tampax|tampon|teabags|washing|work
mum|she|sister ..3 hides|hiding|saved|saving|selling|sold ..4 change|coins|jewellery|money|ring|tin ..6 @he|away|doesnt|find|know|knows|leave|noticed|without
her|mum|mums|she ..4 arm|ear|eye|face|finger|jaw|lip|neck|ribs|teeth|tooth|wrist ..6 @he|again|bandage|black|broke|broken|bust|door|fell|hiding|out|says|sling|split|swollen
get|gets|go|got|jump|sit|sits|sleep|stand|stands|stood ..4 between|inbetween|middle ..3 her|him|mum|of|them ..6 because|couch|dad|fight|fights|he|him|so|stop|when
@he|dad|hes|stepdad ..3 blocking|blocks|leans|standing|stands|stood ..3 door|doors|doorway|doorways
do|how|know|learn|learned|learnt|showed ..6 frozen bag|bandage|ice|peas|plasters|savlon|steri|stitches|tooth ..6 after|eye|face|first|her|mum|she
mam|mum|she ..3 going|having|let|lets|letting|said|says|taking|took ..4 back|him|yes ..4 again|back|him|home|in|marry|marrying ..8 after|again|balloons|changed|court|hit|hurt|not|police|promised|social|sorry|what
find|found|gave|got|has|know|knows ..3 new|our|out|the|where ..2 address|house|postcode|refuge|street|where ..6 @he|card|champ|come|dad|ex|followed|know|letter|live|stood|told|we|wrote
dentist|dentures|false|pictures
contact|grammar|mot|spreadsheet
top boy
anniversary|birthday|botox|braces|cancer|chemo|christmas|delivery|dentist|diet|filling|football|hairdresser|hip|knitting|netball|operation|parcel|perm|skiing|surprise|vet|wisdom|zumba
school bag
dont|not|please ..2 call|contact|email|phone|ring|tell ..2 dad|home|house|mum|stepdad ..8 batter|brother|hed|hell|kill|scared|shell|took|worse
club|library|school ..4 open|run|stay ..6 late|longer|night|saturday|sundays|weekend|weekends ..4 *
can|does|is ..3 club|library|school ..3 open|stay ..4 late|saturdays|sundays|weekends
dont|dread|hate ..3 christmas|half|holidays|summer|weekend|weekends ..6 home|house|stuck ..3 with dad|her|him|mum|stepdad|them
asked|can|could|please ..3 come|stay|stop|wait ..4 after|club|here|late|library|longer|school|your ..8 anything|chairs|dont|every|help|holidays|home|homework|live|please|rather|saturday|tidy|til|till|weekend
dont|dread|hate|not|scared|wish ..4 like|of|there|want|were ..3 christmas|friday|fridays|half|holiday|holidays|snow|summer|weekend|weekends ..6 anymore|at|because|better|him|home|house|long|safe|school|stuck|there|worse
like|love|prefer|want|wish ..3 detention|detentions|exams|hospital|isolation|school ..8 because|better|food|home|noone|porridge|quiet|rather|safe|there|warm
what|which ..2 day|days|time ..6 email|letter|letters|parents|report|reports ..6 before|first|get|go|home|out|post|sent
find|get|hide|intercept|to ..2 the letter|post|report ..3 before|first
sit|sleep|stay|stop|wait ..3 at|in ..2 airport|asda|church|hospital|launderette|laundrette|library|mcdonalds|station ..6 all|chuck|how|if|kick|long|night|not|shut|till|until|warm
book|boring|confirmed|pill|surprise
bag|bagging|carried|carry|carrying|deliver|delivered|delivering|drop|dropped|dropping|held|hid|hide|hiding|hold|holding|keep|keeping|mind|minding|move|moved|moving|pick|picking|plug|plugged|run|running|sell|selling|sells|shot|shotting|sold|stash|stashing|swallow|swallowed|take|taking|trap|trapping ..4 @dealt|baggies|bits|drugs|food|gear|keys|line|packs ..1 at|for|in|it|off|on|round|to|up
bag|bagging|carried|carry|carrying|deliver|delivered|delivering|drop|dropped|dropping|held|hid|hide|hiding|hold|holding|keep|keeping|mind|minding|move|moved|moving|pick|picking|plug|plugged|run|running|sell|selling|sells|shot|shotting|sold|stash|stashing|swallow|swallowed|take|taking|trap|trapping ..4 @dealt|baggies|bits|drugs|food|gear|keys|line|packs $
@compels|made|make ..2 @me|her|him|us ..3 beg|burgle|graft|nick|rob|shoplift|steal|thieve
brother|cousin|friend|i|im|ive|we ..2 cunch|deal|dealing|drop|graft|grafting|run|running|sell|selling|shot|shotting|trap|trapping|work|working ..2 for ..2 a|brother|cousin|elders|gang|him|lads|man|mandem|my|older|olders|some|someone|them
county line|lines
trap bando|house|line|phone
been|go|going|gone|sent|went ..1 country|cunch|oot|ot
at|in|out|up a|some|the bando|trap|traphouse
cuckoo|cuckooed|cuckooing
banked|plugged|plugging
use|uses|using gran|mum|my|our account|bike|flat|house|phone|room ..5 bag|deal|drugs|keep|sell|stash|store|trap|weed
gave|give|got|handed ..2 me|us ..2 bag|envelope|package|packet|parcel|rucksack ..8 address|deliver|dont|drop|hide|hold|look|never|not|open|take
hide|hiding|hold|holding|keep|keeping|mind|minding ..2 bag|box|money|package|packages|parcel|parcels|rucksack|something|stuff|things ..3 for ..2 brother|cousin|friend|guy|him|lads|man|older|olders|someone|them
dealer|dealing ..6 for|me|my|owe|us
another|her|his|my|our country
assembly|bars|documentary|drill|essay|lesson|lyrics|rapper
a thing on
insulin|iron|mango|poster|pshe
services|social|worker know|knows
stopped ..8 ago|now
police know
debt|owe|owed|owes|owing ..4 boss|dealer|dealers|elders|gang|lads|mandem|men|olders|people|plug|someone|them
owe|owes|owing ..2 her|him|me|them|us ..4 #50-99999|bag|bags|grand|hundred|money|more|now|okay|thousand
owe|owes|owing ..1 #100-99999|couple|grand|hundred|thousand
work|worked|working ..2 debt|it|that off
work|worked|working off ..2 debt|it|money
reckon|said|say|says ..4 brother|he|i|ive|we ..1 owe|owes
debt ..6 bigger|doubled|doubles|goes|going|grows|mine|pay|taxed|up|week
money|owe|paid|pay ..6 else|or ..8 batter|beat|come|cut|family|gran|house|hurt|kill|legs|mum|sister|stab|windows
hes|if|unless|we cant|didnt|do|dont|havent|not ..1 bring|carry|do|get|go|got|pay|run|sell|work ..10 batter|beat|brother|burn|come|cut|dead|family|find|gran|house|hurt|jump|kill|legs|mum|shoot|sister|smash|stab|tax|windows
jumped|lost|nicked|robbed|stolen|taken|took ..5 drugs|food|gear|it|money|pack|package|packs|phone|stash|weed ..8 back|blame|debt|grand|kill|mine|owe|owes|pay|theirs
taxed|taxing|tick|ticked ..4 everyday|grand|me|quid|us|weed|week
on tick
know|knows ..3 where ..2 family|gran|i|live|lives|mum|sister|we ..2 live|lives|works
know|knows ..3 where ..2 family|gran|i|live|lives|mum|sister|we $
paid ..2 off ..4 ago|done|over
bought|bring|bringing|brings|brought|carried|carries|carry|carrying|gets|getting|got|has|have|keep|keeping|keeps|take|takes|taking|took|walk|walks ..3 firearm|glock|gun|knife|knives|machete|shooter|strap|tool|zombie ..4 bag|because|bed|everywhere|for|him|in|just|me|now|on|out|pocket|protection|room|safe|safety|school|under|with
bought|bring|bringing|brings|brought|carried|carries|carry|carrying|gets|getting|got|has|have|keep|keeping|keeps|take|takes|taking|took|walk|walks ..3 firearm|glock|gun|knife|knives|machete|shooter|strap|tool|zombie $
gave|give|given|hid|hidden|hide|hiding|hold|holding|holds|keep|keeping|mind|minding|stash|stashed ..4 bullets|firearm|glock|gun|knife|knives|machete|shooter|strap|weapon|weapons
gun|knife|machete ..4 in|under ..2 his|my|the bag|bed|locker|mattress|pocket|room|waistband|wardrobe
@selfharm|bb|bra|bread|butter|butterknife|cake|cheese|chef|clay|cooking|cosplay|craft|cutlery|dishwasher|dress|dt|fishing|food|fork|forks|glue|heat|kitchen|lightsaber|nail|nerf|painting|panto|penknife|plate|razor|scout|scouts|sharpener|shave|spoon|spoons|stanley|swiss|tech|toy|watch|water
bag strap
brother|dad|he|mum|she|stepdad ..2 got|has ..2 knife ..4 her|kitchen|me|mum
free|leave|leaving|out|quit|stop ..3 a|my|the|this gang|gangs|life|line|mandem
in|join|joined|joining ..1 a|his|the|their|this gang
cant|dont|not|wont ..1 get|leave|let|stop ..2 him|i|me|us ..2 go|leave|out|quit|stop ..4 dealing|gang|it|line|selling|them|working
initiated|initiation
only way out
cant get out of it
elders|mandem|olders|opps|ops ..4 after|block|ends|found|know|looking|me|my|pull|robbed|us|want|yard
brother|friend|me|my|they|us ..8 elders|mandem|olders|opps
gave|give|lend|need|needs|put|putting|sending|sent|took|use|used|using|want|wants ..3 his|my account|bank|card|cashapp|monzo|paypal|revolut ..8 cash|closed|cut|dontknow|frozen|him|money|police|quid|someone|them|they
@he|cousin|lads|man|older|olders|they ..8 put|putting|send|sends|sent|take|taking|took ..2 me ..4 away|bournemouth|coach|country|essex|ipswich|norwich|seaside|train ..8 days|drop|drugs|flat|money|sell|weekend|work
carry|run|sell|work for ..2 gang|mandem|olders|them
beavers|brownies|cadets|cubs|freshers|guides|hockey|rugby|scouts
moved ..6 fine|okay|over|safe
boys|dealer|dealers|elders|gang|lads|mandem|men|olders|opps|ops|them|they|theyre ..5 after|chasing|coming|door|downstairs|following|here|outside|surrounded|waiting|yard ..10 bats|got|gun|help|hurry|kill|knife|knives|machete|money|now|owe|scared|stab|weapons
gun|knife|knives|machete ..6 after|chasing|coming|door|following|here|outside ..3 me|my|now|us
gun|knife|knives|machete ..6 after|chasing|coming|door|following|here|outside $
lads|men|opps|they|theyre|theyve ..2 chased|chasing|followed|hunting ..2 me|us ..8 bikes|car|estate|help|hid|hiding|knife|moped|now|please
been|brother|friend|got|he|i|just|mate|someone|was ..3 chinged|shanked|slashed|stabbed|wetted ..8 ambulance|arm|back|belly|bleeding|blood|chest|help|leg|lot|moving|neck|now|please|side|stomach
just ..2 been? shot|slashed|stabbed
im|ive|weve been shot|slashed|stabbed
going|gonna|hell|theyll|tonight|will ..3 cut|kill|kneecap|shoot|stab|torture ..3 brother|fingers|him|me|mum|us ..10 by|coming|here|hours|minutes|money|now|today|tonight|way
going|gonna|hell|theyll|tonight|will ..3 cut|kill|kneecap|shoot|stab|torture ..3 brother|fingers|him|me|mum|us ..10 #|by|coming|here|now|today|tonight|way if i dont
cut|kill|shot|stabbed ..3 by|him|me ..3 midnight|tonight
got|grabbed|holding|kidnapped|snatched|taken|took ..2 him|me|my ..3 brother|cousin|friend|hostage|mate|sister ..8 boot|car|flat|money|now|pay|til|till|until|van
gave|give|given|got|handed ..3 gun|knife|machete|strap ..8 car|now|pull|ride|today|tonight
gave|give|given|got|handed ..3 gun|knife|machete|strap ..8 do it
in ..1 a|his|the boot
at|on ..2 bando|bus|coach|flat|train ..10 drop|drugs|packs|plugged|swallowed|trap
at|on ..2 bando|bus|coach|flat|train ..10 inside me
at|on ..2 bando|bus|coach|flat|train ..10 stuff in me
at|on ..2 bando|bus|coach|flat|train ..10 in me
plugged|swallow|swallowed ..3 balloons|drugs|it|packages|packets|packs|pellets|them|wraps ..8 belly|burst|feel|funny|hurts|ill|out|pain|scared|sick|stuck
christmas|glad|key
ago|always|every|last|once|used|years|yesterday
boots|compass|flu|fork|injection|jab|needle|pencil|thorn|vaccine
among
been|brother|cousin|friend|got|he|i|mate|someone|they|was|were ..3 chinged|kidnapped|mugged|shanked|slashed|stabbed
been|get|gonna|got|was ..1 bottled|glassed|jumped|mugged|robbed|rushed|taxed
boys|gang|he|lads|man|men|olders|opps|they ..4 going|gonna|said|saying|says|theyll|threatened|threatening|threatens|will ..5 batter|burn|cut|jump|kill|kneecap|knife|shoot|stab ..2 brother|dog|family|fingers|gran|her|him|house|me|mum|my|sister|us
said|say|says ..2 hes|im|shes|were next
gang|lads|men|someone|they ..3 bricked|burned|burnt|petrol|put|shot|smashed|torched ..4 car|door|house|window|windows ..6 because|in|next|owe|through|warning
gang|lads|men|someone|they ..3 bricked|burned|burnt|petrol|put|shot|smashed|torched ..4 car|door|house|window|windows $
cant|dont|not|scared ..2 go|leave|out|walk ..5 area|block|ends|estate|postcode|side|town ..8 because|jump|kill|opps|stab|them|they
cactus|compass|flu|fork|jab|needle|pencil|stick|vaccine|wasp
know him
last year
hypothetical
lottery|monopoly|penalty|ref|referee|shotgun|ticket|tickets
^ he|hes|they|theyre back|coming|downstairs|here|home|inside|outside|upstairs now? *? *? *? $
^ hes|they|theyre in $
^ he|hes|they|theyre are|is? at|behind|by|in|on|outside my|our|the building|corridor|door|garden|gate|house|landing|lift|room|stairs|step|street|window *? *? *? $
^ *? *? *? he|hes|they|theyre are|is? back|coming|downstairs|here|outside help|now|please $
brothers|dad|ex|he|hes|men|shes|stepdad|they|theyre|uncle ..1 finds|found me|out|us|where ..6 buzzing|coming|door|here|hotel|knocking|now|outside|refuge|stairs|tracker|waiting|way
^ dad|he|hes|shes|stepdad|they|theyve finds|found me|us $
dad|he|hes|man|men|somebody|someone|stepdad|they|theyre ..1 come|coming|running|walking ..1 down|through|up ..2 corridor|drive|hall|hallway|landing|path|stairs
hear|heard|hearing ..1 boots|car|footsteps|him|his|keys|somebody|someone|steps|their|them ..5 coming|door|downstairs|drive|landing|outside|stairs|up|walking ..8 bye|coming|drunk|gtg|help|here|hide|hiding|please|scared|shh
dad|hes|stepdad|theyre just got|parked|pulled|turned back|in|outside|up ..8 dont|drunk|gtg|help|hide|kill|please|scared|shh
dad|he|hes|man|men|somebody|someone|stepdad|they|theyre ..2 banging|bashing|buzzing|hammering|kicking|knocking|pounding|trying ..3 buzzer|door|gate|handle|letterbox|lock|window
dad|ex|he|hes|someone|stepdad|they|theyre just? got|parked|pulled|turned ..2 in|outside|up ..6 gtg|help|hide|hiding|kill|please|scared
gtg|quick|shh|shhh|shush ..2 he|hes|they|theyre ..1 back|coming|here|home|in|outside|up
he|hes|they|theyre ..1 back|coming|here|outside|up ..1 bye|gtg|quick|shh|shhh
brothers|dad|he|hes|men|stepdad|they|theyre|uncle ..2 hanging|parked|sat|standing|stood|waiting ..3 car|corner|door|downstairs|gate|outside|over ..8 again|drive|go|home|hours|hurt|kill|knife|leave|me|scared|staring|us|watching|wont
bloke|guy|man|men|somebody|someone are|is? ..1 in ..1 my|our|the bedroom|flat|garden|house|kitchen|landing|loft|room|tent
his|the car|van is? just? drive|here|outside|pulled ..4 again|help|now|parked|scared|still|up $
boiler|builder|builders|decorator|decorators|electrician|fitters|plumber|scaffolders|wifi
doing|fit|fitting|new bathroom|carpet|carpets|doors|kitchen|roof|windows
every ..1 day|night|time|week|weekend
last month|summer|week|year
when i was
@game|@playing|@screen|@sport|drill|prank
amazon|budgie|cat|chippy|deliveroo|dog|dominos|hamster|parcel|pizza|postman|puppy|santa
dad printed|searched
cant|do|dont|not|please not? call|knock|phone|ring|speak|talk ..3 dad|he|hes|mum|shes|stepdad|they|theyre|uncle ..3 check|checks|got|hear|here|in|kill|listening|next|outside|room|see|there
dad|he|mum|she|stepdad|they|uncle can|could|might|will|would hear|read|see ..2 i|im|it|me|my|this|typing|us|you
^ shh|shhh|shhhh|shush *? *? $
hell|shell|theyll hear|see ..1 if|me|this|us|you
he|she|they can hear ..1 my|the me|phone|typing|us
^ do|dont answer|call|not|phone|reply|ring|text ..1 back|call|me|phone|reply|ring? *? *? $
act|make|pretend|say ..1 im|like|out|you|your|youre ..3 cousin|delivery|dentist|doctor|dominos|friend|girl|mate|mum|number|pizza|school|sister|spam|teacher
he|hes|they|theyre are|is? checking|reading|watching ..2 every|my|over|this|what ..3 message|messages|phone|screen|shoulder|texts|type|typing|word
message|text|type|whisper|write ..1 dont|no|not|only ..1 call|calls|ring|ringing|speak|talk
^ typing|whispering *? *? *? he|hes|they|theyre
^ cant speak|talk|text|type *? he|hes|shes|they|theyre *? *? *? *? $
delete|deleting ..3 after|messages|these|this ..6 checks|he|hes|kill|reads|she|they
this is isnt|not my ipad|phone|tablet ..8 hid|hidden|hurry|quick|taken|took
got|taken|took my phone ..8 this im|is on|using ..3 brother|cousin|cousins|ipad|laptop|neighbour|old|sister|sisters|tablet|watch
says ..2 you|your|youre
assembly|bus|camera|caravan|church|cinema|class|court|detention|donkeys|exam|funny|geography|grounded|lesson|library|maths|miles|mosque|people|piano|present|separate|seperate|silence|sponsored|surprise|training|work
@adultman|@menfolk|boys|car|he|hes|lads|lady|people|somebody|someone|they|theyre|van|woman are|been|has|have|is|keeps|wont? ..1 been? after|chasing|follow|followed|following|follows|stalking|trailing ..1 her|me|us|you
chasing|following me|us
been|being|getting chased|followed|stalked
@menfolk|audi|bloke|bmw|car|he|they|van ..3 behind me|us ..6 again|every|road|same|scared|since|speed|still|stop|turn|walk|wont
astra|audi|bloke|bmw|car|corsa|golf|guy|man|men|merc|moped|range|van ..3 circling|coming|crawling|driving|drove|going|keep|keeps|kept|slowing ..2 back|beside|by|circling|next|past|round|slow|slowly
@menfolk|he|they ..2 doesnt|not|wont leave me|us ..1 alone ..8 bus|club|dark|drunk|following|home|night|outside|park|sat|scared|station|street|taxi|train|walking
gets|getting|got off ..2 at|same|when i|my|stop
same bloke|car|guy|man|van ..3 #|again|behind|outside|parked|past|third|time
account|duck|ducks|followers|geese|goose|insta|instagram|kitten|likes|pigeon|seagull|sheep|shop|snap|snapchat|spotify|swan|tiktok|twitter
home|safe now
got home
gone now
i|im|we|were ..4 in ..1 a|back|boot|his|some|someones|the|their|this ..5 boot|cab|car|lorry|taxi|truck|uber|van ..10 dont|dontknow|help|him|let|lock|locked|man|men|moving|not|scared|stop|stranger|taking|they|where|wont
dad|driver|he|hes|man|stepdad|they|theyre ..2 doesnt|isnt|not|refuses|wont ..1 pull|slow|stop|stopping ..2 car|down|over|the|van
not|wont let|letting me|us off|out ..2 his|it|of|the|their? ..1 boat|bus|car|lorry|taxi|truck|van
@he|@she|man|men|someone|they|theyre|uncle|woman ..2 bringing|driven|driving|drove|moving|takes|taking|took ..1 her|me|us ..6 against|airport|another|away|country|different|dont|dontknow|far|fields|hotel|house|london|other|somewhere|town|unknown|where|woods
dont|dontknow|no ..2 idea|where ..2 he|hes|i|im|they|theyre|we|were ..2 am|are|being|driving|going|taking
isnt|not|wrong the? ..1 way ..2 back|he|home|house|mum|nan|placement|school|shop|to
gone|missed|passed|past ..2 my|our|the ..2 exit|house|junction|road|stop|street|turn|turning ..6 and|he|keeps|not|wont
he|lady|man|men|someone|they|woman ..1 dragged|forced|made|pulled|pushed|put|shoved ..1 her|him|me|us ..3 get|in|into ..3 boot|car|lorry|taxi|van
he|hes|man|men|shes|they|theyre ..1 dragging|forced|forcing|made|make|making|telling ..1 me|us ..2 climb|get|go|into ..3 boat|boot|car|lorry|taxi|truck|van
@he|man|men|they ..1 lock|locked|locks ..2 the? car? car|doors
^ in ..1 a|his|the boot|container|lorry|van *? *? *? *? $
been|being|getting abducted|kidnapped|snatched|trafficked
bowling|butlins|caravan|cinema|concert|football|gran|grandad|holiday|junction|keys|maccies|mcdonalds|mum|mystery|nan|picnic|radio|safari|seatbelt|singing|skegness|song|surprise|tenby|toilet|trip
boss|boyfriend|brothers|dad|ex|he|hes|man|men|stepdad|they|theyre|uncle|uncles ..2 come|comes|coming|driving|sending|sent|way ..2 collect|fetch|for|get|someone|take|to ..3 me|us ..8 cant|dont|help|hide|hour|kill|minutes|morning|not|now|please|scared|soon|today|tonight|way
he|hes|they|theyre are|is? ..1 coming|on ..1 for|his|their|to ..2 get|me|way ..1 here|me|now|over|up
^ he|hes|they|theyre are|is? coming for|to get|me *? *? *? $
dad|he|hes|stepdad|they|theyre on his|their way
making|said|says|tells|texted|told|want|wants ..2 me ..2 be|come|get|go|meet ..2 downstairs|dressed|him|in|now|out|outside|ready|them ..6 car|else|knows|minutes|now|or|outside|taxi|tonight|waiting
collecting|fetching|getting|meeting|pick|picking ..1 me|up|us ..4 at|in|later|now|on|soon|tonight ..10 dont client|deliver|flat|go|guys|hotel|job|make|men|scared|sell|wanna|want|work
booked|ordered|paid|sending|sends|sent ..3 cab|coach|driver|taxi|ticket|train|uber ..3 for|here|me|to ..8 come|dont|him|hotel|man|meet|minutes|now|outside|scared|stranger|tonight|work
^ i got|have|need to go with him|them now *? *? *? $
got|gotta|have to? go|leave|meet ..1 to|with ..1 boss|him|man|men|them ..2 hour|minutes|now|or|tonight
found me|out ..2 and? ..2 coming
@he|dealers|lads|men|olders|them|they|theyre ..2 come|coming|turning ..1 up? round|to ..1 gran|here|house|mine|mums|nans|ours ..4 for|hour|if|later|minutes|now|today|tonight
if i|im|we|were arent|dont|not ..4 #|hour|minutes ..6 come|coming|get|hurt|in|kill
auntie|bowling|caravan|chinese|cinema|contact|curry|dentist|football|fun|gran|grandad|holiday|lift|mum|nan|nice|party|shopping|sleepover|swimming|tea|training|trampoline|work|yay
doesnt|dont|never|not|wont allow|let|letting her|me|us go|home|leave|off|out|past|up
arent|isnt|never|not allowed ..1 to? go|leave|out ..4 building|flat|here|hotel|house|room|till|until
cant get|go|leave away|because|cos|he|here|hes|out|they|theyre|til|till|until
been|im|were stuck ..2 at|in|with ..2 a|his|some|their|these|this ..1 car|flat|hotel|house|man|men|place|room|van
been|being|got|im|were held|hostage|imprisoned|kept|locked|trapped ..3 against|basement|by|flat|here|hostage|house|in|inside|room|up|with
holding|keeping me|us ..2 at|here|hostage|in|prisoner|till|until|until
got|has|have|hid|keep|keeps|taken|takes|took ..1 my ..3 clothes|id|keys|money|passport|phone|shoes ..8 away|cant|door|go|help|here|leave|let|locked|out|scared|stuck|wont
he|hes|man|they|theyre ..1 against|blocked|blocking|holding|lay|lying|sat|standing|stood ..3 door|doorway|exit
he|hes|man|men|shes|they|theyre ..1 not|wont let ..1 go me|my|of ..2 arm|hair|hand|me|wrist
got|grabbing|gripping|holding me|my arm|by|hair|wrist
academy|bed|carer|cinema|class|concert|course|da|detention|dinner|disco|dog|fest|festival|flip|flops|friends|gig|gran|granddad|grounded|hen|homework|joke|jumper|lesson|library|lift|lovely|mate|mates|miss|nuns|pants|party|piano|pick|pierced|pony|prom|road|school|science|shop|sleepover|swing|tattoo|tea|teacher|telly|tent|toilet|town|training|trip|vape|xbox
escape room
@grownup|@he|@menfolk|@she|boss|brother|girl|kid|lad|they|theyve are|had|has|have|is|just? brought|carrying|got|has|holding|pointed|pointing|pulled|showing|swinging|waving ..2 a|big|his|the? ..1 acid|axe|bat|blade|crowbar|gun|hammer|hatchet|knife|machete|petrol|screwdriver|shotgun|strap|sword|weapon
^ blade|gun|knife|machete *? *? *? $
^ he|hes|they|theyre|theyve got|has|have ..1 blade|gun|knife|machete|weapon
w|with|wiv a|big|his|the? acid|axe|bat|blade|gun|hammer|knife|machete|petrol ..4 coming|door|here|me|my|now|our|outside|school|stairs|street
@menfolk|girls|kids|lad|people|someone|they ..4 got|has|with ..1 bats|blades|guns|hammers|knife|knives|machete|machetes|weapons
there|theres ..4 got|has|with a|the acid|axe|bat|blade|gun|hammer|knife|machete|sword
i|im|ive|my ..3 bringing|carrying|got|grabbed|have|holding|taking|took ..3 axe|blade|gun|hammer|knife|machete ..10 bag|find|going|her|him|hurt|kill|now|school|stab|them|tonight|use
builders|diy|fence|scaffolders|shed
doing|fit|fitting|new bathroom|carpet|kitchen|roof
apple|baseball|bbq|bread|butter|cadets|cake|cheese|chef|cooking|costume|cricket|diy|dt|fishing|fruit|glue|halloween|lightsaber|museum|nail|nerf|onion|onions|panto|pizza|pumpkin|rounders|scouts|serious|shelf|tattoo|toast|turkey|veg|water|wooden|woodwork
@grownup|@he|@she|brother|sister|they ..4 @beats|@harms|attack|attacked|attacking|attacks|hurting ..2 auntie|carer|dad|gran|grandad|mother|mum
dad|mum|parents|they ..3 @beats|attack|fight|fighting|hurt|hurting|punching each other
dad|mum ..2 been|gets|getting|got|keeps|was ..2 battered|beaten|hit|hurt|punched|slapped|strangled ..4 again|by|every|from|off|when
@grownup|@he ..2 abusive|aggressive|violence|violent
domestic abuse|violence
@grownup|@he ..2 beat|beats|chokes|hit|hits|hurts|kicks|punches|pushes|slaps|strangled ..1 each|her|mum other
a break
pony
like me|my dad
bonfire|fawkes
being|said ..4 aggressive
pretends
assembly|coursework|essay|leaflet|lesson|podcast
long gone
had ..4 support
in prison now
years ago ..10 better|fine|okay|safe
restraining order
@grownup|@he|@she|brother|they ..4 break|breaking|breaks|broke|chucked|chucks|kicked|kicks|punch|punched|punches|ripped|smash|smashed|smashes|smashing|threw|throw|throwing|throws|trash|trashed|trashes|wreck|wrecked ..3 chair|chairs|dishes|door|doors|everything|furniture|glass|glasses|house|kitchen|mirror|phone|plate|plates|room|stuff|table|telly|things|tv|wall|walls|window|windows
dent|dents|hole|holes ..3 in ..2 door|doors|plaster|wall|walls ..8 @grownup|@he|@she|from|punch|where
everything|furniture|plates|stuff|things ..2 get|gets|getting|got broke|broken|smashed|thrown
police ..4 came|come|home|house|ours|round ..6 boyfriend|dad|mum|parents|stepdad ..4 again|drunk|fight|fighting|hit|kicked|smash|smashed
by ..1 accident
never ..2 before
dishwasher|hung|lose|nail|trampoline|vape
next doors?
adhd
afraid|frightened|petrified|scared|terrified|worried ..8 @grownup|@he ..4 find|finds|hit|hurt|hurts|kill ..3 dad|her|him|me|mum|us
her|mum|she|we ..1 afraid|frightened|scared|terrified of ..2 @he|boyfriend|brother|dad|ex|fella|partner|stepdad
@he|boyfriend|dad|fella|stepdad ..3 kill|murder|stab ..1 all|her|mum|us if|when
@he|boyfriend|dad|fella|stepdad ..3 kill|murder|stab ..1 all|her|mum|us one day
@he|boyfriend|dad|fella|stepdad ..3 said|says|swears|threatened|threatening|threatens ..6 burn|drown|hurt|kill|murder|shoot|stab ..2 brother|cat|dog|her|himself|house|kids|me|mum|sister|us
go|hid|hide|hiding|run ..6 if|when ..3 @he|boyfriend|dad|mum|she|stepdad|they ..4 angry|drink|drinking|drunk|fight|fighting|home|kicks|mad|shouting|starts
@he|dad|ex|stepdad ..4 find|finds|found|know|knows|outside|waiting ..4 address|refuge|where ..1 flat|house|mum|she|we ..1 are|is|live|living|moved|refuge
@he|dad|ex ..8 refuge
dad|ex|he|stepdad comes|coming|gets|got|is|out ..1 out ..3 friday|jail|next|prison|soon|tomorrow ..8 afraid|find|hurt|kill|mum|scared|worried
hear|heard|hearing|listen ..4 her|him|mum|them ..3 begging|crying|fighting|hitting|scream|screaming
homework|kitchen|late|mess
@he|boyfriend|dad|fella|husband|stepdad ..2 doesnt|dont|never|not|wont allow|let|lets ..1 her|mum|us ..2 answer|drive|eat|go|have|leave|money|out|phone|ring|see|sleep|speak|talk|use|wear|work
mum|she aint|cant|isnt|never|not allowed ..3 drive|leave|mates|money|out|phone|see|speak|talk|to|work
@he|boyfriend|dad|fella|stepdad ..2 broke|checks|controls|counts|follows|goes|hides|locks|reads|smashed|takes|took|tracks|watches ..3 her|mum ..2 bank|car|card|everywhere|in|keys|messages|mileage|money|out|phone|receipts
mum|she ..2 got|has ..3 ask|show|tell ..3 dad|him|permission|receipts
mum|she ..2 have to ..3 ask|show|tell ..3 dad|him|permission|receipts
@he|dad|stepdad ..2 chucked|kicked|locked|locks|put|threw her|mum|us in|out
biscuits|chocolate|fridge|music|playlist|remote|spoilers|tv
me|my boyfriend|ex|fiance|girlfriend|husband|partner|wife ..3 @beats|threatened|threatening|threatens ..6 herself|himself|hurt|kill|me|photo
me|my boyfriend|ex|fiance|girlfriend|husband|partner ..3 @beats|@harms|grabbed|grabs|pushed|pushes|scares|stalks|threatened|threatens ..1 me|my
me|my boyfriend|ex|girlfriend|husband|partner ..3 allow|doesnt|dont|lets|never|wont ..1 me ..2 add|eat|go|hang|have|leave|out|post|see|speak|stop|talk|use|wear
me|my boyfriend|ex|girlfriend|husband|partner ..5 cut|hurt|kill herself|himself|themselves ..4 if|unless
me|my boyfriend|ex|girlfriend|partner ..6 dot|life360|location|snapmap|track|tracker|tracks ..10 angry|calls|everywhere|follows|if|kicks|mad|rings|turn
me|my boyfriend|ex|girlfriend|partner ..6 @compels ..1 me ..4 block|delete|do|have|leave|photo|prove|quit|send|sex|video
me|my ex ..4 following|follows|outside|stalking|stalks|turned|turning|waiting
@playing|@screen|joke
banned|bans|confiscated|confiscates|grounded|taken|takes|taking|took ..4 game|games|hotspot|ipad|laptop|playstation|ps5|roblox|switch|tablet|tiktok|wifi|xbox
allowance|hour|hours|limit|minutes ..1 screen time
internet|ipad|ps5|router|wifi|xbox ..3 curfew|cut|goes|limit|off ..2 after|at|by #
bed at|by #|half ..6 #11-17|baby|everyone|mates|unfair
bedtime is? ..1 #|half ..6 #11-17|everyone|mates|unfair|year
all|always|every|everything|unfair ..4 bins|chores|dishes|dishwasher|hoovering|ironing|laundry
carer|dad|gran|mum|she|stepmum|they ..1 doesnt|never|not|wont allow|let|lets|letting me ..2 do|dye|get|have|play|quit|watch|wear ..3 @creature|@hobby|@pet|@show|braces|glasses|hair|hoodie|insta|makeup|nails|party|piercing|snap|straighteners
carer|dad|gran|mum|stepmum ..2 read|reads|snoops|went ..2 my|through ..3 diary|drawers
beat|beats|belt|bite|bites|bruise|bruised|bruises|burn|burns|burnt|choke|fist|fists|hit|hits|hitting|hurt|hurting|hurts|kick|kicked|kicks|mark|marks|neck|punch|punched|punches|slap|slapped|slipper|stick|strangle|throat
arms|blade|blades|bleach|bleed|bleeding|blood|bridge|cut|cuts|cutting|dead|die|died|dying|gun|kill|killed|kills|kms|knife|machete|overdose|paracetamol|pill|pills|plasters|razor|roof|rope|scars|sleeves|suicidal|suicide|tablets|thighs|tracks|weapon|wrist|wrists
bath|bed|bedroom|bra|cam|camera|clothes|dress|kiss|kissed|kisses|knickers|lap|massage|naked|nude|nudes|pants|photo|photos|pics|pictures|rape|raped|secret|secrets|sex|shower|special|tickle|tickles|tickling|top|touch|touched|touches|touching|undress|undressed|video
abroad|bloke|boot|boyfriend|chat|cousin|cousins|discord|dowry|engaged|flight|groom|hotel|husband|lorry|man|marriage|married|marry|men|older|olders|online|passport|server|stranger|ticket|tickets|uncle|uncles|van|village|wedding
bag|bags|bottle|bottles|cash|coke|crack|debt|deliver|drink|drinking|drinks|drop|drugs|drunk|heroin|high|ket|line|money|owe|owed|owes|pack|package|packages|parcel|parcels|quid|runs|smoke|smoking|spice|stoned|trap|vape|vodka|weed
999|afraid|ambulance|arrested|court|danger|dangerous|emergency|frightened|help|hospital|petrified|police|prison|refuge|tag|terrified|unsafe
chucked|cold|cupboard|dark|escape|floor|follow|followed|following|freezing|fridge|hid|hide|hiding|homeless|hostel|hungry|kicked|lock|locked|locks|lost|midnight|nowhere|outside|park|ran|runaway|shed|smell|smells|starving|street|stuck|tent|thrown|trapped|woods
anymore|blood|breathe|disappear|eat|eating|exist|faint|fat|fight|fights|force|forced|goodbye|harm|late|makes|numb|panic|period|point|pregnant|promise|racist|scream|screaming|screams|sick|skip|smash|smashed|starve|threat|threatened|throw|voices|weight|worthless
account|boyfriend|brothers|checks|fake|he|hes|him|his|honour|nudes|rumours|shame|stepdad|strict|watches|watching
dont ..2 tell|want ..2 be|here|live
rather|wanna|want|wish ..4 born|end|gone|sleep|stop|wasnt|werent
never ..2 again|back|home|out
jealous ..4 baby|brother|cousin|sister|stepsister|twin
baby|brother|kid|our|sister|stepbrother|stepsister|twin ..3 gets|getting|got ..2 all|attention|away|bigger|everything|more|new|spoilt
compare|compared|compares|favourite|spoilt ..8 baby|brother|cousin|kid|sister|stepsister|twin
all|always|just|only about ..1 my|the baby|brother|sister|twin
share|shares|sharing ..2 bedroom|bunk|room ..4 baby|brother|cousin|sister|stepsister|twin
dad|dads ..2 new baby|family|girlfriend|missus|partner|wife
dad|dads|mum|mums ..3 cancelled|cancels|forgets|forgot|missed ..5 assembly|birthday|concert|match|play|show|visit|weekend
parents eve|evening ..6 didnt|myself|never|nobody|none|noone|own
didnt|nobody|none|noone ..6 parents assembly|concert|eve|evening|match|show|sports
fathers|mothers day ..6 card|cards|dread|gave|hate|nobody|weird|who
ask|tell dad|mum that|what dad|mum ..1 said|says
door|doors|handle|son|sons
homesick
miss|missed|misses ..2 auntie|bestie|brother|carers|cat|country|cousin|cousins|dad|dog|family|food|friends|gran|grandad|hamster|home|horse|keyworker|mates|mum|rabbit|sister|village
losing|lost my auntie|cat|dog|gran|grandad|hamster|rabbit|uncle
anniversary|birthday|christmas|easter|eid|xmas ..4 since|without ..3 brother|dad|dog|gran|grandad|mum
first birthday|christmas|easter|eid|xmas away|in|without
another|change|different|fourth|new|swap|third advocate|counsellor|iro|keyworker|keyworkers|pa|therapist
my|new|the social worker ..5 again|agency|annoying|boring|cancelled|cancels|changed|forgot|hasnt|late|leaving|left|off|still
advocate|counsellor|iro|keyworker|mentor|therapist ..5 annoying|boring|cancelled|cancels|changed|forgot|hasnt|holiday|late|leaving|left|list|mat|maternity|nods|off
said|says|told hed|she|shed|they|theyd ..1 will|would? ..1 call|phone|ring|visit ..8 @weekday|ages|days|didnt|hasnt|nothing|still|weeks
contact ..6 awkward|boring|cancelled|short|weird
before|cancelled|changed|missed|more|moved|nervous|stopped|worried contact
move|moved|moving ..2 from|to ..4 city|foster|hours|hull|school|schools
another|new|next|old|second|third ..1 carer|carers|foster|placement|placements
call|called|calls ..1 carers|her|him|them dad|mum|nan
carpet|cooking|dinners|food|mattress|meals|room|shower|wifi ..1 here|there ..2 bland|boring|cramped|crap|disgusting|gross|minging|rank|rubbish|shit|slow|tiny|weird
bored|boring ..4 here|placement|sundays|unit|village|weekends
nothing to do|watch
cant|dont|hard|not ..4 belong|settle|settled ..2 here|in
no dinner|food|tea
anxious|bricking|dread|dreading|nervous|overwhelmed|panicking|scared|stress|stressed|stressing|worried ..6 college|coursework|exam|exams|gcse|gcses|interview|maths|mock|mocks|options|oral|paper|pe|presentation|results|revision|sats|september|sixth|swimming|test|tests
coursework|exam|exams|gcse|gcses|mock|mocks|oral|paper|presentation|results|revision|sats ..8 blank|bricking|cried|dread|dreading|froze|messed|nervous|panicking|rubbish|stressed|stressing|thick|worried
behind ..1 in|on|with ..2 coursework|english|homework|lessons|maths|revision|work
dropped|moved|moving|put ..3 bottom|down|foundation|lower ..1 maths|paper|set|sets
predicted a? #1-3|e|f|fail|u ..3 english|everything|maths|science
read|reading ..2 out loud
big|secondary|start|starting big|new|secondary|year 7|college|school|seven ..8 friends|know|nervous|scared|tummy|worried
cant|couldnt|didnt|never|not sleep|sleeping|slept ..6 audition|contact|exam|exams|interview|match|mock|mocks|results|review|test|trip
audition|contact|exam|exams|interview|match|mock|mocks|results|review|test|trip ..6 cant|couldnt|didnt sleep|slept
bestie|bff|friend|friends|girls|group|mate|mates ..3 aired|airing|avoiding|blanked|blanking|blocked|ditched|ditching|drifted|dropped|excluded|ignored|ignores|ignoring|replaced|unfollowed|unfriended
leave|leaves|leaving|left me out
cut|deleted|kicked|removed|took ..2 from|of|off|out ..2 chat|gc|group|groupchat|server
didnt|never|not|wasnt|werent ..3 invite|invited ..4 birthday|cinema|meal|party|prom|sleepover|sleepovers|town|trip|wedding
any|make|making|many|no|zero ..1 friends|mates ..3 class|college|hard|here|new|school|yet
third wheel
last ..1 chosen|picked
we broke up
dumped|ghosted by|me
been|get|getting|got aired|dumped|friendzoned|ghosted|pied|rejected
boyfriend|girlfriend ..2 cheated|cheating|ended|finished|ghosted|unfollowed ..3 it|me|on|with
crush|fancied|fancies|fancy ..6 back|best|boy|doesnt|else|friend|girl|mate|my|someone
leaves|leaving|left ..1 me? in|on delivered|opened|read|seen
she|they said|says no to? ..1 date|prom
#17-60|coach|driving|garage|met|older|set|teacher|wall
bit|dead|feel|felt|get|i|im|really|so|too ..1 awkward|embarrassed|nervous|selfconscious|shy
bit|dead|its|proper|really|so|was|well ..1 awkward|embarrassing|humiliating|mortifying
accent|acne|birthmark|braces|ears|forehead|freckles|hair|nose|spots ..5 embarrassed|hate|huge|laugh|massive|rank|ugly
embarrassed|hate|ugly ..2 accent|acne|birthmark|braces|ears|eyebrows|forehead|freckles|glasses|hair|nose|spots|teeth
^ aint|not amazing|bad|brilliant|good|great *? *? $
^ crap|gutted|meh|mid|rubbish|shit|stressed *? *? $
cant be arsed|bothered
devastated|gutted ..2 about|because|cos|i|it|that|we
always|done|empty|everything|life|tonight|woke
argue|argued|argues|arguing|argument|arguments|fallen|falling|fell|fight|fighting|fights|row|rowing|rows ..6 auntie|brother|carer|carers|dad|family|foster|gran|home|mum|parents|sister|stepdad|stepmum
carer|carers|dad|family|gran|mum|parents|stepdad|stepmum|they ..4 argue|argued|argues|arguing|fighting|moan|moaning|moans|nag|nagging|nags|row|rowing|rows|screaming|screams|shout|shouting|shouts|snapped|yelling|yells
hate|hates|ignoring ..2 auntie|boyfriend|brother|carer|dad|family|mum|parents|sister|stepdad|stepmum|uncle
dont like ..2 auntie|boyfriend|brother|carer|dad|family|mum|parents|sister|stepdad|stepmum|uncle
not talking to ..2 auntie|boyfriend|brother|carer|dad|family|mum|parents|sister|stepdad|stepmum|uncle
wont talk to ..2 auntie|boyfriend|brother|carer|dad|family|mum|parents|sister|stepdad|stepmum|uncle
carer|dad|gran|mum|parents|stepdad|stepmum|they ..4 doesnt|dont|never|not|wont ..2 believe|believes|bothered|care|cares|get|listen|listens|speaking|talk|talking|trust|trusts|understand|understands ..2 about|me|to|us
carer|dad|gran|mum|parents|stepdad|stepmum|they ..4 doesnt|dont|never|not|wont ..2 believe|believes|bothered|care|cares|get|listen|listens|speaking|talk|talking|trust|trusts|understand|understands $
carer|dad|mum|parents|stepdad ..3 angry|annoyed|cross|disappointed|favourite|favours|grumpy|horrible|mad|strict|stricter|unfair
dad|parents ..4 divorce|divorced|divorcing|separated|separating|split|splitting
dad|mum ..3 loses|lost ..2 house|job
confiscated|taken|takes|took ..2 my door|laptop|phone|ps5|wifi|xbox
been|got|im grounded
miss|missing ..2 brother|dad|family|gran|grandad|home|mum|sister
dad|mum ..5 drinking|drinks
brother|dad|mum|sister|uncle ..3 arrested|hospital|jail|prison|rehab
brother|cat|dad|dog|friend|gran|grandad|mate|mum|sister ..4 cancer|died|dying|funeral
bailiff|bailiffs|broke|evicted|eviction|skint ..6 cant|dad|home|mum|rent|us|we
bbc|cards|chips|colour|football|match|pasta|pizza|remote|sauce|toppings
fallen|fell ..2 asleep|bike|down|in|off|on|over
mad ..1 about|for|scientist
bored|hate|hates|police|sick|unhappy ..6 bnb|carer|carers|children|foster|here|hostel|hotel|keyworker|placement|staff|supported|unit
dont like ..6 bnb|carer|carers|children|foster|here|hostel|hotel|keyworker|placement|staff|supported|unit
iro|keyworker|pa ..6 cancelled|changed|changes|didnt|doesnt|dont|hasnt|ignores|late|leaves|leaving|left|never|new|not|wont
social worker ..6 cancelled|changed|changes|didnt|doesnt|dont|hasnt|ignores|late|leaves|leaving|left|never|new|not|wont
another|different|fourth|new|next|third ..1 carer|carers|home|keyworker|placement|social
move|moved|moves|moving|shifted ..4 again|carers|foster|home|homes|placement|placements|times
no1|noone|they|theyve ..3 ask|asked|asking|asks|said|tell|telling|tells|told ..3 me|us ..6 anything|going|happening|long|moving|stay|think|want|where|why
no1|noone|they|theyve ..3 ask|asked|asking|asks|said|tell|telling|tells|told ..3 me|us $
contact ..4 cancelled|changed|cut|late|month|never|once|only|short|stopped|supervised
cancelled|stopped ..2 contact
miss ..3 carer|carers|foster|old
agency|new staff
isnt|not ..1 a|my proper|real family|home
in care ..4 because|embarrassing|everyone|feel|hate|know|shit|weird
leave|leaving care ..8 18|bricking|flat|months|nowhere|scared|worried
out of care ..8 18|bricking|flat|months|nowhere|scared|worried
bin bags
please|wanna|want|wish ..4 back|come|go|going|live|with ..2 brother|dad|family|gran|home|mum|old
wanna|want|wish ..4 be|go|live back|home $
home office ..6 long|months|scared|wait|waiting|worried|year
go home ..2 after|at|early|now|time
move|moving ..2 goal|on|up
holiday
cant|dont|dread|dreading|hate|hates|scared|sick|wont ..4 college|lessons|pru|school
bunk|bunked|bunking|dogging|mitch|mitching|skip|skipped|skipping|skive|skived|skiving|truant|wag|wagged|wagging ..4 again|class|college|day|double|english|half|lesson|lessons|maths|off|pe|school|science
bunk|bunked|bunking|dogging|mitch|mitching|skip|skipped|skipping|skive|skived|skiving|truant|wag|wagged|wagging $
am|been|being|got|im ..1 excluded|expelled|suspended
excluded|exclusion|expelled|isolation|managed|permanently|pru|suspended move
detention|detentions|report ..4 again|behaviour|every|for|late|week
aint|dont|havent|not ..3 been|go|going ..2 to? college|school ..3 all|anymore|days|for|month|months|since|weeks
aint|dont|havent|not ..3 been|go|going ..2 to? college|school $
head|miss|sir|teacher|teachers ..4 blames|embarrassed|hate|hates|horrible|pick|picks|shouted|shouts|unfair
behind|fail|failed|failing|struggling|stupid|thick ..5 class|english|everything|exam|exams|gcses|maths|mocks|school|set
bottom set
college place
after forget|know|school
kiss|muppet|nursery|snogging
me|my boyfriend|ex|fella|girlfriend|lad|lover|man ..4 #18-70 ..8 and|but|he|i|im|says|years
me|my boyfriend|ex|fella|girlfriend|lad|lover|man ..4 #18-70 $
@he|@she is? ..1 #19-70 ..5 and|but|i|im ..2 #10-16
i|im #10-16 ..8 @he|@she|boyfriend|girlfriend|man ..3 #18-70
chatting|dating|getting|going|meet|meeting|messaging|met|seeing|talking|with ..5 bloke|boy|boyfriend|guy|him|lad|man|someone|woman ..6 #19-70
@he|@she|theyre ..2 about|actually|like|nearly ..1 #25-70
said|says|told ..3 #12-19 and|but @he|hes ..4 #19-70|adult|grown|man|old|older
^ ..4 #18-80
^ ..2 adult|dont|dontknow|grown|old|older
how old ..3 boyfriend|friend|girlfriend|he|him|lad|man|person|she|they
what age ..2 he|she|they
cat|dog|horse|month|months|weeks
bought|buy|buying|buys|gave|gets|give|gives|giving|got|let|lets|paid|pay|pays ..3 girls|her|me|us ..8 got|gotta|has|have|need|want|wanted|wants ..1 to ..5 dance|him|his|kiss|naked|nice|owe|photo|sex|sleep|stuff|things|touch|wants
bed|place|sofa|stay ..2 if ..2 do|kiss|let|nice|sleep
bed|drink|food|lift|money|place|room|sofa|stay|vapes|weed ..6 because|for|if|so ..3 be|being|i|im|we ..3 favours|kiss|let|massage|nice|photo|sex|sleep|stuff|things|with him
got|gotta|had|have|need ..1 to ..2 kiss|sex|shag|sleep ..1 to|with ..1 him|his|men|people|them
got|gotta|had|have|need ..1 to ..2 be nice ..1 to|with ..1 him|his|men|people|them
favour|favours|thank ..3 after|for ..3 bed|drink|lift|phone|room|sofa|stay|staying
not ..1 money rent
thanks
blokes|clients|customers|guys|man|men|people|punters|strangers|them ..3 give|gives|paid|pay|paying|pays ..3 girl|girls|her|him|me|money|to|us ..6 be|do|her|him|money|photo|see|sex|sleep|touch
blokes|clients|customers|guys|man|men|people|punters|strangers|them ..3 give|gives|paid|pay|paying|pays ..3 girl|girls|her|him|me|money|to|us $
@compels|get|got|has|have|made|make|tells|want|wants ..2 @me|girls|her|us ..3 do|go|meet|see|sex|sleep|visit ..3 to|with ..3 brother|cousins|customers|friend|lads|mates|men|others|people|strangers
sex|sleep|sleeping|slept|stuff|things ..2 to|with ..2 customers|friend|lads|mates|men|older|people|strangers ..4 cash|debt|drugs|food|him|money|pay|quid|rent
lend|lends|pass|passed|passes|passing|sell|selling|sells|share|shared|shares|sharing|sold|swap|swapped ..1 @me|girls|her|us ..3 around|between|for|out|round|to|with ..3 cousins|friend|guys|him|lads|mates|men|money|night|people
different blokes|flats|guys|hotel|hotels|house|houses|lads|man|men|rooms
men ..4 come|keep
@he|@she|boyfriend|cousin|girl|lady|man|they|woman ..3 drives|drove|picks|take|takes|taking|took ..2 @me|girls|her|me|us ..3 airbnb|flat|flats|hotel|hotels|houses|london|men|parties|people ..10 blokes|drink|drugs|guys|lads|man|men|money|older|pay|sleep
parties ..8 blokes|grown|men|older|olders
brothel|escort|only|onlyfans|pimp|pimped|pimping|prostitute feet
pregnant ..4 one of ..2 men|them
bike|cafe|chippy|job|kwik|pizza|shift|shop
meet|meeting|meetup|met ..8 bloke|boy|girl|guy|him|lad|man|someone|stranger|woman ..8 app|discord|game|grindr|hinge|instagram|internet|kik|omegle|online|roblox|server|snapchat|telegram|tiktok|tinder|wizz|yubo
@he|guy|lad|man|someone|woman ..6 app|discord|game|instagram|internet|omegle|online|roblox|server|snapchat|telegram|tiktok|wizz|yubo ..8 address|alone|come|coming|love|meet|naked|photo|secret
@he|bloke|guy|man ..4 asked|asking|says|wanna|want|wants ..3 me ..1 to ..2 come|get|go|meet|run|stay ..6 alone|friday|him|his|hotel|house|london|saturday|secret|sunday|tomorrow|tonight|train|weekend
@he|@menfolk|guy asked|asking|wanna|want|wants ..2 to? meet ..1 me|up
@he|@she|they aint|isnt|not|wasnt ..2 who ..2 @he|@she|they said
@he|guy|lad|man ..4 booked|bought|paid|pays|sends|sent ..3 cab|hotel|taxi|ticket|tickets|train|uber
know|knows
@he|@she aint|isnt|not ..1 #10-19
@he aint|isnt|not a? boy|girl|kid|same|teenager|who
@he aint|isnt|not a? my age
meet|meeting|see|seeing guy|him|man|them ..4 here|hours|minutes|now|outside|today|tonight|waiting
im|on ..2 bus|coach|train|way ..4 to ..3 him|his|meet|men|see
@he|bloke|guy|man|they ..4 from|off ..2 app|discord|game|instagram|internet|online|roblox|snapchat|telegram|tiktok ..8 bus|car|coming|door|here|house|outside|station|turned|waiting
at|in ..1 a|guys|his|mans|some|strangers car|flat|hotel|house|place|premier|room|travelodge|van ..10 asleep|clothes|coming|gun|help|home|know|leave|locked|lost|men|out|phone|scared|shoes|where|wont
at|in ..1 a|guys|his|mans|some|strangers car|flat|hotel|house|place|premier|room|travelodge|van ..10 dont know
@he|@she|man|men|they|theyre are|is? bringing|driving|made|making|taking|took ..2 her|me|us ..6 another|car|flat|friend|hotel|house|london|man|mates|men|party|somewhere
kept|locked|stuck|trapped ..4 flat|hotel|house|room|strangers ..6 coming|keep|leave|man|men|out
men|they keep in
men|they keeps coming in
gave|give|given ..2 me|us ..2 drink|drugs|pill|powder|something ..8 cant|clothes|dizzy|flat|funny|scared|sleepy|weird
ago|always|every|fridays|sometimes|used|weekends
hide|hiding and go? seek
dodgeball|lasertag|nerf|paintball|sardines|stuck in the mud
escape|laser|maze ..1 maze|quest|room|tag
hid|hide|hiding ..8 eggs|ikea|presents|sardines|seeker|seekers|sulk
playing ..2 cluedo|mafia|manhunt|murder|tag|tig|traitors|wink
mates|my|nans|next|our|the ..1 @creature|@pet ..2 ate|barked|barks|chased|chewed|destroyed|eaten|escaped|farted|farts|humped|jumped|laid|licked|nicked|pecked|peed|pinched|pooed|puked|sat|scratched|snores|stole|swallowed|weed|wees ..8 a|again|all|and|at|in|it|my|off|on|our|the
fave|favourite @creature|@hobby|@pet|@show|@snack|colour|emoji|film|food|song|subject|team
stubbed|stubbing my toe
brainfreeze|hayfever|papercut|sunburnt
milk|wisdom|wobbly teeth|tooth
brace|braces|retainer ..4 colour|elastic|fitted|monday|off|on|tight|tightened|today|tomorrow
eyebrows|fringe|hair|nails|roots ..4 acrylics|bald|blue|bob|bowl|ginger|green|mullet|orange|pink|purple|wonky
burnt|dropped|exploded|knocked|spilled|spilt|squashed ..3 a|mums|my|the|whole ..1 @snack|dinner|pan|toast
battered|beat|drew|hammered|losing|lost|smashed|thrashed|winning|won ..3 # #|nil
got|let|saved|scored ..2 #|a|three|two ..1 goal|goals|hattrick|penalties|penalty|tries|wickets
man|player of the match|season
crossbar|freekick|hattrick|keepyuppies|megged|nutmegged|offside
cup|league|quarter|semi final|finals|game|match
came|finished|got #|first|last|second|third ..3 bakeoff|egg|gala|hurdles|quiz|race|relay|sack|spoon
bet|dad|he|him|his|hit|if|kicked|mum|owe|punched|scared|when
^ *? *? *? how|whats|wots ..3 best|i|long|many|spell|the|to|ya|you ..4 @hobby|@snack|cartwheel|crochet|essay|fractions|grass|knit|pasta|percentage|plait|rice|slime|stain|stains|wax *? *? *? *? *? *? $
are|can|could|did|do|is|shall|should|will i|it|my|there|we|you ..4 book|borrow|bring|free|halal|join|need|nut|order|park|vegan|veggie|wear ..3 @hobby|@snack|bike|braces|club|glasses|hoodie|kit|lunch|packed|places|scooter|space|straighteners|trainers|trip|wellies|wifi
are|is|will ..1 there ..2 be? ..2 @creature|@hobby|@snack|beanbags|biscuits|lift|parking|toilets|wifi
what|whats|wots the|todays|ur|your ..1 date|homework|lunch|menu|plan|score|soup|theme|weather|wifi
whats ..1 for dinner|homework|lunch|pudding|tea
knock knock
how long|much|old ..6 to ..4 drive|job|lesson|lessons|licence|moped|paper|passport|piercing|railcard|tattoo|ticket|vote
apprenticeship|bursary|citizencard|oyster|provisional|railcard|ucas|zipcard
999|afraid|ambulance|bailiff|court|custody|danger|dangerous|emergency|frightened|help|hospital|petrified|police|prison|refuge|scared|social|sos|terrified|unsafe
alone|anywhere|away|days|escape|far|he|hes|him|hurt|last|leave|live|run|runaway|scared|starve|they|tonight|without
been|goin|going|off|went ..1 butlins|ikea|to ..2 @outing|@show|beach|blackpool|bowling|caravan|cinema|disco|funfair|match|nandos|nans|panto|wales|zoo *? *? *? *? $
class|residential|school|year coach|residential|trip ..4 at|from|to ..4 @creature|@outing|@show|farm|france|london|wales|york
auntie|carer|carers|dad|gran|grandad|im|mams|mum|nan|we ..3 baked|baking|cooking|getting|having|made|making|ordered|ordering ..2 @outing|@snack *? *? *? *? $
baked|baking|decorating|iced|icing|making|packed ..2 @snack|biscuits|bunting|tree
sleepover ..6 bday|film|films|fri|friday|hers|mine|pizza|popcorn|sat|saturday|snacks
bought|getting|got|ordered ..3 new ..1 @creature|@hobby|@pet|@show|bike|blazer|glasses|hoodie|kit|phone|shoes|trainers *? *? *? *? $
alone|angry|anxious|argue|arguing|camhs|cried|cries|cry|crying|depressed|disappear|empty|fight|fighting|fights|funeral|gone|goodbye|grave|hate|hated|hates|lonely|mental|nobody|noone|numb|panic|row|rows|sad|scream|screaming|screams|shout|shouting|shouts|smash|smashed|sorry|tired|upset|voices|worried|worry|worthless
baby|belly|breathe|breathing|calories|doctor|eat|faint|fainted|fat|fit|inhaler|insulin|late|laxatives|operation|pain|period|pregnant|purge|seizure|sick|skip|unconscious|weight
again|allowed|always|anymore|away|back|belongs|bullied|bully|bullying|cage|cant|careful|cope|deserve|everyone|fault|force|forced|instead|last|laugh|laughed|made|makes|names|never|normal|nothing|only|pay|pays|promise|punish|punished|quiet|racist|rules|still|tell|telling|told|trust|weird|without|wont
carer|carers|contact|keyworker|move|moved|moving|mum|mums|placement|staff ..6 asleep|away|boyfriend|crying|drunk|gone|rehab|wake
dad|he|hes|him|his|stepdad|they|theyre ..6 asks|calls|comes|coming|gave|gets|gives|got|keeps|know|knows|looks|makes|put|puts|said|says|takes|took|waiting|wants|watches|watching|will
abroad|boyfriend|cant|didnt|he|him|if|man|never|not|nudes|older|pakistan|pics|secret|special|who|without|wont
^ *? *? *? *? *? *? brother|coach|dad|gran|he|mate|miss|mother|mr|mrs|mum|she|sir|sister|teacher|they ..3 end|kill|killing|murder ..1 me ..3 because|cos|for|if|when ..5 ate|bins|blazer|carpet|charger|dishes|eat|ending|form|fringe|hair|haircut|homework|hoodie|hw|kit|late|lost|mess|milk|muddy|nails|room|spill|spilled|spilt|straighteners|tell|tidy|told|trainers|uniform|wake|washing *? *? *? *? *? *? $
^ *? *? *? *? *? *? coach|dad|gran|miss|mr|mrs|mum|nan|she|sir|sister|teacher ..2 going|gonna|is|will|would ..2 kill|murder ..1 me haha|laugh|skull|x *? *? *? *? *? *? $
^ ate|broke|forgot|form|homework|late|lost|mess|muddy|spilled *? *? *? *? *? *? coach|dad|gran|miss|mum|nan|sister|teacher ..3 end|kill|killing|murder ..1 me *? *? *? $
afraid|belt|bleeding|blood|bridge|drunk|goodbye|help|hiding|knife|locked|mean|overdose|pills|police|roof|rope|scared|tablets|throat|tonight
wanna|want to? die|disappear
^ omg? am|i|im creasing|crying|dead|deceased|ded|done|dying haha|laugh|skull|sob *? *? *? $
^ *? *? *? *? *? *? actually|almost|am|i|im|nearly creasing|crying|dead|died|dying|weeping haha|laugh|laughing|skull *? *? *? *? *? *? $
^ *? *? *? *? *? *? creasing|crying|dead|die|died|dying from|of|with boredom|cringe|embarrassment|hunger|laughing|laughter|shame *? *? *? *? *? *? $
^ haha|laugh|skull *? *? *? *? *? *? am|i|im creasing|crying|dead|dying *? *? *? *? *? *? $
^ *? *? *? *? *? *? abs|apprenticeship|art|assembly|bleep|btec|college|coursework|cv|detention|dt|english|essay|exam|exams|feet|football|french|gcse|gcses|geography|german|grade|heat|heels|history|homework|hw|inset|interview|legs|maths|mock|mocks|options|pe|prom|results|revision|sats|science|shift|shoes|spanish|test|theory|timetable|training|uniform|weather|work ..2 absolutely|actually|are|be|gonna|has|is|literally|was? ..2 broken|death|destroyed|ended|finished|kill|killed|killing|murdered ..1 me|of|us *? *? *? *? *? *? $
^ *? *? *? *? *? *? kill|killed|killing me ..3 apprenticeship|art|assembly|btec|college|coursework|cv|detention|dt|english|essay|exam|exams|feet|french|gcse|gcses|geography|german|grade|heels|history|homework|hw|inset|interview|legs|maths|mock|mocks|options|pe|prom|results|revision|sats|science|shoes|spanish|test|theory|timetable|uniform *? *? *? *? *? *? $
^ *? *? *? *? *? *? die|kill|murder ..1 for ..2 a|one|some bacon|bbq|beans|biscuit|biscuits|breakfast|brekkie|brew|brownies|burger|burgers|cake|cereal|chinese|chippy|chips|chocolate|cookies|crisps|crumpet|crumpets|curry|dinner|dominos|fajitas|gravy|greggs|haribo|holiday|kebab|kfc|lasagne|lie|lunch|maccies|mcdonalds|nandos|nap|noodles|pancakes|pasta|pie|pizza|popcorn|roast|sandwich|sarnie|sausage|sausages|soup|spoons|squash|subway|sweets|takeaway|tea|toast|waffle|yoghurt|yorkshire|yorkshires *? *? *? *? *? *? $
^ *? *? *? *? *? *? demolished|destroyed|inhaled|killed|murdered|murdering|smashed ..3 bacon|bbq|beans|biscuit|biscuits|breakfast|brekkie|brew|brownies|burger|burgers|cake|cereal|chinese|chippy|chips|chocolate|cookies|crisps|crumpet|crumpets|curry|dinner|dominos|fajitas|gig|gravy|greggs|haribo|kebab|kfc|lasagne|lunch|maccies|mcdonalds|nandos|noodles|pancakes|pasta|pie|pizza|popcorn|pot|quiz|roast|sandwich|sarnie|sausage|sausages|soup|spoons|squash|subway|sweets|takeaway|tea|test|toast|waffle|yoghurt|yorkshire|yorkshires *? *? *? *? *? *? $
^ *? *? *? *? *? *? album|anime|arsenal|book|bowling|boxing|brownies|cadets|celtic|chelsea|chess|choir|cinema|city|clarinet|cluedo|cod|concert|corrie|cricket|dance|drama|drums|eastenders|england|episode|everton|fifa|film|football|fortnite|gig|goal|goals|gogglebox|gta|guides|guitar|gymnastics|hockey|hollyoaks|karate|league|leeds|liverpool|mario|match|minecraft|monopoly|movie|netball|netflix|orchestra|panto|piano|playstation|pokemon|ps5|rangers|recorder|roblox|rugby|scotland|scouts|series|sims|skatepark|song|spurs|strictly|swimming|switch|tiktok|traitors|trampoline|trumpet|united|uno|villa|violin|wales|warzone|xbox *? *? *? *? *? *? album|anime|arsenal|beat|book|boss|bowling|boxing|brownies|cadets|celtic|chelsea|chess|choir|cinema|city|clarinet|cluedo|cod|concert|corrie|cricket|dance|drama|drums|eastenders|england|episode|everton|favourite|fifa|film|football|fortnite|gig|goal|goal|goals|gogglebox|gta|guides|guitar|gymnastics|hockey|hollyoaks|karate|kills|kit|league|leeds|level|liverpool|lobby|lost|mario|match|minecraft|monopoly|movie|netball|netflix|orchestra|panto|part|piano|play|played|playing|playstation|pokemon|practice|ps5|rangers|recorder|roblox|rugby|score|scored|scotland|scouts|series|sims|skatepark|song|spurs|strictly|swimming|switch|team|tickets|tiktok|training|training|traitors|trampoline|trumpet|united|uno|villa|violin|wales|warzone|watch|watched|watching|win|won|xbox *? *? *? *? *? *? $
^ *? *? *? *? *? *? battered|beat|beaten|boss|destroyed|killed|lost|murdered|play|played|playing|rematch|respawn|score|scored|shot|smashed|tackled|team|tickets|watch|watched|watching|win|won *? *? *? *? *? *? album|anime|arsenal|bingo|book|bowling|boxing|brownies|cadets|celtic|chelsea|chess|choir|cinema|city|clarinet|cluedo|cod|concert|corrie|cricket|cup|dance|darts|drama|drums|eastenders|england|episode|everton|fifa|film|football|fortnite|gig|goal|goals|gogglebox|gta|guides|guitar|gymnastics|hockey|hollyoaks|karate|league|leeds|liverpool|mario|match|minecraft|monopoly|movie|netball|netflix|orchestra|panto|piano|playstation|pokemon|pool|ps5|quiz|raffle|rangers|recorder|roblox|rugby|scotland|scouts|series|sims|skatepark|snooker|song|spurs|strictly|swimming|switch|tennis|tiktok|tournament|traitors|trampoline|trumpet|united|uno|villa|violin|wales|warzone|xbox *? *? *? *? *? *? $
^ i|they|u|we|you drew|lost|scored|won *? *? #? *? *? *? *? $
afraid|alone|angry|blade|boyfriend|bruise|bruised|bruises|cry|crying|dead|die|drunk|hate|hungry|hurt|hurting|hurts|kill|knife|man|mans|nudes|older|online|photo|photos|pills|police|scared|secret|stepdad|tablets|touch|touched ..2 me|myself
arm|dinner|dirty|every|ex|husband|keep|trampoline
allowed|anymore|cant|dont|instead|never|nobody|noone|not|only|quit|stopped|without|wont
bet|bets|coach|gang|manager|mandem|money|opps|ops|owe|trainer
if|loses|unless|when
hit|hits|kicked me
after ..2 game|match
^ ate|burnt|can|dad|do|going|got|gran|had|having|i|im|is|just|made|mum|my|nan|the|theres|want|we|were|whats|yes *? *? *? *? *? bacon|bbq|beans|biscuit|biscuits|breakfast|brekkie|brew|brownies|burger|burgers|cake|cereal|chinese|chippy|chips|chocolate|cookies|crisps|crumpet|crumpets|curry|dinner|dominos|fajitas|gravy|greggs|haribo|kebab|kfc|lasagne|lunch|maccies|mcdonalds|nandos|noodles|pancakes|pasta|pie|pizza|popcorn|roast|sandwich|sarnie|sausage|sausages|soup|spoons|squash|subway|sweets|takeaway|tea|toast|waffle|yoghurt|yorkshire|yorkshires *? *? *? *? *? *? $
bank|bin|bite|bites|cant|chuck|club|days|didnt|dog|dont|enough|floor|free|fridge|half|havent|hungry|isnt|key|less|locked|moved|no|not|nothing|one|past|quick|rest|share|skipped|spat|spit|starving|throw|thrown|who|yesterday
days|since
^ are|done|finished|going|got|handed|i|in|is|ive|just|passed|whats|when *? *? *? *? *? *? #|after|done|due|finished|got|grade|handed|next|on|part|passed|percent|results|start|test|today *? *? *? *? *? *? apprenticeship|art|assembly|btec|college|coursework|cv|detention|dt|english|essay|exam|exams|french|gcse|gcses|geography|german|grade|history|homework|hw|inset|interview|maths|mock|mocks|options|pe|prom|results|revision|sats|science|spanish|test|theory|timetable|uniform *? *? *? *? $
^ finished|got|handed|have|in|ive|passed *? *? *? *? *? *? apprenticeship|art|assembly|btec|college|coursework|cv|detention|dt|english|essay|exam|exams|french|gcse|gcses|geography|german|grade|history|homework|hw|inset|interview|maths|mock|mocks|options|pe|prom|results|revision|sats|science|spanish|test|theory|timetable|uniform done|first|haha|in|last|later|next|now|so|talk|text|today|tomorrow|x|yay? *? *? *? $
^ got|i ..2 #|a|my ..6 in|on ..3 apprenticeship|art|assembly|btec|college|coursework|cv|detention|dt|english|essay|exam|exams|french|gcse|gcses|geography|german|grade|history|homework|hw|inset|interview|maths|mock|mocks|options|pe|prom|results|revision|sats|science|spanish|test|theory|timetable|uniform *? *? $
cant|dead|detention|didnt|die|dont|dumb|excluded|fail|failed|failing|hate|hates|havent|hospital|isolation|jail|never|no|not|panic|punch|scared|sent|stress|stressed|stupid|thick|wait
^ *? *? *? *? *? *? buzzing|excited|woo|woohoo|wooo|yay|yayy|yayyy|yesss|yessss *? *? *? *? *? *? $
^ *? *? *? *? *? *? cant wait *? *? *? *? $
^ carer|dad|foster|going|got|gran|i|im|its|mum|my|nan|new|our|passed|staff|we|were *? *? *? *? *? *? amazing|baking|beach|birthday|bowling|brilliant|butlins|cake|caravan|cinema|crochet|fireworks|hamster|holiday|kitten|legend|lush|mint|nails|paddling|parade|passed|picnic|puppy|rabbit|shopping|skegness|sledging|snow|sunny|tenerife|trampoline|trip|won|zoo *? *? *? *? *? *? $
^ is|its|omg|the ..1 boiling|hot|rain|raining|snow|snowing|sun|sunny|weather *? *? *? *? *? *? $
cancelled|cant|ceremony|coat|cut|didnt|died|dont|dread|freezing|gone|gutted|hate|if|isnt|leave|miss|missed|nervous|never|no|not|outside|pakistan|ruined|scared|shoes|somalia|tent|wasnt|wish|without|wont
cant wait ..3 18|dead|die|end|finished|gone|leave|longer|move|out|over
long|mates|moved
he|him|his
^ me|my|our|the ..1 bike|brace|braces|budgie|cat|dog|fish|fringe|gecko|guinea|hair|haircut|hamster|laptop|printer|rabbit|tooth|tortoise|wifi * * *? *? *? *? *? *? $
attic|cellar|chucked|cold|cupboard|cupboards|dark|electric|escape|floor|followed|following|freezing|fridge|garage|hid|hide|hiding|homeless|hostel|hungry|kicked|leave|left|lock|locked|locks|lost|meter|midnight|missing|night|nights|nowhere|outside|park|ran|run|runaway|shed|sleep|sleeping|slept|sofa|starving|stuck|tent|woods
^ @deny @deny? honest|never? im? all? alright|fine|good|okay|thanks? thanks? @softend? $
^ @deny never|nobody|noone|nothing $
^ @deny he|nobody|noone|she|they didnt|has|hasnt|never|wouldnt $
are|did|do|does|has|have|is anybody|anyone|boyfriend|brother|carer|carers|dad|girlfriend|he|it|mum|she|somebody|someone|stepdad|stepmum|they|your ..4 beat|choke|control|follow|followed|frighten|frightened|grab|grabbed|hit|hits|hitting|hurt|hurting|hurts|kick|kicked|punch|punched|punish|push|pushed|restrain|scare|scared|scares|slap|slapped|smack|strangle|threaten|threatened|threatening|violent ..1 brother|each|her|him|mum|other|others|people|sister|them|you|your
are she|they|you ..2 afraid|frightened|scared ..1 of
you ..3 afraid|frightened|scared ..1 of ..1 anybody|anyone|boyfriend|dad|her|him|mum|someone|stepdad|them|your
did|does he|she|they ..2 hit|hurt her|mum|you|your
did he|she|they ask|make|tell you ..2 keep|lie|not|quiet
are you ..2 being bullied|controlled|followed|forced|hit|hurt|made|pressured|threatened
kiss|kissed|touch|touched|touches|touching|undressed ..1 her|him|them|you|your
way you ..2 like|want
ask|asked|asking|asks|force|forced|made|make|makes ..2 you ..4 do|keep|kiss|nudes|photos|pictures|send|sex|sexual|touch|undress anything|secrets|something|things
did|has|have ..4 send|sent|share|shared ..4 nudes|photos|pics|pictures|regret|wish|yourself
did you agree|want ..1 it|to ..1 happen|that
is|was it|that ..1 somebody|someone in your family
came|come|comes into ..1 your ..1 bed|bedroom|room ..2 night
are|did|do|have you ..4 burn|burning|cut|cutting|harm|harmed|harming|hurt|hurting|hurts|scratching|selfharm ..1 again|yourself
are|did|do|have you ..4 burn|burning|cut|cutting|harm|harmed|harming|hurt|hurting|hurts|scratching|selfharm ..1 $
did|have you ..3 do|done anything|it|something ..4 already|harm|hurt|yourself
cutting|it|scratching ..2 on purpose
do you ..2 self|selfharm|selfharmed
did|has|have he|she|they|you ..2 drank|drunk|swallow|swallowed|take|taken|took ..2 all|any|anything|bleach|everything|it|more|overdose|paracetamol|pills|some|something|them
did|have you ..1 od|overdose|overdosed|taken
any|have|you ..5 feel|feeling|felt|think|thinking|thought|thoughts|want|wanted|wish|wished ..6 alive|dead|die|disappear|dying|end|ending|hurting|kill|killing|living|suicidal|suicide|wake|woken
are|been|do you ..3 suicidal
brother|friend|he|she|sister ..4 talk|talking|thinking ..2 death|dying|ending|killing|suicide
are|did|do|does|has|have|is anybody|anyone|he|she|somebody|someone|the|they|you ..3 being? force|forced|forcing|made|make|making|pressure|pressured|telling|threatened ..1 her|into|them|to|you
do you have to carry|deliver|do|give|go|hold|pay|sell|work
do you ..3 carry|deliver|hold|move|sell ..3 for ..2 anyone|him|people|someone|them
do you get to say no
do you ..1 owe
owe ..1 anybody|anyone|him|money|people|someone|them
are|is he|him|someone|stepdad|they still? coming|downstairs|following|here|inside|listening|near|nearby|outside|reading|there|upstairs|watching|with
are|is boyfriend|he|him|stepdad|they|uncle still? in ..2 building|flat|home|house|now|room
are|is boyfriend|he|him|stepdad|they|uncle still? in ..2 $
are|is he|she|they ..1 still ..1 angry|attacking|banging|chasing|drunk|fighting|following|hitting|hurting|kicking|outside|screaming|shouting|threatening|trying
are|is anybody|anyone|he|she|someone|they ..2 attacking|chasing|following|forcing|holding|hurting|making|stopping|threatening|watching her|him|them|you
is it him|them
is ..1 him|them at ..2 door
can he|she|they ..1 find|get|hear|read|see in|this|to|us|you
has|have dad|he|she|stepdad|they come back|home|in
are you ..2 bleeding|cornered|held|hiding|hurt|injured|locked|stuck|trapped
are you on ..2 bridge|edge|ledge|own|roof|tracks ..2 bridge|roof|up
are you on ..2 bridge|edge|ledge|own|roof|tracks ..2 $
are you ..1 still at|by|on ..2 bridge|canal|cliff|edge|ledge|platform|river|roof|tracks
has|have anyone|he|she|someone|they ..2 got|have|holding ..3 bat|blade|gun|hammer|knife|machete|weapon
is there ..1 blade|gun|knife|machete|weapon
are|is anybody|anyone|baby|brother|mum|she|somebody|someone ..1 badly? bleeding|hurt|injured
are you ..2 bleeding|danger|hurt|pain|trouble
are|is anybody|anyone|everyone|someone ..1 hurt
any injuries
did|has anybody|anyone|somebody|someone ..1 bother|bothered|follow|followed|hurt|scare|threaten|upset
^ @affirm|course|i|im|its|of|thumbsup|were|you all|am|are|course|fine|good|honest|honestly|is|okay|safe? course|dont|fine|good|here|home|now|okay|safe|thanks|worry? @softend? @softend? $
^ @affirm|you all|always|at|course|got|had|hes|im|in|its|just|shes|staying|were|with ..3 @place|asleep|fine|good|here|okay|safe|tea|thanks @softend? *? $
^ @affirm|you at|im|in|on|round|with *? *? *? *? $
^ @affirm|you @thanks|thank you? @softend? $
are|is baby|brother|everyone|he|it|mum|she|sister|they|you ..3 safe ..2 currently|moment|now|there|today|tonight
are|is baby|brother|everyone|he|it|mum|she|sister|they|you ..3 safe ..2 $
are|is everyone|he|it|she|they|you ..3 safe $
you ..2 somewhere indoors|safe|warm
you ..2 feel ..1 safe ..3 moment|now|there|today|tonight|yourself
safe where you are
safe right now
keep yourself safe
stay safe tonight|until
safe to call|ring|speak|talk|text
able|all|happy|okay|ready|right|safe|want ..3 be|go|going|return ..1 back|home ..2 after|now|there|tonight
able|all|happy|okay|ready|right|safe|want ..3 be|go|going|return ..1 back|home ..2 $
able|all|happy|okay|ready|right|safe|want ..3 be|go|going|return ..1 back|home $
can|could|will you ..2 be|get|go|stay back|home|there ..2 again|now|safely|there|tonight
can|could|will you ..1 go back|home $
is|would home|it ..2 be? safe ..2 home|now|there|tonight
is|would home|it ..2 be? safe ..2 $
feel safe at|in home|the|your ..1 flat|home|hostel|house|placement|unit
do you feel safe at home
let you back? in
safe at home
got|have|is ..3 anywhere|bed|somewhere ..3 sleep|stay|tonight
is baby|dad|friend|he|mum|she|your ..3 alive|breathing|conscious|moving|responding
is ..3 awake $
are|is everyone|everything|he|mum|she|they|you ..2 alright|asleep|better|home|okay|right|well $
did|have you ..2 eat|eaten|get|sleep|slept got|have|home
got|have ..2 coat|everything|inhaler|insulin
is your friend ..1 awake|better|okay
do they know where you are
safe at|in|with
^ about|after|any|anytime|around|at|before|by|for|half|like|maybe|quarter? #|half|quarter #|am|is|ish|oclock|past|please|pm|to|works? #|am|fine|good|is|ish|okay|please|pm? fine|good|please? @softend? @softend? $
^ @affirm|cool|fine|great|okay|perfect|sound|thumbsup|you after|at|can|fine|good|great|half|is|okay|please|sound|thank|thanks|thats|works? #|after|by|fine|good|half|me|okay|please|with|you? #|good|me|you? @softend? @softend? $
^ can|cant|no|not *? *? *? boxing|can|choir|could|dentist|football|instead|maths|mosque|netball|school|swimming|training|work *? *? *? *? *? *? $
what|which date|day|time ..3 best|can|could|good|is|ring|shall|should|suit|suits|we|works|would
when ..2 are|can|could|shall|should|would you
can|could|shall|would ..4 call|friday|instead|meet|monday|ring|saturday|sunday|text|thursday|tomorrow|tuesday|wednesday
how many ..2 brothers|followers|goals|puppies|sisters|stars
which bus|page|platform|year
what ..1 house|number|size|year
how about
suit you
is that okay
what time do|does ..4 bus|class|film|game|lesson|match|school|train
^ im? at|in|just|on? college|home|me|my|school|the|town|work? @place|bowling|cinema|home|lesson|training @softend? @softend? *? $
^ just|only? me|my|with? @parent|auntie|brother|childminder|dad|gran|grandad|mates|mum|nan|sister and|the? brother|cat|dad|dog|gran|me|mum|my|sister? brother|cat|dog|sister? @softend? @softend? $
^ asda|bed|church|college|home|library|maths|mosque|school|tesco|town|work @softend? @softend? $
^ at|in bed|class|college|home|school|town|work *? @softend? $
^ bottom|my|top own? bed|bunk|house|room @softend? $
^ just|no|yes|you me|my ..1 auntie|brother|cat|dad|dog|gran|mates|mum|sister *? *? *? $
where are|will|you
who|whos ..2 collecting|coming|home|house|in|looking|picking|watching|with
where ..2 sleep|stay|staying
who is ..3 home|in|with|you
are|is anybody|anyone ..2 with
alone|asleep|bench|boot|bridge|bus|car|couch|cupboard|dark|drunk|floor|hiding|him|his|locked|night|outside|park|police|roof|shed|since|sofa|station|street|tent|toilet|toilets|under|wardrobe
^ @deny im? all? alright|fine|good|okay|right|ta|thanks *? @softend? $
anything|something else
anything ..3 add|ask|like|need|want
do you need anything
questions
anything you need|want
^ actually|all|dead|im|it|its|not|proper|really|so|was|well|yes? actually|bad|dead|is|not|proper|really|so|very|was|well? ace|amazing|bad|belter|boss|brilliant|buzzing|class|cool|decent|epic|fab|fine|fun|good|grand|great|lovely|lush|mega|mint|nice|peng|solid|sound|wicked *? *? *? *? *? *? $
^ like a log *? $
^ we won *? *? *? *? *? *? *? *? *? *? *? *? $
how ..1 are|did|hows|is|was|were
did you ..1 enjoy|have|like|settle|sleep
how|hows ..1 college|flat|football|job|placement|school|swimming|training|work
what|whats ..2 school like
apart|bad|but|except|gone|missed|never|nobody|not|though|til|until|when
alright|fine|okay guess|i|suppose
he|him|his|she|them|they
^ aw|brilliant|cool|great|lovely|no|oh|okay|perfect|right|sound|yes? @thanks|thank a|again|all|for|loads|lots|much|so|very|you|your? again|bunch|everything|help|kind|loads|lot|lovely|million|miss|much|so|that|the|time|very|you? advice|again|bus|everything|fare|help|info|lift|message|much|reply|text|that|time|you? @softend? @softend? $
^ okay? @thanks @softend? @softend? @softend? $
^ *? *? *? @thanks ..1 for|u|you ..3 address|advice|bag|biscuits|card|chat|coat|email|form|help|helping|info|letter|lift|link|listening|message|number|reply|tea|text|ticket|tickets|trainers|trip|vouchers *? *? *? *? *? *? $
^ no|not bother|prob|problem|probs|thank|thanks|worries all|at|mate|pal|you? @softend? @softend? $
^ no|yes please|thank|thanks you? @softend? @softend? $
bye|everything|forever|goodbye|sorry
^ afternoon|alright|alright|evening|good|hello|hey|heyy|heyyy|hi|hiya|hola|howdy|hya|morning|oi|salaam|sup|wagwan|yo afternoon|again|all|bab|evening|everyone|guys|im|its|la|love|luvver|mate|miss|morning|mun|pal|there|u|you|yous? again|me|ok|there|you? @softend? @softend? $
^ hello|hey|hi|hiya im|its|my|this *? *? *? *? $
^ hope u|ur|you|your|youre *? *? better|christmas|day|good|okay|soon|weekend|well *? *? $
^ happy|merry bday|birthday|christmas|diwali|easter|eid|new|xmas mubarak|year? *? *? *? *? *? $
^ eid|ramadan kareem|mubarak *? *? *? *? *? $
^ good afternoon|day|evening|morning|night *? $
^ c|cya|see|seeya them|yas|yes|you? at|fri|friday|in|later|mon|monday|next|on|sat|saturday|soon|sunday|then|there|thurs|thursday|tomorrow|tues|tuesday|wed|wednesday|weds *? *? *? *? $
^ alright|okay|right|well|yes? see|speak|talk|text yes|you? friday|later|monday|saturday|soon|sunday|then|thursday|tomorrow|tuesday|wednesday *? *? *? $
^ laters|tara|toodlepip|toodles|ttyl @softend? @softend? $
^ got|gotta|have|need to? go bell|bus|class|dinner|for|its|lesson|mum|now|school|tea|to *? *? *? *? $
^ brb|gtg bell|bus|class|dinner|lesson|mum|school|tea *? *? *? $
^ mum is? back|calling|here|outside|shouting got|gotta|gtg to? go? $
^ goodnight|night|nos night? @softend? $
side
^ ace|alright|bet|brill|brilliant|cool|deal|fab|grand|great|lovely|lush|mint|nice|okay|perfect|sorted|sound|sure|sweet|wicked|yay boss|cool|do|doke|dokie|great|i|idea|ill|mate|me|okay|one|plan|see|sound|stuff|thanks|that|thats|then|with? @softend? @softend? @softend? $
^ cya|laters|seeya @softend? @softend? $
^ will do *? @softend? $
^ cake|football|game|party cake|football|game|party? party? $
^ its|sounds|that|thats alright|amazing|brilliant|cool|fab|fine|good|great|ideal|lovely|okay|perfect|sorted by|is|thanks|then|to|with? me|you? @softend? @softend? $
^ aye|no|yes all|im|its|that|thats is? brilliant|cool|fine|good|grand|great|okay|perfect|right|sorted|sound here|now|ta|thanks|then? @softend? @softend? $
^ laugh brilliant|classic|legend|nice|no|omg|same|true|yes? @softend? @softend? $
^ aw|aww|omg|ooh|woo|wow|yay|yesss amazing|brilliant|cool|cute|lovely|nice|no|thanks|yes? @softend? @softend? $
^ i|just|was|were only? just? messing|testing *? *? *? $
^ are|can|could|cud|did|do|does|have|how|is|may|shall|should|what|when|where|which|will|would *? *? *? *? *? *? address|appointment|appt|cancel|change|close|club|drop|form|forms|fri|friday|group|half|lift|meeting|mon|monday|number|oclock|open|postcode|rearrange|reschedule|review|room|sat|saturday|session|shut|slot|sunday|swap|thurs|thursday|time|tomorrow|tues|tuesday|visit|wed|wednesday|weds *? *? *? *? *? *? $
^ *? *? *? be|bit|running ..4 delayed|late again|bus|for|sorry|to|today|traffic|train|x? *? *? *? $
^ got|have|id|im|like|need|want ..3 book|cancel|change|move|rearrange|rebook|reschedule|swap *? *? *? *? *? *? $
^ can|could|will|would somebody|someone|u|you|yous ..1 book|bring|call|email|message|post|print|remind|resend|ring|send|text *? *? *? *? *? *? $
^ ill|well ..1 be|come|see *? *? *? *? *? *? #|@weekday|bus|later|minutes|tomorrow|train $
^ @weekday|half|thurs|tomorrow|weds is|suits|works|would best|better|fine|good|great|me|okay|please? for? me? @softend? $
^ can|cant|wont ..1 come|do|make *? *? *? *? *? *? #|another|boxing|can|choir|could|dentist|football|half|instead|mosque|netball|next|swimming|training *? *? *? *? *? *? $
^ call|ring|text me|us after|at|back|later|please|tomorrow|when? *? *? *? $
alone|bleeding|cry|crying|die|goodbye|hate|inhaler|insulin|panic|pregnant|sad|scared
alone|dark|freezing|hid|hiding|homeless|locked|lost|night|nowhere|trapped
allowed|anymore|forced|made|makes|never|nothing|tell|told
escape|leave|sleep|somewhere|stay
count|emojis|fight|isolation
change|churches|exist|exists|hard|point|purpose|unlock|warm ..3 if
what if
on purpose
in the room
^ can|could ..2 come
^ are|is *? it|these|this|u|you|yous *? anonymous|anyone|bot|confidential|free|human|open|person|private|real|robot|someone|there|working *? *? *? *? $
^ are|is|r it|this|u|you a|an? ai|bot|computer|human|man|person|real|robot|woman *? *? *? *? *? $
^ who|whos am|are|dis|is|is|on|reads|this? dis|i|it|on|reading|reads|sees|this|you ..1 messages|shift|speaking|talking|texts|these|this|to|today|tonight? *? $
^ wats|what|whats do|does|is|the|time|u|ur|you|your address|called|difference|do|email|for|it|keyworker|name|number|password|postcode|this|u|ur|wifi|you|your *? *? *? *? *? $
^ how|wat|what|when|where ..2 are|can|do|does|is|long|many|much|old|the|time|u|you *? *? *? *? *? *? account|answer|app|bus|close|cost|costs|email|form|free|id|log|login|open|password|photo|reply|shut|sign|site|text|this|ticket|wifi|work|works $
^ are|can|do|does|is|will i|it|this|u|we|you|yous ..3 cost|do|get|have|need|open|speak|text|type|use|work ..3 account|anonymous|app|badges|biscuits|credit|dogs|homework|id|languages|name|paid|parking|password|phone|photos|toast|weekend|weekends|welsh|wifi *? *? *? $
^ can|did|do it|my|u|you ..1 get|receive|see|send ..2 attachment|email|form|last|message|messages|photo|text *? *? *? $
^ are|is ..2 anybody|anyone|someone|u|you ..1 about|around|awake|on|there *? *? $
^ wrong chat|number|person|window mate|my|sorry? @softend? @softend? $
^ ignore|ive|meant|omg|oops|sorry|soz|wrong ..4 ignore|meant|wrong ..3 brother|chat|mate|mum|number|person|send|sent|text|that *? *? *? *? *? *? $
^ just? checking|test|testing if|it|number|the|this *? *? *? *? $
^ is it|this the? *? *? *? centre|club|line|number|place|text *? *? *? *? $
churches|dad|doesnt|door|drugs|following|happening|jumper|matter|mum|normal|outside|owe|parents|point|police|pregnant|report|secret|social|stop|tell|think|told|watching
attack|attacking|blow|bomb|bombing|burn|burning|cleanse|get|hurt|kill|killing|shoot|shooting|smash|stab|wipe ..5 asylum|blacks|foreigners|gays|hotel|immigrants|infidels|jew|jews|kuffar|migrants|mosque|mosques|muslim|muslims|normies|pakis|refugees|synagogue|trans|unbelievers|whites|women
die|dying|fight|fighting|join|joined|joining|kill ..3 our|the ..1 brothers|cause|race
die|dying|fight|fighting|go|going|join|joined|joining|kill|train|travel ..4 allah|brotherhood|caliphate|faith|fatherland|isis|islam|jihad|martyr|militia|movement|nazis|patriots|soldiers|syria|war
caliphate|jihad|kuffar|martyr|martyrdom ..6 brother|cousin|i|is|me|my|says|they|want
be|become|being|im a fighter|martyr|mujahid|patriot|soldier
beheading|beheadings|execution|executions|gore|isis|massacre|nazi|terror|terrorist ..3 channel|chat|clips|flag|group|server|songs|stuff|video|videos|vids
manifesto|manifestos
holy|race|traitor|traitors ..6 coming|day|prepare|ready|start
build|building|learn|make|making ..3 bomb|bombs|explosives|gun|guns|pipebomb
blow|bomb|columbine|massacre|shoot|shooting|shot|stab|stabbing ..3 at|in|my|our|the|up ..1 assembly|class|college|everyone|school|teachers
assembly|book|coursework|documentary|essay|exam|gcse|history|homework|leaflet|lesson|poster|revision|sources
film|hoops|penalty|photo|video ..1 shoot
channel|prevent know|knows
services|social know|knows
left ..6 group|it|them ..4 ago|now
attack|blow|bomb|burn|kill|knife|petrol|shoot|stab ..8 church|class|everyone|foreigners|hotel|immigrants|jews|migrants|mosque|muslims|people|school|synagogue|teachers ..8 friday|hours|monday|morning|now|saturday|sunday|today|tomorrow|tonight
friday|morning|now|saturday|today|tomorrow|tonight ..8 attack|bomb|burn|petrol|shoot|stab ..8 church|class|everyone|foreigners|hotel|immigrants|jews|migrants|mosque|muslims|school|synagogue|teachers
bringing|brought|takes|taking|took ..3 acid|bomb|gun|knife|machete ..3 college|school ..8 do|get|her|him|kill|morning|stab|teachers|them|today
fly|flying|going|gone|leave|leaving|travelling ..4 afghanistan|fight|iraq|jihad|somalia|syria|turkey|war ..6 flight|join|morning|now|today|tomorrow|tonight
bag|car|parcel|strap|strapped|van|vest|wear ..6 bomb|explosive|explosives|vest ..6 leave|now|press|station|today|tomorrow|tonight
livestream|stream|streaming ..10 attack|kill|mosque|school|shoot
livestream|stream|streaming ..10 do it
live stream ..10 attack|kill|mosque|school|shoot
live stream ..10 do it
sent ..2 me ..2 everything|parts|stuff ..8 attack|blow|bomb
sent ..2 me ..2 everything|parts|stuff ..8 do it
blow ..2 it|something|them up ..4 saturday|soon|today|tomorrow|tonight
concert|film|gig|gran|holiday|kill|match|penalties
photo shoot
boys|bullies|gang|girls|group|kids|lads|lot|people|someone|they|year ..4 attacked|batter|battered|beat|beats|burnt|dragged|held|hit|hits|hold|jump|jumped|kicked|pinned|punched|pushed|robbed|spat|stamped|strangled|stripped|threw ..2 brother|her|him|me|my|sister|us ..2 again|at|bus|down|every|face|head|in|into|off|over|school|stairs|toilet|up
boys|bullies|gang|girls|group|kids|lads|lot|people|someone|they|year ..4 attacked|batter|battered|beat|beats|burnt|dragged|held|hit|hits|hold|jump|jumped|kicked|pinned|punched|pushed|robbed|spat|stamped|strangled|stripped|threw ..2 brother|her|him|me|my|sister|us $
attacked|battered|beat|beaten|jumped|kicked ..2 by|in|up ..6 again|because|black|boys|bus|foreign|gay|girls|lads|muslim|polish|school|them|toilets|year
comment|commenting|dm|message|messages|posting|said|say|saying|says|sending|tell|telling|tells|texting|told|want|wants ..4 go|i|me|should|to|you ..2 to? dead|die|end|hang|jump|kill|kms|kys|unalive
wait|waiting|waits ..2 for me ..6 after|beat|bus|corner|every|gate|gates|home|outside|school
head ..3 down ..2 bog|toilet
held|holding|holds|put ..3 compass|knife|lighter|scissors ..3 against|at|to ..2 hair|me|my|neck|throat
chuck|chucked|threw|throw|throwing|throws ..3 acid|bottles|bricks|eggs|rocks|stones|stuff at ..1 me|my|our|us
dentist|hearse|wasp|waving
cup|final|football|match|nil
chips|tea
beat|beats us ..3 #|cup|final|league
die|for|kill
jumped ..1 in|off|on|out
dad|gran|mum|teacher ..3 said|says|tells|told
bullied|bullies|bully|bullying
pick|picked|picking|picks her|him|my|us
pick|picked|picking|picks on me
call|called|calling|calls ..1 me ..4 care|fat|foster|freak|gay|names|psycho|rat|retard|scruff|skank|slag|smelly|snitch|spaz|stupid|terrorist|thick|tramp|ugly|weird
laugh|laughed|laughin|laughing|laughs at me|my|us
take|takes|taking the mick|piss ..3 me|my|out
spread|spreading|spreads|started ..2 lies|rumour|rumours|stuff ..3 about|me
leave|leaves|leaving|left ..1 me out
no1|none|noone ..3 like|likes|plays|sit|sits|talk|talks ..3 me|to|with
aint|any|dont|havent|no|not ..3 friend|mates ..3 anymore|at|here|in|left|school
aint|any|dont|havent|no|not ..3 friend|mates $
blocked|booted|excluded|kicked|removed ..1 me? ..2 from|off|out ..3 chat|everything|gc|group
being funny|horrible|mean|nasty to
horrible|mean|nasty|racist ..2 to me|us
go back|bk to|where ..2 came|country|from
hid|hides|nick|nicked|nicks|steal|takes|took ..2 my bag|lunch|shoes|stuff|things
laughing at me because|dad|dancing|falling|fell|gran|singing
anti|antibullying bullying ..3 ambassador|week
pick ..2 up
^ no|none|noone|not adult|grown|just|me|noone|one|really|since|them ..6 *? $
^ i|me|myself|us always|and|but|cant|do|from|have|hes|i|shes|since|was|when ..8 *? $
about|from|not|since|till|until|was ..3 bonfire|christmas|friday|last|monday|saturday|sunday|thursday|tuesday|wednesday|weds|yesterday ..4 *? $
gone|her|his|in|off|on|out|still|with ..2 bed|bookies|boyfriend|cyprus|drunk|face|man|nod|pissed|prison|pub|rehab|sofa|spain|tenerife|toilet ..6 *? $
cant|never|no|not|wont ..2 eat|food|get|idea|know|move|remember|say|wake ..6 *? $
asleep|cold|gear|needle|tablets ..3 *? *? $
who ..3 charge|cooks|feeds|gets|gives|home|look|makes|minding|minds|puts|signs|supposed|sure|takes|watching
adult|anyone|grown ..6 around|home|house|there|with
when did you last eat|go|have|see|shower|wash
where|wheres ..2 carer|dad|mum|parents|your
budgie|cat|chinese|climbing|darts|delivery|dog|drawing|film|fireworks|football|game|geography|haha|hamster|holiday|ice|parcel|peak|picnic|pizza|postman|telly|walking|wind
asked|auntie|bath|bench|carers|chippy|cooking|curry|dentist|earlies|fine|garden|gran|greggs|gym|haha|holiday|homework|hoovering|kitchen|maccies|nandos|okay|pasta|roast|school|shop|shower|sorry|tesco|toastie|upstairs|work
^ cant|dont|no|not|please|shh ..6 dad|he|her|hes|him|mum|she|stepdad|they|theyre ..8 *? $
@he|@she|@they|boyfriend|brother|dad|man|someone|stepdad|uncle ..5 asleep|back|beside|came|checking|checks|coming|downstairs|hear|here|holding|in|listening|listens|near|next|outside|over|read|sat|stood|there|wants|watching ..6 *? $
got|have ..2 to ..2 act|delete|hand|hide|look|pretend|put|run ..6 *? $
creaks|floorboards|light|noise|screen|vibrates ..4 *? *? $
not ..1 out loud|really
act|pretend|talk ..2 about|im|its|like|your ..6 *? $
why ..4 answer|hiding|in|phone|quiet|reply|talk|texting|type|typing|under|whispering
gone|lost|stop|went ..2 answering|quiet|replying|you
are|can|is ..3 anyone|you ..3 free|hear|private|reading|ring|safe|speak|talk|watching
are|is ..2 it|this|you ..2 okay|safe ..3 messaging|talk|text|write
do ..2 anyone|he|she|they ..2 hear|know|see
can|shall|should i|we ..1 call|ring|text
assembly|battery|bus|cat|church|cinema|dinner|dog|embarrassing|exam|film|fine|game|gay|grounded|gym|haha|hamster|lesson|library|lonely|maths|miss|mocks|mood|nap|nosey|nosy|okay|revision|shy|signal|sir|tea|teacher|telly|tomatoes|train|xbox
baby asleep
asleep on me
night shift
^ all|both|dontknow|empty|everything|finished|gone|loads|lost|lots|most|swallowed|whatever ..8 *? $
all|both|enough|lost|lot|more|rest ..2 bottle|box|boxes|count|gone|lot|of|packet|strip|them ..6 *? $
dad|dog|gran|grandad|mum ..2 heart|ones|patches|pills|sleepers|tablets|whisky ..4 *? $
by|in|next|on|to ..1 bed|hand|lap|me|mouth|my|neck|sleeve ..4 *? *? $
knife|something|stuff|thing ..6 cabinet|drawer|garage|neck|shed|sink|wrist ..4 *? $
are|do|have|how|is|what|when|where|which ..8 belt|bleach|bottle|cord|insulin|knife|medicine|meds|packet|pills|razor|rope|swallowed|tablets|take
what ..4 bag|cup|hand|holding|pocket|sleeve
what ..3 drink|eaten|swallow|take
antibiotics|bin|books|breakfast|calpol|carer|chemist|chocolate|coffee|controller|crisps|fine|flushed|food|gave|handed|hayfever|headache|homework|keys|locked|lunch|money|morning|no|nothing|nurse|office|okay|orange|pe|pen|period|pharmacy|phone|prescription|sandwich|school|shopping|staff|tea|toast|tonsils|tooth|twix|usual|vape|vet|weetabix|yesterday
@he|@she|@they|brother|dad|man|mum|someone|stepdad ..5 banging|begging|bleeding|blood|boots|breaking|dragging|drill|floor|gone|hitting|isnt|kicking|knife|laughing|moving|screaming|sharpening|smashing|stopped|unscrewing|wont ..8 *? $
banging|begging|blood|cars|creak|crying|footsteps|furniture|glass|kettle|keys|petrol|plates|screaming|siren|smashing|smoke|stair|taps|thud|waves ..6 *? $
behind|door|doorway|downstairs|garden|gate|hallway|kitchen|landing|outside|stairs|step|window ..2 again|and|banging|he|knocking|lookin|looking|now|shouting|the|waiting|with ..8 *? $
^ no|not ..3 answering|blood|both|breathing|cant|door|he|hes|locked|moving|she|stopped|they ..8 *? $
^ behind|door|driving|happening|here|next|outside|stairs|top|under|window ..3 *? $
cars|dark|edge|fields|lorries|motorway|pitch|sheep|tracks|trees ..6 *? $
what ..3 doing|going|happening|hear|noise|see|sound
where ..2 brother|dad|he|him|mum|she|sister|stepdad|they ..2 now
are|can|has|is ..2 dad|he|it|mum|she|the|they|your ..5 bleeding|breathing|door|gone|hurt|moving|now|okay|outside|quiet|safe|still|stopped|there|window
can you get|hear|leave|lock|move|see|tell|walk
asleep|bake|band|beach|better|bins|birds|board|bus|christmas|cooking|dinner|drums|fine|garden|gig|good|gran|great|haha|homework|hoover|karaoke|ketchup|kids|lawnmower|love|maths|minecraft|mountain|moved|music|okay|painting|park|playing|pool|ps5|radio|rain|register|roll|sand|school|sea|seagulls|seal|shops|singing|snoring|snow|sorted|subbed|telly|tesco|traffic|train|trampoline|tree|tumble|turkey|uni|washing|work|xbox
fire drill
neighbours music
baby crying
bed reading
a|couple|diff|different|his|one|some|these|this|three|two ..3 bloke|blokes|dealer|driver|fella|guy|lads|lady|man|taxi|woman ..8 *? $
^ he|hes|him|them|they ..5 books|bought|did|does|dont|drives|gave|gives|got|isnt|just|knows|lets|likes|paid|pays|picks|said|says|sends|sorts|wants ..8 *? $
^ didnt|doesnt|dont|not ..1 allowed|cash|have|know|money|pay|remember|say|telling|with ..8 *? $
^ company|favour|guess|me|nudes|photo|stuff ..5 *? $
diff|different|never ..2 count|each|every|man|one|place|same ..5 *? $
brother|cousin|friend|mate|someone ..1 from|i|of|off|online ..3 boyfriend|discord|friend|game|girl|hers|his|instagram|mate|online|shop|snapchat ..4 *? $
barber|chicken|kebab|shisha|snooker|takeaway|vape|wash ..5 *? $
how|who|whose ..5 booked|buy|drives|drove|flat|get|give|house|know|meet|pay|phone|picked|picks
what ..5 ask|do|get|give|return|want ..3 for|him|his|it|return|them|you
where ..4 get|go|going|meet|sleep|stay
who ..2 are|he|is|they|was|with
kit|noodle|scored|shouting
auntie|birthday|brother|carer|chips|christmas|church|class|club|council|dad|football|foster|gran|grandad|gym|haircut|keyworker|library|maths|milk|mum|nursery|primary|raffle|saved|savings|school|science|scouts|sister|skatepark|staff|teacher|team|tesco|uncle|women|youth
social worker
cousins house
my cousin
paper round
bus driver
free travel
bus pass
got|have|kept|recorded|saved|screen|screenshotted ..3 face|folder|nudes|photo|screenshots|vid|video ..4 contacts|everyone|followers|me|mum|my|school|send|us
asked|asking|said|says|want ..2 #|another|cards|face|money|more|quid|vouchers ..4 by|else|everyone|friday|mum|or|send|sunday|tonight
leak|post|put|send|share|upload ..2 everything|it|mine|photo|them|video ..3 in|on|round|to ..3 contacts|dad|everyone|facebook|family|followers|friends|gran|group|mum|school|teachers|year
pay|send ..3 amazon|apple|bitcoin|cards|crypto|gift|paypal|steam|vouchers ..5 again|code|him|more|photo|stop|they|wants
goes|going|passed|posted|selling|sent|shared|sold ..1 around|on|round ..4 bus|chat|group|school|site|snapchat|year ..4 face|me|mine|my|nude|of|video
asked|found|know|told ..3 my|what|where|which ..2 address|bedroom|house|i|road|room|school|street|window ..3 colour|curtains|door|go|is|live|mine|number|sleep|wearing ..4 *
deepfake|deepfaked|nudify ..6 *
boy|friend|girl|he|lad|she ..2 is|turned|turns|was ..1 actually|out|really ..3 adult|bloke|grown|man
challenge|challenges|dares|levels|missions|points|ranks|tasks ..5 arm|carve|clothes|cut|kicked|live|next|photo|proof|prove|send
cam|live|webcam ..3 again|for|him|off|on|open ..4 asleep|clothes|coins|gifts|lions|tips|top|undress|vest
ark|cod|elden|fifa|fortnight|fortnite|gta|mario|minecraft|overwatch|pokemon|ps5|roblox|sims|skyrim|tekken|valorant|warzone|xbox|zelda ..25 *
boss|casualty|checkpoint|controller|corrie|eastenders|essay|hamlet|hollyoaks|juliet|level|lobby|macbeth|monologue|netflix|npc|respawn|respawned|shakespeare
a|in|of|on|that|the|this album|anime|book|documentary|drama|episode|film|game|lyrics|movie|programme|scene|series|show|song
school play
first ader|aid badge|class|course|dummy|lesson|training
cadets|goldfish|guides|hamster|ketchup|practice|scouts
birthday|cat|crush|dance|delivery|dentist|dog|driver|funny|holiday|homework|maths|meme|postman|sprout|surprise|tablet
sat nav
teacher says
passport photo
brother|cause|fighters|movement|patriots|resistance|server|sheikh|soldiers ..4 camp|duty|enemy|kafir|kuffar|oath|paradise|sacrifice|traitor|war
accelerate|beheading|caliphate|jihad|manifesto|martyr|martyrdom|nasheed|shahada ..4 *
video|vids ..4 attack|beheading|bombing|executions|gore|heads|killing|mosque|shooter|shooting|synagogue ..4 *
banner|flag|runes|salute|saluting|sticker|swastika ..6 bedroom|brother|camp|door|foreigners|hate|hotel|join|migrants|mosque|put|synagogue|white
brother|dad|group|he|lads|server|they ..3 reckons|said|says|taught|teach ..4 foreigners|gays|girls|immigrants|immigrunts|jews|kuffar|migrants|muslims|police|unbelievers|whites|women ..4 burn|deserve|die|enemy|fault|fight|hate|kill|leave|pay|replace|vermin|war
date|list|map|plan|schedule ..4 classmates|mosque|names|people|school|teachers|who ..5 attack|bomb|deserve|die|first|laughed|pay|shoot|sorry|target
how|instructions|recipe|where ..4 build|buy|get|make|print ..2 acid|bomb|explosive|explosives|gun|petrol|pipe|poison ..4 *
assembly|brownies|cubs|debate|eurovision|football|gcse|history|news|politics|poppy|pride|re|remembrance
salvation army
army cadets
air cadets
let|say|tell me|my|our|the @friend|@grownup|@kin|@trusted|girl|iro|lot he|hes|she|they|theyre ..1 alright|best|can|nice|only|right|sound|tried|was|were
dont|not let ..4 @kin|@parent|bairns|dog|kids|little|weans
be found before|by|in|nice|quick|recognise
letter|note|video ..3 for|in|on dad|gran|her|his|mum|my|the|when|whoever ..5 bed|find|not|pillow|plate|pocket|there
feed|water ..1 biscuit|my|the ..1 birds|cat|dog|fish|gerbil|guinea|hamster|plants|rabbit|snake ..6 bye|love|me|note|pin|please|sorry|tell|thank
spare code|folder|insurance|key|passcode|pin ..8 find|funeral|loft|mum|need|phone|sorry|tell
last april|august|december|february|january|july|june|march|may|month|november|october|september|summer|term|week|winter|year
month|months|week|weeks|year|years ago
when he|i|she was #3-15|little|small|younger
used to
over a? year
abseil|bus|camp|canoe|climbing|coach|dofe|ducks|fishing|holiday|hols|kayak|panto|photo|picnic|santa|selfie|sleepover|sunset|swim|trip
birthday|christmas|grounded|santa|shift|teacher|tesco|weekend|while|work
thank you card
school letter
trip letter
bins|haha|present|santa
alone|calm|cold|high|lovely|myself|nice|peaceful|pretty|quiet|windy ..2 up here
car|multi park|storey|story ..6 alone|edge|last|ledge|level|nice|not|quiet|roof|top|view
#|express|freight|it|train ..3 doesnt|dont|never|not stop ..3 at|goes|here|just
over the|this ..1 barrier|edge|fence|parapet|rail|railings|side|wall ..3 already|bridge|bye|drop|high|holding|noone|now
foot|legs ..2 dangling|hanging|out|over ..2 balcony|edge|ledge|rail|sill|window|windowsill
coat|shoes|trainers ..2 off ..6 already|bridge|cold|edge|ledge|let|rail|river|sea|top|view|water|waves
cut|gap|hole ..2 fence ..6 found|line|now|railway|through|track
along|by|down|near|on|up the crossing|line|rails|railway|track ..4 alone|cut|fence|lorry|no|now|one|past|quiet|train|waiting|walking
am|im|sat|sitting|stand ..3 at|on ..1 my|the ..1 balcony|bridge|flyover|ledge|parapet|pylon|quarry|reservoir|sill|tracks|viaduct|weir|windowsill
bus|cat|climb|commute|delayed|dlr|game|lift|pigeon|replacement|ride|rollercoaster|timetable|trainspot|used|video
late for
leaves on
dog walk
station master
hot dog
washing line
finish line
front line
asda|btw|forgot|parked
get the one
get|going|gone|wade|wading|walked|walking ..2 in|into that|the ..1 canal|lake|quarry|reservoir|river|road|sea|traffic|water ..6 bye|coat|dont|end|no|not|now|sorry|stay|tonight|wont
in the canal|river|road|sea|water already|knee|now|to|until|up|waist
tide ..3 coming|high|in|rising ..8 checked|here|moving|not|stay
laid|lay|lying|sat|sitting|standing|stood|walking ..1 in|on a|the ..1 carriageway|line|motorway|rails|road|track ..6 *
go|jump|run|step|walk ..1 in|off|out ..1 in? ..1 front|into|under ..3 bus|car|lorry|next|traffic|train
count|countin|watching ..2 the ..1 buses|cars|lorries|trains ..6 big|fast|go|next|one|then|till|under|until
car ..3 garage ..8 closed|door|engine|fuzzy|hose|on|peaceful|running|shut
gas ..2 on ..6 asleep|closed|everyone|hiss|shut|window
carnival|frost|icy|litter|march|mechanic|mot|parade|rain|zebra
school run
crossing patrol
walk home
haha|points|skegness
ate|done|drank|drunk|eaten|have|necked|swallowed|take|used ..2 the bottle|box|lot|month|packet|rest|strip|week|year ..6 *? $
done|had|necked|swallowed|taken|took ..5 all|both|half|rest ..1 of? ..1 bottle|box|boxes|dad|feb|gran|hers|month|mum|packet|strip|them
dad|gran|grandad|grandas|mum ..3 blood|heart|pressure|sleeping|strong meds|ones|pills|tablets
ate|had|necked|swallowed|taken|took ..4 back|heart|pain|pressure|sleeping|strong meds|ones|pills|tablets
bleach|bottle|it|one|something|stuff|thing ..3 from|off|out|under gran|her|mum|the ..3 cabinet|drawer|fridge|handbag|shed|shelf|sink ..6 ago|all|burns|drank|drunk|funny|had|now|numb|ringing|sick|took
what i|id|ive had|swallowed|taken|took
hours|minutes ..2 ago|since ..2 i|she|we ..1 drank|had|swallowed|taken|took ..1 all|it|loads|some|the|them
drank|had|necked|swallowed|taken|took ..2 all|both|it|loads|lot|them ..6 bus|dinnertime|earlier|hours|lunchtime|minutes ..1 ago|and|here|now|since|so
neck|swallow ..6 batteries|bleach|bunch|everything|handful|knife|loads|lots|something|stuff|them|whole
advent|antibiotics|biscuits|cake|celebrations|cereal|chocolate|cramps|crisps|driving|exam|hayfever|headache|homework|milk|prescribed|quality|revision|sweets|test
calpol as
period pain
birthday|cake|campsite|cider|clinic|dinner|edibles|homework|machine|polo
dentist|doctor|gp|nurse gave|prescribed|said|says
as normal|usual
binned|flushed
cant|couldnt feel|lift|move|work ..1 me|mum|my|the ..2 arm|end|face|feet|finger|hand|leg|lips|mouth
arms|face|fingers|hands|legs|lips|mouth|tongue ..3 are|dont|feel|going|gone|is|not|wont ..5 blue|funny|heavy|jumpy|move|numb|slow|tingling|tingly|wobbly|working
everything|evrythings|feel|going|gone|head|im|its|room|vision ..1 all|dead|feel|going|proper|so ..3 blurred|blurry|echoey|floaty|fuzzy|muffled|slidy|spinny|swirly|treacle|wobbly|woozy
cant|hard|struggling ..1 to? find|read|see|text|type ..2 buttons|keyboard|keys|letters|screen
edge ..1 are|going|gone|is? black|blurry|dark
dead|proper|so|soo|sooo|srry|very sleep|sleepy|slepy|tird ..3 bye|cant|eyes|fingers|fingrs|now|so|tell|x
barely|hard|hardly ..2 keep|stay|wake ..1 awake|eyes|up
all|going|gone|right|soaked ..1 through ..2 bandage|flannel|jeans|sleeve|sock|towel|tshirt
bath|bathwater|carpet|floor|sheet|sink|towel|water ..5 blood|pink|red
got|held|holding|put|wrapped ..3 flannel|sock|towel|tshirt ..3 against|around|on|round arm|head|her|his|it|leg|my|neck|wrist
bomb|cold|dance|dentist|dye|dyed|eyelashes|fake|freezing|frozen|glasses|gym|ice|ketchup|kneeling|match|nosebleed|paint|pe|pins|run|sitting|snow|squats|swimming|training|workout
hair dye
legs day
bath bomb
new trainers
balloons|bomb|elf|filling|freezing|fringe|gravy|laughed|mehndi|popped|stars|vape
aint|cant|couldnt|didnt|dont|never|not ..1 really? ..3 expect|picture|plan|see|think ..2 id|make|masel|myself|on|past
not|wont ..1 be|going|gonna ..2 alive|around|here|seein|seeing|there ..5 christmas|for|it|leavers|long|much|next|prom|summer|then|to|when|will
everyone|noone|who|will|wont|would ..3 care|clock|cry|miss|notice ..3 if ..1 i|id|im|me ..1 dead|died|disappeared|gone|vanished|wasnt|went|werent ..1 dead|gone|here|missing|now|tomorrow
better|cheaper|easier|happier|nicer|quieter|simpler ..2 if|when|without ..1 i|im|me|with ..1 dead|gone|here|in|me|not|wasnt|werent|without
one fewer|less ..2 bed|kid|lunch|mouth|of|packed|person|plate|problem|stocking
easier|hope|hoped|hoping|pray|rather|wanna|want|wish ..6 didnt|dont|never|not ..2 wake|waking
awkward|cringe|cringing|crush|embarrassed|embarrassing|embarrassment|mortified|mortifying
rather|sooner dead|die
assembly|beep|biology|bleep|chemistry|coursework|detention|essay|exam|exams|french|gcse|gcses|german|homework|hw|maths|mock|mocks|pe|physics|revision|science|spanish
abs|arms|leg|legs ache|aching|day|hurt|hurts|killing|sore
too cold|cute|funny|hot|long|much
bored|boredom|boring|homesick|hungover|hungry|starving
from|of boredom|cringe|embarrassment|heat|hunger|jealousy|laughing|laughter|shame|thirst
dont|not ..1 actually|literally mean|meant
alarm|appointment|early|football|holiday|late|moved|moving|party|placement|session|sleepover|ticket|training|transferred|xbox
at|swimming school|that school
choose|chose|chosen|found|named|naming|pick ..1 a|my|our|the|which ..1 beam|bridge|date|place|spot|train|tree|way
googled|know|look|search|worked ..2 how|out|up|what ..2 deadly|deep|dose|drown|high|id|itd|lethal|long|painless|quick|would ..3 do|for|hurt|is|it|of|take
how deep|high|long|many|much|sharp|tall ..4 do|is|it|take|till|to|until|would ..4 bleed|dead|die|drown|enough|fatal|hang|kill|overdose|stop|work
are|is ..3 # floors|foot|ibuprofen|metres|paracetamol|pills|storeys|tablets ..2 bad|dangerous|enough|fatal|high|kill|too
wait ..2 after|for|til|till|until ..2 brother|cat|dog|everyone|gran|mum|my|our|sister|the ..4 asleep|bed|birthday|die|first|sleep *? *? $
banister|bannister|beam|branch|drainpipe|hanger|hatch|hook|loft|pylon|rail ..5 cord|hold|needed|open|rope|steps|strong|think|weight
pact ..6 *
promise|promised|said|says ..3 if|we|were|when ..2 dies|go|gonna ..1 i die|go|together
date decided|picked|set
collecting|count|hid|nicked|save|saved|saving|stash|stockpiling|stopped ..4 @pills|patches ..5 box|case|drawer|enough|for|got|how|jar|many|ready|sock|tin|under|up
just ..1 in case ..2 of? bad|gets|i|it|need|nothing|too
appointment|battery|birthday|charger|christmas|climb|conker|decorate|dentist|doctor|gp|headache|holiday|homework|hw|lights|meeting|money|party|physics|prom|rain|then|treehouse|trip|wedding
tree decorations
christmas|haribo|homework|lunch|party
all|il|ill|itl|itll|well be ..3 dead|done|finished|free|gone|over ..1 after|before|by|in|soon|then|when
so thats me|that *? $
everyone|mum|next|noone|staff|they ..5 check|handover|round ..4 #|at|before|by|done|enough|half|then|till|time|until
dont|no|not|please ..1 bother|look|send ..2 ambulance|anyone|looking|me|noone|police|someone ..4 gone|here|im|late|me|not|now|ringing
too late|later ..2 anyway|for|now|they|though|to|you
final|last bath|message|night|one|song|text|thing|walk|weekend ..1 bye|ever|probably|then|tonight ..4 *? *? $
drank|drinking|got|lose|losing ..2 courage|nerve
after|because|before|cause|so|until ..2 anyone|he|mum|no|noone|she|staff|they ..1 can|cant|could|one ..3 stop me|us
beginning|getting|started|starting ..2 to hurt|kick|work ..3 in|it|like|now
belt|chair|cord|dressing|noose|rope|sheet|stool|tights ..4 banister|beam|gone|hatch|holds|hook|kicked|neck|position|ready|tied
bake|boat|bus|chores|costume|course|dancing|dofe|exam|football|homework|hw|judo|karaoke|karate|laces|oven|party|presentation|ride|shift|skydive|then|tickets|trailer|trip|uniform|washing
tree swing
curtain|lambrini|lidl|party|revision|training|tree|trumpet|wombats
boss|he|hes|lady|man|shes|they|theyve ..3 got|have|hid|hidden|take ..2 all|everyones|me|my|our ..1 bag|charger|clothes|coat|documents|inhaler|jeans|keys|passport|phones|shoes|sim|trainers|trousers
car|door|gate|lift|room|window ..4 cant|child|dont|has|locked|needs|no|wont ..1 code|fob|from|handle|handles|key|lock|open|outside ..4 fob|from|in|inside|locked|now|on|open|outside|side
dont|no|not ..2 let ..1 her|him|me|them|us ..1 go|leave|off|out|up ..2 he|home|now|of|past|the|they|til|till|until|yet
doesnt|dont|isnt|never|not|wont ..3 answering|know|pull|say|stop|tell ..3 over|what|where|which|whose ..5 are|car|city|going|house|is|taking|town|we
gone|hes|popped|shes|theyve ..3 for|gone|in|to|went ..3 cash|crisps|pay|petrol|smoke|toilet|wee|wine ..6 before|car|door|help|here|hide|key|locked|please|quick|run|where
number|plates|sign ..5 airport|changed|changing|different|dover|french|scotland|swapped|wales|welsh
docks|ferry|layby|lorry|m1|m25|m6|motorway|services ..6 boot|dont|him|know|man|not|past|stop|where|wont ..6 *
gone|missed|passed|past ..4 mine|my|our|the|where ..5 exit|he|house|road|school|stop|turn|we ..6 answering|driving|he|hes|locked|not|said|still|stop|wont
choosing|chosen|list|next|picked|picking|turn|who ..5 first|girl|im|is|its|me|next|one ..5 me|next|now|room|turn|upstairs ..5 car|customer|door|downstairs|he|him|lady|man|queue|room|them|they
another|blokes|buyer|customer|driver|man ..4 come|coming|knocking|waiting ..4 #|door|hour|midnight|minute|minutes|now|outside|room|soon|tonight ..5 bring|choose|dress|girl|go|help|locked|me|pay|phone|please|room|shower|take|work
make|say|told ..2 girls|her|me|us|we ..2 bath|get|go|have|put|shower|smile|take|wear ..2 bath|changed|dress|heels|lingerie|makeup|nice|robe|room|shower|smile|upstairs ..4 client|come|coming|customer|downstairs|first|for|he|man|now|they|tonight
cant|dont|no ..2 clue|idea|know|tell ..2 what|where|which|whose ..2 car|city|flat|house|i|im|place|road|town|we ..2 am|are|in|is|it|this
cadets|dofe|raffle|scouts|tombola
school trip
football kit
uncle drives
bowling|butlins|caravan|cinema|detention|disney|escape|geography|gran|grounded|haha|holiday|satnav|school|teacher
coach trip
dad drove
mum drove
uber eats
sports day
phone taken
nice ..1 to|with ..2 her|him|his|some|their|them ..1 bosses|boys|cousin|customers|friend|guests|lads|landlord|mate|men
didnt|doesnt|dont|isnt|never|no|not ..2 cost|money|need|pay|take|want ..2 cash|for|money|quid|with ..3 girl|he|him|if|it|just|money|nothing|other|really|stuff|way|we
make|owe|pay|repay|thank ..3 back|him|it|them|up ..2 another|different|other ..1 way
another|diff|different|new|other ..3 address|bloke|car|driver|flat|guy|hotel|house|lads|man|room|town ..5 again|always|each|every|night|time|tomorrow|tonight|week|weekend
booked|books|buys|gets|paid|pays|sent|sorts ..6 a|all|me|my|the|us ..2 airbnb|cab|coach|contract|hair|hotel|lashes|lingerie|nails|room|taxi|ticket|topup|train|travelodge|uber|underwear
audi|bmw|cab|car|golf|he|merc|taxi|uber|van ..6 beeps|flashes|parked|parks|picks|waiting|waits ..3 corner|drive|end|gate|home|me|outside|road|round|school|unit|us ..6 and|every|for|gets|girls|he|his|i|night|older|she|staff
he|lady|man|she|they|woman ..2 said|says|tells|told ..2 to? ..3 act|be|im|pretend|say ..4 18|19|20|21|am|cousin|daughter|his|im|niece|older|sister
know|told ..2 am|he|him|i|im ..2 #10-15 ..4 *
bring|find|get|introduce|invite|recruit ..2 a|another|girls|mates|more|my|new|some|two|younger|your ..5 friend|girl|lass|mate|one|sister|younger ..4 bonus|cash|dont|free|key|less|money|night|off|pay|quid|square|tenner
dad|disney|football|holiday|school|teacher|wedding
grandad paid
gran paid
mum paid
mum booked
dad booked
mum birthday
foster mum booked
carer booked
boyfriend|fella|he|hes|him ..6 #20-59 ..4 and|because|but|he|if|not|so|though
old|older ..3 as|my|than ..1 dad|grandad|mum|teacher
act|feel|look|pass ..3 about|like|my|same|younger ..1 #15-19|age|than
countdown|counting|till|until|wait|when ..4 i|im|my|til|turn ..1 16|16th|18|birthday|sixteen ..4 can|he|hes|him|law|legal|move|then|together
boyfriend|he|hes|him|lad ..5 bought|buys|gave|gives|got|pays|put|set ..4 me|my|us ..2 airpods|coat|drink|iphone|nails|necklace|phone|ring|sim|tablets|top|trainers|vape|vodka|weed
carers|dad|everyone|mum|police|social|staff|they ..5 didnt|doesnt|dont|hate|keep|never|not|say|wouldnt ..4 get|going|hes|know|like|on|understand ..6 age|boyfriend|groomer|him|love|perpetrator|real|relationship|us
drop|meet|parked|parks|picks|waits ..3 around|away|behind|corner|down|end|far|round ..3 back|corner|from|garages|house|road|street ..6 carers|dad|dont|he|hes|mum|no|see|so|staff
carer|dad|foster|gran|mum|social|staff reckon|think ..1 im|ive|were ..3 at|from|staying|with ..3 college|cousin|drama|friends|gran|mates|sleepover|tutor
climb|go|slip|sneak|snuck ..2 out ..3 after|at|night|to|when|window ..5 #|asleep|car|everyones|him|his|meet|night|they|two
chatting|meet|messaging|talking ..3 boy|guy|he|her|him|lad|man|person|someone ..3 app|game|grindr|instagram|omegle|online|roblox|snapchat|telegram|tinder|wizz|yubo ..8 #20-60|alone|fake|flat|hotel|lied|meet|nudes|older|secret|ticket|train|weekend
actor|brother|caretaker|cousin|dad|footballer|grandad|mr|player|presenter|santa|singer|sir|stepdad|teacher|uncle
teacher is
my uncle is
my dad is
brother is
my cousin is
birthday cake
baggies|bagging|scales|shotting|trapping ..8 bread|cousin|him|kitchen|lads|money|table|they
hide|hiding|hold|keep|mind|stash|storing ..3 bag|box|carrier|holdall|package|parcel|puffa|rucksack|sock|suitcase|tin ..5 cousin|heavy|him|lads|loft|mine|olders|them
in|inside|under|wrapped ..2 a|my|the ..1 cistern|floorboards|mattress|muslin|sock|towel ..5 gun|heavy|knife|loaded|look|metal|mine|police
burner|phone ..2 buzzes|goes|ping|ring ..2 and|i|we ..2 deliver|drop|go|move|run
another|change|changed|changes|different|new|spare|swap|two ..4 burner|phone|sim ..4 day|every|for|gave|he|him|only|so|them|they|week|work
bill|debt|fine|owe|owed|owing|price|tab|tax|tick ..4 bigger|clear|double|doubled|doubles|every|goes|going|gone|interest|now|still|up|went ..2 #|again|day|double|every|friday|interest|it|more|now|to|week
find|get|need|owe|owed|owing ..2 #|a|another|him|money|still|them ..2 #|bag|bands|before|by|grand|pounds|ps|quid ..3 because|before|by|cant|for|friday|lads|monday|olders|or|sunday|they|tonight|tuesday ..4 bag|else|friday|get|gran|him|hurt|lost|me|monday|mum|olders|or|stab|sunday|they|tonight
bought|gets|give|got ..2 brother|him|me|us ..4 bike|chain|coat|jacket|moncler|moped|ped|phone|tracksuit ..6 lad|olders|owe|pay|run|said|work
look|lookout|ring|sit|stand|text|watch|whistle ..2 for|if|in|on|out|when ..4 blue|feds|police ..6 *
bake|canteen|charity|christmas|club|dad|football|geography|gran|holiday|homework|library|lunch|mum|piggy|present|raffle|school|scouts|teacher|tooth|tuck
dinner money
pocket money
youth club
pe kit
bring|come|coming|get|open|send ..4 door|down|downstairs|him|it|out|outside ..5 else|now|or|they|we ..5 burn|come|coming|door|else|get|in|kick|they|up|we|windows
#|five|half|ten|two ..2 hour|minutes|seconds ..3 before|else|or|then ..3 do|hurt|kill|pay|they|theyll|were
give|got|has|ive|youve ..3 an|half|til|till|until ..5 #|end|friday|hour|match|midnight|minutes|night|stop|sunday|tea|tonight ..5 before|bring|decide|find|get|he|money|or|pay|they|to
he|hes|lad|olders|someone|they|theyre|three|two ..5 front|garages|hallway|kitchen|landing|outside|parked|stairwell|stood|underpass|waiting ..5 door|for|gate|gran|house|looking|me|money|mum|my|school|wall|want
at|in|outside ..1 gran|mum|our|the ..1 flat|front|hall|hallway|house|kitchen|landing|living ..6 asking|gran|has|he|looking|mum|she|they|want ..5 brother|for|gran|him|knife|money|mum|my|them|they|thinks
got|posted|send|showed ..2 a|me|my|us ..2 address|location|photo|picture|vid|video ..3 gran|his|mum|my|of|our|sister|the ..2 address|brother|door|drive|gate|gran|house|mum|road|school|sister|street|window
balaclava|bally|bats|burner|knife|loaded|machete|machetes|masked|strapped|waistband ..8 behind|bus|coming|door|gate|hes|him|me|now|outside|road|run|showed|they|want
made|makes|said|telling|told|want ..4 him|me|to|us ..4 bring|burn|hold|knock|prove|set|shank|squirt|stab|swear|throw ..4 acid|blade|boy|door|fire|him|house|it|knife|lad|myself|opp|petrol|someone|them
inside him|me|us ..6 burst|bust|coach|hurts|out|scared|split|stuck|train|wraps
banked|burst|bust|plugged|stuffed|swallowed ..4 baggies|packs|pebs|wrap ..3 *
hes|lads|olders|they|theyve ..3 got|grabbed|have|holding|taken|tied|took ..3 her|him|my|our ..1 baby|boy|bredrin|brother|cousin|friend|girl|gran|mate|mum|sister
get|put|told ..3 on ..2 #|coach|megabus|train ..6 address|bag|inside|lad|meeting|sell|until|watching|wraps
bored|coursework|gas|glasses|greggs|seek
amazon|bathroom|birthday|bread|builders|cake|carol|delivery|detention|dinner|family|goal|guests|homework|lesson|level|ocado|oven|party|pizza|plumber|postman|raid|revision|shopping|teacher|tidy|trick|visitors
school bus
dad is
pub quiz
bin men
agency|agent|aunt|auntie|boss|gaffer|lady|landlord|madam|man|owner|skipper|smuggler|supervisor|uncle ..5 count|got|have|hold|keep|lock|pay|say|take ..5 18|card|debt|documents|finish|journey|money|noone|paper|passport|phone|school|until|wages|work ..4 *? $
isnt|not ..1 my? ..1 real ..1 aunt|brother|cousin|family|husband|mother|uncle ..6 *
he|i|my|she|we ..4 clean|cook|help|mind|pick|serve|sleep|wash|work ..5 babies|barber|barn|car|carwash|chicken|factory|families|farm|hotel|house|kitchen|nail|plants|restaurant|rooms|shed|shop|takeaway|van ..6 #|boss|debt|dont|floor|hours|money|morning|never|night|no|not|pay|say|school|sleep|until|years
debt|finish|owe|pay ..5 agent|boat|border|crossing|journey|lorry|passport|smuggler|village|visa
if ..1 i|we|you ..2 dont|go|leave|not|run|say|speak|stop|talk|tell ..3 he|my|police|she|they ..4 back|beat|brother|deport|family|find|go|hurt|kill|mother|prison|problem|send|sister|take|visit
have|send|show|take ..3 photo|picture|pictures|video ..3 little|my|our ..1 brother|family|mother|sister|village ..1 house|school|street|village
sleep ..4 barn|container|factory|kitchen|machines|restaurant|salon|shifts|shop|van|warehouse ..6 *
never|no|not|without ..2 money|pay|salary|wage ..5 bed|boss|debt|food|just|months|only|till|until
badge|border|boss|lady|paper|passport|rota|written ..6 #18-30 ..6 am|because|but|im|not|only|real
agent|boss|family|he|lady|man|mum|she|someone|they ..2 buy|paid|price|sell|swap ..2 for|girl|her|me|my|us ..3 another|boss|family|friend|from|him|house|husband|man|money|next|price|roof|sister|to|tomorrow|wife
arrive|arrived|bring|come|here|since ..4 for|to ..4 academy|college|football|holiday|job|modelling|school|study|trial|work ..6 babies|boss|but|children|clean|cook|house|isnt|never|no|not|only|there|work
clean|cook|iron|look|maid|mind|serve|wash ..3 after|all|and|for|the ..3 baby|children|family|floor|guests|her|house|kids|madam|nine|people|them ..6 no 4|5|after|beat|eat|floor|hits|money|never|night|not|outside|pay|school|sleep|until|years
fridge|verruca|zumba
apprenticeship|babysit|ironing|payslip|tips
saturday job
part time
work experience
wage slip
mum job
dad job
earn pocket
young enterprise
airport|departures|flight|gate|gatwick|heathrow|plane|stansted|terminal ..8 cousin|dont|lady|lied|marry|passport|phone|scared|wife ..4 *
boat|bus|car|driver|lorry|man|minibus|taxi|truck|uncle|van ..3 arrive|come|coming|here|outside|park|pick|wait ..4 #|hours|midnight|minutes|morning|now|soon|tomorrow|tonight ..4 away|bring|dont|go|help|house|london|me|new|please|take|us|want|work
one return|single|way ..2 flight|ticket
back|booked|flight|fly|going|holiday|plane|ticket|travel ..5 @overseas|home ..6 cousin|dont|fix|gran|ill|learn|man|marry|no|not|passport|scared|school|sick|summer|tonight|wedding
auntie|brother|dad|gran|lady|mum|they|uncle|woman ..2 got|have|hid|holding|packed|took ..2 all|my|our ..2 documents|passport|winter ..6 *
bride|dowry|gold|groom|henna|imam|lehenga|mehndi|mendhi|nikah|rishta|sari|suitor ..8 coming|dont|downstairs|dress|here|man|no|now|old|room|said|sign|today|tomorrow|tonight|yes
brother|chacha|cousin|family|uncle|uncles ..3 are|cars|coming|drive|driving|find|following|here|is|looking|outside|saw|search|seen|waiting ..3 bus|car|for|here|me|now|outside|refuge|round|shopping|station ..5 *
auntie|cutter|doctor|gran|lady|nurse|woman ..3 bag|bring|come|has|is|with ..5 ceremony|cream|girls|knife|needle|party|razor|scissors|special|towels|village ..5 *
another|different|new|other ..1 boss|city|farm|house|man|name|work ..3 hour|minutes|today|tomorrow|tonight
brother|dad|family|mum|they|uncle ..4 find|know|read|saw|seen ..4 about|i|me|my|out|the|us ..5 baby|boyfriend|gay|girlfriend|her|hijab|him|messages|photo|pregnant|scarf|test|texts|us ..6 car|coming|door|driving|flight|home|kill|looking|now|on|outside|quiet|shout|uncle
bored|buffet|cake|sugar
benidorm|butlins|disney|exchange|excited|florida|honeymoon|majorca|mela|paris|pilot|spain|tenerife
all inclusive
turkey teeth
delayed haha
duty free
cousins wedding
aunties wedding
sister wedding
eid clothes
so excited
carer|dad|mum|parents|she|they ..2 aint|didnt|hasnt|havent|isnt|never|not|wasnt ..2 answering|back|been|come|here|home|rung|woke ..2 back|for|here|home|in|last|since|up|yet
carers|dad|mum|parents|stepmum ..2 away|flew|go|in|left|moved ..2 away|for|in|on|spain|tenerife|to|us ..3 benidorm|boyfriend|cyprus|days|fellas|greece|holiday|ibiza|marbella|portugal|spain|tenerife|turkey|week|weekend ..8 alone|brother|food|just|kids|left|me|my|noodles|own|quid|sister|tenner|us
its|just|me|only ..2 and|me|my|us ..2 and|baby|brother|dog|kids|sister|twins ..4 alone|days|home|house|own|since|till|tonight|until|weekend|weeks ..4 alone|back|days|friday|monday|mum|no|noone|own|saturday|shes|since|sunday|tuesday|weekend
i|im|ive|me|we ..4 bath|change|cook|do|dress|feed|get|look|mind|put|raise ..2 after|all|bottles|every|everyone|for|her|him|my|nappies|the|them ..3 baby|bottle|brother|kids|little|nappies|ones|siblings|sister ..6 alone|always|asleep|because|bed|cant|drunk|every|no|off|out|own|shes|since|wont|works
am|im|only ..1 #6-11 ..8 alone|baby|charge|cook|feed|oldest|own
carer|dad|hes|mum|she ..2 asleep|drunk|face|gear|gouching|nod|passed ..3 again|all|bottle|days|floor|needle|on|out ..6 baby|brother|cant|i|kids|me|so|wake|we|wont
dad|gran|mum|she ..2 aint|cant|didnt|doesnt|hasnt|wont ..2 been|get|gotten|leave|move ..2 bed|dressed|house|of|out|room|sofa|up ..2 anymore|bed|for|in|of|since|the ..3 *
no|not|without ..2 adult|grown|grownup|parent ..2 here|home|house|in|since|there|up|ups ..4 days|just|me|night|since|till|until|us|weekend
caretaker|cleaner|cook|dinner|lady|laundrette|lollipop|man|miss|neighbour|shop|teacher|woman ..3 brings|feed|give|lets|saved|saves|slips ..2 her|him|me|my|us ..3 biscuits|bread|breakfast|butty|dinner|food|leftovers|rolls|sandwich|tea|toast|warm|wash|weetabix
bus|cat|coach|tesco|work
brownies|cadets|camping|dofe|festival|goldfish|hamster|scouts|sponsored|tamagotchi
snow day
ace|aunty|babysitter|fun|haha|nightshift|nipped|nurse|party|popped|shift|shops|sleepover|tesco
gran is
gran has
auntie is
dog sitting
eat|fed|had ..2 beans|bin|cardboard|crumbs|crusts|dry|flour|ketchup|leftovers|plates|sachets|samples|scraps|sugar|toothpaste ..6 all|because|biscuits|every|food|hungry|juice|left|no|nothing|only|since|there|when|yesterday
hasnt|havent|last|only|since ..2 eat|fed|food|meal|proper ..3 #|at|days|friday|monday|saturday|school|since|sunday|thursday|tuesday|was|wednesday|yesterday ..4 *
after|if|once|till|until|when ..4 boys|everyone|family|he|kids|others|real|them|they ..5 done|eat|finish|had|leave ..6 eat|get|i|left|mine|plates|some|there|what
aint|cut|havent|isnt|no|not|out|run|without ..2 electric|electricity|gas|heating|hot|leccy|lights|meter|milk|nappies|tap|water ..4 again|all|baby|bed|candle|candles|coats|cold|days|for|money|off|since|so|weeks
arm|bite|burn|chest|cut|ear|eczema|eye|face|finger|foot|hand|leg|nappy|rash|scalp|skin|stitches|toe|tooth|tube|wound ..6 black|closed|green|hot|infected|pongs|pus|rotten|smell|stinking|stinks|swelled|swollen|weeping ..6 but|cant|carer|dad|days|dentist|doctor|he|mum|never|noone|not|said|says|she|since|weeks|wont
auntie|carer|dad|he|mum|she|staff|stepmum|they ..3 cant|doesnt|forget|hid|keeps|never|not|said|says|wont ..6 ambulance|chemist|dentist|doctor|epilepsy|epipen|glasses|hospital|inhaler|insulin|medicine|optician|prescription|pump|tablets|wheelchair
bath|blanket|floor|lilo|mattress|quilt|sheet|sofa ..6 bites|broken|bugs|damp|little|mould|mouldy|mushrooms|no|rats|soaked|sold|taken|took|wet ..5 *
bedbugs|cockroaches|fleas|maggots|mice|nits|rats ..6 baby|bed|bites|brother|cot|everywhere|fridge|months|sister|weeks
chain|hid|keeps|key|left|locked|padlock|told ..5 biscuits|bread|cupboard|food|freezer|fridge|kitchen|tin ..6 because|cant|eat|from|he|hers|hungry|i|key|lock|me|not|only|she|so|steal|their|us
carers|dla|food|meter|money|pip|purse|rent|school|shopping|voucher ..3 buys|for|gone|on|sells|sold|spends|spent|swaps|takes|took ..3 bingo|bookies|bottle|brown|cans|cigarette|crack|drink|drugs|gear|him|man|nails|pub|slots|stuff|tick|vodka|weed|wine ..3 *
bbq|builders|chickenpox|dare|diet|engineer|fasting|fixed|fussy|haha|hayfever|lent|plumber|ramadan|sneaky|teething|treat|vegan|vegetarian|verruca
joke only
biscuits for
dog food stinks
fell off
trainers for football
hot tub
boiler man
gran|her|mum|she|sister ..6 bruise|bruised|bruises|eye|foundation|jaw|limp|makeup|sleeves|sling|sunglasses ..5 after|again|asda|blind|cover|cupboard|dad|door|february|fell|he|him|inside|said|says|shes|summer|tesco|tripped|walked
gran|mum|she|sister ..3 pretends|said|says|telling|tells|told ..3 clumsy|fell|fine|nothing|say|she|stairs|tripped|walked ..3 cupboard|door|fell|herself|into|nothing|over|stairs|telly|tripped
boyfriend|dad|fella|he|him|stepdad ..2 chucked|chucks|dragged|drags|grabbed|grabs|held|holds|pinned|pins|pushed|pushes|shoves|smashed|smashes|threw|throws|tipped ..2 dinner|gran|her|mum|phone|plate|plates|tea|telly ..4 *
brother|kids|sister|us|we ..2 get|go|hide|run ..2 in|under|upstairs|wardrobe ..4 if|till|until|when|while ..2 dad|he|hes|stepdad|they|theyre
our|theres|we|weve ..3 a|code|go|got|have|our|safe|secret ..4 bag|code|codeword|knock|password|plan|signal
boyfriend|ex|he|him|stepdad ..2 finds|followed|found|knows|tracked|turned ..2 mum|new|our|out|the|us|where ..3 address|again|are|flat|house|live|moved|postcode|refuge|school|street|up
copper|police|social ..3 been|called|come|out|rang|turned|went ..6 again|back|brew|calm|charges|dad|dropped|lied|mum|nothing|release|said|she|smiled|telly|told ..4 again|back|brew|dropped|fell|fine|him|home|lied|nothing|said|scared|statement|telly
bail|injunction|non|restraining|tag custody|mol|order|parole|probation|released|suspended ..6 again|allowed|back|breached|broke|comes|door|found|he|here|him|home|mum|outside|scared|us ..3 *
go|going|had|has|let|moving|take|taking ..3 back ..1 him|in|to|with ..1 again|him
door|house|phone|plates|table|telly|wall|windows ..5 again|another|broke|broken|hole|kicked|punched|smashed|smashes|third|threw|through|wrecked ..4 again|dad|her|hes|him|mum|says|stepdad|temper|time
get|jumped|stands|step|stood|went ..1 in between|middle ..8 *
beach|bike|botox|boxing|builders|bus|concert|dance|decorating|dentist|diy|football|gig|gym|halloween|holiday|nails|netball|party|photo|plasterer|prom|queue|rounders|rugby|ski|sunny|tattoo|tennis|trampoline|wind
makeup tutorial
crash|kip|living|sleep|stopping ..4 bench|bins|bus|buses|car|doorway|garage|launderette|laundrette|library|loft|maccies|multistorey|park|shed|squat|stairs|stairwell|static|station|tent|toilets|underpass|van|woods ..4 *? *? $
couch|floor|settee|sofa ..5 at|different|every|hop|jordans|last|nights|one|surf|then|till|to|until|week ..6 after|another|blank|cant|dad|gone|here|next|night|nowhere|out|said|says|that|then|weeks
on|ride|riding|rode|round ..5 bus|buses|circle|n29|night|train|tram ..3 again|all|back|line|loop|night|round|till|until ..3 5|day|forth|it|light|morning|night|round|someone|stops
til|till|until|what|when|where ..3 asda|centre|costa|greggs|launderette|laundrette|library|maccies|mcdonalds|shop|station ..2 close|closed|closes|kick|lock|open|shut ..6 after|cold|dont|dontknow|go|know|me|night|no|nowhere|out|so|then|us|what|where
belongings|clothes|stuff|suitcase|things ..3 in|on|out|outside|packed|thrown ..3 balcony|doorstep|drive|garden|landing|lawn|outside|porch|rain|step|street
im|my|turn|when ..1 16|16th|18|18th|eighteen|sixteen ..6 bags|evict|holdall|homeless|legally|nowhere|out
cant|dont|never|noone|not|wont ..2 have|keep|let|put|take ..1 me|us ..2 after|any|anymore|back|in|longer|more|no|past|tonight|up ..3 anymore|friday|he|in|longer|more|noone|nowhere|out|says|she|so|tomorrow|tonight|week
gonna|keep ..1 moving|walking ..2 till|until ..4 *
bloke|fella|guy|lad|man|stranger|woman ..2 asked|keeps|lets|offered|offering|said|says ..4 bed|caravan|flat|his|lift|room|sofa|spare|warm ..6 *? *? $
council|duty|emergency|hostel|housing|placement|refuge|shelter|social ..3 barred|cant|closed|evicted|full|kicked|no|ring|said|says|shut|told|wont ..5 back|bags|bed|list|me|mon|morning|night|nowhere|out|tomorrow|tonight|week|young
mum|no|nobodys|none|noone|not|staff|they ..2 clocked|know|looked|looking|missing|noticed|rang|realised|reported|rung|twigs ..3 for|gone|i|im|ive|me|missing|that|where|yet ..4 away|days|gone|here|left|missing|night|not|out|since|there|yet
carpet|cat|cleaning|cruise|dance|decorating|detention|dog|glastonbury|holiday|museum|sleepover|surprise|then|tour|treehouse
airport for
flight delayed
new house
moving house
house move
library book
hide and
haha jk
driving lesson
call ..1 him|me|us ..1 accident|burden|creature|devil|it|lodger|mistake|nothing|refund|servant|slave|thing ..4 *? *? $
tell it to
should|shoulda|shouldve|wish ..3 aborted|been|born|dead|died|drowned|had|me ..3 born|had|him|i|instead|me|not|you
doesnt|hasnt|havent|isnt|noone|not|wont ..2 speak|spoke|spoken|talk ..1 to ..1 me|us ..3 #4-99|fortnight|month|weeks
aint|arent|dont|isnt|never|not ..2 allowed|aloud|let|permitted|supposed ..6 downstairs|eat|food|fridge|friends|garden|heating|kitchen|mirror|name|out|outside|phone|school|shower|sofa|speak|table|talk|toilet|upstairs|window ..5 *? *? $
her|his|proper|real|their ..1 children|daughter|family|grandkids|kids|son ..6 i|me|mine|us|we ..6 after|caravan|finish|floor|garage|leftovers|not|nothing|outside|table|wait
filmed|filming|films|laugh|played|plays|posted|recorded|recording|records ..3 at|it|me|my|us|when|while ..4 cry|meltdown|scared|seizure|sick|tears|upset|wet
checking|goes|hears|listening|listens|tracks ..5 all|calls|chats|diary|everything|it|laptop|me|messages|my|phone|texts|this|through|typing ..6 because|before|cant|careful|delete|dont|every|hide|later|mates|only|quick|say|so|wait
facetime|message|reply|ring|sends|text ..3 #|all|constantly|location|or|photo|picture|prove|within ..6 angry|day|hours|minutes|night|prove|room|seconds|times|wearing|where|who ..4 *
gonna|hell|said|says|shell|threatened|threatens|will ..2 chuck|dump|give|put|sell|send|throw ..1 me|us ..2 away|bin|care|dogs|institution|pakistan|roadside|street
chart|laminated|rota|spreadsheet|tally|vote|voted ..6 bad|deserve|eat|leave|loves|punishment|slap|smile|speak|who|worst
allergic|braces|carpet|chickenpox|covid|decorating|detention|exam|grounded|haha|ill|library|loud|museum|operation|painting|pub|shop|teacher
school rules
swimming pool
wet paint
guide dog
just had it
new carpet
boys|gang|girls|lads|they|theyre ..3 chase|chased|wait ..3 for|me|us ..4 again|alley|bats|blade|bus|gate|knife|school|stop|underpass
bets|chat|comments|everyone|gc|group|page|poll|tell|they|writing|wrote ..6 die|hang|jump|kill|kms|rope|unalive ..1 emoji|it|me|meself|myself|yourself
bag|face|hair|me|my ..4 down|held|into|under ..2 the ..1 bin|bog|canal|ditch|loo|puddle|sink|toilet
burned|burnt|lit|little|pee|peed|piss|set|spat|spit|weed ..2 fire|in ..3 bag|bed|blazer|coat|drink|face|food|hair|him|jumper|me|scarf|shoes
give|hand|make|making|pay|tax|taxes ..3 him|me|my|them|us ..4 beg|bus|card|crawl|dinner|dog|eat|fight|kneel|lick|lunch|money|pay|phone|strip|trainers ..5 bus|day|else|every|film|gate|hit|or|them|they|week
grab|pull|ripped|stripped|stripping|yanked ..2 her|his|me|my ..2 bra|clothes|hijab|knickers|pants|patka|scarf|shorts|skirt|top|towel|trousers|turban ..4 *
acid|airgun|bat|bb|bottle|bottles|brick|chain|compass|firework|hammer|knife|lighter|machete|screwdriver ..5 after|at|bag|bus|emoji|face|gate|neck|park|pulled|school|showed|threatened|threw|throat|toilets|waiting ..5 her|him|me|my|them|us
afraid|bunk|frightened|scared|skip|stopped|wont ..5 bus|corridor|lessons|lunch|pe|school|toilets|walk ..5 batter|follow|gang|get|girls|jump|lads|stab|theyll ..4 *? *? $
arm|collarbone|eye|finger|head|jaw|nose|ribs|tooth|wrist ..4 black|bleeding|broke|broken|busted|cracked|knocked|snapped|stitches ..6 boys|bus|cadets|changing|gang|girls|initiation|kicked|lads|prefects|rugby|school|them|they|year
blooded|blooding|bogwash|initiation ..6 *
bonfire|bulldog|dodgeball|essay|gymnastics|history|laser|lego|nerf|paintball|skateboard|snowball|snowboarding|sparklers|tackle|tag|tig|trampoline|wii|ww2
water fight
british bulldog
horrible histories
art room
@grownup|@he|@she|@they|brother|staff already|have|hes|just|shes|theyve found|got|heard|read|seen ..2 his|it|me|my|the|this|what|your ..3 bag|bruises|carpet|chat|diary|email|form|ipad|lipstick|messages|note|phone|photo|report|screenshots|test|texts|ticket|voicemail
@grownup|@he|@she|@they ..1 found|read|seen ..3 diary|letter|messages|note|phone|photo|report|screenshots|test|texts|voicemail ..12 belt|calling|coming|door|downstairs|get|home|now|run|shouting|up|upstairs|waiting|way
@grownup|he|hes|she|they|theyre ..1 on her|his|their way up
@grownup|he|hes|she|theyre ..3 getting|got|plugged|putting|rolled|rolling|taking|undoing|undone|wrapping ..3 her|his|the|their ..3 belt|boots|coat|gloves|iron|jacket|lead|ring|sleeves|slipper|stick|watch
@grownup|he|hes|she ..3 hob|iron|kettle|lighter|oven|pan|straighteners ..3 again|boiled|boilin|boiling|hot|on|plugged|ready
belts coming|off|out
@grownup|@he|@she ..1 callin|calling|screaming|shoutin|shouting|yelling ..3 for|me|my|us ..1 down|full|me|name|up|us ..4 *? *? $
@grownup|@he|@she|@they ..1 lifting|taken|takin|taking|took|unscrewed|unscrewing ..2 bathroom|bedroom|door|my|off|the ..1 bolt|door|handle|handles|hinges ..2 off ..6 and|coming|he|hear|him|in|looking|now|so
birthday|cinema|holiday|panto|present|santa|surprise
chuffed|detention|happy|pleased|proud|xbox
crying happy
lost property
where ..3 cant|doesnt|dont|isnt|never|no|noone|not|wont ..2 look|see|show|visible
higher|under|where ..2 bra|costume|hair|jumper|shorts|sleeve|sleeves|socks|tights|trousers|tshirt|uniform|vest|watch ..1 cover|go|hides|is|line|starts|strap
once|til|till|until|waiting|when ..3 bruise|bruises|eye|face|it|its|mark|ribs|they|theyre|theyve ..2 fade|faded|green|heals|yellow
arm|bruise|bruises|eye|face|greens|its|mark|ribs ..2 green|purple|yellow ..2 and|by|good|means|now|so|yet
bruise|buckle|crescent|crown|handmark|handprint|line|mark|print|ring|shape|stripes ..2 from|like|of ..2 belt|buckle|cable|finger|hand|iron|lead|ring|rope|shoe|slipper|spoon|stick|turkey
concealer|foundation|fringe|hat|hoodie|make|makeup|plaster|polo|scarf|sunglasses|tights ..6 cover|hide|over|under ..3 bruise|bruises|eye|it|mark|neck|something|that|them|where
cover|hid|hides|painted ..2 bruise|eye|face|it|mark ..3 concealer|foundation|makeup|plaster|scarf|up
cant|wont ..1 bend|close|lift|raise|straighten ..2 arm|elbow|finger|hand|neck|thumb|wrist ..5 dad|door|he|mum|she|since|stepdad|they
keeker|shiner
bust|fat|split lip
black eye ..4 again|dad|from|he|him|mum|she|they|think
bald|chunk|clump|patch ..3 hair ..4 gone|grabbed|he|missing|out|pulled|she
acne|banana|cheerleading|filter|gym|gymnastics|jab|jellyfish|leaves|mosquito|nettles|paint|pear|spot|sunburn|tattoo|vaccine|weightlifting|workout
cat scratched
how|story|thats|what ..2 hes|i|im|shes|we|were ..1 meant|say|sayin|sticking|telling|told ..1 to? ..1 anyway|happened|if|instead|it|say|so
put|say|told ..4 i|it|its|was ..3 bike|brambles|bumped|cat|cupboard|door|fell|horse|judo|netball|nettles|rugby|skateboard|slide|slipped|stairs|swing|trampoline|tripped ..8 again|aint|anyway|didnt|dont|hasnt|havent|isnt|never|not|story|wasnt|werent
tell ..1 doctor|everyone|hospital|miss|nurse|people|school|sir|social|staff|teacher|them ..4 brambles|bumped|cupboard|fell|judo|netball|nettles|skateboard|slipped|stairs|swing|trampoline|tripped|walked
aint|got|havent|no ..1 even|got|have|not|there ..2 bike|cat|horse|skateboard|slide|stairs|trampoline ..2 *? $
define fine|hit|hurt|normal|okay|rough|safe
he|she ..3 sorry ..5 flowers|maccies|mcdonalds|mcflurry|pancakes|sweets
allowed|average|normal|usual ..3 amount|number|times ..4 a|cry|hit|hospital|slapped|smacked|year
audition|brace|braces|drama|haircut|homework|line|magic|piercing|script|tattoo
story for english
lie about homework
boiling|cold|freezing|hot|ice|scalding ..1 bath|hose|shower|water ..6 after|again|because|for|if|made|makes|on|punish|till|until|when
burpees|kneel|knees|plank|pressups|squats|stand ..5 all corner|gravel|hours|landing|morning|night|punishment|rice|yard
chopped|hacked|shave|shaved|shaves|shaving ..2 all|her|his|my|our|their ..1 hair|head ..4 after|again|as|back|because|off|punish|ran|so|when
gag|sock|tape|taped ..3 hands|mouth|over|wrists
chained|cuffed|strapped|straps|tie|tied|tying|zip ..2 hands|her|him|his|me|up|us ..5 bed|chair|cot|hands|highchair|left|pipe|post|radiator|rail|to|up|wrist
arm|face|finger|foot|hand|head ..3 against|down|in|on|over|round|to|under ..2 bog|bulb|candle|door|flame|heater|hob|iron|kettle|lighter|oven|radiator|stove|tap|toilet|vice
kept|lock|put|shuts ..4 her|him|in|me|my|us ..6 attic|bathroom|boot|cage|cellar|conservatory|crate|dark|garage|outhouse|porch|shed|wardrobe
bring|choose|chooses|fetch|get|pick ..2 it|my|own|the ..1 cane|finger|hand|lead|myself|slipper|spoon|stick|switch|turn|weapon|whose
bored|coats|cooking|drill|escape|grease|making|toasties
that true
accident|accidentally|barber|challenge|curry|dare|dye|football|fringe|grace|guinea|gym|haircut|hairdresser|nits|paddling|pe|pizza|pool|rugby|summer|sun|sunny|sweets|trim|vegan
ice bucket
play fight
trapped my
alright|depends|fine|good|hes|just|lovely|nice|okay|only|sound ..6 after|because|except|if|on|til|till|unless|until|when ..3 arsenal|cans|celtic|days|drink|football|had|has|lose|nights|payday|rangers|skint|sober|third|win
best|better|breathe|calm|easier|happier|nicer|quiet|relax ..3 if|once|soon|when|while ..3 dad|he|hes|mum|she ..3 asleep|away|back|gone|hospital|inside|leaves|nights|offshore|out|prison|shift|toilet|work
before|hear|if|once|soon|time|when ..5 dad|he|her|his|mum|stepdad|the ..1 bike|boots|car|engine|footsteps|front|gate|key|lorry|truck|van|whistle ..3 comes|door|drive|go|in|jangle|outside|pull|stairs|turns|up ..6 all|brother|everyone|hide|i|mum|my|run|she|sister|we
ducks|flinch|freeze|freezes|hide|jump|shakes|trembles|wets ..6 every|if|when ..4 clap|comes|dad|door|footsteps|hand|he|key|loud|moves|mum|noise|she|shout|stepdad|text|van
dont|dread|frightened|hate|nervous|scared|sick|tummy|worried ..5 christmas|contact|friday|half|holidays|hometime|snow|summer|sunday|weekends ..6 all|dad|he|her|hes|him|home|mum|no|off|school|shes|stepdad
guess|know|learnt|tell|works ..6 by|from|what ..4 he|her|his|how|kind|sort|the|way ..6 breathing|car|coat|cough|door|face|footsteps|keys|mood|night|shuts|stairs|steps|van
be|being|keep|stay ..1 dead|good|invisible|out|quiet|really|small|so|still|very ..5 if|so|till|until|when ..4 asleep|dad|doesnt|gets|goes|he|her|him|his|mood|mum|she
last time ..6 cup|glass|homework|keys|mug|plate|plates|remote|report|shoes|telly|wall ..8 *
broke|detention|dropped|grade|grades|lost|report|results|spilled|spilt|stain ..8 dad|he|hell|mum|she|shell|stepdad|they|theyll ..3 batter|belt|hurt|leather|slipper|start
cat|clash|clown|dentist|dog|exam|filter|fireworks|grounded|grumpy|haha|jab|jumpscare|maths|mocks|moody|needle|needles|ps5|rollercoaster|spider|surprise|thunder
any|can|chance|could|let|please|rather ..3 live|sit|sleep|stay|stop|wait ..3 at|here|hospital|office|school|with|you|yours ..4 cant|dont|not|scared|till|until ..3 back|gone|he|hes|home|she
dont|never|not|please ..2 force|make|making|send|take ..1 her|him|me|them|us ..2 back|go|going|home|there ..3 back|dad|her|him|home|mum|please|there|to|with|yet
club|detention|excuse|illness|reason ..6 not ..3 friday|him|home|weekend
didnt|dont|never|not ..2 dare|fancy|like|wanna|want ..1 to? be|get|go|going|walk ..1 back|home|in|inside|there ..4 alone|because|hes|if|just|now|on|till|until|when|while|with|yet ..5 dad|he|her|hes|him|me|own|she|stepdad|them|there
bus|drive|go|round|walked ..1 again|around|long|round ..3 again|block|loop|way ..6 before|cant|curtains|dont|gone|he|hes|home|not|so|till|until|van
he|hes|him|they ..1 allowed|being|gets|getting|got|is|let|moved|moving|out|released|was ..2 bail|jail|out|prison|released|tag ..6 again|found|friday|know|monday|mum|near|noone|scared|street|thursday|us|worried
do|what|who|will|would ..3 happen|have|if|legally ..3 i|just|to|we ..3 didnt|dont|never|refuse|wont ..3 come|go|return|wanna ..1 back|home|in|there
alton|beach|bored|boring|cat|chores|disney|disneyland|dog|festival|fun|haha|lift|netball|party|rain|rehearsal|science|sleepover|tidy|trip
late for tea
under ..1 her|his|my plaster|sweatband|watch|wristband
beneath|in|inside|round|under|up ..1 her|his|my|the ..2 bandage|bracelets|plaster|scrunchie|sleeve|sleeves|sweatbands|wristband ..4 *? *? $
long|wear ..2 bracelets|hoodie|hoodies|jumper|sleeve|sleeves|sweatbands|tights|wristbands ..6 always|august|because|boiling|cover|heat|hide|holes|hot|june|pe|see|show|summer
lift|roll|short|take|wear|without ..2 my|off|short|the|up ..2 blazer|cardigan|hoodie|jumper|sleeve|sleeves|tights ..5 arms|cant|dont|for|gasped|hospital|jab|nurse|off|scared|see|show|wont
bandage|bandages|dressings|flannel|plaster|savlon|steristrips ..4 again|arms|buy|daily|every|hide|legs|loads|low|need|ready|run|secret|thighs|wrists
bauble|blades|compass|craft|knife|lighter|razor|scalpel|sharpener|tweezers ..5 apart|arm|bra|broke|calm|case|comfort|helps|hid|hidden|keep|leg|myself|nicked|phone|safe|skin|snapped|special|stealing|took
cat ..3 cat|scratch ..6 aint|dont|havent|isnt|lied|no|not|wasnt|werent
did|doing|relapse|relapsed|slipped|start|urge ..2 again|cutting ..6 after|arm|bath|cutting|gran|leg|mocks|monday|months|night|old|places|same|stress|sunday|worse
# months|weeks ..1 clean|free|without ..4 *
bang|bite|biting|burn|hit|hurt|pinch|pull|punch|scratch|scrub ..2 me|my|myself|own|the|until ..1 arm|hair|head|legs|myself|own|self|skin|thighs|wall|wrist ..6 bleed|broken|calm|deserve|dirty|every|feel|help|numb|raw|so|stop|stress|till|until
take|taking ..1 it|stuff|things ..1 out my|on ..2 arms|body|legs|me|myself|skin
it|only|thing|way|what ..3 calms|help|stops|works ..5 blood|burning|compass|cutting|flannel|hurting|knife|lighter|pain|plasters|razor|scratching
vaping
art|bramble|cactus|craft|dt|geometry|kitten|papercut|rollerblade|rollerblades|sewing
gcse art
paper cut
compass points
rabbit scratched
assembly|ball|cricket|eczema|fashion|fell|festival|gymnastics|homework|knit|primark|shaved|shaving|shein|spot|sunburn|tan|tennis|vinted
kicked the
smart watch
new watch
apple watch
finger|toothbrush ..3 down|throat
bring|chuck|puke|puking|sick|throw|vomit ..2 it|up ..5 after|again|dinner|each|eat|every|lunch|meal|purpose|tea ..4 *
diet|slimming|water pills ..6 *
diuretics|emetic|ipecac|laxative|laxatives|laxies|ozempic ..6 *
day|hours ..2 #|five|four|one|since|three|two|without ..5 ate|eaten|eating|fast|food|hungry|no|nothing|water
didnt|dont|hasnt|havent|not|nothing|stop|wont ..2 eat|had|touched ..3 a|all|anything|days|for|in|proper|since|today ..2 #|day|five|four|friday|monday|saturday|three|thursday|tuesday|two|wednesday|week ..3 *
# calories|cals|kcal ..1 a|day|left|limit|max|per|today
bones|collarbones|hair|hips|periods|ribs|spine|teeth ..3 falling|fluffy|furry|poke|stick|stopped|thinning|transparent ..5 *
bin|chew|flush|hide|napkin|pocket|spit|tissue ..3 dinner|food|it|lunch|meals|packed|sandwich|tea ..4 away|bag|bin|calories|dog|fat|locker|napkin|never|pocket|sleeve|so|thin|thinks|tissue|weight
miss|reduce|skip ..1 her|insulin|my|the ..1 insulin|jabs|pens|units ..6 *
blacked|cold|collapsed|dizzy|faint|freezing|shaky ..6 calories|diet|eat|fasting|kilos|meals|starving|stone|weight
down|drop|lose|losing|weigh ..2 #|a|half|one|three|two ..1 kg|kilos|pounds|stone|stones ..6 cold|dizzy|eat|faint|fat|fit|happy|month|more|noone|proud|still|stop|week
baby|braces|bug|doughnuts|flu|gastric|hamster|hide|kfc|lent|norovirus|operation|party|ramadan|rollercoaster|roof|shoes|steak|stuffed|teething|tooth|wedding|wisdom|wobbly
dog food
travel sick
car sick
school dinners are
fasting today
karate weight
starving haha
got|posted|posting|put|send|snapped|text ..2 a|everyone|me|my|the|us|whole ..3 photo|picture|selfie|snapchat|story|vid|video ..3 arm|blood|bottle|bridge|cliff|cuts|edge|empty|knife|packets|pills|rope|tablets|tracks|train|wrist
left|message|messaged|posted|put|rang|said|saying|says|sent|text|wrote ..5 bye|final|goodbye|love|miss|note|sorry|thank ..6 answering|blocked|breathed|bridge|gone|hung|isnt|location|locked|not|off|phone|picking|reply|stopped|turned|wind|wont|worried
brother|friend|girl|he|hes|lad|mate|mum|she|sister|they ..2 off|on|over|up ..1 a|the bridge|cliff|edge|ledge|multistorey|rail|railings|roof|sill|tracks|viaduct|windowsill ..5 *
barricaded|locked|locking ..2 herself|himself|themself|themselves ..3 bath|bathroom|bedroom|cubicle|garage|loo|room|shed|toilet ..8 answer|blood|crying|knife|noise|quiet|razor|tablets|taps|water|wont
brother|dad|friend|girl|he|hes|lad|mate|mum|she|sister ..2 drank|eaten|had|hoovered|necked|overdosed|swallowed|taken|took ..4 @pills|bleach|handful|overdose
if ..1 he|i|she|we ..3 block|break|dont|dump|end|finish|go|leave|log|stop|tell ..5 cut|die|do|end|harm|herself|himself|hurt|jump|kill|od|something ..1 herself|himself|on|something|stupid|to
blood|pink|red|something|water ..3 coming|out|under ..2 cubicle|door|the ..4 *
holiday|tenerife
aerial|ball|calpol|cat|detention|drone|emptied|escape|fishing|football|fringe|hayfever|headache|kitten|mower|pigeon|ride|roofer|santa|seagull|spots|sulking|tangfastics|thermos|vitamins|waving|wedding
window cleaner
leaving card
leaving do
leaving party
paracetamol for
fainted in
coach|grandad|he|hes|him|lodger|man|sir|stepdad|uncle ..6 blinds|bolted|closed|closes|curtains|lights|locked|pulled|shut|turned ..5 blinds|curtains|door|down|front|lights|off|telly|up|us
he|hes|man|stepdad|they|theyre|uncle ..3 at|by|in|on|outside|tryin|trying ..4 my|the ..1 bathroom|bed|bedroom|bunk|door|handle|room|tent ..3 again|and|cant|drunk|handle|he|mum|now|wont ..6 asleep|cant|dont|help|hide|hiding|mum|out|phone|please|quick|scared|under|wont
make|making|said|says|tells|told|wants ..2 her|me|us ..2 to? bath|change|get|lie|put|shower|strip|take|undress ..4 bed|changed|clothes|down|dress|knickers|lingerie|off|robe|top|underwear|undressed ..6 before|camera|coming|filming|first|he|hes|now|then|waiting
my|the bra|clothes|jeans|knickers|pants|tights|top|trousers ..3 backwards|gone|inside|missing|off|ripped|wet|wrong ..8 bed|cant|dont|house|know|party|remember|where|who|woke
cant|dont|no ..2 idea|know|remember ..2 anything|how|what|where|who|whose ..5 after|bed|car|clothes|flat|guy|happened|home|house|room
just|only ..3 happend|happened|now ..2 at|behind|happened|in|to ..2 alley|me|park|the|toilets ..3 forced|grabbed|he|man|raped|they|touched
bleedin|bleeding|blood ..4 after|between|cant|down|from|mum|there|when ..5 did|he|him|it|legs|tell|them|they|what
im|its|my ..1 next|turn ..4 first|gone|hes|room|theyve|took|upstairs ..5 *
braces|haircut|homework|orthodontist|santa|surprise
tooth fairy
bol|dentist|football|minecraft|nosebleed|pe|period|spag
changing rooms
swimming lesson
movie night
can|could|do|doesnt|still|will|would ..3 count ..4 because|if|when
am|can|does|is|was ..3 i|it|my|someone|someones|still|that ..3 abuse|assault|crime|fault|grooming|illegal|rape|wrong ..5 if|that|when ..5 he|i|id|she|someone|someones|they|you|your
if ..1 he|i|she|you ..1 couldnt|didnt|never ..1 fight|say|scream|stop ..1 anything|back|no|yes
act|pretend ..1 to? ..1 be? asleep|sleeping ..4 brother|he|hes|him|lodger|stepdad|twice|uncle|worked|works
i|she|was|were ..2 asleep|drunk|passed|sleeping ..4 and|so|when ..3 he|his|it|someone|they ..4 did|doing|felt|got|hand|happened|in|on|started|touch
first|havent|never|not|only ..2 one|person|say|tell ..4 anyone|before|ive|loud|noone|out|person|told ..4 about|brother|but|cousin|did|grandad|happened|he|him|my|stepdad|uncle|what|when
cant|didnt|dont|rather ..3 say|tell|write ..2 it ..2 loud|mouth|out|with|word ..5 *
since|was|when ..2 i|me ..1 was ..2 #3-12|little|primary|reception|small|tiny|year|young ..6 brother|cousin|did|grandad|he|his|man|my|someone|something|stepdad|stuff|things|uncle ..4 bad|did|made|me|something|stuff|things|touch|used
dad|everyone|gran|mum|nobodyd|noone|police|they ..3 believe|believed|believes|reckons|said|says|think|told ..4 dreaming|dreamt|imagined|liar|lie|making|mistaken|misunderstood|sure
he|hes|shes ..1 a|is|like|my|only|our ..1 brother|copper|cousin|family|grandad|pastor|policeman|teacher|uncle ..3 and|he|its|so|though ..3 allowed|cant|couldnt|doesnt|fine|isnt|it|noone|not|who|wont ..3 *
ball|carer|post|rabbit
bedtime|cheat|citizenship|detention|dinner|driving|goal|jury|library|lift|maths|monopoly|nando|offside|overdue|points|pudding|raffle|scratchcard|seconds|test|var|veg|vegan|veggie
cant|dont|hate|never|not|please|wont ..5 be|being|if|like|unless|when|with ..4 alone|it|its|just|mum|only ..2 alone|him|just|left|me|only|out ..2 and|he|him|me|us|with
night|same|that bloke|carer|driver|man|staff|taxi ..5 check|comes|looks|sits|stays|touches|watches ..4 *
come|creeps|gets|goes|sneaks|walks ..4 in|into|on|to|up ..2 check|her|me|our|say|the|tuck ..5 bath|bathroom|bed|bunk|cover|goodnight|goodnite|night|on|room|shower|tent ..5 after|again|always|and|at|but|every|he|hes|most|not|only|sometimes|when
bed|sleep ..3 in|with ..2 her|my ..2 belt|clothes|coat|jeans|layers|leggings|trousers|uniform ..4 because|brother|he|hes|him|in|lodger|stepdad|uncle|when
means|so|then|unless ..1 he|hes|him ..1 cant|doesnt|got|have|knows|wont ..1 to? ..1 come|get|im|know|reach|see|touch ..1 at|awake|in|me|near|past|to|up
brother|cousin|he|little|she|sister|twins ..2 cries|crying|doesnt|hides|refuses|screams|stopped|wont ..2 be|get|go|sit|sleep|stay|when ..2 alone|anywhere|he|him|in|near|on|to|with ..3 bath|bed|car|comes|dad|grandad|him|his|house|lap|room|stepdad|uncle
little|my ..1 brother|cousin|sister ..5 age|going|next|now|there|turn ..5 happen|him|instead|same|turn
ask|can|is|need|want|wish ..3 a|be|for|get|have|only ..4 bolt|different|female|lady|lock|woman ..3 bathroom|bedroom|carer|doctor|door|driver|instead|no|not|officer|police|reason|taxi|worker
boring|camping|cat|cheats|cold|dog|football|freezing|heating|kicks|nightmare|nightmares|school|sleepover|smells|snores|snoring|spider|thunder|tidy
grandad snores
power cut
wake me
@trusted|caretaker|grandad|handyman|lodger|neighbour|photographer|physio|scout|stepdad|uncle ..6 added|adds|dms|follows|instagram|liked|likes|messages|private|snapchat|snaps|streaks|texts|whatsapp ..4 #|chat|delete|girls|me|mine|my|night|photo|us
@trusted|grandad|he|hes|lodger|neighbour|stepdad|uncle ..4 drive|drives|lift ..5 alone|home|last|me ..3 alone|always|just|last|long|only|pulls|stops|way
bought|buys|gave|gives|paid|pays|slips ..1 her|me|us ..3 after|for|if|to ..4 cuddle|hug|keep|kiss|lap|let|photo|quiet|secret|sit|tell
@he|brother|grandad|lodger|man|someone|stepdad|uncle ..5 cam|camera|filmed|filming|films|hole|photo|pictures|recording ..4 asleep|bath|bathroom|bedroom|changing|girls|shower
asked|asks|makes|said|says|told|want ..2 her|me|us ..3 to? ..3 delete|kiss|pose|practise|send|shave|show|sit|smile|stretch|touch|turn|wear ..4 after|bikini|camera|costume|it|kissing|knee|lap|leotard|nothing|photo|skirt|tights|top|uniform
cant|dont|never|not|without|wont ..4 mention|say|show|tell ..3 anyone|carer|dad|mates|mum|noone|others|parents|staff|them ..4 gifts|he|him|jealous|job|lose|me|ours|police|present|prison|sack|secret|special|split|trouble|understand|wouldnt
he|hes|him|she ..2 could|hed|shed|will|would ..2 get|go|lose ..2 family|house|jail|job|prison|sacked|trouble ..4 and|because|if|so|tell
hed|id|mum|shed|shell|they|theyd|we|wed ..2 break|loose|lose|split ..2 family|flat|her|house|our|the|up ..2 family|flat|home|house|if|up ..5 him|his|if|say|tell
coach|grandad|sir|stepdad|tutor|uncle|vicar ..4 called|calls|said|says|told ..3 beautiful|chosen|developing|grown|mature|pretty|princess|sexy|special ..5 *
feels|felt|grabbed|grabs|lifts|pings|rubbed|rubs|slaps|squeezed|squeezes|stroked|strokes|touched|touches|touching ..3 girls|her|me|my|our|up ..1 arse|back|bits|boobs|bra|bum|chest|hair|hips|knee|leg|private|skirt|there|thigh|up|waist
baby|boots|bus|cat|dog|driving|exam|fixture|fixtures|kit|maths|netball|rota|wedding
team sheet
training times
lesson plan
family photo
school photo
dance show
grandad drives
physio said
@he|@she|they|theyll ..3 @beats|hurt|hurting|hurts ..1 @me|brother|mum|sister
@he|@she|they ..3 @beats my ..1 @bodypart|brother|friend|mum|sister
i|we been|get|gets|getting|got|was ..1 battered|beaten|belted|hit|kicked|punched|slapped|smacked|whacked ..4 at|because|by|every|everytime|for|if|off|when ..4 @grownup|@he|@she|cheeky|cry|day|home|late|naughty|night|talk|them|they|time|wrong
@beats ..3 at|in|on @playing
@playing|@screen|ball
hit me up
kick ..2 out
hit ..1 me ..1 how|now|that|today|when
social services|worker know|knows
years ago ..8 better|fine|okay
@kin ..2 attacked|attacks|battered|batters|beat|beating|beats|burnt|choked|chokes|stabbed|strangled|strangles|threatened|threatens ..1 @me|mum|us ..1 up?
@kin ..3 @beats|@harms ..1 @me ..6 alone|always|badly|bleeding|blood|bruise|bruises|every|everytime|hurts|knife|mum|neck|noone|properly|scared|throat|wont
afraid|frightened|scared|terrified of ..2 @kin
@kin ..2 attacked|attacks|beats|hit|hits|hurts|kicked|kicks|punched|punches|pushed|pushes ..2 auntie|carer|dad|gran|grandad|mum
baby ..1 brother|cousin|sister
@playing|accidentally|joke|spider|spiders
@kin ..3 @beats|@harms|bit|bites|fights ..2 me|us
me and my ..2 @kin ..2 argue|fight|fighting|fought|hate|scrap
@playing|baby|ball|dress|pillow|plait|play|playing
@trusted|bouncer|doorman|guard|police ..4 @beats|@harms|grabbed|grabs|pinned|pushed|pushes|restrained|sat|slammed|threw|twisted|twists ..2 @me|brother|each|girl|her|him|kids|lad|my|sister|someone|target ..3 @bodypart|carpet|door|down|face|floor|hard|neck|ribs|stick|wall
@trusted|bouncer|doorman|guard|police ..4 @beats|@harms|grabbed|grabs|pinned|pushed|pushes|restrained|sat|slammed|threw|twisted|twists ..2 @me|brother|each|girl|her|him|kids|lad|my|sister|someone|target $
@trusted ..2 beats|canes|hit|hits|kicked|kicks|punched|punches|slapped|slaps|smacked|smacks ..1 @me|a|boys|everyone|girls|her|him|kids|my|someone
night|staff|they ..3 held|hold|holding|pin|pinned|pinning|restrain|restrained|restraining ..2 @me|her|him ..1 against|arms|breathe|down|face|floor|for|hard|on|so|til|until|wrong
hit|hits us with ..3 detention|essay|homework|quiz|test|work
afraid|frightened|petrified|scared|terrified|worried ..6 attack|batter|beat|belt|hit|hits|hurt|hurts|kick|kill|punch|slap ..1 @me|her|him|mum|my
afraid|frightened|petrified|scared|terrified of ..2 @grownup|@trusted
afraid|cant|dont|frightened|not|scared|terrified ..3 be|being|come|coming|go|going home ..4 because|hes|if|of|shes|to|when|while ..4 @grownup|@he|@she|they ..4 angry|batter|beat|drinking|drunk|hit|hits|hurt|kill|mad|there|violent
flinch|flinches|flinching ..6 @grownup|@he|@she|arm|hand|when
@compels ..1 @me|brother|her|him|sister ..1 hold|kneel|squat|stand ..6 arms|books|cold|corner|garden|gravel|hours|night|outside|rain|rice|snow|step|stones|wall
chilli|mustard|pepper|soap|vinegar|washing ..2 down|in|on ..2 eyes|mouth|mouths|throat|tongue
tape|taped|taping|tie|tied|ties ..3 @me|brother|hands|her|him|mouth|sister|wrists ..3 bed|behind|chair|down|pipe|pole|radiator|shut|tape|together|up
dunked|held|hold|holding|holds|pushed|pushes|shoved|stuck ..2 @me|face|head ..3 down|in|under ..2 bath|bog|radiator|sink|toilet|water
held|hold|holds|pressed|put|puts|stubbed ..3 cigarette|cooker|hob|iron|kettle|lighter|spoon|straighteners ..3 against|near|on|over|to|under ..2 @me|arm|back|face|hair|hand|leg|neck|skin
shave|shaved|shaves|shaving ..2 her|his|my hair|head|heads ..6 again|because|for|if|punish|punishment|when
@playing|@screen|barber|bbq|bookies|cans|charity|curry|dentist|paint|photo|princess|salon|sauce|shoelaces|swimming|trust
cannot|cant|couldnt|dont|never|not|refuse|refusing|wont ..2 be|come|get|go|going|walk|wanna|want ..2 back|home ..12 angry|batter|beat|brother|dad|drunk|finds|found|he|hell|her|hes|him|hit|hits|hurt|kill|kills|mad|mum|safe|scared|shes|stepdad|there|tonight|uncle
afraid|dreading|frightened|petrified|scared|terrified|worried ..2 about|of|to ..2 be|go|going ..1 back|home|in
dont|never|not|please force|let|make|send|take ..2 me|us ..3 back|go|home|there|to ..1 back|dad|dads|her|him|home|mum|mums|them|there
dont|not|please send|take ..1 me|us ..1 back|home|there
^ i? cant|dont|im|not|wont ..1 want? to|wanna? go|going back|home *? *? *? $
^ i|im dont|never|not ..1 going|wanna|want ..2 go|to ..1 back|be|home|there *? *? $
better|prefer|rather|safer|sooner ..4 bench|bus|dead|die|outside|park|rough|sleep|street|streets ..6 back|go|home|than
aint|dont|isnt|never|no|not ..2 safe ..3 around|at|for|from|go|here|home|in|me|there|to|with
dad|he|hell|mum|she|shell|stepdad|they|theyll ..2 batter|beat|hurt|kill|leather|lock|murder|smash ..1 me|us ..3 if|when ..4 back|find|finds|go|home|tell|told
do i have to go|gotta back|home
too? afraid|frightened|scared to ..1 be|come|get|go|leave|sleep|stay ..3 back|bath|downstairs|home|house|in|out|room|shower|sleep|there|up
@game|@playing|@screen|@sport
clowns|cooking|dentist|exam|exams|flying|grades|hamster|heights|homework|kitten|lice|speech|spelling|spider|spiders|wasps
bleep|bras|dream|ending|lesson|mark|office|read|silly|uni
to bed|maths|monday|school|training|work
dark|lift|pool|rollercoaster|roof|sea
afraid|fear|frightened|petrified|scared|terrified|wary ..2 about|of ..3 @grownup|@kin|@trusted|bloke|boys|community|family|he|her|him|lad|lads|lodger|man|men|she|staff|them
gets|made|make|makes|making ..1 me|us ..2 feel ..2 creepy|dirty|frightened|funny|horrible|nervous|scared|sick|small|uncomfortable|unsafe|weird|worthless
dont|never|not ..2 feel ..1 comfortable|right|safe ..2 alone|around|at|here|home|in|near|there|when|with
dont leave me ..1 alone|here|with
live|living|tiptoe|tiptoeing|walk|walking ..2 in|on ..1 eggshells|fear
bed|chair|drawers|wardrobe|wedge ..6 against|behind|front|under ..2 door|handle
arent|isnt|never|not afraid|scared
clown|dog|dogs|geese|ghost|goose|hungry|moth|moths|rollercoaster|teddy|thunder
moved away|out
nowhere|nowheres ..3 else|im|to ..1 crash|go|kip|live|sleep|stay|stop|turn
^ nowhere $
aint|dont|havent|no|not|without ..4 anywhere|bed|home|place|somewhere ..2 to? crash|go|kip|live|sleep|stay|stop|tonight
where can|do|shall|should i|we ..1 go|sleep|stay $
need ..1 anywhere|bed|place|somewhere ..2 to? crash|go|kip|live|safe|sleep|stay|tonight
booted|chuck|chucked|chucking|evicted|evicting|kick|kicked|kicking|kicks|slung|threw|throw|throwing|thrown|turfed ..2 me|out|us ..2 in|of|out
been|get|getting|gonna|got ..2 booted|chucked|evicted|kicked|locked|thrown out
@grownup|he|she|they ..2 changed ..2 lock|locks
@grownup|he|hes|she|shes|they|theyve ..2 locked|put|shut ..1 me|us ..1 out
evicted|eviction|homeless
sofa hopping|surfin|surfing
crash|crashing|kip|kipped|kipping|sleep|sleeping|slept|staying|stopping ..3 at|in|on|outside|rough|round|under ..3 abandoned|airport|beach|bench|bridge|bus|buses|car|carpark|church|doorway|floor|floors|garage|laundrette|library|mcdonalds|mosque|park|rough|shed|shelter|sofas|squat|stairwell|station|street|streets|tent|toilets|train|underpass|van|woods
sleep|sleeping|slept ..1 outdoors|outside|rough
no|nobody|none|noone ..3 can|have|having|let|take|wants|will ..2 me|us ..2 anymore|in|stay|tonight
cant ..1 stay|stop ..3 after|another|anymore|friends|here|longer|mates|past|there|tonight ..6 anymore|go|longer|mum|nowhere|past|tomorrow|tonight
doesnt|dont|never|not|refuses|wont ..1 allow|let|letting ..1 me|us back? home|in|inside|stay
not|wont let|letting me back|home|in
ride|riding|rode|sleep|stay|staying ..3 night bus|buses|circle|trains|tram|trams
council|hostel|housing|shelter ..4 full|no|said|says|shut|turned|wont ..4 away|beds|full|go|help|me|no|room
booted|chucked|kicked|thrown out ..4 assembly|band|chat|choir|cinema|class|club|cubs|final|group|gym|lesson|library|maccies|match|maths|mcdonalds|pub|quarter|school|scouts|semi|shop|swimming|team|tesco
bowling|butlins|cadets|camping|caravan|cat|dofe|dog|ferry|festival|fish|hamster|holiday|plane|scouts|sleepover|trip
chucked|kicked|locked|thrown ..4 account|band|chat|choir|cinema|class|costa|greggs|group|lesson|library|maths|pub|shop|snap|swimming|team|tesco
auntie|gran|neighbour|next ..4 key|keys|let|spare
changed ..3 because|cos ..4 broke|lost|stuck
old one
bin|bins|chair|condom|flan|garden|gc|insta|isolation|keys|kid|middle|nuns|pigeon|prevent|surname|tech|travelodge|werthers
shell text
miss|mr
appeal|assembly|assignment|documentary|essay|project
with dad|family|mum|my
fixed|sorted now
got my own flat|place|room
for a laugh
let me back
booted|chucked|evicted|kicked|locked|put|threw|thrown ..2 me|out|us ..12 alone|am|bench|cold|dark|freezing|now|nowhere|outside|park|raining|snowing|station|street|tonight ..8 alone|bench|cold|dark|freezing|night|nowhere|outside|own|raining|scared|snowing|station|street
homeless|no|nowhere place ..14 alone|am|bench|closing|cold|dark|freezing|midnight|outside|raining|shutting|snowing|station|street
alone|bench|cold|dark|freezing|midnight|outside|raining|snowing|station ..14 homeless|nowhere
kipping|sleep|sleeping|spending|staying ..4 bench|bridge|carpark|doorway|park|shed|shelter|stairwell|station|street|streets|tent|toilets|underpass|woods ..6 again|alone|cold|freezing|man|men|now|own|scared|tonight
@compels|arranged|arranging|engaged|found|given|giving|going|gonna|have|made|make|must|plan|planning|promise|promised|said|saying|says|sending|taking|told|trying|want|wanting|wants ..4 her|i|im|me|my|she|sister|us|we ..6 bride|engaged|fiance|groom|husband|marriage|married|marry|nikah|rishta|wedding
didnt|dont|never|not|wont ..2 wanna|want ..4 engaged|him|husband|marriage|married|marry|nikah|wedding
i|im|me|she|sister ..3 betrothed|engaged|given|promised to ..3 boy|cousin|friend|him|man|someone|uncle
forced marriage|wedding
engaged|married|marry|marrying|wedding ..4 cousin|man|someone|stranger ..6 #|bangladesh|home|india|me|old|older|pakistan|scared|village
engaged|husband|marriage|married|marries|marry|nikah|wedding ..10 #14-17|choice|disown|forced|forcing|help|kill|scared
engaged|husband|marriage|married|marries|marry|nikah|wedding ..10 dont want
engagement|marriage|nikah|rishta|wedding ..3 me|mine|my
my|our nikah|rishta
choose|chose|chosen|find|finding|found|getting|got|picked ..2 me ..2 boy|groom|husband|man|match|wife
cure|fix|fixed|sort|straighten ..2 her|me|us ..2 by|with ..2 husband|man|marriage|wedding|wife
bridesmaid|coursework|essay|gcse|henry|juliet|romeo
barn|bouquet|buffet|cake|confetti|dance|dj|dress|flower|hat|hotel|invite|premier|serving|speech|suit|tray
protection order
fmpo
engaged|engagement|groom|husband|marriage|married|marry|nikah|wedding ..8 afternoon|airport|flight|hours|minutes|morning|now|today|tomorrow|tonight
airport|flight|now|plane|today|tomorrow|tonight ..14 engaged|forced|husband|marriage|married|marry|nikah|rishta
airport|departures|flight|gatwick|heathrow|luton|manchester|stansted|terminal ..14 cant|dont|escape|forced|help|marry|never|not|passport|please|say|scared|spoon|stop|toilet|toilets
airport|departures|flight|gatwick|heathrow|luton|manchester|stansted|terminal ..14 coming back
aint|dont|never|not think ..2 come|coming|going|let ..2 back|home ..6 airport|bangladesh|england|flight|here|india|pakistan|school|tomorrow|tonight|uk
flight|fly|flying|going|send|sending|take|taking ..4 @overseas|country ..6 hours|morning|now|today|tomorrow|tonight
flight|fly|flying|going|send|sending|take|taking ..4 back home ..6 hours|morning|now|today|tomorrow|tonight
flight|flying|send|sending|take|taking ..6 now|today|tomorrow|tonight ..6 @overseas
spoon ..3 down|in ..2 knickers|me|my|pants|underwear
brother|cousin|cousins|dad|family|they|uncle|uncles ..6 find|found|know|knows ..4 about|boyfriend|gay|girlfriend|her|him|messages|out ..12 coming|door|driving|here|kill|locked|now|outside|tonight|way
brother|cousin|cousins|dad|family|they|uncle|uncles ..6 find|found|know|knows ..4 about|boyfriend|gay|girlfriend|her|him|messages|out ..12 get me
ceremony|cut|cutter|cutting|fgm ..6 airport|flight|here|hours|now|today|tomorrow|tonight
auntie|aunties|lady|they|woman ..3 arrived|came|come|coming|here ..4 for|to ..2 cut|cutting|do ..3 cut|girls|her|me|sister
auntie|brother|cousin|dad|gran|mum|sister|teacher|uncle ..3 engaged
barber|potato
auntie|brother|cousin|dad|gran|mum|sister|teacher|uncle ..3 getting|marriage|married|marries|wedding
benidorm|butlins|cake|cut|delayed|disney|excited|grass|hair|haircut|holiday|holidays|ribbon|spain|tenerife ..2 cake|class|finger|hair|knee|short
fly|flying|go|going|send|sending|sends|sent|ship|take|takes|taking|took ..5 @overseas|country|village ..14 back|behave|boarding|cousin|dont|fix|forever|husband|lesson|married|marry|never|not|one|scared|straighten|teach|until|way|wedding|wont
fly|flying|go|going|send|sending|sends|sent|ship|take|takes|taking|took ..5 back home ..14 back|behave|boarding|cousin|dont|fix|forever|husband|lesson|married|marry|never|not|one|scared|straighten|teach|until|way|wedding|wont
one way flight|ticket
just|only ..2 one way
never|not|wont ..1 come|coming|let ..2 back|return ..6 bangladesh|easter|holiday|holidays|home|pakistan|school|summer
booked|bought|found|got ..3 flight|flights|ticket|tickets ..4 @overseas
cousin|friend|sister ..4 gone|sent|taken|went ..4 @overseas ..8 back|came|didnt|married|name|never|not|says
cousin|friend|sister ..4 gone|sent|taken|went ..4 back home ..8 back|came|didnt|married|name|never|not|says
detention
skipping
fgm ..10 auntie|friend|girls|gran|her|me|mum|my|scared|sister|us
am|be|been|being|get|gets|getting|gonna|got|had|have|is|was circumcised|cleansed|cut ..6 africa|auntie|bleed|ceremony|country|down|easter|girl|gran|holiday|holidays|home|like|mum|sister|summer|there|when|woman
did|do|doing|the cut|cutting ..6 auntie|aunties|ceremony|girls|her|holidays|me|my|on|sister|summer|us
ceremony|party|special ..6 become|becoming|clean|girls|woman|women ..10 africa|auntie|aunties|cut|gambia|gran|holiday|home|hurt|secret|sister|somalia
besti|disgrace|disgraced|dishonour|dishonoured|honour|izzat|shame|shamed|sharam ..8 bring|brother|brought|community|family|father|kill|mosque|name|punish|them|us
bring|bringing|brings|brought ..2 disgrace|dishonour|shame|sharam
caught|find|finds|found|know|knows|read|saw|seen|sees|told ..6 bi|boy|boyfriend|gay|girlfriend|him|lesbian|messages|relationship|texts|trans ..12 abroad|acid|allowed|beat|beaten|bury|dead|disown|hit|honour|hurt|kill|lock|locked|locks|marry|pakistan|passport|punish|send|throat
brother|cousins|dad|family|parents|they|uncle|uncles ..4 beat|burn|bury|disown|drown|end|kill|lock ..1 me ..6 because|for|if|when ..6 boy|boyfriend|find|found|gay|girlfriend|knew|know|lesbian|marry|out|see|shame|talk|trans
@beats|beat|hit|locked|locks|punished ..4 her|me|us ..3 because|for|since|when ..4 boy|boyfriend|clothes|gay|girlfriend|hijab|jeans|makeup|messages|scarf|skirt|talk|talking
brother|community|cousin|cousins|dad|family|uncle|uncles ..4 check|checks|follow|following|follows|report|reports|spies|spy|spying|track|tracks|watch|watches|watching ..2 everywhere|me|my|us|where ..6 boys|car|college|dad|everywhere|home|messages|phone|school
good daughter|daughters|girl ..8 cut|dont|marry|obey|silent|stay
not scared
fair enough
library
church|cleanse|cleansing|deliverance|exorcise|exorcism|exorcist|healer|healing|imam|mosque|pastor|pray|praying|prays ..10 demon|demons|devil|djinn|evil|gay|jinn|possessed|spirit|witch|witchcraft
curse|cursed|demon|demons|devil|djinn|evil|jinn|possessed|spirit|witch|witchcraft ..6 brother|child|in|inside|me|sister ..8 beat|burn|church|come|food|hit|hold|holds|imam|out|pastor|pray|prays|starve|water
call|called|calls|said|say|says|think|thinks ..3 am|brother|hes|i|im|me|shes|sister a|be|is|was? ..1 cursed|demon|devil|jinn|possessed|witch
beat|cure|fix|pray ..3 gay|lesbian ..3 away|out
little devil
feel|going|gonna|ill|im|might|planning|thinking|wanna|want|will ..4 bolt|get|go|going|leave|leaving|leg|legging|run|running|walk ..1 away|missing|off
cant|going|gonna|might|planning|thinking|wanna|want ..4 leave|leaving|move ..3 again|care|here|home|hostel|house|place|placement|this|unit
bunked|gone|gone|legged|ran|run|running|took ..1 away|it|missing|off ..8 again|back|before|few|for|last|once|times
already|i|im|ive|just ..1 packed|packing ..2 a|my bag|bags|stuff|things
if|when ..5 make|move|moves|put|send ..2 me ..8 go|gone|leave|missing|off|run|walk
never|not|wont ..2 be|come|coming|go|going ..1 back|here|home ..3 after|again|there|tonight
dont|never|not ..2 belong|fit|like|love|wanna|want ..3 be|it|live|living|stay ..1 anymore|here|placement|there
airport|auntie|camp|caravan|gran|nan|plane|sleepover|trip
climb|climbed|climbing|creep|crept|slip|slipped|sneak|sneaked|sneaking|snook|snuck ..3 down|off|out|window
sneak|sneaked|sneaking|snuck ..2 back|in|out
break|breaking|broke|missed|over|past ..2 my? curfew
bunk|bunked|bunkin|bunking|mitched|mitching|nicked|skip|skipped|skipping|skived|skiving|truanting|twagged|wagged|wagging ..3 class|college|in|it|lesson|lessons|maths|off|pe|school
told ..3 i|im|was ..2 at|sleeping|stayed|staying ..6 actually|but|instead|really|wasnt|went
used to ..6 beat|bullied|bully|cry|cut|drink|hate|hit|hurt|lock|locked|run|scared|selfharm|shout|sleep|smoke|starve|touch ..14 anymore|better|fine|live|moved|never|now|okay|over|safe|sorted|stopped
doesnt|dont|hasnt|havent|never|not|stopped ..3 cut|cuts|cutting|drink|drinking|drinks|hit|hitting|hurt|run|selfharm|smoke ..5 anymore|clean|longer|months|now|since|weeks|years
camhs|carer|doctor|keyworker|mum|police|school|social|staff|worker ..3 dealt|involved|knew|know|knows|sorted|sorting ..4 about|all|already|it|now|okay|that
all|been|got|its|thats|was ..1 dealt|fixed|over|resolved|sorted ..8 better|fine|happy|now|okay|police|safe|social
hes|i|im|shes|were ..1 better|fine|happy|okay|safe ..1 now ..10 after|before|carer|carers|foster|gone|moved|nan|placement|since|used|years
ages|months|weeks|year|years ago ..12 better|fine|known|knows|moved|now|okay|over|safe|sorted
# days|months|weeks|year|years clean
clean ..2 # days|months|weeks|year|years
essay|homework|order|pass|refund
boiler|form|insulin|lift|rugby|scooter|soup|wifi
always|been|bit|dead|feel|feeling|feels|felt|hes|im|just|proper|really|shes|so ..3 alone|depressed|down|empty|flat|hopeless|lonely|low|miserable|numb|rubbish|rubbish|sad|useless|worthless
bawled|bawling|cried|cry|cryin|crying|crys|sobbing|tears ..5 again|all|bed|day|every|lot|myself|night|reason|school|sleep|stop|time|toilets
cant|dont|never|not ..2 stop crying|shaking|thinking|worrying
hate|hates|hating being|everything|life|me|meself|mornings|myself|sundays
antidepressants|depressed|depression|sertraline
feel|feeling|feels|felt ..2 awful|crap|different|guilty|horrible|invisible|nothing|numb|shit|stupid|trapped|ugly
no|nobody|noone|nothing ..2 care|cares|energy|friends|left|listen|listens|notices|point|understand|understands
dont|lost|no|not ..3 bothered|energy|enjoy|feel|feeling|interest|motivation|talk ..3 anymore|anything|it|like|nothing
done|fed|sick|tired ..2 of|up|with ..2 everyone|everything|it|life|school|trying
sat down|low
calm|down|lie|settle|sit|slow|up ..1 down
biscuit|cat|haircut|hid|hide|laser|lunchtime|seekers|uno
home|leave alone
sad face|film|news|song
funny
down|low ..2 from|here|park|road|shop|stairs|street|there|to|town
anxiety|anxious|panic|panicking|panicky ..3 *
dead|im|proper|really|so ..1 anxious|panicking|stressed|worried
overthink|overthinking|stressed|worried|worry|worrying ..4 about|all|dad|every|everything|her|him|mum|sick|something|that|time
feel|feeling|felt ..2 anxious|nervous|panicky|shaky|sick ..4 about|before|every|morning|school|thinking|when
check|checking|count|counting|touch|wash|washing ..5 before|door|hands|over|times|until
flashback|flashbacks|nightmare|nightmares
dont|no|not ..2 panic|worries|worry
panic ..2 buying|over
bored|chainsaw|football|slowest|toast
barely|cant|couldnt|didnt|dont|hardly|havent|never|not ..2 sleep|sleeping|slept
awake|up ..3 all night|nights
awake ..4 #1-5|again|every|hours|most|thinking
wake|waking|woke ..3 #1-5|crying|nightmares|screaming|sweating
problem|problems|scared|trouble sleeping|to ..2 bed|sleep
nightmare|nightmares ..3 *
always|constantly|dead|proper|so|too tired ..2 all|everything|of|time|to
birthday|camping|concert|excited|exited|holiday|hot|santa|sleepover|suhoor
fireworks|kittens|newborn|puppy|snoring
barely|cant|couldnt|dont|hardly|havent|lost|no|not|off|skip|skipped|skipping|stopped ..3 appetite|breakfast|dinner|eat|eaten|eating|food|hungry|lunch|lunches|meals
feel|feeling|hate|im|look|looks|so|too ..3 body|disgusting|fat|huge|ugly|weight
calories|diet|dieting|weighing|weight ..4 *
bacon|cheese|chips|chocolate|crisps|dairy|fish|gluten|halal|meat|mushrooms|nuts|olives|peas|pizza|pork|seafood|spicy|sprouts|veg
braces|cat|dentist|dog|fasting|hamster|rabbit|ramadan|roast|stuffed
ai|buffet|cow|ferry|iftar|lamb|maghrib|rucksack|starving|toast|waiting|wedding
what havent i
body weight in
coke|diet ..1 coke|pepsi
school dinner|dinners
diabetes|diabetic|hypo|insulin|ketones|pump|sugar|sugars ..10 blurred|cant|collapsed|confused|drowsy|drunk|faint|floppy|fruity|hi|high|low|shaking|shaky|sick|sleepy|sweatin|sweating|thirsty|throwing|vomit|vomiting|weird|wont
confused|drunk|shaking|sick|sweating|thirsty|vomiting|weird ..12 diabetic|hypo|insulin|ketones|sugar|sugars
sugar|sugars ..4 hi|high|low ..5 *
forgot|hasnt|havent|hid|last|left|lost|missed|need|no|out|ran|run|took|without ..5 insulin ..8 *
too much insulin
eat|eating|need|want|wants ..2 sugar
anaphylactic|anaphylaxis|epipen
allergic|allergy|nuts|peanut|reaction|sting|stung ..10 blotchy|breath|breathe|breathing|closing|face|hives|huge|lips|pen|rash|swell|swelling|swollen|throat|tongue
face|lips|neck|throat|tongue ..10 allergic|allergy|bee|nuts|peanut|prawn|satay|sesame|sting|stung|wasp
allergic reaction
bring|carry|found|got|new|remember|spare|tell|training ..3 epipen
last month|week|year
stabbed ..4 brother|dad|friend|her|him|mate|me|mum|my|sister
been|get|got|just|was shot|slashed|stabbed
been|get|got|just|was run over
hit|knocked|ran|run ..3 by a|over|the ..2 bike|bus|car|lorry|moped|train|van
bike|bus|car|moped|ped|van crash|crashed ..8 asleep|bleeding|blood|driver|hurt|legs|smoke|stuck|trapped|wake
ankle|arm|bone|collarbone|finger|fingers|foot|hand|knee|leg|shoulder|wrist ..5 funny|wrong angle|backwards|bent|broke|broken|hangin|hanging|snapped|stickin|sticking|way ..6 *
see ..3 bone|bones
bone|bones ..3 out|poking|stickin|sticking|through
cant feel her|his|my arms|face|feet|hands|leg|legs
bang|banged|bumped|cracked|hit|smacked|split ..3 head ..12 blood|blurry|confused|dizzy|double|drowsy|faint|funny|memory|remember|rubbish|sick|sleepy|spinning|wake
concussed|concussion|head ..6 been|being|keep|keeps puking|sick|throwing
came|fall|fallen|fell|jumped|pushed ..4 down|from|off|out|through ..4 balcony|bridge|cliff|garage|ladder|quarry|roof|scaffold|scaffolding|stairs|steps|tree|wall|window ..10 back|bleeding|blood|bone|broken|cant|feel|head|hurts|legs|move|not|sick|talking|wake|wont
help ..5 fallen|fell down|from|off|out
acid|firework|fireworks|oil|petrol ..5 in|on|over ..2 her|his|my|the|their ..1 arm|arms|back|eyes|face|hand|hands|leg
cant|doesnt|forgot ..1 know|remember ..1 own name
cant|doesnt ..1 know|remember ..2 what|which day
ear|ears|nose ..3 clear|fluid|leakin|leaking ..3 *? $
belly|rash|side|stomach|tummy ..4 agony|burning|cant ..6 burnin|hot|sick|stand|straight
sickle ..6 bad|crisis|hospital|pain|worst
acid|boiling|burn|burned|burns|burnt|kettle|petrol|scald|scalded ..6 all|blister|blistering|blisters|eyes|face|peelin|peeling|skin
acid ..4 eyes|face|her|him|me
drowned|drownin|drowning|under ice|water ..8 cant|come|floating|help|hes|shes|swim|up|wont
fallen|fell|gone|in|went ..3 canal|ice|lake|lock|quarry|river|sea|weir ..8 cant|cold|come|not|see|swim|under|up|wont
rash ..8 fade|fading|floppy|glass|hot|light|neck|sleepy
neck ..4 bend|hard|move|stiff ..8 head|headache|hot|light|rash
appendix ..4 burst|gone|think
carbon alarm|monoxide
leak|leaking|smell|smells ..2 gas ..6 *
by|pure|total accident
hoof|hooves
among|army|cactus|cocktail|flu|jab|needle|paintball|paintballing|paintballs|trolley|war
didnt even know
boy|lad ..6 from|my|our estate|road|school
before ..2 stabbed
cat|dog ..2 run
ball|boxing|croc|lololol
better|fine|okay now
all good
doctor|hospital|nurse ..3 cast|checked|fine|plaster|sorted|xray
baby|brother|cousin|he|hes|kid|little|she|shes|sister|toddler|twin|twins ..4 ate|drank|drunk|eat|eaten|got|had|licked|swallowed ..6 @pills|berries|capsule|capsules|dishwasher|edible|edibles|gummies|gummy|methadone|mushrooms|poison|rat|vape|weed
baby|brother|sister|toddler|twin ..3 all|burning|dead|gone|is|really|so ..2 blue|cold|floppy|hot|limp ..8 *
baby ..4 not|stopped|wont breathing|crying|drink|feed|feeding|moving|wake|waking
dropped|shaken|shakes|shaking|shook her|his|my|the? baby|brother|sister|twin ..6 *
cute|fine|jabs|milk|noodle
hospital checked
hasnt|havent|no|not|nothing ..2 ate|drink|drunk|eat|eaten|food|sleep|slept|water ..5 days|since|week ..10 blackin|blacking|collapse|collapsed|dizzy|faint|fainted|fainting|fallin|falling|fell|heart|passing|shaking|stand
frostbite|hypothermia
cant stop shaking|shivering ..8 cold|feel|hands|outside|rain|sleepy|snow|wet
cold|freezing|frozen ..8 stopped shaking|shivering
keep|keeps|kept blacking|collapsing|fainting|passing ..2 *
cant feel my arms|face|feet|fingers|hands|legs|toes
agony|worst pain|screaming ..6 balls|belly|chest|head|pain|side|stomach|tummy
astro|football|gloves|period|periods|pitch|playground|sledging|snowball|snowman
biology|boxing|lecture|lololol|mock|mocks|skatepark
cant|dont|nobody|not|refuses|wont|wouldnt ..3 call|get|let|phone|ring|want ..4 999|ambulance
call|calling|get|need|needs|phone|ring|ringing|send|want ..3 999|ambulance|paramedic|paramedics
ambulance ..3 coming|help|now|or|please|quick
should i|we ..2 call|go|ring|take ..3 999|ambulance|hospital|ozzy
bruv|explode|pies|pizza|roast|sob
wanna|want to? be|become|drive
cant|doesnt|dont|never|nobody|noone|not|refuse|refuses|stopped|wont ..2 allow|allowed|bring|buy|do|get|give|have|let|ring|see|take|taking|want ..4 @pills|dentist|doctor|doctors|gp|hospital|inhaler|insulin|medicine|nurse|prescription|quack
binned|hid|hides|hiding|keeps|locked|locks|taken|takes|threw|took ..3 her|his|my ..1 crutches|epipen|glasses|inhaler|insulin|medicine|meds|prescription|pump
arm|bite|burn|cut|stitches|teeth|tooth|wound|wrist ..10 green|infected|infection|leaking|months|pus|smells|swelled|swollen|weeping|yellow ..8 *
ran|run out of? ..2 her|his|my|the? ..1 epilepsy|inhaler|insulin|medicine|meds|tablets
lump ..6 bigger|growing|months|nobody|scared|tell
cant|dont like|want ..3 dentist|doctor|doctors
cant do
off and walked
keep|kept forgetting
only bad when
carer|someone|worker ..3 sort|sorted|sorting
cant|couldnt|doesnt|dont|isnt|never|not|wont|wouldnt ..2 awake|respond|responding|rouse|wake|waked|waking ..1 anymore|dad|her|him|it|mum|now|proper|properly|them|to|up
cant|couldnt|doesnt|dont|isnt|never|not|wont|wouldnt ..2 answer|answering|awake|moving|respond|responding|rouse|wake|waked|waking *? $
cant|couldnt|nobody|noone|still|tried|trying ..3 bring|get|wake|waking ..2 dad|gran|her|him|mum|my|them ..3 awake|round|up
comatose|unconscious|unresponsive
blacked|blacking|knocked|passed|passing out ..3 again|and|cold|floor|in|now|on|wont
blacked|blacking|knocked|passed|passing out *? *? $
collapse|collapsed|keeled ..3 and|bathroom|down|floor|kitchen|now|on|over|stairs|street
dropped|drops on|to the floor
collapsed *? $
on the ..2 floor ..6 blood|breath|breathing|cant|cold|eyes|isnt|move|moving|noise|not|talk|wont
aint|isnt|not|stopped answering|crying|moving|responding ..3 and|at|breathing|much|now|or|properly
aint|isnt|not|stopped answering|crying|moving|responding|talking *? *? $
eyes ..2 back|open|roll|rolled|rolling|shut ..4 and|answer|back|but|dont|not|talk|wont
all|dead|goes|going|gone|is|went floppy|lifeless|limp|unresponsive
face down ..3 *
recovery position
knocked out ..5 competition|cup|euros|fa|final|quarter|quiz|round|semi|tournament
balloon|budgie|charger|doll|dummy|fish|gerbil|goldfish|guinea|hamster|kitten|laptop|mannequin|phone|rabbit|snowman|tamagotchi|teddy|telly|tortoise
banging|cringe|cute|cuteness|hilarious|teenager|unreal|unreal
alarm|assembly|bed|birthday|class|college|lesson|school ..3 awake|wake
holiday|motorbike
not|wont answer|answers|talking to me
hope|hoping|wanted|wish ..4 wake
passed|passing out? ..2 driving|exam|leaflets|test
might|scared|silly ..6 wake
before #
passed|passing out ..2 leaflets|sheets|sweets
asleep|nap|snoring on the? couch|settee|sofa
cant|couldnt|dont|not wake up early|for|in|till
fine|okay now
woke up fine
barely|cannot|cant|couldnt|difficulty|dont|hardly|isnt|not|stop|stopped|struggling|trouble|wont ..2 breath|breathe|breathin|breathing
breath|breathe|breathin|breathing ..3 bad|bubbly|crackly|fast|funny|hard|hurts|noise|noisy|odd|proper|properly|raspy|rattly|shallow|slow|snoring|stopped|straw|tight|weird|whistle|whistling|wrong
cant|struggling|trying catch|get ..1 any|her|his|my air|breath
choke|choked|chokin|choking ..3 and|back|blue|cant|he|help|now|on|she|to
@friendword|baby|he|hes|im|she|shes ..1 choking
gasping|gasps|gurgling|gurgly|wheezin|wheezing ..6 *
airway|face|lips|mouth|throat|tongue ..3 big|close|closed|closin|closing|fat|huge|puffy|shutting|swell|swelled|swelling|swole|swollen|tight
chest|lungs ..3 agony|burning|closing|crushing|pain|pains|squeezing|tight|whistlin|whistling ..4 arm|breath|breathe|cant|collapse|grey|jaw|sick|sweatin|sweating
asthma|inhaler|pump ..6 attack|bad|broke|broken|empty|gone|home|isnt|left|lost|not|ran|run|without|wont|worse ..6 attack|blue|breath|breathe|breathing|cant|chest|help|now|talk|tight|wheezing
asthma attack
empty|forgot|lost|need|no|out|without ..2 inhaler|pump ..6 asthma|attack|blue|breath|breathe|breathing|cant|chest|tight
gurgling|rattling|snorin|snoring ..3 blue|funny|noise|sound|wake|weird|wont|wrong
so|well fit
lip plumper
english|french|grade|hall|level|mock|mocks|omg|plaque|plumper|speaking|yr
for a bit then
exam|exams|maths|mocks
face|feet|fingers|hands|lips|mouth|nails|skin|toes|tongue ..4 blue|bluish|colour|gray|grey|purple|white|yellow
all|bit|goes|going|gone|hes|is|looks|shes|turned|turning|went ..2 blue|gray|grey|purple ..3 *? $
going|gone|hes|looks|shes|turned|turning|went blue|gray|grey|purple ..4 and|around|at|face|in|like|lips|mouth|round|with
blue|grey|purple around|round ..2 lips|mouth
cold and ..3 blue|clammy|floppy|grey|not|pale|stiff|sweaty|wont
gone|went clammy|cold|stiff ..4 and|cant|eyes|floppy|not|wont
bath|beetroot|blackberries|dye|dyed|felt|hair|ink|lolly|paint|slime|slushie bomb|bombs
ball|blazer|board|bruise|bruised|car|chalk|dentist|dye|dyed|elf|facepaint|ghost|glitter|gloss|grinch|gum|hair|highlighter|ice|ink|jumper|kit|lippy|lipstick|lolly|nail|paint|painted|paper|pens|room|sauce|school|screen|sheet|shirt|sky|slush|slushie|slushy|smurf|sour|sweets|tie|toothpaste|tory|trousers|uniform|varnish|vinegar|walls
a|another|got|had|has|havin|having|her|his|in|keeps ..2 convulsion|convulsions|fit|fits|seizure|seizures ..6 again|and|blue|breathing|floor|help|longer|mins|minutes|never|not|now|since|still|stop|stopped|stopping|what|wont
havin|having a|another ..1 convulsion|fit|seizure
and|been|brother|hes|keep|keeps|mate|mum|now|shes|sister|started|starts|still fitting
convulsing|foaming|frothing|jerkin|jerking|spasming|twitching ..8 *
fit|fits|fitting|seizure|seizures ..5 aint|doesnt|not|wont|wouldnt ..2 stop|stopped|stopping
#2-20|five|four|second|third|three|two ..2 fit|fits|seizure|seizures ..3 already|now|since|this|today
fit|fitting ..3 bill|blazer|carpet|clothes|dress|hes|him|in|into|kids|kitchen|new|room|suit|trousers|uniform|with
normal|usual one
doctor|nurse|staff|worker ..2 know|knows|saw|seen|written|wrote
cardiac|heart|stroke arrest|attack
had|has|having|think|thinks ..3 stroke
eye|face|lip|mouth|side ..4 droop|drooped|drooping|droopy|dropped|sagging|sideways|slid|slipped|wonky ..6 and|arm|cant|dropped|funny|he|one|she|side|slurred|slurring|speak|talk|wont
one side ..3 of? ..2 body|face|mouth ..4 *
face ..6 one side|way
cant|not|wont ..2 feel|lift|move|raise ..2 arm|arms|face|hand|leg|legs|side
speaking|speech|talkin|talking|words ..2 backwards|funny|gibberish|mush|nonsense|rubbish|slow|slurred|slurring|weird|wrong
aint|isnt|not|stopped makin|making ..1 sense
chest ..2 crushing|hurting|hurts|pain|pains|tight ..5 arm|blue|breath|breathe|cant|collapse|dizzy|grey|jaw|left|lips|sick|sweating
heart|hearts ..4 beating|flutter|funny|goin|going|pounding|racin|racing|skipping|stopped|stopping|weird ..6 breathe|cant|collapse|die|faint|fainted|feel|floor|jaw|mad|numb|passing|pill|see|stop|taken|took
almost|gave|give|mini|near|nearly ..4 heart attack
heart attack ..3 album|because|new|omg|season|tickets|when
since christmas|easter|summer
found her|him|them
dad|gran|grandad|mum had ..3 stroke ..4 before|month|months|when|year|years
evil eye
day|gym|leg|trampolining|workout day
asleep|pins|yoga
last month|year
out of hospital
doctor|nurse ..2 said|says
cant|doesnt|dont|isnt|never|not|wont ..2 stop ..2 bleed|bleedin|bleeding|blood|pumping|squirting
bleed|bleedin|bleeding|blood ..6 cant|doesnt|dont|isnt|never|not|wont ..2 clotting|slow|slowing|stop|stopped|stopping
bleed|bleedin|bleeding|bleeds|blood ..3 all|bad|badly|everywhere|from|gushing|heavily|heavy|loads|lot|lots|much|out|pints|pouring|really|soaked|stopping|through|thru|tons
loads|lot|lots|much|pints|pool|so|tons of? ..1 blood
bleeding|blood|its ..3 everywhere|gushing|pourin|pouring|pumpin|pumping|spurting|squirtin|squirting
chucking|cough|coughin|coughing|pee|peeing|poo|pooing|puking|sick|spewing|spitting|throwing|vomiting|wee|weeing ..2 up? ..2 blood
blood ..3 in|when ..2 cough|pee|poo|sick|vomit|wee
isnt|its|not|wont stoppin|stopping ..4 arm|head|hoodie|leg|soaked|towel|towels
gone|soaked|soaking|went through ..3 bandage|hoodie|jumper|pad|pads|plasters|sock|tea|towel|towels
bled|bleeding through ..3 #2-20|jeans|mattress|pads|sheets|towel
stitches ..3 burst|open|opened|ripped|split|torn
bleedin|bleeding|bleeds ..3 belly|bum|down|ear|ears|eye|eyes|head|inside|mouth|neck|nose|private|privates|stomach|throat|wrist|wrists
arm|ear|ears|face|hand|head|leg|neck|skull|stomach|throat|wrist|wrists ..2 bleedin|bleeding|cracked|gushing|pouring|pumping|split|squirting
blood|period|periods|sanitary|tampon bath|donate|donation|donor|moon|orange|pressure|sugar|test|tests|type
costume|fake|film|halloween|makeup|zombie blood
bloody|brace|braces|football|graze|grazed|gums|implant|jam|ketchup|mosquito|nosebleed|paper|papercut|plaster|rugby|sauce|scab|shaving|splinter|spot|wobbly
rain|raining
^ its pouring
all|cone|gravy|kept|matchbox|mehndi|spilt good
got|hear|heard|hearin|hearing|hears|listen|listening ..3 voice|voices
voice|voices ..5 back|calls|counts|dont|head|keep|keeps|laughing|louder|said|say|saying|says|shout|shouting|stop|tell|telling|tells|wants|whisper|wont
hear|hearing|hears|see|seeing|sees ..2 dead|faces|man|people|shadows|someone|stuff|things|woman ..4 arent|cant|dead|else|isnt|nobody|noone|not|real|there|werent ..3 *
see|seeing ..3 bugs|dead|demons|ghosts|insects|shadows|spiders ..6 crawling|everywhere|night|room|skin|talk|walls
talking|talks to nobody|noone|people|someone|things ..3 arent|isnt|not
angel|angels|demon|demons|devil|god|jesus|jinn|pipes|radiator|radio|satan|telly|tv|wall|walls ..4 saying|says|speaking|speaks|talking|telling|tells|told|wants ..2 i|me|to
boy|girl|lady|man|thing|woman ..2 in her|his|me|my|the ceiling|corner|drain|head|mirror|pipes|radiator|wall|walls|wardrobe ..10 *
feel|feels|im ..2 chosen|possessed
voice|voices ..2 acting|breaking|broke|choir|lesson|lessons|message|note|notes|over
lost ..3 voice
the voice
alexa|downstairs|judge|neighbours|satnav|sing|singing|siri|uk
camhs|doctor|meds ..4 gone|helped|helping|sorted
angel|angels|devil|god|he|man|voice|voices ..6 said|saying|says|tell|telling|told|wants me? to? ..3 cut|die|drown|fly|hurt|jump|kill|stab ..6 bridge|going|gonna|got|her|him|knife|now|outside|roof|sea|tonight|window
voice|voices ..12 cant|hard fight|ignore|resist|stop ..4 *
ant|ants|bug|bugs|chip|something|things ..3 crawling|in|under ..2 arm|hands|head|skin ..6 cut|dig|get|knife|off|out|razor
about|going|gonna|ill|might ..2 attack|hurt|kill|stab ..2 brother|dad|everyone|her|him|mum|myself|people|sister|someone|them ..4 got|knife|now|soon|stop|tonight
got|hand|have|holding ..3 knife ..8 cut|do|end|hurt|kill|scared|stab|stop|voices
bread|cake|cooking|onions
charger|crisps|drives|homework|hoodie|late|messy
everyone|government|neighbours|people|police|somebody|someone|staff|they|theyre ..3 filming|following|poisoning|reading|recording|spying|watchin|watching ..4 me|mind|my|thoughts|through|us ..6 camera|cameras|chip|everywhere|head|lights|phone|radio|telly|vents|walls
poison|poisoned|poisoning ..4 drink|food|me|tap|tea|water
put|puts|putting ..4 in ..2 my|our|the dinner|drink|food|gravy|tea|water ..6 *
believes|reckons|says|think|thinks ..2 everyone|government|neighbours|people|police|someone|theyre ..3 after|following|poisoning|spying|watching
arent|isnt|not my real brother|dad|family|mum|parents
arent|dont|isnt|not|nothing ..2 am|be|feel|feels|im|is ..1 real ..6 *
am|feel|im isnt|not real
hasnt|havent|not? awake|sleep|slept|up ..4 #3-14|five|four|six|three|week days|nights|nites|week ..8 amazing|brilliant|buzzing|energy|genius|god|plan|radio|seeing|special|things|voices|worked
adopted|adoption|carer|foster|step
cheese|chilli|ketchup|nuts|onion|onions|peas|salt|sugar
hasnt|havent|not|nothing|stopped ..3 ate|eat|eaten|eating|food ..5 days|friday|monday|saturday|since|sunday|thursday|tuesday|wednesday|week|weeks
made|make|makes|making herself|himself|meself|myself ..1 puke|sick|throw|vomit
being|bring|chuck|puke|puking|threw|throw|throwing sick|up ..3 after|every|everything ..4 dinner|eat|eating|food|meal|meals|tea|time
bones|cold|collapsed|dizzy|faint|fainted|fainting|hair|periods ..10 calories|eat|eaten|eating|fat|food|meals|weight
calories|eat|eaten|eating|food|meals|weight ..10 bones|collapsed|faint|fainted|fainting|hair|laxatives|periods
anorexia|anorexic|bulimia|bulimic|laxatives|proana|purge|purging|thinspo
allowed|just|let|only ..4 #1-600|one ..2 apple|calories|cracker|meal|yoghurt ..4 day|days|noticed|since|week
braces|bug|coach|dentist|eid|fast|fasting|hangover|lent|morning|norovirus|pregnant|ramadan|tonsils|travel|tummy
chocolate|crisps|kfc|mcdonalds|meat|pizza|veg|vegan
hotel|pasta|peas|sprouts
dinner|roast|stuffed ..2 stuffed
since ..5 broke|died|dumped|left|passed|split
camhs|dietician|doctor|hospital ..4 helping|know|knows|plan|sorted
dream|dreaming|feel|imagine|might|scared|think|thinking|thoughts|urge|wanna|want ..4 burn|burning|hurting|killing|stab|stabbing|strangle|strangling ..3 animals|baby|brother|class|dad|down|everyone|her|him|house|mum|people|school|sister|someone|staff|them
going|gonna|wanna|want ..2 kill|stab ..2 all|everyone|people|someone
dad|he|she|they ..2 gonna|might|want|wants|will
aint|hardly|isnt|never|no|not ..2 any? dinner|food|milk|tea ..3 at|for|fridge|here|home|house|in|left|ours
aint|never|no|nothing ..3 anything|eat|food|in at|in|the ..2 cupboard|cupboards|flat|fridge|home|house|kitchen|ours
nothing ..1 in ..2 cupboard|cupboards|flat|fridge|house
cupboard|cupboards|freezer|fridge ..3 bare|empty|lock|locked|padlock
chain|lock|locked|locks|padlock|padlocked ..3 cupboard|cupboards|food|freezer|fridge|kitchen
@grownup|@he|@she|they ..2 didnt|doesnt|dont|forgets|forgot|never|not|refuses|stopped|wont ..2 buy|buys|cook|cooks|feed|feeding|feeds|give|gives ..3 anything|baby|brother|dinner|eat|food|me|sister|tea|us
starve|starved|starves|starving ..2 brother|her|him|me|sister|us
bin|bins|nick|nicking|steal|stealing|stole ..4 bread|eat|food|milk ..8 because|brother|home|hungry|sister|starving|tea|us
eat|eating|eats|food ..3 from|out ..2 bin|bins
always|dead|really|so|well ..1 hungry ..6 brother|here|home|mum|night|no|noone|since
animals|biscuit|biscuits|bra|culture|joke|snack|strict
in pe
chocolate|hilarious|raccoons
fridge lock
food asda|shop|shopping|tesco ..6 friday|later|today|tomorrow
food bank ..6 fine|now|okay
carer|dad|gran|he|mum|parents|she|stepmum|they ..5 leave|leaves|leaving|left ..2 baby|brother|kids|me|sister|twins|us ..3 alone|for|with ..6 alone|baby|brother|days|hours|kids|night|nights|own|self|week|weekend
carer|dad|gran|he|mum|parents|she|stepmum|they ..5 leave|leaves|leaving|left ..2 baby|brother|kids|me|sister|twins|us ..3 on our ..6 alone|baby|brother|days|hours|kids|night|nights|own|self|week|weekend
carer|dad|gran|he|mum|parents|she|stepmum|they ..5 leave|leaves|leaving|left ..2 baby|brother|kids|me|sister|twins|us ..3 alone|for|with $
carer|dad|gran|he|mum|parents|she|stepmum|they ..5 leave|leaves|leaving|left ..2 baby|brother|kids|me|sister|twins|us ..3 all weekend $
leave|leaves|leaving|left ..2 baby|her|him|kids|me|us alone
@grownup|he|noone|she ..3 aint|hasnt|havent|isnt|not|wasnt ..2 back|been|came|come|here|home ..3 all|back|days|for|home|in|night|since ..3 days|friday|monday|night|nights|saturday|sunday|thursday|tuesday|wednesday|week|weekend|yesterday
dad|he|mum|parents|she ..2 away|disappeared|disappears|goes|gone|out|went ..4 benidorm|days|spain|week|weekend|weeks ..8 alone|baby|just|kids|left|me|own|us
just|only ..1 me ..2 and|with ..3 baby|brother|kids|little|ones|sister|twins ..6 adults|alone|days|flat|here|home|house|night|noone|own
no|noone ..2 adult|adults|grown|grownup|grownups|up ..4 here|home|house|in|look|looking|with
been|im|we|were ..2 on my own ..3 for|since ..3 days|friday|monday|saturday|sunday|week|yesterday
i|we ..4 bath|care|change|feed|get|look|looking|looks|raise|raising ..3 baby|brother|kids|ones|siblings|sister|twins ..8 alone|asleep|because|bed|dad|drunk|every|missed|mum|no|out|own|school|sleeps
@grownup ..3 bladdered|drunk|gouchin|gouching|high|nodding|off|pass|passed|pissed|stoned|wasted ..3 again|all|always|baby|day|every|face|floor|night|out|sofa
@grownup ..4 injecting|injects|on|smokes|smoking|take|takes|uses ..3 brown|coke|crack|drugs|gear|heroin|ket|meth|spice
leave me alone
biscuit|cancelled|delivered|flowers|tin
battery|phone|signal
@grownup|doesnt|dont|never|no|noone|not|refuses|wont doesnt|never|not|will|wont? bring|buy|call|get|gets|ring|rings|take|takes ..3 a|her|him|me|my|the|us ..4 ambulance|coat|cream|dentist|doctor|doctors|glasses|hospital|inhaler|insulin|medicine|meds|nurse|optician|pads|shoes
cut|gone|havent|never|no|not|off|without ..3 bed|beds|electric|electricity|gas|heating|leccy|water ..6 baby|cold|days|freezing|home|house|month|months|since|weeks|winter
doesnt|dont|hasnt|isnt|never|noone|not|wont ..3 clean|cleaned|cleans|wash|washed|washes ..3 anything|clothes|my|our|uniform|us
bedbugs|cockroaches|fleas|maggots|mice|mould|nits|rats|scabies ..8 bed|bites|everywhere|house|kitchen|months|mum|noone|room|weeks|years
sleep|sleeping|sleeps ..3 bath|car|cellar|dog|floor|garage|kitchen|outside|porch|shed|utility ..8 bad|because|dad|every|he|home|made|makes|mum|naughty|punish|punishment|she|they
@compels ..1 @me|brother|sister|us ..2 eat|live|sleep|stay ..3 bath|car|cellar|cold|floor|garage|garden|outside|porch|shed|step
@grownup|@he|@she|they ..2 chucked|chucks|kick|kicked|kicks|lock|locked|locking|locks|shut|shuts|threw|throws ..2 brother|her|him|me|sister|us ..3 cellar|cupboard|garage|garden|in|loft|night|out|outside|room|shed|street
@grownup|@he|@she|they ..4 spends|spent|steals|takes|took ..4 allowance|benefits|dla|it|money|wages ..6 bets|booze|cigarette|drink|drugs|gambling|herself|himself|slots|vodka
carer|dad|he|mum|she|they ..2 doesnt|hides|keeps|stop|stopped|stops|wont ..3 give|gives|giving|let|my ..3 epilepsy|epipen|inhaler|insulin|medication|meds|tablets
her|his|own|real|their kids ..6 bedroom|eat|first|get|inside|presents|table|theirs ..8 i|me|mine
birthday|camping|hamster|mate|sleepover|tent
back on
chelsea|club|party|prom|pub
lock|locked ..2 out|outside ..8 baby|cold|dark|freezing|night|now|pyjamas|rain|raining|shoes|snow|snowing
left ..2 baby|her|him|me|us ..3 car|park|pub|shed ..8 cant|cold|crying|dark|hot|hours|scared
baby|brother|sister|twins ..8 blue|boiling|breathing|burning|fitting|floppy|limp|stiff|unconscious|wake ..12 alone|carer|dad|he|help|mum|noone|out|she
im #4-12 ..10 alone|mum|noone|own|scared ..6 dark|fire|home|night|out|since|smoke
carer|dad|gran|he|mum|she ..2 cant|isnt|not|wont breathing|moving|wake|waking
carer|dad|gran|mum ..3 collapsed|overdosed|passed|unconscious ..8 alone|baby|blue|breathing|cant|floor|help|now|scared|wont
get up
alarm
@grownup|@he|@she|everyone|they ..3 call|called|calls|reckons|said|say|says|telling|tells|told ..5 bitch|burden|disgusting|evil|fat|freak|mental|mistake|nothing|pathetic|psycho|retard|retarded|rubbish|ruined|scum|slag|slut|stupid|thick|ugly|unwanted|useless|waste|worthless
@grownup|@he|@she|they ..4 wish|wished|wishes ..4 i|me ..3 aborted|abortion|born|dead|existed|gone|never
noone ..2 loved|loves|wanted|wants me
dad|he|mum|no1|noone|parents|she|they ..2 didnt|doesnt|dont|ever|never|not|wont ..1 love|loved|loves|want|wanted|wants me
carer|dad|family|gran|mum|parents|stepdad|stepmum|they ..2 despises|hate|hates|regrets ..1 having|me
@compels ..1 @me|us ..3 eat ..3 alone|bowl|dog|floor|garage|off|outside|separate|sorry|ugly|worthless
@compels ..1 @me|us ..3 call myself ..3 alone|bowl|dog|floor|garage|off|outside|separate|sorry|ugly|worthless
@grownup|@he|@she|noone|they ..2 doesnt|dont|hasnt|isnt|never|not|stopped|stops|wont speak|speaking|speaks|spoke|spoken|talk|talking|talks ..2 me|us ..3 days|for|in|since|till|unless|until|weeks
@grownup|@he|@she ..3 drown|drowned|gets|hurt|hurts|kill|killed|kills ..2 my|our|the bird|cat|dog|hamster|kitten|pet|puppy|rabbit
@grownup|@he|@she|they ..3 said|saying|says|threaten|threatened|threatens ..5 give|giving|put|send|sending ..1 me|us ..3 away|back|bin|care|home|street|up
aint|arent|isnt|never|not allowed ..2 eat|leave|look|phone|shower|sit|speak|talk|toilet|touch|use|wash ..6 anyone|family|he|home|house|room|she|them|they|unless|until|with|without
talk|talks|treat|treated|treats ..2 me|us ..3 like ..2 animal|crap|dirt|dog|maid|nothing|prisoner|rubbish|servant|shit|slave
@grownup|@he|@she|they ..2 said|saying|says|tell|tells|told|want|wants ..3 me ..2 kill myself
@grownup|@he|@she|they ..2 said|saying|says|tell|tells|told|want|wants ..3 me ..2 do it
laugh|laughed|laughing|laughs ..2 at|if|when ..2 i|me ..1 cried|cry|crying
tells ..2 everyone ..2 im ..1 crazy|liar|lying|mad|mental
tread|treading|walk|walking on|round ..1 eggshells
scared ..3 go home
camera|cameras ..4 her|my|our ..1 bedroom|room
brother|cousin|sister ..1 calls|said|says
until ..4 homework|revision|tidied
2 days
condoms|coursework|noticing|tamping|vase
exam|maths|miss|teacher
blackmail|blackmailed|blackmailing|extorting|sextorted|sextortion
@he|@she|account|boy|boyfriend|ex|girl|guy|hacker|lad|man|person|someone|they|theyre ..6 going|gonna|hell|keeps|or|said|saying|says|shell|theyll|threatened|threatening|threatens|will ..6 expose|leak|leaking|post|posting|put|sell|send|sending|share|sharing|show|upload ..4 @images|everything|it|my|screenshots|that|them|to ..6 brother|church|contacts|dad|everyone|facebook|family|followers|friend|gran|group|if|instagram|mates|mosque|mum|online|parents|people|school|site|snapchat|teachers|unless|website|year
@images|it|they ..4 go|goes|going|send|sent to ..2 brother|contacts|dad|everyone|family|followers|friend|mates|mum|parents|school|whole
#|bitcoin|codes|gift|money|more|pay|quid|vouchers ..6 else|or|otherwise ..6 everyone|expose|leak|leaks|post|posts|send|sends|share|shares|show|tell
block|do|leave|log|stop|tell ..6 expose|leak|leaks|post|posts|send|sends|share|shares|show|shows|upload ..4 @images|everyone|everything|family|it|mum|my|school|them
if i dont ..6 expose|leak|leaks|post|posts|send|sends|share|shares|show|shows|upload ..4 @images|everyone|everything|family|it|mum|my|school|them
money|paid|pay|paying|send ..6 delete|stop ..4 @images|it|posting|them
recorded|saved|screenrecorded|screenshot|screenshots|screenshotted ..5 @images|it|me|nudes ..12 contacts|everyone|facebook|money|more|mum|pay|school|send
asking|asks|demanding|want|wants ..2 more ..6 else|frightened|if|money|nudes|or|photo|scared|videos
do i|we|you
corrie|drawing|stink
the post
birthday|funny|goal|holiday|homework|invoice|meme|project|wedding
at|before|by|in|til|till|until ..2 #|hours|midnight|minutes|tonight ..14 everyone|expose|leak|leaks|post|posting|posts|send|sends|share ..6 @images|contacts|everyone|family|it|mum|school|them
goes|leak|leaking|post|posting|send|sending|share ..6 @images|everyone|everything|it|them ..8 at|by|hours|midnight|minutes|now|tonight ..1 #|midnight|now|tonight
goes|leak|leaking|post|posting|send|sending|share ..6 @images|everyone|everything|it|them ..8 at|by|hours|midnight|minutes|now|tonight $
@images|it go|goes to ..8 at|by|hours|midnight|minutes|tonight
got|has|have ..2 #|hours|til|till|until ..2 #|hours|midnight|minutes ..12 everyone|leak|pay|photo|post|posts|send|sends
@images|blackmail|leak|post|send ..20 die|end|kill|kms|suicide ..2 it|me|myself
ask|asked|asking|asks|begging|get|made|make|makes|pressuring|send|sending|sends|sent|take|took|want|wanted|wanting|wants ..5 bra|knickers|naked|nude|nudes|sexy|topless|underwear|undressed
@he|bloke|boy|boyfriend|coach|ex|guy|lad|man|someone|stranger|teacher|woman ..4 ask|asked|asking|asks|begging|keeps|made|makes|paid|pays|want|wanted|wants ..5 @images|photo ..3 from|in|me|my|of|on|with|without
@he|bloke|boy|boyfriend|coach|ex|guy|lad|man|someone|stranger|teacher|woman ..4 ask|asked|asking|asks|begging|keeps|made|makes|paid|pays|want|wanted|wants ..5 @images|photo $
i|ive ..1 been|send|sending|sent ..2 a|boys|guys|him|man|men|photo|some|someone|stuff|them|these|this|videos ..3 @images|to ..6 him|his|money|more|now|older|online|regret|scared|someone
sell|selling|sold ..4 @images|content|feet|nudes
cam|camera|facetime|live|video|webcam ..6 clothes|naked|show|strip|top|touch|underwear|undress ..3 body|him|me|myself|off
ex|he|man|someone|stepdad|uncle ..4 posted|put|puts|uploaded|uploads ..3 @images ..3 of|on ..3 internet|me|online|porn|site|us|website
nude ..1 art|colour|drawing|dress|heels|lipstick|model|nails|painting|shoes|statue|tights
deepfake|deepfakes ..4 girls|her|me|my|us
airdropped|got|has|leak|leaked|leaking|passed|post|posted|posting|put|seen|send|sending|sends|sent|share|shared|sharing|showed|showing|shows|spread|spreading|uploaded ..4 boobs|naked|nude|nudes|sextape|topless
her|his|my naked|nude|nudes ..8 around|chat|everyone|everywhere|leaked|online|out|porn|round|school|seen|snapchat|year
@images ..2 of me|us ..8 everyone|porn|site|website $
ai|deepfake|deepfakes|edited|fake|faked|photoshopped|undress ..6 naked|nude|nudes|porn|topless|undress
filmed|recorded|videoed ..3 her|him|it|me|us ..10 beaten|changing|crying|everyone|fight|hit|online|posted|sent|shower|snapchat|tiktok|toilet|toilets
fake account ..6 me|my|photo
@playing
nude ..1 art|colour|dress|heels|lipstick|nails|shoes|tights
first aid
fake blood|id|nails|tan
bloke|boy|guy|he|lad|man|person|someone|stranger|they|woman ..8 app|discord|fortnite|game|instagram|internet|minecraft|online|roblox|server|snapchat|telegram|tiktok ..10 found|got|has|know|knows ..4 address|adress|house|live|name|school|street|where
followed|following|follows|stalked|stalking|stalks ..2 her|me|us ..6 again|bus|car|everywhere|home|man|school|street
car|guy|man|men|someone|stranger|van ..4 followed|following|follows|stalking|waiting|waits|watching ..3 home|house|me|outside|school|us
adult|bloke|guy|he|lady|man|someone|stranger|woman ..4 app|discord|fortnite|game|minecraft|online|roblox|snapchat ..8 address|camera|dad|dare|dares|gift|girlfriend|love|loves|naked|older|photo|robux|secret|vbucks
catfished|groomed|groomer|grooming
little brother|cousin|one|sister
shop man
pshe
cat|cow|dog ..1 followed|following
been|hiding|i|im|just|sat|sitting|stood|walking|were ..8 alley|beach|bench|bridge|bus|canal|carpark|cemetery|doorway|field|fields|forest|garage|graveyard|layby|moor|motorway|outside|park|platform|playground|promenade|road|roundabout|services|shelter|stairwell|station|stop|street|streets|subway|underpass|woods ..14 alone|am|cold|dark|empty|freezing|lost|midnight|myself|night|nowhere|own|raining|scared|shaking|shivering|snowing|soaked
alone|cold|dark|freezing|lost|midnight|myself|own|scared|shivering|soaked ..8 alley|beach|bench|bridge|carpark|doorway|fields|forest|moor|motorway|outside|park|playground|services|shelter|stairwell|station|street|streets|subway|underpass|woods
it|its ..2 am|dark|late|midnight|night ..10 alone|lost|myself|noone|nowhere|outside|own|scared|walking
#8-17|little|only ..6 by|on me|my myself|own ..6 airport|bus|centre|city|dark|here|outside|park|services|station|street|town|train
by|on me|my myself|own ..6 dark|night|outside|park|station|street|town|woods
walkin|walking|wandering ..2 about|around|round|streets|the ..6 all|am|cold|dark|freeze|hours|light|night|since|til
been|still here|out|outside|walkin|walking ..3 all|for|since ..3 #|@weekday|dark|hours|last|morning|night|school|yesterday ..10 alone|battery|cold|dark|dont|feel|freezing|help|lost|nowhere|own|raining|scared|tired
climbed|gone|legged|ran|run|walked ..1 away|home|off|out ..12 alone|cold|dark|freezing|hiding|lost|midnight|night|outside|raining|scared|street|woods
sleep|sleeping|slept|spending|stuck ..4 bench|bins|bus|car|doorway|outside|park|rough|shed|shelter|stairwell|station|street|tent|toilets|tunnel|underpass|woods ..8 alone|cold|dark|freezing|man|men|now|own|raining|scared|snow|soaked|tonight
once|sometimes|used|usually
home now
@game|@playing|@screen|@sport|angel|bbq|bonfire|cadets|camping|carols|concert|dofe|festival|fireworks|fishing|glasto|holiday|ice|marshmallows|paddling|scouts|sledging|snowball|snowman|trick
with brownies|carers|dad|family|gran|mum|my|nan
walk|walking ..3 dog
scared of
bunked|counting|hid|pond|property|tenner
where are ye|you
cant|dont|dontknow|no|not ..2 clue|idea|know|recognise|sure|tell ..1 this|where ..1 am|are|i|im|is|place|road|this|town|we|were
^ dont|dontknow where am|i|im|we|were *? *? *? $
am|got|i|im|we|were ..2 lost ..10 alone|cold|dark|dont|field|fields|help|man|men|middle|night|nobody|noone|own|phone|please|scared|station|town|train|woods
^ am|help|i|im|were ..1 lost *? *? $
abandoned|ditched|dumped|left|stranded|stuck ..3 at|by|here|in|middle|on ..5 airport|alone|dark|forest|layby|moor|motorway|night|nowhere|own|road|services|side|station|town
last|missed|no ..2 bus|buses|ferry|last|more|train|trains|tram ..8 alone|closing|cold|dark|dont|far|gone|night|nowhere|own|scared|shut|shutting|stranded|stuck|walk
chucked|dropped|dumped|kicked|left|put|threw ..1 me|out|us ..3 at|in|of|off|on|out ..3 bus|car|layby|middle|moor|motorway|road|roadside|services|taxi|train|van ..8 alone|cold|dark|dont|left|lost|night|nowhere|own|phone|scared|walk
driver|he|she|they|theyve driven|drove|gone away|off ..3 and|left|without ..3 im|me|us
closed|closes|closing|kicked|locking|shut|shuts|shutting ..4 me|minutes|now|out|soon|station|up|us ..6 alone|cold|dark|dont|go|nowhere|outside|own|sleep|stay
left ..1 on delivered|opened|read|red|seen
career|charger|class|college|corridor|driver|emotionally|glasses|homework|jumper|lesson|lessons|level|life|mam|maths|mum|mums|options|revision|stand|swing|teacher|tooth|uni|voice
day at|back
lost her|his|interest|my|our|the|weight
kitchen side
bat|batteries|battery|battrys|charge|percent|phone ..5 #0-9|dead|die|dying|going|low|nearly|red ..12 alone|cold|dark|dont|he|help|hurry|lost|man|night|nowhere|outside|own|please|scared|street|stuck|they
alone|cold|dark|freezing|help|hes|hiding|lost|man|nowhere|outside|scared|station|street|stuck|woods ..16 battery|battrys|charge|phone ..5 #0-9|dead|die|dying|going|low|nearly|percent|red
^ *? *? *? *? #0-5 percent *? *? *? *? *? *? *? *? $
got|on|only #0-5 battery|charge|percent
battery|phone|phones ..3 #0-5|dead|dying|red ..4 alone|cold|dark|help|lost|nowhere|outside|scared
battery|phone ..4 about going|gonna|to die|go ..8 *
til|till|until #
annoyed|basically|charger|charging|class|english|exam|game|lesson|lessons|mark|maths|milk|office|quiet|science|score|tattoo|test
talk|text later|tomorrow
cannot|cant|dont|not ..1 feel ..2 feet|fingers|hands|her|his|legs|me|my|our|toes ..1 anything|face|feet|fingers|hands|legs|toes ..10 anymore|bench|bus|cold|freezing|more|out|outside|park|rain|scared|shelter|since|sleepy|slept|snow|tent|walking|wet
bench|cold|freezing|outside|raining|shelter|snowing|soaked|tent|walking|wet ..14 cant|dont ..1 feel ..2 feet|fingers|hands|legs|toes
stopped shaking|shivering
cant|wont keep|stop ..1 shaking|shivering|warm ..8 cold|help|night|out|outside|sea|snow|soaked|water|wet
dead|proper|really|so|too|well cold|freezing ..6 bench|coat|doorway|help|lie|night|nowhere|outside|scared|shoes|sleepy|street|tent|tired
aint|havent|no|not|without ..2 coat|jacket|shoes|socks ..8 cold|freezing|night|outside|raining|ran|road|running|snow|street|walking
freezing|frozen|shivering|soaked|wet ..6 alone|bench|bus|nowhere|outside|own|park|shelter|station|street|tent|woods
bleep|boiler|class|classroom|duvet|exam|flip|heating|hw|netball|pe|radiator|roof|science|shower|sick|swimming|teacher
bloke|couple|driver|fella|guy|lad|lads|lady|man|men|somebody|someone|stranger|woman ..6 asked|asking|asks|keeps|letting|offered|offering|offers|said|saying|says|told|wants ..6 back|bed|car|come|couch|drink|flat|get|his|hotel|house|lift|money|place|ride|sleep|sleeping|sofa|stay|van|warm ..8 alone|car|cold|dont|go|him|him|his|know|night|now|nowhere|outside|own|scared|shall|should|station|street|tonight
@adultman|@menfolk|car|he|stranger|van ..6 asking|keep|keeps|says|telling|told|trying|wants ..4 come|come|get|go|sit ..2 back|his|in|into|with
get|getting|got|hitched|hitchhiking|hitching ..2 a|in|into|lift ..4 car|lift|lorry|van ..4 from|of|with ..3 bloke|dont|driver|guy|lorry|man|someone|stranger|trucker
hitchhiking|hitching
am|at|came|going|gonna|stay|staying ..3 a|his|some|this ..1 blokes|flat|guys|hotel|house|man|mans|place|strangers ..8 just #25-80|dont|met|offered|older|online
he|hes|they|theyre ..3 can|could|will ..2 crash|sleep|stay ..2 his|theirs|there|with ..8 dont free|if|know|met|stranger i
stranger|strangers ..4 car|flat|home|house|van
advisor|carer|coach|council|gang|homework|housing|interview|job|keyworker|pe|raffle|school|seat|social|staff|support|taxi|tesco
he|hes|she|shes aint|isnt|not|wasnt ..2 #8-17|boy|girl|real|same|who
not ..1 boy|girl|kid ..4 #25-80|car|grown|he|man|online
came|come|going|gone|here|im|meeting|travelled|waiting ..2 meet|meeting|to ..6 app|discord|insta|internet|online|roblox|server|snap|tiktok|xbox ..8 alone|bus|here|now|on|station|tell|today|told|tonight|train my
meet|meeting|seeing ..1 guy|her|him|man|someone|them ..4 at|hour|in|minute|now|today|tonight ..10 alone|dont|hotel|nobody|noone|own|park|secret|thinks
said|says|tell|told|told ..2 carer|mum|no|nobody|noone|staff|them ..4 im|where ..6 meeting|with him|his|hotel|train
auntie|gran|shop
@grownup ..3 @beats ..2 @target|her|him|them
@grownup ..3 @beats her|his|my|our|us ..1 @bodypart
old man ..3 @beats ..2 @target
@beats ..2 at|in|on @playing
kick|kicked ..2 out
@beats ..3 @playing
social ..2 all
police now
dont live there
got sorted
@grownup ..3 @harms ..2 @target
@grownup ..3 @harms her|his|my|our ..1 @bodypart
@he|@she|they ..1 burn|burned|burns|burnt|choke|choked|chokes|headbutted|headlock|scald|scalded|strangle|strangled|strangles|suffocated|throttled ..1 @me|@target|her|him|my
shook ..2 hands?
drag|dragged|drags|got|grab|grabbed|grabbing|grabs|lift|lifted|pick|picked|pull|pulled|pulls ..5 by ..1 ankle|ankles|collar|ear|ears|hair|hood|legs|neck|scruff|throat
hand|hands ..2 around|on|over|round ..2 mouth|neck|throat
pillow ..2 on|over ..2 face|head|mouth
@playing|@screen|cat|dog|kitten|lion|puppy|wrestling|wwe
@grownup|@he|@she|@trusted|they ..2 chuck|chucked|fling|flung|kick|kicked|push|pushed|pushes|pushing|shove|shoved|slam|slammed|slams|threw|throw|thrown|throws ..2 @target|her|him|them ..1 across|against|down|into|off|onto|over|through ..2 bed|cupboard|door|floor|ground|radiator|road|room|sofa|stairs|step|steps|table|wall|window
@grownup|@he|@she|@trusted|they ..2 chucked|chucking|chucks|flung|hurled|lobbed|lobs|threw|throw|throwing|throws ..4 at @me|brother|gran|her|him|mum|sister
chucked|pushed|shoved|slammed|thrown against|down|into|through ..2 door|floor|radiator|stairs|wall ..3 because|by|for
@playing|ball|bouquet|confetti|frisbee|pillow|pool|rice|snow|sock|socks|teddy|water
@beats|beaten ..4 with ..3 bat|belt|belts|bottle|broom|brush|buckle|cable|cane|chappal|charger|fist|fists|hairbrush|hanger|hoover|iron|ladle|lead|pan|pipe|plank|pole|remote|rope|ruler|sandal|shoe|slipper|slippers|spoon|stick|strap|wire|wood
gave|get|gets|getting|give|given|gives|got ..2 the belt|buckle|cane|hoover|paddle|pipe|slipper|spoon|stick|strap|whip
gave|get|gets|getting|give|given|gives|got ..1 a battering|beating|belting|doing|hiding|kicking|leathering|skelping|slapping|smacking|thumping|whipping
gets|got|takes|took|undid|undoes ..1 her|his|the belt ..1 off|out
# nil|points
@playing|ball|drum|drums|karate|pinata|rounders|seat|snare|spider|team
bruise|bruised|bruises|bruising|burn|burns|cuts|fingermarks|handprint|handprints|lump|mark|marks|scar|scars|stitches|swollen|welt|welts ..6 because|by|from|off|when|where ..3 @grownup|@he|@she|belt|buckle|cable|slipper|staff|stick|teacher
@grownup|@he|@she|coach|staff|teacher|they leave|leaves|left ..2 bruise|bruised|bruises|handprint|mark|marks|scars|welts ..1 on ..2 @me|arm|arms|back|leg|legs|my
baby|brother|cousin|kids|sister|twins ..2 covered|got|had|has|have ..3 bruise|bruised|bruises|burns|handprint|handprints|marks|welts
essay|exam|grade|homework|test
@grownup|@he|@she|staff|they ..2 break|breaking|breaks|broke|broken|busted|dislocated|fractured|knocked|smashed|snapped ..1 brother|her|his|mum|my|our|sister ..2 arm|collarbone|eye|face|finger|fingers|hand|head|jaw|leg|nose|rib|ribs|skull|teeth|tooth|wrist
@grownup|@he|@she|they knock|knocked|knocks ..3 out|teeth|tooth|unconscious
@playing|bike|falling|fell|horse|ice|piercing|skateboard|skiing|sledging|slipped|spider|trampoline
^ ..3 @grownup $
@grownup|@he|@she|brother|staff did|done it|that|this
^ it? just|was|were? my? @grownup|brother|stepbrother
@grownup|@he|@she|brother ..2 @beats|@harms
cant|dont|not ..2 say|tell
who ..2 did|hit|hits|hurt|hurts
how ..4 black|bruise|bruises|burn|cut|hurt|lose|mark|scar
what happened ..3 @bodypart|eye
where ..4 bruise|bruises|cut|mark|marks
^ ..1 @yes|always|everyday|maybe|mhm|mostly|often|sometimes|sumtimes|used|weekends
^ not always|anymore|bad|hard|lately|much|often|really|recently|since|today|yet
^ just|only if|me|mum|my|on|once|sometimes|the|when|with
^ @grownup|brother|staff
@beats|harm|harms|hurt|hurts|rough|smack|violent ..3 anyone|brother|her|him|mum|sister|them|you|your
anyone|dad|he|mum|she|they ..3 hit|hits|hurt|hurts
football|ketchup|snowman
water|waters ..2 breaking|broke|broken|gone|went
going|in|into labour
contractions ..4 *
baby|head ..2 comin|coming|crowning|out ..4 alone|and|bathroom|blood|early|help|hospital|labour|now|room|scared|toilet
gave|giving|had|havin|having ..2 baby|birth ..6 alone|bath|bathroom|floor|help|nobody|noone|now|own|room|shed|toilet
abortion|bump|miscarriage|miscarrying|month|months|pill|pregnant|week|weeks ..12 agony|bled|bleed|bleeding|blood|clots|collapse|cramps|faint|moving
loosing|losing|lost ..1 baby ..8 agony|bleed|bleeding|blood|clots|cramps
fell|kicked|punched|pushed ..10 bump|miscarriage|miscarrying|pregnant
agony|bled|bleed|bleeding|blood|clots|cramps ..10 abortion|baby|bump|gone|miscarriage|miscarrying|pregnant
baby ..2 aint|hasnt|isnt|no|not|stopped ..2 kicked|kicking|move|moved|movement|moving
miscarriage|miscarrying ..6 alone|blood|having|help|now|scared|think|toilet
bought|drank|given|taken|taking|took ..6 bring|end|get|got|lose|make ..3 away|baby|it|on|pregnancy|rid ..6 agony|bleeding|blood|clots|cramps|hurts|pain|sick
pain|pains ..3 #1-10|apart|every ..6 *
cat|cow|dog|guinea|hamster|horse|rabbit|sheep|snail ..4 babies|birth|labour|pregnant
auntie|aunty|cousin|miss|sir|teacher ..2 got|having|is|shes ..2 baby|pregnant
mum|mums|sister|stepmum ..3 had ..1 baby ..4 and|cute|hes|shes
feel|felt ..1 it kick
up and|with the baby
am|be|could|friend|get|getting|got|i|if|im|ive|mate|might|she|shes|sister|think|was ..3 pregnant
pregnancy scare|test|tests
clearblue|stick|test|tests ..6 line|lines|plus|positive|pregnant
#2-2|two ..2 line|lines
i|im|period|she|shes ..4 late ..8 baby|boyfriend|condom|dad|kill|pill|pregnant|scared|sex|test|unprotected
hasnt|havent|miss|missed|no|not ..4 come|on|period|periods ..8 #2-9|boyfriend|months|pregnant|scared|sick|since|test|weeks
#2-40|couple|eight|few|five|four|nine|seven|six|three|two month|months|week|weeks along|gone|pregnant
abortion|termination
i|im late ..1 *? $
on|period|periods ..2 #2-12|couple|few|four|three|two month|months|week|weeks late
#2-12|couple|few|four|three|two month|months|week|weeks late
did|done|done|taken|took #2-5|another|three|two test|tests
bit|i|im|its|ive|period|she|shes ..1 late ..2 #2-8|by|two|weeks ..1 months|week|weeks
keep|keepin|keeping it so
carrying|expecting|havin|having|keep|keeping ..2 a|his|my|the baby|child|kid
cover|covering|hide|hiding|showing|shows ..3 belly|bump ..4 *
late ..3 bus|lesson|meeting|school|tea
auntie|carer|cousin|mum|sister|stepmum|teacher ..3 baby|expecting|pregnant
not pregnant
crisis|crumpets|grey|kittens|message|voice
sister ..5 havin|having
negative
came just|on|started
i|ive just? come on
clinic|doctor|midwife|mum|nurse|worker ..4 appointment|booked|know|knows|nice|said|sorted
relieved
all sorted
^ dontknow|no|none|nope|not|nothing|nowhere *? *? *? *? $
^ i? cant|dont|havent|not ..1 got|know|really|sure|yet *? *? *? $
^ *? *? *? *? airport|anywhere|around|bath|beach|bench|bridge|bus|buses|car|doorway|floor|garage|laundrette|mcdonalds|outside|park|roof|shed|shelter|sofa|somewhere|squat|stairwell|station|street|streets|tent|toilets|train|trains|underpass|woods *? *? *? *? $
^ *? *? *? his|some|this ..1 flat|guy|guys|house|man|mans|mates|place|room *? *? *? $
got|have|is|there ..3 anywhere|bed|place|roof|somewhere ..3 go|night|sleep|stay|stop|tonight
where ..4 kip|sleep|sleeping|spend|stay|staying|stop ..3 night|now|tonight
where ..4 kip|sleep|sleeping|spend|stay|staying|stop ..3 $
where ..3 go|going|sleeping|staying next|now|tonight
where next|tonight
where are|did|do|will you ..1 sleep|sleeping|stay|staying $
can|could you ..1 stay here|there ..2 again|longer|tonight
^ no|none|nope|nothing *? *? $
^ i? cant|didnt|havent|not ..1 anything|eaten|got|had|have|since|yesterday *? *? *? *? $
^ *? *? *? @weekday|days|last|week|weekend|yesterday *? *? *? $
^ just? crisps|crusts|gum|ice|ketchup|leftovers|sachets|toothpaste|vodka|water *? *? *? *? $
^ *? there|theres isnt|never|no|nothing *? *? *? $
what ..6 breakfast|dinner|eat|eaten|food|lunch|tea ..1 today|tonight
what ..6 breakfast|dinner|eat|eaten|food|lunch|tea ..1 $
any|is there ..2 anything|food
had ..1 anything|something ..1 to eat
have you ate|eaten ..1 anything|since|today|yet
have you ate|eaten ..1 $
when did they|you last ate|eat|have
enough food|to eat
diet|fancied|fancy|fasting|hungry|kebab|kfc|later|ramadan|stuffed
no ..1 im|its|thanks
^ i? fell *? *? *? $
^ @grownup|@kin|he|her|him|staff|they *? *? *? $
^ me|my|one|the ..1 @grownup|@kin|staff *? *? *? $
^ i? didnt|got|was|wasnt|were ..1 bad|late|listen|naughty|quick|restrained|wrong *? *? *? *? $
@beats|@harms ..2 me|my
^ burnt|dropped|forgot|missed|spilled *? *? *? *? $
how did ..4 arm|black|bruise|burn|cut|eye|happen|lip|lose|mark|scar
what|whats ..2 happened|on|that ..4 arm|back|cheek|ear|eye|face|hand|leg|lip|neck|tooth|wrist
who did that|this
how did you get ..3 bruise|cut|hurt|mark
^ about|around|hes|i|like|nearly|over|prob|shes|think? # *? *? $
^ he? ..1 #18-80 *? *? *? $
how old ..3 boyfriend|friend|girlfriend|guy|he|him|man|she|they
what age ..3 boyfriend|he|him|she
#0-17
^ an|my|older|one|some|the ..1 agent|bloke|boss|dealer|elders|guy|lads|madam|man|mandem|men|olders *? *? *? $
^ favour|favours|he|him|madam|noone|someone|t|them|work *? *? $
^ did ..1 a|some favour|job|jobs|stuff *? *? *? $
^ cant|dont|not ..2 ask|know|say|tell|telling *? *? $
who ..1 asked|bought|buys|gave|gives|got|has|have|paid|pays|sends|sent|told ..2 for|it|that|you|your
where ..4 came|come|get|got ..2 cash|from|jacket|money|phone|trainers
how did you ..1 afford|get|pay
^ drop|forget|ignore|leave|scrap ..1 i|it|me|that|this|what *? *? *? $
^ dw|nevermind|nothing|nvm *? *? $
^ i? made all|it|that ..1 up *? *? $
^ no|please ..1 dont *? *? *? *? $
going|got|have|must|need|will ..3 call|let|pass|report|ring|share|speak|tell ..8 about|dad|manager|mum|police|safeguarding|school|services|social|someone|this|worker
brave|glad|sorry|thank|thanks ..6 said|sharing|tell|telling|told|trusted|trusting
you asked|mentioned|said|texted|told|wrote
what you ..1 said|told
concerned|worried ..3 about
you deleted
shall we carry keep|on|talk
can you tell me ..1 more|what
like|want to talk|tell ..6 about|more
what did|happened
^ @deny|not|thumbsdown @deny|@softend? @softend? @softend? $
^ @deny? not anymore|exactly|here|really|right|safe|today|tonight|yet @softend? $
^ @deny? i? aint|cannot|cant|couldnt|didnt|doesnt|dont|hasnt|havent|isnt|never|not|wont @softend? $
^ @deny he|hes|i|im|it|she|shes|there|they arent|cant|doesnt|dont|hasnt|havent|isnt|not|wont|wouldnt @softend? $
^ @deny|not * *? *? *? *? *? $
^ no|not ..2 safe
^ i? cant|dont feel|keep|know|think
^ far from it
^ for minute|now
hes|theyre back|coming|downstairs|here|outside
^ @halfway @halfway? @softend|bit|no|of|so|yes? @softend? $
^ a bit|couple|few|little @softend? @softend? $
^ hes|i|it|not? could|depends|guess|might|suppose|think so? @softend? $
^ not always|every|everyday|often|really|sure @softend? $
^ i? dont|dontknow|not know|sure @softend? $
^ now and|then and? again|then $
^ on and off $
^ more or less $
^ only if|once|sometimes|twice|when *? *? *? *? *? $
^ it? depends *? *? *? *? $
^ all of? the day|night|time @softend? $
^ every day|night|single|time|week|weekend @softend? @softend? $
^ again|always|constantly|daily|loads|mostly|often|still|usually|weekly @softend? $
^ @balk @balk|@softend? @softend? $
^ i|id|im|no? cant|couldnt|dont|not|rather|wont|wouldnt ..4 answer|ask|discuss|go|say|saying|speak|talk|talking|tell|telling *? *? *? $
^ no comment $
^ next one|question please? $
^ can|could we|you change|leave|not|skip|talk *? *? *? $
^ pass|skip *? *? $
^ drop|forget|leave|skip it|that|this please? @softend? $
^ you already|can|guess|know|tell ask|know|me|what|why @softend? $
^ guess|obvious|obviously @softend? $
^ who|why ..4 ask|asking|care|know|said|that|told @softend? $
^ none of ur|your business $
^ doesnt|dont|never matter|mind|worry @softend? $
^ it|that doesnt matter @softend? $
^ id rather not *? *? *? $
^ i? dont wanna|want to? @softend? $
^ dont ask|make me|please? *? *? *? $
^ please dont @softend? $
^ noone|nothing|nowhere @softend? $
^ define safe
^ @affirm|thumbsup|you @affirm|@softend? @softend? @softend? $
^ he|hes|i|it|she|shes|they|theyre am|are|did|do|does|has|have|is|was|will $
^ @affirm|you he|hes|i|it|she|there|they|we am|are|can|did|do|does|has|have|is|was|will @softend? $
^ @affirm|you * *? *? *? *? *? $
^ i? think so *? *? *? $
^ hasnt|not gone *? *? $
^ at|behind|by|down|in|near|next|on|outside|under|up bed|door|here|kitchen|landing|my|stairs|the|to *? *? *? *? $
^ back|coming|door|downstairs|hallway|here|inside|kitchen|landing|lounge|next|outside|stairs|still|upstairs *? *? $
^ he|hes|shes|they|theyre ..2 at|back|coming|downstairs|gone|here|in|on|outside|still|upstairs to drunk|get|listening|reading|watching *? *? *? $
^ hush|shh|zipped $
^ maybe|might|probably @softend? $
^ not anymore|yet? *? *? $
asleep|boiler|cat|cupboard|dog|film|fine|football|gran|hamster|knee|okay|papercut|trip|tripped|xbox
yes|you found
^ he|hes|she|shes|they|theyre blocked|blocking|dont|locked|not|took|wont *? *? *? $
^ @deny|cant|never|not * *? *? *? *? *? $
^ i? tried *? *? $
^ he|hes|shes|they|theyre ..2 at|blocking|front|in|lock|locked|outside|took|wont
^ locked *? *? $
^ sorry $
^ its? already down|in|round
^ only if|when
are|can|could she|they|you ..2 able? to? breathe|escape|leave|lock|move|run|stand|unlock|walk
can|could you ..1 get ..1 away|off|out|past|somewhere|to
can|could you ..2 wake ..1 dad|friend|her|him|mum|nan|them|up
can|could you ..1 give|move|put|throw ..3 away|blade|down|it|knife|pills|rope|tablets
will you ..1 come|give|move|put|step|throw|unlock ..6 away|back|door|down|in|over|staff
^ please *? *? *? $
^ fast|hurry|now|quick|yes *? *? *? *? $
^ i think so $
^ cant talk
^ help *? *? $
flat|house|number #
come|send ..1 now|quick|someone
can|like|need|shall|should|want ..4 call|get|phone|ring|send ..3 999|ambulance|help|police
shall|should i call|get|ring|send ..1 anyone|somebody|someone $
shall|should i send somebody|someone just|now|to
do|would you ..2 like|need|want ..2 ambulance|help|police ..2 now
is ..1 it|this an? emergency
need|want ..2 999|ambulance|police
^ yes he|now|they *? *? *? $
^ dont|no|nope|not clue|idea|know|no? *? *? $
^ no $
^ he|they didnt|say|wont *? *? $
^ some|somewhere far|house|place
are|do|is he|they|you ..2 being|forcing|got|have|made|making|telling ..3 come|get|go|leave ..4 car|him|in|now|them|tonight|with
can you say no
do you know where ..3 are|going|taking
know ..2 the? driver|man|men|people|person you ..1 with
^ a|about|like|maybe|prob? #6-10000 *? *? $
scale ..4 # ..10 bad|frightened|hurting|scared|unsafe
scale ..8 how ..4 pain
^ @affirm|you ..3 again|always|dad|every|he|last|loads|most|mum|my|often|once|she|since|sometimes|stepdad|they|twice|when
^ @affirm|bit|you *? *? *? *? *? $
^ not badly|deep|for|since|today *? *? $
^ helps|just|only *? *? *? *? *? $
accident|eczema|football|knee|netball|paper|papercut|rugby|toe|trampoline
^ @affirm|you @softend? @softend? $
^ i|it just|still|wont *? *? *? $
^ just did|now
^ already *? *? $
^ a? lot *? *? $
^ wont stop
did|have you ..5 cut|done|harmed|hurt ..5 already|just|now|today|tonight
it|you ..2 still bleeding
you hurting yourself
have you did|done something ..2 hurt yourself
^ @affirm|you *? *? *? *? *? *? $
^ all|lately|most|nights|only|recently|since|some *? *? *? *? $
safe from|with yourself
course
dye|hair|hamster|honest
^ @deny|cant|not *? *? *? *? $
promise ..6 hurt|safe
^ @affirm|you *? *? *? *? *? $
^ he|she|they
^ i? didnt say|want
did he|she|they stop when you
bins|broccoli|chores|dishes|dishwasher|homework|hoover|hoovering|maths|pe|revision|sprouts|tidy
^ i? cant|didnt|dont|never get|have|no|say|want *? *? *? $
^ noone does
did he|she|they stop when
did you agree|say|want ..3 it|no|that|to|yes
did|do you have a? choice
did you know ..2 was|were filming|recording
^ @affirm|you *? *? *? *? $
^ @grownup|@kin|@trusted *? *? $
^ not always|badly|hurt|lately|much|since|today|yet *? *? $
^ if|just|only|when he|hes|if|once|she|shes|sometimes|when *? *? *? *? *? $
^ define|whats *? count|hurt *? $
accident|basket|cat|cooks|cushion|dog|drives|feelings|fifa|film|football|geese|goalkeeper|hamster|jumps|laundry|nerf|pillow|play|playfight|playfighting|playing|rugby|singing|spider|spiders|wasp
^ her|his|me|my|one|our|some|someone|the|this ..1 @adultman|@grownup|@kin|@trusted|boy|friend|girl|lad|lads|mate|staff|stranger *? *? *? $
^ @adultman|@grownup|@kin|@pro|@trusted|all|both|everyone|he|her|him|himself|noone|them *? *? $
^ yeah|yes|you *? *? *? *? $
who ..1 did|does|hit|hits|hurt|hurts|kicked|locked|made|makes|punched|pushed|scares|slapped|threatened|touched|touches ..2 her|it|that|this|you
who ..4 afraid|frightened|scared ..1 of
who ..4 following|forcing|hitting|hurting|making|scaring|shouting|threatening|touching ..1 at|her|you
adult|anybody|anyone|grown|somebody|someone|up ..10 afraid|alone|around|avoid|comfortable|frightened|hit|hits|hurt|hurts|safe|scared|touched|uncomfortable
what|which adult|grown|one|person ..4 hits|hurt|scared|scares|touched
birthday|cat|chickenpox|chickenpox|coffee|dog|football|geese|goalie|hamster|herself|me|moth|myself|netball|rugby|spider|spiders|tackle
^ depends|if|only|when *? *? *? *? *? $
@beats|@harms ..2 her|me|mum|my|us
batter|bury|end|kill|lock|locked|locks|lose|murder|punish|punishes|slap|smack|stab|starve|starves
^ bad|depends|same|worse *? *? *? $
^ belt|cellar|cupboard|fist|fists|hand|shed|shoe|slipper|spoon|stick|strap *? *? *? $
^ a|her|his|the back|belt|cellar|cupboard|hand|ruler|shed|shoe|slipper|spoon|stick|strap *? *? $
no|without bed|dinner|food|mattress|sleep|tea
^ i|we dont|get|go|hid|hide|run *? *? *? *? $
i|it|we find|get|gets|got found|hurt|it|worse
what ..2 do|does|happen|happens ..4 if|when ..6 angry|back|cross|cry|disagree|drinking|drunk|found|home|knew|know|late|leave|no|pay|refuse|rule|rules|said|stop|tell|told|wrong
what happened|happens if|when
^ # *? *? *? $
^ about|like # *? *? *? $
^ about|around|like|nearly|over? #50-100000 *? *? $
how much ..3 debt|owe
owe ..3 anybody|anyone|him|money|them
^ i? dont|not know|really|sure|think *? *? $
^ barely|bit|funny|gurgling|hardly|just|kind|only|slowly|snoring|sort
^ empty|none|nothing *? *? $
^ he|hes|she|shes|theyre isnt|not|wont *? *? $
^ i? cant|dont feel|hear|see|tell
^ forgot|left|lost
have you got|had|taken|used ..2 epipen|inhaler|insulin|pen
anyone|anything|someone|something ..1 that could|might|will|would keep|stop ..2 here|safe|you
concert|fine|hamster|need|styles|teenager|tractor
^ all|everything|few|half|half|loads|lots|most|some|too|whole *? *? *? *? $
^ a bottle|box|bunch|couple|few|handful|load|lot|packet|strip *? *? *? *? $
^ i|ive had|have|swallowed|taken|took ..2 #|@pills|@quantity|some|them
^ dad|gran|grandad|mum|my|the ..2 @pills|lot|rest|whole *? *? $
^ @pills *? *? *? $
^ bit|maybe|might|not|possibly already|enough @softend? *? $
^ @balk @softend? $
^ cant|dont|not|wont say|saying|tell|telling *? *? $
^ about|around|least|like|maybe|over|prob|roughly|think? # *? *? $
^ # ish|maybe|or|to? #? *? *? $
^ all|both|enough|everything|half|loads|lots|most|none|plenty|too *? *? *? $
^ the box|lot|packet|rest|whole *? *? *? $
^ a bottle|box|bunch|couple|few|handful|load|lot|packet|strip|whole *? *? *? $
^ cant|didnt|dont|lost|never|not count|counting|know|remember|sure *? *? $
^ dontknow|just|loads earlier|hour|minute|now|now|today|tonight *? *? $
^ # hour|hours|minutes ago $
^ box|packet|packets empty|gone
how many|much|of ..2 boxes|capsules|did|has|have|packets|paracetamol|pills|tablets|them ..1 he|she|you ..1 left|swallow|swallowed|take|taken
how many|much ..1 boxes|packets|paracetamol|pills|tablets
when did he|she|you swallow|take ..1 it|pills|tablets|them|those $
^ already|bit|half|later|mhm|now|soon|today|tomorrow|tonight *? *? *? $
^ in|on my|the bag|bed|drawer|hand|pocket *? *? $
^ # *? *? $
^ almost|nearly|not done|there|yet *? $
^ when everyone|mum|shes|they|theyre ..3 asleep|bed|gone|out
^ i? think so $
^ still am|do|have|is *? $
got|have|you ..4 date|decided|place|plan|planned|planning|time|way ..5 die|do|dying|end|ending|hurt|kill|killing|suicide ..2 it|life|yourself
got|have|you ..4 date|decided|place|plan|planned|planning|time|way ..5 die|do|dying|end|ending|hurt|kill|killing|suicide ..2 $
going|planning|thinking ..3 do|doing it|that ..1 now|today|tonight
still what youre planning|thinking
is it|that ..1 now|today|tonight
have you ..1 already done it $
still got|have ..2 belt|blade|cord|gun|knife|petrol|pills|razor|rope|tablets
are|do|have|is ..6 blade|blades|knife|pills|razor|razors|rope|tablets ..3 hand|near|there|you
have you ..1 done it
^ no|none|noone|nope|nothing *? *? *? $
^ not anymore|much|really *? $
^ there|theres isnt|noone|nothing *? *? $
anyone|anything|something|what|whats ..2 keep|keeping|keeps|stop|stopping|stops ..1 you ..3 alive|going|here|safe|tonight
what ..2 stop you|yourself
^ a|about|like|maybe|prob? #0-4 *? *? *? $
scale ..4 # ..10 alive|awake|hopeful|live|okay|safe
out of #? #|ten ..6 safe
^ *? *? *? *? bridge|canal|cliff|edge|ledge|multistorey|platform|railway|river|roof|rooftop|tracks|underpass|viaduct|weir *? *? *? *? $
^ *? *? *? *? boot|cage|cellar|cupboard|loft|lorry|shed|van|wardrobe *? *? *? *? $
^ behind|inside|under ..2 bath|bed|bins|car|door|shed|sink|stairs|table|wardrobe *? *? *? *? $
^ *? *? *? beach|bench|bus|doorway|layby|motorway|park|phone|services|stairwell|station|street|streets|tent|woods ..4 alone|cold|dark|freezing|lost|night|own|rain|scared|since|snow|wet
^ i? dont|dontknow|no|not ..1 clue|idea|know|sure *? *? *? *? *? $
^ dontknow *? *? *? *? $
^ *? *? *? *? his|hotel|mans|someones|stranger|strangers *? *? *? $
^ at|in a|some car|flat|garage|hotel|house|room *? *? *? $
^ hiding|locked|lost|nowhere|outside|stairs *? *? *? *? $
^ *? *? his|their boots|feet|legs|shoes *? *? $
^ hid|hiding|locked|shut|stuck behind|in|under *? *? *? *? $
where are you ..1 at|exactly|now
where ..2 right now
where are you $
where you|youre are
you are|youre outside
what|which ..2 can you see
you up there
are you indoors|inside|outside|private
are|you ..2 still at|by|on
crewe|holiday|mum|tenerife|training
^ its? dad|he|hes|him|stepdad|them|theyre *? *? $
^ @affirm|you hes|it|its|theyre here|him|them? *? *? $
^ her|his|mums|my|the ..1 boyfriend|brothers|cousins|dad|dealer|ex|fella|lads|man|men|olders|stepdad|uncle|uncles *? *? *? *? $
^ #|a|four|loads|some|three|two ..2 bloke|blokes|boys|guy|guys|lads|man|men|older|olders|uncles *? *? *? *? $
^ # of em|him|them *? *? *? $
^ i? dont|dontknow ..1 know *? *? *? $
^ his|their belt|boys|car|friends|gtg|keys|mate|mates *? *? *? $
^ hush|shh|shhh *? *? $
^ @menfolk|him|strangers|them $
who|whos ..1 at ..1 door
who|whos ..2 with you
who|whos ..2 there
is ..1 that|this ..1 door|him|them
whose ..1 car|feet|keys|shoes|voice
what|whats is? that|the noise
who ..2 banging|knocking|shouting
anybody|anyone|someone ..3 with house|there|you
@beats|@harms|bleeding|breaking|choking|sharpening|smashed|smashing|strangling ..3 door|down|everything|glass|her|him|it|me|mum|up|us
^ he|hes|she|shes|they|theyre ..2 awake|back|coming|door|found|got|hear|here|hitting|hurting|in|kicking|listening|looking|outside|smashing|stairs|up *? *? *? *? *? $
^ *? *? *? *? blue|cold|fitting|floppy|grey|limp|purple|twitching|unconscious|white *? *? $
^ isnt|not|wont breathing|moving|talking|wake|waking *? *? $
^ again|bleeding|boarding|coming|counting|footsteps|help|him|his|screaming|shh|shhh|waters|window *? *? *? $
^ mum|she|sister ..2 bleeding|crying|floor|screaming *? *? *? $
^ hes|mums|shes on ..1 floor
^ so? he|hes|she|they|theyre cant|doesnt|dont|wont ..1 find|hear|know|see|wake *? *? $
^ door|doors|furniture|glass banging|breaking|moving|smashing *? $
what|whats is? ..2 going|happening ..2 *
what|whats is? happening
what|whats is? going on
what|whats ..1 he|hes|she|they doing
what ..1 can you hear
why ..2 lights|quiet|stopped|whispering
your last message
what does he look like
how are|is he|she|they ..1 now
hows ..3 breathing|colour
^ *? *? *? *? acid|antifreeze|axe|belt|blade|blades|bleach|cord|gun|hammer|insulin|knife|machete|noose|petrol|razor|razors|rope|scissors *? *? *? *? $
^ *? *? *? @pills *? *? *? $
^ all|everything|whole of? it|the|them *? *? *? $
^ what i need *? $
^ big|kitchen one *? $
^ everything $
what|whats is? ..1 in ..3 bag|bottle|cup|drawer|flask|glass|hand|pocket|rucksack|tin
what|whats ..3 got ..1 in|with
what have you ..2 with
what have you had
what ..1 help|helps ..3 now|that
what did you drink|swallow|take
only ..1 decent|hot|proper? dinner|food|meal|meals ..2 i|we ..1 eat|get|have
canteen|school ..3 only ..1 day|days|place|time ..2 i|we ..1 eat|get|have ..1 anything|dinner|fed|food|meal
only ..1 eat|fed ..2 club|college|contact|nans|school
book|diet|fasting|film|game|picnic|ramadan|training
@parent|@stepparent|fella|partner ..1 goes|going|gone|went for ..1 @parent|brother|her|him|sister ..1 again|because|cos|last|night|when|yesterday
say|saying|says|tell|telling|tells|told ..4 bumped|fell|slipped|tripped|walked|walks ..2 down|into|on|over ..2 cupboard|door|doors|stairs|step ..3 again
telling|tells ..2 everyone|gran|nan|neighbours|people|school|them|work ..4 bumped|fell|tripped|walked ..2 down|into|over ..2 cupboard|door|stairs|step
cat|comedy|dog|film|football|match|panto|puppy
away|flown|gone|jetted|off|went ..3 abroad|benidorm|caravan|cyprus|festival|holiday|ibiza|magaluf|majorca|portugal|spain|tenerife|turkey|weekend ..5 leave|leaving|left ..1 me|us
leave|leaving|left ..1 me|us ..2 #5-50|fiver|money|noodles|pizza|tenner|twenty ..8 away|back|gone ..3 friday|monday|saturday|sunday|thursday|tuesday|wednesday|week
with ..2 auntie|aunty|carer|dad|gran|grandad|neighbour|sitter|uncle
bus|coach|taxi|train
chlamydia|clinic|coil|condoms|gum|implant|std|stds|sti|stis ..14 i|im ..1 #9-13
i|im ..1 #9-13 ..12 chlamydia|coil|condoms|gum|implant|std|stds|sti|stis
cousin|homework|leaflet|lesson|poster|project|pshe|rse|sister
dealer|dealers|olders|plug ..3 came|come|coming|found|got|has|knows|said|says|taken|takes|took|want|wants
jacked|lose|lost|missing|robbed ..2 his|their ..1 bag|box|food|gear|money|pack|package|packet|parcel|phone|stuff ..12 off|owe|owes|pay|paying|work|working
work|worked|working ..1 it|that|them off ..3 by|for|now|til|till|until
antiques|art|car|card|pokemon dealer
cake|calories|chores|dad|dealership|detention|mum
ate|done|downed|drank|drink|drunk|eat|eaten|had|necked|popped|swallow|swallowed|take|taken|taking|took ..3 @quantity ..5 @pills
ate|downed|had|necked|popped|swallowed|taken|took ..2 #5-500 ..3 @pills
ate|downed|necked|popped|swallowed|taken|took ..2 the|them|these|those @quantity|lot|rest
@pills ..8 downed|had|necked|swallowed|taken|took ..2 all|everything|loads|lot|whole
drank|necked|swallowed|taken|took ..1 all|entire|every|everything|whole ..4 bottle|cabinet|cupboard|drawer|lot|stash|strip|tin|tub
had|necked|swallowed|taken|took the lot
had|necked|swallowed|taken|took ..1 all|half|loads|most|rest of? ..1 dad|gran|her|his|it|mum|mums|my|them @pills?
done|necked|swallowed|taken|took too many|much
@pills ..4 empty|gone ..3 in|inside|take|took me
crushed|mashed|mixed ..4 @pills
antibiotic|antibiotics|calpol|chocolate|chocolates|haribo|hayfever|skittles|smarties|sweets
taken|took ..1 street|up
whole street|thing
biscuits|cake|crisps|dog|norovirus|pizza
could|going|gonna|might|want ..2 take
take @quantity
done|had|take|taken|taking|took ..2 od|overdose
dad|friend|he|hes|i|ill|ive|just|mate|mum|she|shes|think od|oded|overdose|overdosed
has|have|just oded|overdosed
oded|overdosed ..3 again|just|now|on
just|yeah|yes i? ..1 necked|swallowed|taken|took @pills|loads|pills|some|them
swallowed|taken|took ..1 something|stuff|them ..4 to? die|end|forever|gone|kill|regret|scared|sleep
drank|necked|swallowed|taken|took ..5 meant|trying|want|wanted ..1 dead|die
od|overdose|overdosed on ..2 caffeine|carbs|cheese|chocolate|coffee|crisps|haribo|mince|netflix|sugar|sweets|tiktok|turkey
camhs|counsellor|crisis|doctor|gp|keyworker|mum|social|therapist|worker ..2 helped|knew|know|knows|sorted
camhs ..3 come|comes|discharged|help|helped|helps|plan|saw|see
he|hes|im|she|shes ..1 alright|better|fine|good|okay ..2 now
dont|havent|stopped ..3 anymore
clean now
got|have a plan
better|fine|okay after|since|today
told camhs|carer|carers|dad|gran|keyworker|miss|mum and
done|had|swallowed|take|taken|took ..2 od|overdose
oded|overdosed
swallowed|taken|took ..4 @pills ..5 die|end|kill|myself
necked|swallowed|taken|took ..2 all|bunch|loads|many ..4 @pills
on ..2 carbs|cheese|chocolate|coffee|crisps|haribo|mince|sugar|sweets|tiktok|turkey
ate|downed|drank|drink|drinking|drinks|drunk|eaten|gulped|had|necked|sipped|swallow|swallowed ..5 @bleach
ate|drank|drink|drunk|eat|eaten|necked|swallowed ..4 from|in|out|under ..2 garage|shed|sink|washing
ate|drank|drink|drunk|eat|eaten|swallowed ..3 ant|rat|slug|weed killer|pellets|poison
drank|drink|drunk|swallowed ..3 brake|drain|floor|hair|lighter|nail|oven|paint|screen|toilet|washing|white|windscreen cleaner|dye|fluid|liquid|powder|remover|spirit|stripper|stuff|varnish|wash
antifreeze|bleach ..3 drank|drunk|drunk|necked|swallowed
coke|glass|juice|squash|tap|tea|water from|out ..2 sink
id rather|sooner
ate|eat|eaten|inhaled|necked|swallow|swallowed|swallowing ..6 batteries|battery|bead|blade|glass|lego|magnet|magnets|marble|nail|nails|needle|pin|pins|razor|screw|screws
batteries|battery|magnet|magnets ..5 ear|mouth|nose|swallow|swallowed|throat
rather eat|swallow
carved|cut|cutting|slashed|sliced|slit|stabbed ..4 bit|dead|proper|really|so|too|very|well bad|badly|deep|deeper|far
cut|cutting|slashed|sliced|slit ..4 deep|deeper ..5 blood|meant|normal|stop|usual
cutting|opened|slash|slashed|sliced|slit ..2 neck|throat|vein|veins|wrist|wrists
cut her|his|my|their neck|throat|vein|veins|wrist|wrists
cut|go|gone|went too deep|far ..6 bleed|bleeding|blood|carpet|sink|stop|towel
arm|arms|cut|cuts|cutting|legs|thigh|wrist|wrists ..8 cant|doesnt|keeps|never|not|wont ..2 bleeding|stop|stopping
blade|knife|razor ..6 bleeding|blood ..3 all|everywhere|loads|lots|stop
gravy|horror|makeup
my? fringe|hair
@ligature ..5 around|from|off|on|over|round|to ..4 banister|bannister|beam|branch|bunk|curtain|door|hinge|hook|light|loft|neck|pole|radiator|rafter|rafters|rail|swing|thing|throat|tree|wardrobe
made|tie|tied|tying ..4 @ligature|knot|noose ..5 banister|beam|door|neck|out|rail|ready|round|tree|up
around|round her|his|my|their neck|throat
ligature|noose
bought|found|got|have|made a|dads|my|the ..2 rope ..6 garage|gonna|here|hidden|in|now|ready|room|shed|staff|till|tonight|tree|under|up|with|woods
a|the|theres beam ..4 @ligature|garage|hold|loft|weight
already|got|its ..2 it? ..1 round my? neck
arm|arms|cat|chain|hand|hands|headphones|lanyard|medal|necklace|scarf|snake|tag|towel ..5 neck
hand|hands|her|his ..1 around|round my neck|throat
choke|choking|drown|drowning|electrocute|gas|hang|hanged|hanging|hung|shoot|strangle|strangled|strangling|suffocate herself|himself|meself|myself|ourselves|themself|themselves
brother|cousin|dad|friend|he|hes|mate|mum|she|shes|sister is? hanging *? *? $
tried|tries|used
attempt|attempted|tried|try|trying ..2 drown|end|hang|hurt|kill|od|overdose|top|unalive ..2 her|herself|himself|his|it|meself|my|myself|themselves
suicide attempt|attempts|letter|note|pact|plan|watch
this is|my ..1 bye|goodbye|it
bye|farewell|goodbye|tara all|dad|everyone|forever|friends|gran|guys|i|life|love|mate|mum|my|now|sorry|then|world
done|said|say|saying ..2 bye|byes|goodbye|goodbyes ..4 all|brother|cat|dog|everyone|friends|gran|insta|left|live|mum|sister|snap|snapchat|story
by the time ..6 find|see|these|this
when mum|someone|they|u|you ..1 find|get|read|see ..1 it|me|this ..8 alive|be|dead|gone|here|late|sorry
final|last goodbye|message|text|time chat|one|thing|you ..6 bye|ever|from|hear|me|see
never|wont ..1 hear|see ..3 again|from|me ..3 bye|goodbye|love|sorry
^ farewell|goodbye *? *? $
appointment|brownies|butlins|camp|caravan|dentist|football|gran|grans|holiday|holidays|meeting|residential|session|shift|spain|swimming|tenerife|training|trip|uni
bus|detention|late|lift|minutes|pick|running|traffic
cake|cool|great|ok|okay|party|smile|thanks|xx
bike|bucket|costa|coursework|crush|van
let|pass|say|tell ..4 brother|dad|everyone|family|friends|gran|grandad|her|him|keyworker|know|mama|mum|sister|them ..3 i|im|that ..1 forgive|love|loved|sorry
tell ..4 it|its isnt|not|wasnt|werent ..2 about|because|cos|fault|her|him|them
tell ..5 can|should get|have|keep|look ..3 after|cat|dog|my
tell ..3 look after ..3 her|his|mum|my|our|the
look|take after|care ..2 each|mum|my|our|the ..1 baby|brother|budgie|cat|dog|fish|gran|hamster|mum|other|rabbit|sister|tortoise ..3 bye|for|if|me|please|sorry|when
look|take after|care ..2 each|mum|my|our|the ..1 baby|brother|budgie|cat|dog|fish|gran|hamster|mum|other|rabbit|sister|tortoise *? *? $
dont|never|not let ..8 find|see ..3 body|first|me|this
dont want ..8 find|finding ..2 body|me
after|before|till|until|when everyone|he|mum|she|someone|they|you ..1 find|finds|found body|me|my
can|could have|keep my ..2 bike|cat|clothes|dog|everything|half|hoodie|laptop|money|phone|plants|ps5|room|share|stuff|switch|things|trainers|xbox
give ..2 my|our ..2 cat|clothes|dog|everything|ps5|stuff|switch|things|xbox ..2 to
dont|not|wont need ..2 anything|it|my|them ..2 after|anymore|where ..3 bye|go|going|gone|tonight
after|once|when i|im dead|gone
sorry ..4 all|everyone|everything ..4 bye|cant|done|end|goodbye|love|over
i|ive done|left|writ|written|wrote ..3 letter|letters|note|notes|will ..8 asleep|bed|dad|drawer|each|everyone|fridge|goodbye|mum|pillow|sorry|table|them|why
forgive for|me ..8 bye|everything|gone|goodbye|love
thank|thanks ..2 for ..3 all|everything|trying ..8 bye|end|gone|goodbye|late|one|over|tell
allergic|landlord|rehome|rehomed|rescue|rspca|vet|vets
gran|mam|mum keeps|said|says
birthday|hit|monday|prison|rip|scared|theory
dad|he|hes|mum|she|shes|stepdad|they ..4 find|finding|finds|kill|kills me
cake|charger|chips|hoodie|lift|pizza
cant|dont tell
if|isnt|not|wasnt|werent|wont ..3 around|be|being|here|see ..3 16|18|alive|anymore|birthday|christmas|exams|monday|morning|summer|tomorrow|weekend|year
not|wont ..1 be around *? *? *? $
il|ill|im be? gone after|before|by|next|soon|then|tomorrow
if i die|died|disappeared|vanished|wasnt|went|werent|werent alive|and|around|born|for|gone|he|here|n|no|nobody|noone|she|they|tomorrow|who|would
best|better|easier|happier|sorted if|off|when|without ..2 dead|gone|i|im|me|without ..2 dead|gone|here|me|not|wasnt|werent|without
best|better|easier|happier|sorted if|off|when|without ..2 dead|gone|i|im|me|without *? *? $
everybody|everyone|family|he|mum|nobody|she|they|world ..3 better|easier|happier ..1 if|off|without ..4 dead|gone|here|me|wasnt
everybody|everyone|family|he|mum|nobody|she|they|world ..3 better|easier|happier ..1 if|off|without *? *? $
dont|never|not|wont ..3 get|live|make|plan|planning|reach|see ..2 past|till|to|until 15|16|17|18|being|birthday|christmas|exams|gcses|my|next|summer|that|tomorrow
gave|give|given|giving ..2 all|everything|my|stuff|things ..6 away|cat|dog|guitar|hamster|need|out|season|wont
does|would ..3 care|miss|notice ..4 dead|die|died|disappear|disappeared|gone|vanished|wasnt
what happens ..8 after|if|when i|u|you dead|die|funeral|gone
my|own|plan|planned ..1 coffin|funeral|grave|gravestone
made|write|writing|written|wrote ..3 goodbye|will
grave|landlord|orthodontist|restrained|school|task
cinema|class|contact|lesson|lunch|party|quiz|session|shopping|wedding
cat|dog|gran|grandad|grandads|grans|hamster funeral
bin|boot|charity|clothes|recycling|shop|tip
already|i|ive drank|drunk|had|necked|swallowed|taken|took it|some|something|them ..5 ago|die|dizzy|dont|hour|minutes|now|numb|regret|ringing|scared|sick|sleepy|want|weird
have|i|ive already? swallowed|taken|took all|everything|loads|them
already|ive done it
changed my mind ..8 help|ive|late|pills|ringing|sick|taken|took
ear|ears ..2 ringing
til|till|until|while it ..1 goes|kick|kicks|stops|work|working|works
kick|kicked|kicking in ..5 *? $
eat|eating|swallowing|take|taking|took @pills|it|them ..2 one by one
ate|eat|eaten|had|taken|took ..5 @pills ..3 like sweets
ate|had|have|took ..3 @quantity|packet|thing ..3 of? ..3 @pills ..12 dizzy|ears|numb|ringing|scared|sick|sleepy|spinning|weird
bottle|box|packet|strip|tin|tub ..3 all|are|is|its|was empty|flat|gone
biscuit|biscuits|booked|bug|bus|cereal|chocolate|chocolates|coursework|crisps|form|homework|jab|jabs|lunch|milk|money|petrol|photo|photos|quiz|tea|test|travel
ringing ..4 concert|gig|match
chest|cupboard|fridge|inhaler|pump|screaming
^ *? *? *? bridge|cliff|cliffs|edge|ledge|platform|railings|railway|roof|tracks|viaduct ..1 alone|high|now|quiet|quite|tonight
on the ..2 bridge|cliff|cliffs|ledge|multistorey|railings|roof|tracks|viaduct ..6 alone|calm|cold|dark|down|high|night|nobody|noone|pretty|quiet|wind|windy
beachy|bridge|cliff|cliffs|multi|multistorey|railway|tracks|viaduct ..6 goodbye|head|location|off|phone
insta|live|location|snap|snapchat|story ..8 bridge|cliff|cliffs|multi|pills|railway|river|roof|rope|tracks
beachy head
at|by|in|near|to the ..1 canal|railway|reservoir|river|sea|tracks|weir ..6 alone|bye|cold|deep|done|dont|end|goodbye|jump|love|myself|own|sorry|tell
locked ..3 bathroom|garage|room|shed|toilet|toilets ..8 blade|knife|pills|razor|rope|tablets
in|locked ..3 bathroom|garage|shed|shower|toilet|toilets|woods with ..2 knife|pills|razor|razors|rope|tablets
got|have|ive|with ..3 knife|razor|razors ..6 arm|arms|bathroom|leg|locked|myself|skin|toilet|toilets|wrist
knife|razor ..3 at|on|to ..1 her|his|my|their arm|arms|herself|himself|leg|neck|self|throat|wrist|wrists
got|have|ive|round ..2 dressin|dressing gown belt|cord|tie
hole|kids|legs gone|numb i? ..1 jumped
he|hes|i|ive|she|shes jumped ..6 alive|bridge|cant|feel|ground|legs|move|roof|window
bmx|bungee|cinema|diving|dog|ducks|fishing|football|goal|holiday|parked|parkour|photos|picnic|santa|scooter|selfie|splash|tackle|trampoline|trip|walk
bye *? ..2 bye *? ..2 bye ..2 all|dad|everyone|gran|mum
bye all|dad|everyone|gran|mum ..4 bye|everyone|love|sorry
let|tell ..3 it|its|this ..1 isnt|not|wasnt|werent about|anyones|because|cos|her|him|the|their|your
isnt|not|wasn|wasnt ..1 anyones|her|his|mum|mums|nobodys|their|your fault ..4 bye|look|love|please|put|tell|x
isnt|not|wasn|wasnt ..1 anyones|her|his|mum|mums|nobodys|their|your fault *? *? $
look after ..4 bye|please|x
what happens ..3 my ..2 body|cat|dog|phone|room|stuff|things ..4 after|dead|die|gone|if|when
tell|told|wrote ..6 who gets what
no|not going|gonna ..2 wake up
dont|not|wont ..3 need ..4 after today|tomorrow|tonight
forget|ignore me after
no|nobody|noone|nothing ..3 stop|stopping me anymore|now|tonight
few|one more ..2 hour|hours|minute|minutes ..3 and|its|then|till ..3 done|free|gone|over|peace|sleep
go|going|gonna|off|want ..2 be|join|see ..2 with? ..2 brother|dad|gran|grandad|mum|sister ..6 again|dead|died|heaven|passed
be|finally at? peace
my final|last ..2 meal|message|text
forgive me
dont ..2 bother|come|look|put|send ..4 anyone|for|nobody|someone ..3 bye|done|late|me|over|sorted
come|go to my last
final|last ..3 day|night ..4 at|here|holiday|of|placement|primary|school|term|year
cat|costa|dog|football|key|lines|scooter|spilt|vase|window
hull|move|moving
dream|think|thinking|thought|thoughts ..2 about|not|of ..2 not? be|being ..1 alive|around|dead|gone|here
almost|nearly did|done it ..2 again|last|night|this|today|tonight|yesterday
thoughts|urge|urges ..4 again|back|bad|came|come|coming|dark|ending|stop|stronger|worse
did|does|doing|done|started it again ..4 arms|bath|because|friday|helps|last|legs|monday|night|saturday|sunday|this|thursday|tuesday|wednesday
her|his|my arms|legs|thighs|wrists ..4 again|bad|covered|mess|plasters|see|show|worse
last|one|only reason|thing ..4 alive|gone|here|keeping|live|living|stay|staying|stops
just|only alive|here|stayin|staying ..3 because|for|til|till|until ..4 brother|cat|dog|gran|hamster|mum|sister
gave|give|given|giving ..6 away|out ..6 anymore|class|kids|need|people|right|want
be|going|see|want|wants ..4 with ..3 brother|dad|friend|gran|grandad|mum|sister ..4 dead|died|grave|heaven|passed
everyone|he|mum|she|they ..3 be ..2 better|fine|happier|relieved ..1 if|off|soon|when|without
if i|u|we|you ..3 break|dump|finish|go|leave|left|tell ..5 cut|die|end|hang|harm|hurt|kill ..1 herself|himself|it|theirselves
if i|u|we|you ..3 break|dump|finish|go|leave|left|tell ..5 cut|die|end|hang|harm|hurt|kill *? $
cant|dont ..1 do it|life|this ..1 anymore|more|no
annoying|detention|diet|football|homework|job|level|maths|netball|pe|race|revision|shift|snake|wordle
am|climb|climbed|hes|im|ive|leaning|sat|shes|sit|sitting|stand|standing|stood|were ..4 at|off|on|onto|over|to|up a|the|this|top? ..3 balcony|bridge|cliff|cliffs|edge|flyover|footbridge|ledge|multistorey|overpass|parapet|railing|railings|roof|rooftop|storey|track|tracks|viaduct|weir
other|outside|wrong side of ..2 barrier|barriers|bridge|fence|glass|rail|railing|railings|wall
climbed|climbing|over|past the barrier|barriers|parapet|railing|railings
top of ..4 block|bridge|carpark|cliff|flats|multi|multistorey|roof|scaffolding|storey|tower|viaduct
dangling|feet|legs off|over the edge|side
am|im|laid|lay|lying|sat|sitting|standing|stood|walking ..2 along|between|by|in|near|next|on|onto to? the ..1 line|lines|rails|railway|tracks|trainline
on ..1 ledge|parapet|windowsill
on the edge|roof ..6 alone|come|down|drop|end|ground|jump|not|quiet|wont
ball|bmx|bungee|cat|dive|diving|ducks|fishing|football|frisbee|parkour|photos|picnic|pool|scooter|seat|selfie|skate|splash|sunset|swimming|trampoline|trick|tricks
always|every|keep|sometimes|used
u|you said
where are? you
haribo|haribos
cinema|shopping|terrace
about|going|gonna|he|hes|id|ill|im|just|might|ready|she|shes|so|wanna|want|will to? ..2 chuck|chucking|jump|jumping|throw|throwing ..2 from|front|herself|himself|in|infront|myself|off|out ..4 balcony|bridge|building|bus|canal|car|cars|cliff|flats|lorry|multi|multistorey|pier|quarry|river|road|roof|sea|top|tower|tracks|traffic|train|water|window
jump|jumping|lie|step|stepping|throw|walk|walking ..2 front|in|infront|under ..1 of? ..2 bus|car|cars|lorry|traffic|train|tram|van
go|going|gonna in front of the? next? ..1 bus|car|lorry|one|train|tram
under ..1 a|next|the bus|lorry|train|tram|wheels
fast|next|the ..1 train|trains|tram ..4 doesnt|dont|not|wont stop|stopping
wait|waitin|waiting ..3 fast|freight|intercity|last|next lorry|one|train|tram
bridge|cliff|edge|platform|roof|station|tracks ..5 about|going|gonna|wanna|want to? die|jump
sat|sitting|standing|stood on edge|top of ..3 building|carpark|flats|multistorey|park|tower
about|going|gonna|im to? ..1 jump|jumping now|off|soon|tonight
about to jump
going|gonna to? jump $
swim|wade|wading|walk|walking ..2 into|out ..2 canal|lake|river|road|sea|traffic|water
almost|keep|nearly|sometimes|think|thinking|thought|used
chelsea|coppers|lip|police|sofa|telly
bed|ground|jumped|leaves|puddle|puddles|queue|seat|telly|test
waiting for ..3 cold|dad|delayed|home|late|meet|mum
wait|waiting ..6 delayed|home|late|then
almost|feel|imagine|keep|nearly|picture|sometimes|think|thinking|thought|thoughts|urge|wanna|want|wish ..5 drive|jump|jumping|lie|run|step|stepping|throw|walk|walking ..3 in? ..1 front|infront|into|off|under ..4 bridge|bus|car|cars|lorry|platform|river|road|roof|sea|traffic|train|tram|window
go|lean|sit|stand|standing|stood|walk ..3 close|near|really|too ..2 edge|line|platform|rails|road|tracks
been|go|going|sit|sitting|stand|walk|walking|went ..5 bridge|footbridge|multistorey|quarry|railway|top|tracks|viaduct ..8 just|look|looking|see|sit|think|watch
cartwheel|fence|geography|kickflip|puddle|puddles|rocks|training
got|have|hes|hold|holding|ive|shes|theres|with ..5 @pills|blades|bleach|gun|knife|noose|razor|razors|rope|scalpel|shotgun|stanley ..8 front|hand|hands|lined|next|ready to? me|of|up?
@pills|bleach|knife|noose|razor|rope ..4 in|next|on me|my|the|to? ..1 bed|floor|hand|hands|lap|me|pillow
@pills|them ..3 counted|emptied|laid|lined|popped|poured|tipped into|out|up
lined out|up ..3 @pills|all|on
counted|countin|counting ..3 @pills|out
bought|found|got|have|hid|hidden|nicked|saved|stolen ..5 @pills|bleach|razor|rope ..8 going|gonna|ready|take|tonight|use|wanna|want ..3 all|die|do|end|it|take|them|tonight
i|ive got everything|it|stuff ready *? *? *? $
bread|butter|cake|carve|cricket|haribo|haribos|lip|nerf|onions|potatoes|pumpkin|shave|shaving|toast|veg
dad|he|hes|lad|man|mum|she|shes|stepdad got|had|has|holding ..3 gun|knife
he|hes|she|shes ..2 gun|knife
about|going|gonna|ill|im|might|ready|wanna|want|will ..2 down|drink|have|neck|swallow|take|taking ..3 all|bunch|every|everything|full|handful|loads|lot|od|overdose|rest|whole ..4 @pills|bottle|box|cabinet|drawer|packet
about|going|gonna|ill|im|might|ready|wanna|want|will ..2 down|drink|have|neck|swallow|take|taking ..3 all|bunch|every|everything|full|handful|loads|lot|od|overdose|rest|whole *? *? $
about|going|gonna|ill|ready|wanna|want|will ..2 od|overdose
going|gonna|ill|will ..2 neck|swallow|take ..2 @pills ..4 die|end|everything|now|over|sleep|tonight
about|going|gonna|im|need ..2 burn|cut|slash|slit|stab ..2 myself|throat|veins|wrist|wrists
fringe|hair|on ..1 chocolate|haribo|mince|pigs|sugar|sweets
hang|hanging|hurt|hurting|kill|killing|off|offing|top|topping|unalive|unaliving ..1 herself|himself|meself|myself|mysen|themselves ..6 after|later|minute|morning|now|once|soon|today|tomorrow|tonight|when
later|now|today|tomorrow|tonight ..6 end|ending|kill|killing|top|topping|unalive ..1 herself|himself|it|life|meself|my|myself
kms|suicide ..3 after|later|now|today|tomorrow|tonight
end|ending|finish ..1 everything|it|life|my|things all? ..4 after|later|minute|now|once|soon|today|tomorrow|tonight
am|going|gonna|ill|im|will ..2 end|ending|kill|killing|top|unalive ..1 life|meself|myself|mysen
going|gonna|ill|im|will ..2 die|kms tonight
@friendword|he|hes|she|shes|theyre ..3 about|going|gonna ..3 end|hang|kill|top|unalive ..1 her|herself|himself|his|it|themselves
turn|when ..3 16|18
if|might|said|says|threatening|threatens|would
going|gonna|ill|im|just|will do|doing it ..4 after|before|later|live|minute|now|once|right|soon|then|today|tomorrow|tonight|when
going|gon|gonna|ill ..1 do it $
later|now|tomorrow|tonight ..4 going|gonna|ill|will do it
after|once|till|until|when ..4 asleep|bed|gone|leaves|out|sleep|sleeps|work ..4 do|doing|end|il|ill|take|taking
do|doing|take ..3 it|them ..3 after|once|till|until|when ..4 asleep|bed|gone|leaves|out|sleep|sleeps
already|i|ive done it *? *? $
it|its done now
did|done it ..3 already|cant too|undo goodbye|late|sorry
today|todays|tonight|tonights is|the ..1 day|night ..3 do|end|go|it
today|todays|tonight|tonights is|the ..1 day|night *? *? $
baking|bins|booking|brush|chores|cooking|dance|decorating|dishes|dye|form|hair|hoover|paper|pots|quiz|race|room|run|shopping|show|shower|solo|surprise|swim|talent|tidy|tidying|walk|washing
he|hes|she|shes|they|theyre ..2 going|gonna|ill|will do
asking|isolation|pricks|tea
^ always|definitely|dontknow|maybe|mhm|mm|mostly|obviously|sometimes|sure|yes|yup $
^ bit|kind|kinda|little|maybe|mhm|sometimes|sort|yes *? *? $
^ yes ..1 again|all|always|bad|every|everyday|just|last|loads|lot|most|now|often|really|since|sometimes|thinking|today|tonight|yesterday
^ i am|did|do|have $
^ all|every|most the? day|minute|night|nite|time
^ a? bit|kind|little|lot|sort of? *? $
^ always|constantly|everyday|lately|often|sometimes
^ thumbsup $
^ since ..3 *
end|ending|kill|killing|take|taking ..2 life|yourself
suicidal|suicide
not be|being alive
feel|felt|talk|talking|think|thinking|thought|thoughts|want|wanted|wish ..5 dead|death|die|dying
thoughts ..3 dying|ending
^ again|because|did|friday|last|monday|not|saturday|sunday|thursday|today|tuesday|wednesday|yes|yesterday since|this
arms|burn|cut|legs|razor|thighs|wrist|wrists
cut|cutting|harm|harming|hurt|hurting ..2 yourself
selfharm
self harm
your arm|arms|cuts|wrist
not for|since ..2 ages|january|over|year
camhs|keyworker|mum|staff ..3 know|knows
^ all|both|enough|everything|loads|lots|mhm|mm|most|plenty|some|yes $
^ yes? ..3 all|bottle|box|boxes|everything|few|half|handful|loads|lot|lots|many|most|packet|packets|pills|some|tablets|them|too|whole
^ about|bout|like|maybe|nearly|over? #5-200
^ #10-200
didnt|dontknow|dunno|lost|not|stopped ..2 count|countin|counting
empty|gone|none ..2 all|box|left|now
^ gone|gone|none $
dad|dads|gran|grandads|mum|mums ..3 *? $
^ in me|my belly|hand|mouth|stomach
^ about? ..3 ago|dinner|hour|minutes|morning|teatime|tonight
^ all of? it|them
^ dontknow ..3 blue|just|pills|something|strong|what|white
@pills|bleach|methadone
swallowed|taken ..5 *
how many|much ..4 box|boxes|left|packet|packets|pills|swallow|swallowed|tablets|take|taken
did|have|what you ..2 drink|drunk|swallow|swallowed|take|taken
you took ..4 *
did|when you ..2 swallow|take|took it|pills|tablets|them|those
anyone what|you ..3 swallowed|taken|took
where are the ..1 pills|tablets
@snack
antibiotics|bus|calpol|cans|hayfever|headache|inhaler|joint|money|period|phone|photo|photos|puff|puffs|quid|spliff|taxi|test|tests|tonsils|tooth|twix|vape|weed
^ just
#1-2|2|one|two @pills
said|says doctor|like|nurse|on
^ nah|never|no|not ..3 *? $
away|back|flushed|keeps|locked|staff
^ never|no
photos|picture|polos|soop
^ cant|no|nope|wont $
^ no i|ill|im|its|not ..6 cant|die|going|gonna|need|need|want|wont
^ yes $
^ yes soon|today|tomorrow|tonight
^ yes ..6 bridge|hand|here|pills|ready|rope|tablets|tomorrow|tonight|train
in me|my bag|hand|hands|lap|pocket|sleeve
belt|blade|bleach|bridge|knife|pills|razor|roof|rope|sleepers|tablets|train
already|asleep|late|tonight
plan|planned|planning ..5 die|end|hurt|kill|suicide
how are|will|would you do it
can|could|will|would you ..3 put ..3 away|down|somewhere
have got|you still? ..3 blade|knife|pills|razor|rope|tablets ..3 *
what ..4 with hand|holding|you
do|got|have ..3 it|them with you
anything ..4 you can|could hurt
are you ..2 at|near|on the bridge|edge|platform|railings|roof|station|tracks
time|when ..3 decided|planning
cinema|homework|netflix|party|school|shower|xbox
^ no|nope $
^ no|not ..1 and|anymore|cant|even|hes|hes|i|im|moving|much|not|properly|really|shes
barely|blue|bubbly|cold|floppy|funny|gibberish|gurgling|hardly|noises|nothing|rolled|rubbish|snore|weird
^ cant|dont|dontknow
^ i? dont know|think
baby|brother|dad|friend|gran|he|it|mate|mum|she|sister|they ..2 answering|awake|breathing|conscious|moving|responding|talking
can|could you ..2 rouse|wake
is ..3 making sense
can you ..1 breathe|feel|move|stand|walk
can|did|does he|she|they|your ..2 answer|hear|move|speak|stand|talk|wake|walk
fine|okay|yes
ball|blast|concert|film|game|headphones|help|shut|told|tractor|westfield
^ bit|loads|lot|lots|mm|still|yes *? *? $
doesnt|hasnt|isnt|not|wont ..2 stop|stopped|stopping
^ arm|arms|belly|down|ear|face|head|leg|legs|neck|stomach|thigh|wrist|wrists
clots|everywhere|loads|lot|lots|much|pouring|soaked|still|through|thru|worse
again|another|still ..2 fit|goin|going|one
bleeding
blood
fit|fitting|seizure
graze|grazed|ketchup|knee|nose|nosebleed|paper|period|scab
^ no
better|deserve|hope|hoped|hoping|need|pray|prayed|rather|ready|should|wanna|want|wanted|wants|wish|wishes|wishing ..4 dead|die|died|dying
rather|wanna|want|wish ..4 be|go with ..3 dead|die|died|heaven
think|thinking|thoughts ..3 about ..2 dead|death|die|dying|suicide
dead|death|dying all|every|everyday ..3 day|minute|night|time
dont|never|no|not|wont ..3 fussed|point|reason|see|wanna|want|wanted|wants ..3 alive|birthday|exist|existing|live|living|wake|waking
dont|never|not ..2 wanna|want|wants ..4 be ..2 alive|around|here|on ..2 anymore|longer|more
dont|never|not ..2 wanna|want|wants ..4 be ..2 alive|around|here|on *? *? $
hope|hoped|hoping|wish|wished|wishing ..4 didnt|dont|never|not|was|wasnt|werent|wouldnt ..4 alive|born|exist|existed|here|wake|waking|woke
wanna|want ..4 disappear|gone|vanish *? *? $
wanna|want|wants ..3 asleep|sleep ..5 dont|forever|never|not|wake
everything|life to? end|over|stop
wanna|want|wish all|everything|it|life to? end|over|stop
any|no point|reason ..4 alive|anymore|carry|carrying|going|life|living|staying
dead brave|clever|fast|fit|funny|good|hard|nice|popular|posh|pretty|rich|skinny|small|strong|tall
hed|it|they|you die
condoms|cow|cuddle|solo|trifle|volunteering|wasp|waved
cat|dad|dog|gran|grandad|hamster|he|mum|one|person|she|they|who died
battery|bee|bees|fish|phone|plant|plants|tamagotchi ..6 dead|die|died|dying
dead|die ..2 inside|laughing
to die for
drown|finish|ganna|gas|hang|hanging|kill|killed|killing|kills|off|offing|shoot|top|topping|unalive|unaliving hersel|herself|himself|hisself|masel|maself|meself|myself|mysen|ourselves|theirselves|themself|themselves
kms|kys|sewerslide|suicidal|suicide|unalive
end|ended|ending|ends|finish|finished ..1 her|his|my|own|their ..1 life|lives
end|ended|ending it all|forever|meself|myself|now|tonight
end|ended|ending it $
go ..1 bed|sleep ..3 dont|forever|never|not ..2 wake
did|do|do|doing|done smth|somethin|something bad|daft|stupid *? *? *? $
ganna|gonna|wants dee|do hersel|herself|himself|masel|myself in
killed herself|himself|myself laughing
argument|call|moody|phase|relationship|war
bubble|gc
might|scared ..4 wake
beep|bleep|chemistry|coursework|detention|essay|exam|exams|french|gcse|gcses|geography|homework|maths|mock|mocks|physics|queue|revision|science|spanish|traffic
cringe|crush|embarrassed|embarrassing|mortified
bite|biting|burn|burned|burning|burnt|cut|cuts|cutting|harm|harmed|harming|hit|hitting|hurt|hurting|hurts|injure|injuring|punch|punching|scratch|scratched|scratching|slap|slapping|stab|stabbing|starve|starving ..1 hersel|herself|himsel|himself|hisself|maself|meself|myself|mysen|themself|themselves
burn|burned|burning|burnt|carve|carved|cut|cuts|cutting|scratch|scratched|scratching|slash|slice|slicing ..3 her|his|me|my|our|their ..2 ankle|ankles|arm|arms|belly|hand|hip|hips|leg|legs|skin|stomach|thigh|thighs|tummy|wrist|wrists
burns|cuts|lines|marks|scars|scratches|tally ..3 all|down|on|up ..3 arm|arms|hip|hips|leg|legs|stomach|thigh|thighs|wrist|wrists
self harm|harmed|harming|harms|hurt|injure|injuring|injury
about|again|been|friend|he|hes|i|im|ive|keep|mate|she|shes|sister|started|still|stop cutting ..3 again|and|because|cos|every|for|helps|last|lately|really|since|this|to|when
about|again|been|friend|he|hes|i|im|ive|keep|mate|she|shes|sister|started|still|stop cutting *? *? $
he|i|ive|just|she|they cut ..1 again|friday|last|monday|saturday|sunday|thursday|tuesday|wednesday|yesterday
friends|her|his|mates|my|showed|their ..2 cuts|scars
blade|compass|razor|razors|scalpel|sharpener|sharpeners|stanley ..6 arm|arms|bled|bra|calm|case|hid|hidden|hide|hiding|leg|legs|phone|skin|thigh|tin|wrist
in|keep|long|take|wear|wearing sleeves ..6 cos|cover|hide|hot|mum|pe|see|so|staff|summer|swimming
bang|banging|headbutt|headbutting|hit|hitting|smash|smashing ..2 her|his|my head ..4 against|door|floor|off|on|wall|wall
pull|pulling ..2 her|my hair ..2 out
accident|accidentally|crossbar|goalpost|slipped|tripped
barbed|bramble|brambles|cat|chip|fence|football|hob|iron|kettle|kitten|netball|oven|paper|papercut|rugby|shave|shaved|shaving|straighteners|sun|sunburn|tin|toaster
bike|falling|fell|scooter|skateboard|slipped|tackle|tripped
boyfriend|dad|he|mum|she|stepdad|they burned|burns|burnt|cut|cuts|scratched me|my|our
dont|never|no|not|stopped ..4 anymore|more
year|years ago
camhs|counsellor|crisis|keyworker ..3 help|helped|know|knows
months clean
used to ..8 anymore|now
gave|given ..6 keyworker|mum|staff
collect|collected|collecting|hid|hide|hiding|hoard|hoarding|save|saved|savin|saving|stash|stashed|stashing|stockpile|stockpiling|store|storing ..3 @pills|em|them ..3 case|drawer|in|mattress|night|sock|tin|up
collect|collecting|hid|hide|hiding|hoard|hoarding|keeping|save|saved|saving|stash|stashed|stashing|stockpile|stockpiling ..3 @pills
@pills|them ..3 hid|hidden|saved|saving|stash|stashed ..2 in|under|up
google|googled|googling|look|looked|looking|search|searched|searching ..6 die|how|kill|overdose|painless|pills|suicidal|suicide|yourself hang|hanging|many|quickest
how many|much ..2 @pills ..6 die|enough|kill|overdose|take|would
chose|got|had|has|have|ive|made|make|picked|set ..3 date|method|plan ..7 die|do|end|go|kill|mind|myself
birthday|party|prom|wedding
camhs|keyworker|mum|nurse|staff ..3 has|keeps|locked
^ ..2 dont|never|not|wont ..4 end|kill|kms|suicidal|top *? *? $
am|i|im not ..2 suicidal
promise|swear ..4 not|wont ..4 do anything|owt|something ..2 bad|daft|stupid
dont|not|wont ..1 do anything stupid
fingered|molested|molesting|molests|rape|raped|rapes|raping
been|being|getting|got|i|ive|was ..1 abused|assaulted|groomed|spiked
@grownup|@he|@kin|@she|@trusted|someone|they ..3 abused|abuses|abusing|assaulted|groomed|groped|gropes|groping ..1 @me|brother|her|him|my|sister|us
@playing|@screen|assembly|book|chemistry|coursework|documentary|essay|history|law|lesson|mockingbird|news|podcast|rapeseed|ref|roped
in prison
went to court
counselling|counsellor ..6 better|fine|good|okay
cant|doesnt|dont|never|wont stop|stops ..1 feeling|groping|rubbing|touching ..1 @me|her|him|my|us
@grownup|@he|@kin|@menfolk|@she|@trusted|friend|guard|husband|lodger|stepbrother|they ..4 fondled|fondles|grope|groped|gropes|groping|rubbed|rubbing|rubs|stroked|strokes|stroking|touch|touched|touches|touching ..1 @me|brother|her|him|sister|us
@grownup|@he|@kin|@menfolk|@she|@trusted|lodger|they ..3 feels|felt|grabbed|grabs|grope|groped|gropes|pinches|rubbed|rubbing|rubs|slapped|slaps|squeezed|stroked|strokes|stroking|touch|touched|touches|touching ..1 her|his|my|our ..1 arse|ass|back|bits|body|boob|boobs|bra|breasts|bum|chest|down|face|fanny|hair|hand|hips|knee|leg|legs|neck|parts|private|privates|thigh|thighs|tits|waist|willy
@grownup|@he|@kin|@menfolk|friend|someone|they feeling|feels|felt her|me|us up
@compels|made|make ..1 @me|brother|her|him|sister ..1 hold|kiss|rub|stroke|suck|touch ..1 her|him|himself|his|it|someone|their|them|there
finger|fingers|hand|hands ..3 between|down|in|inside|on|under|up ..2 blanket|boxers|bra|bum|cover|covers|dress|duvet|joggers|jumper|knickers|leg|legs|me|pants|privates|shirt|shorts|skirt|thigh|thighs|top|trousers
gets|got|pull|pulled|pulling|pulls|takes|taking|took ..2 her|my|our ..1 boxers|bra|clothes|knickers|leggings|pants|pyjamas|skirt|top|towel|trousers|uniform ..2 down|off|up
@compels|asked|asks|tells|told ..1 @me|her|us ..1 get|take ..3 bra|clothes|knickers|pants|top|trousers ..1 down|off
@grownup|@he|@kin|@menfolk|@trusted|uncle ..3 exposed|flashed|naked|undressed ..4 @me|bed|my|room|us
@grownup|@he|@kin|@menfolk|uncle ..2 on top of|ontop her|me|us
did|do|does|doing|done ..1 bits|it|something|stuff|that|things ..2 to @me|brother|friend|girls|her|him|kids|sister|us
@compels|made|make ..1 @me|brother|her|him|sister|us ..1 do ..2 something|stuff|things ..5 bad|bed|camera|cry|dirty|dont|friend|him|horrible|like|mates|me|men|night|older|rude|secret|sexual|sick|stay|them|want|wrong
@he|@menfolk|boyfriend|brother|cousin|ex|girlfriend|man|stepdad|uncle ..3 @compels ..1 @me|her|him|us ..1 stuff|things
@he|@menfolk|boyfriend|brother|cousin|ex|girlfriend|man|stepdad|uncle ..3 @compels ..1 @me|her|him|us ..1 do it
something|stuff|things ..2 to|with me ..4 asleep|bed|night|noone|secret|weird|wrong
something|stuff|things ..2 to|with me ..4 never told
what @grownup|@he|@kin|grandad|uncle did|do|does|done to @me|her|us
cant|didnt|dont|havent|never|not ..3 said|tell|telling|told ..3 anyone|anything|mum|noone|someone ..5 about|what @grownup|@he|@kin|grandad|happened|they|uncle|what
@playing|@screen|chores|costume|dishes|garden|hair|homework|hoover|laptop|makeup|nails|party|phone|playlist|pony|prank|present|recipe|revision|shopping|surprise|tidy
locker|stutter
do it back
@he|@menfolk|@she|@trusted|boyfriend|brother|cousin|dad|fella|friend|grandad|lodger|someone|son|stepbrother|stepdad|uncle|worker ..6 came|come|comes|coming|creeps|gets|goes|going|sneaks|visits|walks|went ..2 in|inside|into|to ..1 girls|her|me|my|our|sister bed|bedroom|room|tent ..6 @night|again|asked|asleep|dark|dont|drunk|knock|night|nights|out|sleep|sleeping|want|when|work
@he|@menfolk|@she|@trusted|boyfriend|brother|cousin|dad|fella|friend|grandad|lodger|someone|son|stepbrother|stepdad|uncle|worker ..6 came|come|comes|coming|creeps|gets|goes|going|sneaks|visits|walks|went ..2 in|inside|into|to ..1 girls|her|me|my|our|sister bed|bedroom|room|tent $
@he|@menfolk|@she|boyfriend|brother|cousin|dad|friend|grandad|lodger|someone|stepdad|uncle|worker ..4 came|climbed|climbing|climbs|comes|get|gets|getting|got|lay|lies|sleeps|slept ..2 in|into|on ..1 her|me|my|the? bed|sleeping ..3 and|at|bag|me|when|with
@he|@menfolk|@she|boyfriend|brother|cousin|dad|friend|grandad|lodger|someone|stepdad|uncle|worker ..4 came|climbed|climbing|climbs|comes|get|gets|getting|got|lay|lies|sleeps|slept ..2 in|into|on ..1 her|me|my|the? bed|sleeping $
@he|@menfolk|brother|cousin|dad|friend|grandad|staff|stepdad|uncle|worker ..2 sat|sit|sits ..2 on ..1 her|me|my|the? bed
pretend|pretending ..2 asleep|sleep|sleeping ..6 @grownup|@he|comes|door|in|night|when
chair|drawers|lock|push|put|wardrobe|wedge ..5 against|under ..3 door|handle ..8 @grownup|@he|cant|in|night|noone|out|sleep|so
carries|okay|present|presents|scene|wrapping
alarm|breakfast|christmas|cuppa|goodnight|hoover|laundry|meds|monitor|morning|nightmare|nightmares|poorly|santa|school|snore|snores|storm|thunder|toast|wake|washing
@pet
little ..1 brother|cousin|sister
@grownup|@he|@menfolk|@she|@trusted|brother|cousin|lodger|someone|they ..4 camera|cameras|film|filmed|filming|films|hole|look|looked|looking|looks|peeking|peeks|perving|photo|recorded|recording|records|spies|spying|stares|staring|watch|watched|watches|watching ..8 bath|bathroom|changed|changing|dressed|naked|shower|showering|toilet|underwear|undress|undressed|undressing
bath|bathroom|changing|shower|toilet|undressing ..8 camera|filmed|filming|films|hole|peeks|records|spies|watched|watches|watching
@he|@menfolk|@trusted|boyfriend|brother|cousin|dad|grandad|lodger|stepdad|uncle ..3 barges|came|come|comes|coming|gets|walked|walking|walks ..1 in ..6 bath|bathroom|changed|changing|dressed|shower|toilet|undressed
@he|@menfolk|boyfriend|brother|dad|grandad|lodger|stepdad|uncle ..5 in ..1 bath|bathroom|shower ..4 when|while ..2 i|im|me
@grownup|@he|@menfolk|@trusted|brother|cousin|uncle ..4 compels|made|make|makes|show|showed|showing|shown|shows ..2 @me|her|us ..4 dirty|naked|naughty|nude|porn|pornhub|rude|sexual
@grownup|@he|@menfolk|@trusted|brother|cousin ..4 got|has|makes|takes|taking|took ..3 photo|video|videos ..2 of ..1 @me|her|my|sister|us ..6 asleep|bath|bed|bikini|bra|changing|clothes|knickers|naked|nude|secret|shower|sleeping|swimming|underwear|undressed|wet
@trusted|babysitter|boss|carer|cousin|grandad|lodger|man|neighbour|staff|stepdad|uncle ..3 kiss|kissed|kisses|kissing|snogged ..1 @me|her|my|us
@trusted|boss|carer|man|neighbour|older|staff|stepdad|tutor|uncle ..3 tried|tries|try|trying it ..1 on
@trusted|boss|carer|man|sir|staff|stepbrother|stepdad|tutor|uncle|youth ..6 beautiful|dms|fancies|fancy|fit|girlfriend|love|loves|messages|nudes|photo|private|sexy|snapchat|special ..2 me|night|photo|texts
@trusted|boss|carer|man|sir|staff|stepbrother|stepdad|tutor|uncle|youth ..6 beautiful|dms|fancies|fancy|fit|girlfriend|love|loves|messages|nudes|photo|private|sexy|snapchat|special $
sex|shag|shagged|shagging|sleep|sleeping|slept ..2 with ..2 @trusted|brother|carer|cousin|dad|grandad|stepbrother|stepdad|uncle
brother|cousin|dad|grandad|stepbrother|stepdad|uncle ..3 got|made me pregnant
sleep in
a|little|me|our|special secret|secrets ..8 @he|@menfolk|coach|cousin|grandad|priest|staff|stepdad|teacher|uncle|worker
@he|@menfolk|brother|coach|cousin|dad|grandad|priest|staff|stepdad|uncle|worker ..5 little|our|special secret
@he|@menfolk|boyfriend|coach|cousin|fella|grandad|priest|staff|stepdad|they|tutor|uncle|worker ..3 made|makes|said|says|swear|tells|told ..4 cant|dont|never|noone|not ..2 say|tell|told ..1 anyone|anything|dad|mum|noone|nothing|them|you
@grownup|@he|@menfolk|coach|cousin|grandad|priest|stepdad|they|uncle|worker ..4 if i say|tell|told ..3 anyone|anything|mum|noone|someone|you ..10 away|believe|break|care|dead|family|get|hell|hurt|kill|never|prison|sister|taken|trouble|will
made me promise|swear ..4 mum|say|secret|tell
anniversary|birthday|biscuits|cake|chocolate|christmas|crush|ending|fancy|fathers|film|gay|gift|goal|haircut|holiday|kitten|maccies|mcdonalds|mothers|nandos|party|present|presents|proposal|proposing|puppy|recipe|ring|santa|score|spoiler|surprise|takeaway|tattoo
mum will cry
i|we said no|stop ..4 @he|anyway|carried|didnt|kept|still|they
@he|boy|boyfriend|lad|man|they ..2 didnt|doesnt|never|not|wont|wouldnt listen|stop ..3 even|if|though|when ..2 i|we ..2 ask|asked|cried|cry|no|said|tell|told
didnt|dont|never|not ..2 want ..1 it|to ..4 but @he|they ..2 did|does|forced|kept|made|said
forced|made|makes ..1 me ..1 do|give|have ..1 anal|blowjob|oral|sex|sexual
@he|boy|boyfriend|lad|they ..1 forced|forces ..1 herself|himself|me
forced|guilt|made|nagging|pressured|pressures|pressuring|pushes|pushing ..3 me ..3 bed|sex|sexual|sleep|virginity
made me do something ..6 didnt|dont|no|party|said|sleepover|want
@playing|@screen|broccoli|cake|dentist|homework|joke|karaoke|ride|roller|rollercoaster|stage|tickle|tickling
card|drugs|nick|pill|smoke|sweets|vape
move|moving|placement
wake|waking|woke ..8 bra|clothes|him|knickers|man|naked|nothing|someone|tights|top|trousers|undressed ..6 bed|beside|down|gone|me|missing|next|off|on|over|top
cant|dont|not ..1 rember|remember ..12 bed|bleeding|bra|clothes|flat|his|hurt|knickers|naked|pants|photo|sore|tights
drink ..3 drowsy|drugged|something|spiked
put|spiked something in her|my drink
bra|clothes|knickers|tights ..3 inside out ..6 flat|house|party|remember|someone|woke
@playing|@screen|alarm|birthday|cat|dance|dog|draw|drew|eyebrow|iron|kit|laundry|miss|pen|santa|snow|wardrobe|washing|week|weeks
^ @yes|maybe|mhm|sometimes|sumtimes|used
^ ..1 kind|kinda|sort|sorta but|of|yes
^ a|not anymore|bit|exactly|here|lately|often|proper|properly|really|since|sure|there|yet
^ just|only at|by|him|if|in|mum|my|on|once|one|when|with
@he|brother|grandad|stepdad|uncle ..3 comes|did|does|has|kissed|made|makes|said|says|told|touches
kissed|privates|touch|touched|touches|touching|uncomfortable|undressed
keep ..2 secret|secrets
asked|asking|force|made|make|makes|making ..1 you ..1 do|to
pressure|pressured|sexual|sexually
safe with ..3 anyone|her|him|staff|them
@playing|broccoli|dentist|dishes|doctor|fathers|goalkeeper|hair|homework|lice|maths|mothers|nits|present|presents|surprise
^ @yes|only ..3 all|both|dad|dog|everyone|gran|mum|my|them|you
@he|@menfolk|boyfriend|dad|stepdad|they|uncle ..2 groping|kissing|raping|stripping|touching|undressing ..2 @me|her|sister ..4 cant|help|now|please|wont
@he|@menfolk|they ..2 pulling|taking ..2 her|my ..1 clothes|knickers|top|trousers down|off?
@he|@menfolk|friend|someone|stepdad|uncle ..6 tries|trying|tryna ..2 climb|come|get ..2 in|into ..2 bag|bed|room|shower
@he|@menfolk|man|someone|uncle ..3 in my|the bathroom|bed|room|tent ..4 drunk|get|help|locked|naked|now|scared|wont
@he|@menfolk|lodger|stepbrother|stepdad|uncle ..3 coming ..2 back|in|room|up|upstairs ..10 alone|bed|hear|help|mum|night|please|scared|shift
just|now ..4 assaulted|attacked|happened|raped|touched ..4 here|me|now|park|street|us
wont let me ..3 go|leave|out ..6 bedroom|flat|he|hotel|house|party|room|trying
trying it on ..6 cant|help|let|locked|now|wont
making me ..4 now|right now
@playing|@screen|ago|always|bat|cat|dishes|dog|everytime|fly|grounded|homework|hoover|last|moth|prom|school|shop|spider|trip|used|wasp
huffed|inhaled|necked|popped|smoked|sniffed|snorted|taken|took|vaped ..8 and|but|now|so ..5 boiling|breath|breathing|burning|collapsed|eyes|feel|fitting|floppy|gone|grey|heart|jaw|numb|passed|racing|see|shaking|stand|talk|twitching|unconscious|wake|walk
ate|did|doing|done|drank|eaten|had|tried ..2 all|couple|half|load|loads|one|some|something|summat|them|too ..8 and|but|now|so ..5 boiling|breath|breathing|collapsed|eyes|fitting|floppy|heart|jaw|passed|racing|see|shaking|stand|twitching|unconscious|wake|walk
acid|balloons|bottle|brownie|brownies|coke|drugs|ecstasy|edible|edibles|gin|gummies|gummy|ket|mandy|mdma|molly|nitrous|pill|pills|rum|shrooms|spice|vape|vapes|vodka|weed|whisky|xanax ..12 blue|boiling|collapsed|fitting|floppy|frothing|hallucinating|jaw|overheating|paranoid|purple|racing|twitching|unconscious|unresponsive
balloons|edible|edibles|ket|pill|spice|vape|weed ..5 cant|couldnt breathe|feel|move|see|stand|talk|walk
cant feel|move|see|stand|wake|walk ..10 acid|balloons|bottle|drank|drunk|edible|ket|pill|pills|spice|vape|vodka|weed
bad|scary|worst reaction|trip|whitey ..6 cant|gonna|heart|help|hours|scared|see|seeing|still|stop|think
spiked ..6 *
drink|smth|something|vape ..3 spike|spiked
put ..2 pill|smth|something|stuff|summat ..2 in|into ..1 her|his|my|our bottle|coke|cup|drink|monster|vape
bag|condom|egg|kinder|package|parcel|wrap|wraps ..6 burst|bust|inside|leaking|opened|split ..3 belly|her|him|inside|it|me|think
swallow|swallowed ..5 bag|baggies|baggy|bags|crack|drugs|gear|line|package|packages|wrap|wraps
got|he|hes|i|im|ive|mate|she|shes|we|weve ..3 downed|drank|drunk|necked ..4 bottle|gin|half|litre|loads|much|rum|vodka|whisky|whole ..12 alone|breathing|clammy|cold|conscious|dizzy|floor|freezing|passed|puking|see|sick|stand|wake|woods
od|overdose|overdosed ..4 drugs|heroin|ket|mdma|pills|spice|xanax
foil|needle|spoon ..8 arm|bath|blue|breathing|cold|floor|grey|toilet|wake
taken|took ..3 ages|bins|bus|coat|dog|glasses|hoodie|penalty|photo|picture|seat|selfie|shoes|train
ago|months|year|years ago?
biscuit|cheese|chicken|fox|hen|heron|lights|lipgloss|paintballing|photos|slush|sprite|sushi
been|brother|friend|he|hes|i|im|ive|mate|me|she|shes|sister|started|still|trying|we ..5 acid|aerosol|aerosols|benzos|cocaine|codeine|coke|crack|heroin|ket|ketamine|lean|mandy|mdma|meth|pregabalin|pregabs|smack|spice|xanax|xans|zannies
buzzing|huffing|sniff|sniffed|sniffing|sniffs ..2 aerosol|deodorant|gas|glue|lighter|petrol
do|doing|on|take|taking|took ..1 acid|bars|ket|speed
addict|addicted|clucking|hooked|rattling|withdrawal|withdrawals ..8 *
need|needs ..2 drink|ket|pills|smoke|spliff|vodka|weed ..3 cope|eat|feel|function|get|school|sleep
cant cope|function|get|live|sleep|stop ..5 drinking|drugs|ket|pills|smoking|using|vodka|weed|without
inject|injected|injecting|snorting ..6 *
shake|shakes|shaking|sweats ..8 dont|drink|gear|stop|without
blacked|blackout|blackouts|lost ..8 bars|drinking|drunk|pills|vodka|weekend|xanax
wake|woke up ..8 cant|dont|no|not ..2 clothes|knickers|know|remember
cracked|crackers|cracking
bottle|can|cup|glass ..1 of coke
coke bottle|can|float|zero
accused|reckons|thinks|thought ..1 im|its
addict|addicted|hooked ..5 chewing|chocolate|coffee|crisps|football|game|games|gum|her|him|it|love|monster|netflix|phone|series|shopping|show|slime|snap|song|sugar|this|tiktok|vape|vapes|vinted
coke and|bottle|can|float|or|with|zero
cracks
crack a|down|egg|eggs|in|me|of|on|the|up
spice bag|bags|girls|latte|mix|pumpkin|rack|up
dentist|hospital|surgery
injections|insulin|jab
used last|to year
camhs|drug|hub|worker ..4 helping|know|knows
once
never again
not doin|doing it
only had ..2 can|drink|drinks
isnt|not ..2 addict|addicted
bit|buying|draw|puff|puffs|smell|smelt|smoke|smoked|smokin|smoking|stink|toke|tokes ..4 blunt|bong|bongs|bud|edible|edibles|green|joint|joints|shisha|spliff|weed|zoot
bong|bongs|edible|edibles|spliff|spliffs|stoned|zoot
bit|get|gets|getting|got|hes|i|im|proper|shes|so|still|was|we|were ..2 bladdered|drunk|hammered|hungover|leathered|mortal|pissed|steaming|tipsy|wasted
bevvies|bottle|cans|couple|drank|drink|drinking|few|had|neck|swigs ..4 alcohol|baileys|beer|bevvies|buckfast|bucky|cans|cider|dragon|fosters|gin|glens|lambrini|malibu|rum|tinnies|vodka|whisky|wine|wkd
elfbar|snus|vape|vapes|vapin|vaping ..3 *
balloons|nitrous|pingers|shrooms
smoke|smoked|smokes|smoking ..2 baccy|behind|cigarette|cigarettes|dads|fags|roll|to
drinkin|drinking|drinks ..3 again|all|every|most|too ..2 day|much|night|nights|time
birthday|party ..3 balloons
balloons ..4 animals|birthday|party
18th|40th|50th|allotment|ferry|grim|popped|puppy|shandy|tickled|vase
agent|aunt|auntie|boss|family|he|husband|inlaw|lady|madam|madame|man|people|she|sponsor|they|uncle|woman ..3 burnt|got|has|have|hid|hide|hides|hold|holds|keep|keeps|kept|lock|locked|locks|own|owns|take|taken|takes|took ..4 brp|documents|id|paper|papers|passport|visa
brp|documents|paper|papers|passport|visa ..4 drawer|hidden|hide|hides|keep|keeps|kept|locked|safe|taken|took ..6 boss|he|her|him|key|lady|man|she|them|they
said|say|says|tell|tells ..6 council|immigration|police|social ..4 arrest|deport|jail|lock|prison|put|send|take ..2 me|us
said|say|says|tell|tells ..6 home office ..4 arrest|deport|jail|lock|prison|put|send|take ..2 me|us
lie|said|say|tell|told ..4 am|i|im ..2 #18-29 ..6 am|but|i|im|really ..2 #10-17
beach|bridesmaid|butlins|camp|caravan|centre|cinema|concert|dentist|disney|doctor|excited|festival|gran|holiday|holidays|hospital|match|museum|parcs|school|sightseeing|theatre|tournament|trip|wedding|worksheet|zoo
exam|paper|test ..2 maths|mock|news|newspaper|round|toilet|wrapping
id ..1 be|go|like|love|rather|say
clean|cleaning|cook|cooking|wash|work|worked|working|works ..14 doesnt|dont|never|no|not|without ..2 money|paid|pay|pays|wage|wages
aunt|auntie|boss|family|lady|man|they|uncle ..3 doesnt|dont|never|no|not|wont ..1 give|gives|paid|pay|pays me|money|us
work|working ..3 cannabis|car|carwash|construction|factory|farm|kitchen|nail|nails|plants|restaurant|takeaway|warehouse ..8 all|cant|debt|every|hours|keep|lock|locked|money|must|night|no|not|owe|sleep|take
force|forced|forces|made|make|makes|making|must ..3 babysit|beg|clean|cook|wash|work ..8 all|car|children|debt|every|family|her|house|kids|money|nails|night|their|them|until
have to ..3 babysit|beg|clean|cook|wash|work ..8 all|car|children|debt|every|family|her|house|kids|money|nails|night|their|them|until
clean|cleaning|cook|cooking|look|wash ..10 baby|children|family|house|kids ..10 beat|beats|floor|hit|hits|hours|school|shout|sleep
clean|cleaning|cook|cooking|look|wash ..10 baby|children|family|house|kids ..10 not let
sleep|sleeping|sleeps ..4 behind|floor|garage|kitchen|shop|upstairs|van|work ..8 boss|farm|nails|restaurant|shop|takeaway|they|wash|work
look|looking|water|watering|waters ..4 cannabis|plants|weed ..10 alone|boss|house|lamps|lights|lock|locked|sleep|they
debt|owe|pay ..6 agent|boat|border|bringing|coming|journey|smuggler|smugglers|ticket|travel|trip ..4 back|england|here|more|to|uk|work
debt|owe|pay ..6 agent|boat|border|bringing|coming|journey|smuggler|smugglers|ticket|travel|trip $
bought|bring|brings|brought|promise|promised ..2 girls|him|me|us ..4 britain|england|football|here|job|london|school|scotland|uk|work ..10 beat|but|clean|cook|lock|men|not|now|sleep|work
they bought|own me|us
bought me for|from ..3 #|camp|family|father|husband|money|son
dad|gran|mum|parents ..3 clean|pay|work|working|works
bring|bringing|drive|driving|move|moving|put|putting|send|sending|take|takes|taking|took ..2 @me|girls|her|him|us ..8 hours|minutes|morning|now|today|tomorrow|tonight ..10 boat|city|dont|help|house|lorry|man|men|not|other|please|scared|somewhere|want|work
dont|no|not|wont ..2 know|say|saying|says|tell ..3 where ..3 he|im|its|she|they|we|were ..4 driving|go|going|take|taken|taking
in|inside ..2 back|boot of? ..2 car|lorry|transit|truck|van
in ..1 boot|lorry|truck|van ..10 air|cant|cold|dark|help|hours|men|moving|people|please|scared|stop|tied|where
boat|lorry|truck|van ..8 moving|now|outside|tomorrow|tonight ..6 dont|girls|help|not|scared|us|want|where
sell|selling|sells|sold ..1 @me|girls|her|us ..3 another|for|next|now|other|to|tomorrow|tonight
lock|locked|locks the ..2 door|me|room|us ..10 boss|house|lady|man|men|out|passport|sell|uncle|where|work
2|3|some|three|two man|men got|has|have|put|putting|take|took ..3 girls|me|us ..3 car|house|van
boy|boys|friend|girl|girls|room ..4 disappear|disappeared|go|goes|gone|left|take|taken|took|went ..6 black|car|hotel|man|men|van ..10 back|never|no|not|phone
man|men|someone|they come|comes|coming for ..2 girls|me|us
agent|boss|lady|man|men|they|uncle ..4 say|says|tell|told ..4 come|go|leave|travel ..4 morning|now|tomorrow|tonight ..6 car|city|country|house|london|other|work
take|taken|takes|took her|him|me|us #|ages|forever|hours|minutes
carer|carers|dad|mum|sister ..3 drive|drives|driving|moving|take|takes|taking|took
ago|used|years
agent|boss|he|lady|man|men|people|smuggler|smugglers|they ..5 beat|burn|call|calls|danger|find|hurt|kill|problem|take|threaten|threatens|visit ..3 my|our brother|family|father|house|mother|mum|parents|sister|village ..6 back|country|home|if|money|pay|there|when
agent|boss|he|lady|man|men|people|smuggler|smugglers|they ..5 beat|burn|call|calls|danger|find|hurt|kill|problem|take|threaten|threatens|visit ..3 my|our brother|family|father|house|mother|mum|parents|sister|village $
agent|man|number|people|smuggler|someone|they|voice ..4 ask|asks|call|calling|calls|messages|phone|ring|rings|texts|whatsapp ..6 address|debt|location|money|owe|pay|work
agent|man|number|people|smuggler|someone|they|voice ..4 ask|asks|call|calling|calls|messages|phone|ring|rings|texts|whatsapp ..6 where i
he|lady|man|she|woman aint|is|isnt|was not? ..1 not ..2 my ..1 aunt|auntie|aunty|brother|cousin|father|mother|real|uncle
juju|oath ..8 die|leave|mad|madame|money|pay|run|tell|work
slave|slavery|trafficked|traffickers|trafficking
assembly|coursework|documentary|essay|film|history|lesson|pshe
@grownup|@he|@she|brother|cousin|stepbrother|they|theyre are|is|still? ..1 attacking|battering|beating|burning|choking|dragging|hitting|hurting|kicking|killing|punching|slapping|smashing|stabbing|strangling|throttling|whipping ..2 @target|her|him|my|them
@grownup|@he|@she|they doesnt|not|wont stop attacking|battering|beating|hitting|hurting|kicking|punching
attacking|battering|beating|hitting|hurting|kicking|punching|strangling ..2 @target|her|him|them ..3 999|again|help|now|please|police|still
999|help|please|police ..12 @grownup|@he|@she|they ..1 attacking|beating|choking|hitting|hurting|killing|stabbing|strangling
just|now ..1 battered|bottled|headbutted|hit|kicked|punched|slapped|stabbed|strangled|thrown ..2 @target|her|him|my ..12 bathroom|bleeding|blood|coming|help|hid|hiding|locked|mad|now|please|scared|screaming|still
@me ..1 being|getting attacked|battered|beaten|hit|hurt|kicked|strangled ..2 help|now|please
always|everyday|everytime|often|sometimes|used|usually|weekends
headache|heid|rounders
@playing|@screen|drill
dream|nightmare
keep|keeps
ignore
then
he was|were|wis
@grownup|@he|@she|brother has|have|is? got|grabbed|holding|holds|pinned ..2 @target|her|him ..2 by ..1 arm|face|hair|legs|neck|throat
@grownup|@he|@she|brother got|has|have|having|putting ..2 arm|foot|hand|hands|knee|pillow ..3 against|around|on|over|round ..3 chest|face|mouth|neck|throat
@grownup|@he|@she|brother has|have|is? got|holding|pinned ..2 @target|her|him ..2 against|down|on|to|up ..1 bath|bed|cooker|door|floor|ground|sink|wall
hes|shes kneeling|sat|sitting|standing on ..2 @target|her|him
holding ..3 head ..2 in|under ..2 bath|bog|sink|toilet|water
chippy|marched
@grownup|@he|@she|boyfriend|brother|man|they|theyve|uncle has|have|is? carrying|found|getting|got|grabbed|had|has|have|holding|holds|picked|pointing|pulled|sharpening|swinging|took|waving ..3 acid|axe|bat|bottle|chain|crowbar|golf|gun|hammer|iron|kettle|knife|knives|lighter|machete|petrol|poker|razor|scissors|screwdriver|spade|sword ..12 brother|coming|dad|door|downstairs|help|her|herself|hide|hiding|him|himself|kitchen|landing|me|mum|now|outside|room|scared|shouting|sister|stairs|us
dad|hes|shes|stepdad|theyre|theyve got ..1 axe|bat|bottle|gun|hammer|knife|machete|petrol|weapon
chasing|coming|door|downstairs|here|looking|outside|run|running|stairs|standing|stood|walking ..6 with ..2 axe|bat|belt|bottle|brick|gun|hammer|iron|knife|machete|petrol|poker|pole|scissors|shovel|spade|stick
axe|bat|gun|hammer|knife|machete ..1 against|at|in|to brother|dad|her|his|me|mum|my|sister ..1 face|hand|head|neck|throat
chucked|poured|pouring|threw|throwing ..2 acid|bleach|petrol ..3 @target|door|her|him|house|on|over
barbie|bbq|bread|butter|cake|candles|carving|cheese|chef|chopping|cooking|diy|fishing|glue|ironing|nail|nerf|picture|pumpkin|shelf|shelves|tea|toast|turkey|veg|water
banging|bashing|battering|booting|breaking|drilling|forcing|hammering|kicking|punching|pushing|smashing|trying|unscrewing ..6 door|letterbox|lock|window ..2 down|in|now|off|open|through
@grownup|@he|@she|brother|man|men|they ..2 tries|trying|trys to get at|in|inside
booted|broken|kicked|kicks|put|smashed ..2 door|window|windows ..1 down|in|off|through
@grownup|@he|@she|man|men|they ..2 banging|bangs|hammering|kicking ..3 door ..8 alone|drinking|drunk|help|hide|hiding|kill|knife|own|scared|shouting
@he|@she|they ..1 at|behind|outside ..2 door|room|window ..6 banging|drunk|kill|let|scared|screaming|shouting|trying|waiting|wont
tried|trying to get in|into ..2 my bathroom|bed|bedroom|room|tent|window
ball|cricket|football|frisbee|golf
cat|delivery|dog|dream|jam|key|keys|parcel|postman|storm|wind
hid|hidden|hiding|locked ..6 behind|in|on|under ..3 attic|bath|bathroom|bed|bedroom|bins|car|cubicle|cupboard|garage|landing|loft|loo|porch|room|shed|stairs|toilet|toilets|utility|van|wardrobe ..14 @grownup|@he|@she|brother|man|men|they
@grownup|@he|@she|brother|man|men|they|theyre ..14 hid|hidden|hiding ..6 behind|in|under ..3 attic|bath|bathroom|bed|bedroom|bins|cupboard|garage|loft|loo|room|shed|toilet|utility|van|wardrobe
behind|in|under ..3 bed|cupboard|stairs|table|wardrobe ..2 hiding
i|me|we ..1 hiding from ..2 @grownup|@he|@she|brother|man|men|them
@grownup|@he|@she|brother|man|men|they ..2 hunting|looking|searching|shouting us ..6 angry|belt|drunk|hid|hiding|knife|mad|outside|scared|street
@grownup|@he|@she|brother|man|men|they ..2 hunting|looking|searching|shouting for me ..6 angry|belt|drunk|hid|hiding|knife|mad|outside|scared|street
banned|bored|comb|ikea|prank|revision|sardines|seek|seeker|seekers
birthday|cake|chocolate|crying|homework|party|present|presents|santa|surprise|sweets
gets locked
banned|game|ikea|loo|prank at
@grownup|@he|@she|boss|brother|lady|man|men|staff|they|theyve|uncle has|have|just? ..1 bolted|lock|locked|shut|trapped ..1 girls|her|me|us ..2 in|inside|up
@grownup|@he|@she|man|they|theyve ..2 blocked|bolted|chained|locked|sat|standing|stood ..3 bedroom|front|the? door ..10 cant|key|leave|let|out|scared|wont
@grownup|@he|@she|they|theyve doesnt|dont|not|wont let|letting her|me|mum|us ..1 go|home|leave|out
i|we ..1 locked|stuck|trapped in ..3 attic|basement|bedroom|boot|car|cellar|cupboard|flat|garage|hotel|house|loft|room|shed|van
tied|tying ..1 me|us ..1 up
accident|accidentally|cinema|concert|disco|festival|grounded|lift|party|phone|prom|rehearsal|shop|sleepover|town
past end|the
go ..3 party|prom|shop|trip
grandad|handle|swimming|trip|wont let ..3 in
every|holidays|since
because|if|till|until|when ..6 angry|bad|cheeky|cross|homework|naughty|out|wrong
@grownup|@he|@she|brother|they|theyre ..4 going|gonna|hell|theyll|trying|wants|will ..2 kill|murder|shoot|stab ..2 @me|brother|everyone|her|him|mum|sister ..10 coming|door|downstairs|here|knife|near|now|outside|stairs|tonight|way|when he gets
@grownup|@he ..2 trying to kill
@grownup|@he|@she|they ..3 said|saying|says|screaming|shouting ..4 kill|murder|stab ..2 @me|her|him|mum|sister ..10 coming|door|downstairs|gets|here|knife|now|outside|stairs|tonight|way
@beats|bottled|glassed|knocked|pushed|slashed|stabbed|strangled|threw|thrown ..12 bleeding|blood|breathe|dizzy|fainted|floppy|gushing|limp|moving|passed|unconscious|waking
@grownup|@he ..2 @beats|@harms|knocked|pushed|threw ..6 aint|isnt|not|wont breathing|move|moving|talking|wake|waking
@beats|@harms ..8 cant breathe|feel|move|see|walk
bleeding|blood|dizzy|floppy|limp|unconscious ..10 @grownup|@he|@she|they ..3 @beats|@harms|bottled|pushed|smashed|stabbed|threw
@grownup|@he|they ..2 knocked ..2 out|unconscious
@grownup|@he|@she|they ..2 kick|kicked|punched|pushed|stamped ..4 belly|bump|stomach ..8 baby|blood|hurts|pregnant
`;
export const ROWS = `
calls-for-help;1;immediate;danger_now;0-14;-;15-20;21-23
takes-it-back;1;urgent;;24-38;-;15-16 39-41;-
asks-what-is-told;2;urgent;;42-46;-;47 15-16 48;49-52
asks-for-a-friend;3;urgent;;53-59;-;60-64 15-16 65;-
clue-furniture-against-door;2;urgent;unsafe_to_return;66-69;-;70-71;-
clue-wants-a-lock;1;urgent;unsafe_to_return;72-78;-;79 70 80-81;82
clue-sleeps-ready-to-run;1;urgent;unsafe_to_return;83-89;-;70;-
clue-sleeps-in-odd-place;1;urgent;unsafe_to_return;90-92;-;70 93;-
clue-keeps-watch-at-night;1;urgent;unsafe_to_return;94-99;-;70;-
clue-hides-at-home;1;urgent;domestic_abuse unsafe_to_return;100-107;-;70 108;-
clue-reason-to-come-in;1;urgent;sexual_abuse;109-114;-;70 115;-
clue-bag-not-to-open;1;urgent;criminal_exploitation;116-121;-;122-123;-
clue-asked-about-the-bag;1;urgent;criminal_exploitation;124-128;129-130;122-123 131;-
clue-minding-a-flat-or-things;1;urgent;criminal_exploitation;132-140;-;122-123 141;-
clue-trains-and-other-towns;1;urgent;criminal_exploitation missing_now;142-150;-;122-123 151;-
clue-owes-or-does-favours;1;urgent;criminal_exploitation;152-164;-;122-123 165;-
clue-easy-money;1;urgent;criminal_exploitation;166-174;-;122-123;-
clue-asking-about-prison;1;urgent;criminal_exploitation;175-180;-;122-123;-
clue-they-know-where-or-cannot-pass;1;urgent;criminal_exploitation danger_now;181-189;-;122-123 190;-
clue-drawn-to-a-cause;2;urgent;radicalisation;191-204;-;205-206;-
clue-online-person-asks;1;urgent;online_harm sexual_exploitation;207-219;-;205 220;-
clue-online-hold-over;1;urgent;online_harm sexual_exploitation;221-231;-;205;-
clue-online-now;1;immediate;online_harm danger_now;232-240;-;205;-
clue-made-ready-for-a-wedding;2;urgent;honour_based;241-249;-;250 122 251-256;-
clue-tickets-nobody-explains;1;urgent;honour_based trafficking;257-268;-;122 251-254 269-270;-
clue-talk-that-stops;2;urgent;honour_based;271-277;-;278 122 251-254 279;-
clue-watched-by-family;1;urgent;honour_based;280-286;-;122 251-254;-
clue-special-day-for-girls;1;urgent;honour_based;287-295;-;122 251-254;-
clue-saves-food;1;urgent;neglect;296-301;-;302-304;-
clue-school-is-where-they-eat;2;urgent;neglect;305-314;-;315 303 316;-
clue-cold-and-dark-home;2;urgent;neglect;317-324;-;325-327 303 328;329
clue-illness-left;1;urgent;medical neglect;330-340;-;341 303 342;-
clue-child-runs-the-home;1;urgent;neglect;343-353;-;354 303 355;-
clue-gives-things-away;2;urgent;suicide_self_harm;356-366;-;367-369;-
clue-wont-be-needed;1;urgent;suicide_self_harm;370-384;-;385 369 386-387;-
clue-calm-after-worse;2;urgent;suicide_self_harm;388-398;-;399 369 400;-
clue-pay-and-things-kept;1;urgent;trafficking;401-405;-;122 406;-
clue-sleeps-where-they-work;1;urgent;trafficking;407-417;-;122 406 418-419;-
clue-not-really-family;1;urgent;trafficking;420-427;-;122 406;-
clue-told-what-to-say;1;urgent;trafficking;428-437;-;122 406;-
clue-man-from-the-journey;1;urgent;trafficking;438-447;-;122 406 448;-
clue-how-long-marks-last;1;urgent;physical_abuse;449-456;-;457-460;-
clue-covers-up;1;urgent;physical_abuse;461-470;-;471 458-460;-
clue-story-for-injury;2;urgent;physical_abuse;472-486;-;487-488 458-460 489;-
clue-sore-to-sit-or-move;1;urgent;physical_abuse;490-495;-;458-460 496;-
clue-keeps-out-of-changing;1;urgent;physical_abuse;497-503;-;458-460;-
clue-thing-used-to-hit;1;urgent;physical_abuse;504-511;-;512 458-460 513;-
clue-at-the-door-or-outside;1;immediate;danger_now;514-524;-;122 525-527;-
clue-hiding-or-barricaded-now;1;immediate;danger_now;528-545;-;122 525-526 546-547;-
clue-asked-and-danger-near;1;immediate;danger_now;548-555;556-559;122 525-526 560-561;-
clue-taken-by-car-or-plane-now;1;immediate;danger_now trafficking;562-574;-;122 525-526 575;-
clue-waits-until-somebody-is-gone;1;urgent;unsafe_to_return;576-582;-;583-584;-
clue-who-will-be-there;2;urgent;unsafe_to_return;585-594;-;583-584;-
clue-staff-or-residents-at-night;1;urgent;placement;595-603;-;583-584 604;-
clue-cruelty-by-others;1;urgent;bullying;605-612;-;583-584;-
clue-substances-with-danger;2;urgent;substances;613-623;-;624 583-584;-
clue-what-is-open-all-night;1;urgent;nowhere_to_stay;625-631;-;583 632-634;-
clue-sleeps-somewhere-odd;2;urgent;nowhere_to_stay missing_now;635-644;-;645 583 632-633 646;-
clue-put-out-or-ageing-out;2;urgent;nowhere_to_stay;647-656;-;657 583 632-633 658;-
clue-stays-with-somebody-for-something;1;urgent;nowhere_to_stay sexual_exploitation;659-664;-;583 632-633 665;-
clue-nobody-knows-where;2;urgent;missing_now;666-679;-;680 583 632-633;-
clue-gifts-from-somebody-older;1;urgent;sexual_exploitation;681-687;-;122 688-689;-
clue-who-paid;1;urgent;sexual_exploitation;690-693;694-696;122;-
clue-second-phone;1;urgent;sexual_exploitation criminal_exploitation;697-704;-;122;-
clue-lifts-and-cars;1;urgent;sexual_exploitation;705-711;-;122;-
clue-parties-and-rooms;2;urgent;sexual_exploitation trafficking;712-720;-;122 721;-
clue-told-to-be-secret-with-him;1;urgent;sexual_exploitation;722-725;-;122 726;-
clue-made-ready-or-marked;1;urgent;sexual_exploitation;727-736;-;122;-
clue-made-to-stand-or-hold;2;urgent;physical_abuse emotional_abuse;737-747;-;748-751;-
clue-counted-and-charted;1;urgent;emotional_abuse;752-759;-;760-761;-
clue-less-than-others;2;urgent;emotional_abuse neglect;762-775;-;776-777;-
clue-own-fault;1;urgent;emotional_abuse;778-783;-;;-
clue-is-this-normal;1;urgent;emotional_abuse;784-790;-;791;-
clue-our-secret;1;urgent;sexual_abuse;792-801;-;802-803;-
clue-adult-bath-or-change;1;urgent;sexual_abuse;804-811;-;812-813;-
clue-avoids-being-alone-with;1;urgent;sexual_abuse unsafe_to_return;814-821;-;;-
clue-child-knows-too-much;1;urgent;sexual_abuse;822-832;-;833-835;-
clue-worried-about-own-body;1;urgent;pregnancy sexual_abuse;836-846;-;847-849;-
clue-will-you-have-to-tell;1;urgent;unsafe_to_return;850-856;-;857-859;-
clue-takes-it-back;1;urgent;unsafe_to_return;860-871;-;872-873 858 874;-
clue-tests-being-believed;1;urgent;unsafe_to_return;875-885;-;886-887 858 888;-
clue-can-tell-by-a-sound;2;urgent;domestic_abuse unsafe_to_return;889-896;-;897-899;-
clue-walks-on-eggshells;1;urgent;emotional_abuse domestic_abuse;900-910;-;899 911;-
clue-parent-is-ruled;2;urgent;domestic_abuse;912-922;-;923-925 899 926-927;-
clue-wants-to-be-out;1;urgent;unsafe_to_return;928-937;-;938 899;-
sells-or-carries;2;urgent;criminal_exploitation;939-952;-;953 122 954-956;957-959
owes-them;1;urgent;criminal_exploitation;960-973;-;122 954;957 974
weapons-carried-or-kept;1;urgent;criminal_exploitation;975-978;-;122 954 979-981;-
gang-and-no-way-out;2;urgent;criminal_exploitation;982-992;-;993 122 954;957 994
gang-violence-now;1;immediate;criminal_exploitation danger_now;995-1013;-;122 954 1014-1017;-
attacked-or-threatened-out-there;1;urgent;criminal_exploitation;1018-1024;-;122 954 1025-1029;-
they-are-here;2;immediate;danger_now;1030-1045;-;1046-1053;-
cannot-speak-freely;2;immediate;danger_now;1054-1067;-;1068 1048-1052 1069;-
being-followed;1;immediate;danger_now;1070-1077;-;1048-1052 1078;1079-1081
taken-in-a-vehicle;1;immediate;danger_now trafficking;1082-1093;-;1048-1052 1094;-
being-fetched;1;immediate;danger_now trafficking;1095-1106;-;1048-1052 1107;-
held-by-strangers;2;immediate;danger_now trafficking;1108-1117;-;1048-1052 1118-1119;-
weapon-in-hand;2;immediate;danger_now;1120-1126;-;1127-1128 1048-1052 1129;-
parent-is-hit;1;urgent;domestic_abuse;1130-1135;-;122 1136-1142;957 22 1143-1147
things-smashed-at-home;1;urgent;domestic_abuse;1148-1151;-;1152-1156;-
afraid-for-a-parent;1;urgent;domestic_abuse;1157-1166;-;1167;957 1145 1147
parent-is-controlled;1;urgent;domestic_abuse;1168-1173;-;1174;-
partner-hurts-or-controls;1;urgent;domestic_abuse emotional_abuse;1175-1181;-;1182;-
grumbles-about-house-rules;1;concern;family_conflict;1183-1190;-;1191-1202;-
jealous-of-a-sibling;1;concern;family_conflict;1203-1207;-;1191-1202;-
parents-apart;1;concern;family_conflict;1208-1213;-;1191-1202 1214;-
misses-or-homesick;1;concern;family_conflict;1215-1219;-;1191-1198 1200-1202;-
grumbles-about-workers-and-moves;1;concern;placement;1220-1232;-;1191-1202 1233;-
stressed-by-tests;1;concern;school;1234-1242;-;1191-1202;-
left-out-by-friends;1;concern;bullying;1243-1249;-;1191-1193 1195-1196 1198 1200-1202;-
heart-broken;1;concern;mental_health;1250-1256;-;1191-1198 1200-1202 1257;-
shy-or-embarrassed;1;concern;mental_health;1258-1265;-;1191-1202 1266;-
rows-at-home;1;concern;family_conflict;1267-1284;-;122 1285-1287;-
unhappy-where-they-live;1;concern;placement;1288-1307;-;122 1308-1310;-
trouble-at-school;1;concern;school;1311-1322;-;122 252 1323-1324;-
much-older-boyfriend;1;urgent;sexual_exploitation;1325-1331;-;122;-
asked-how-old-is-he;1;urgent;sexual_exploitation;1332-1333;1334-1335;1336;-
things-in-return;1;urgent;sexual_exploitation;1337-1343;-;122 1344;-
men-who-pay-or-share;1;urgent;sexual_exploitation trafficking;1345-1355;-;122 1356;-
meeting-somebody-from-online;1;urgent;sexual_exploitation online_harm;1357-1362;-;1363;-
with-them-or-on-the-way-now;1;immediate;sexual_exploitation danger_now missing_now;1364-1376;-;122 1377;-
hiding-in-a-game;1;none;;1378-1382;-;1192-1195;-
animal-antics;1;none;;1383-1384;-;1192-1195;-
small-mishap;1;none;;1385-1390;-;1192-1195 1191;-
score-or-team;1;none;;1391-1396;-;1192-1195 1397;-
asks-how-things-are-done;1;none;;1398-1405;-;1192-1195 1406 1191 1407;-
going-somewhere-nice;1;none;;1408-1413;-;1406 1191-1192 1194-1195 1414-1419;-
somebody-will-kill-me-idiom;1;none;;1420-1422;-;1423-1424;-
dead-with-laughter-idiom;1;none;;1425-1428;-;1423-1424;-
work-is-killing-idiom;1;none;;1429-1432;-;1423-1424;-
game-or-match;1;none;;1433-1435;-;1436-1442;-
food-talk;1;none;;1443;-;1406 1191-1195 1414-1418 1444-1445;-
school-talk;1;none;;1446-1448;-;1406 1191-1195 1414-1415 1417-1418 1449;-
glad-news;1;none;;1450-1453;-;1406 1191-1195 1414-1417 1454-1457;-
wait-just-ordinary;1;none;;1458;-;1406 1191-1195 1414 1459 1415-1418;-
no-harm-reply;1;none;;1460-1462;1463-1511;-;-
all-is-well-reply;1;none;;1512-1515;1516-1545;1406 1191-1195 1415 1418;-
time-or-day-reply;1;none;;1546-1548;1549-1558;1406 1191-1195 1415 1418;-
where-and-with-whom-reply;1;none;;1559-1564;1565-1569;1406 1191-1192 1194-1195 1415 1418 1570;-
nothing-more-reply;1;none;;1460 1571;1572-1576;1406 1191-1194;-
good-day-reply;1;none;;1577-1579;1580-1583;1406 1191-1195 1414-1415 1584-1586;-
says-thanks;1;none;;1587-1591;-;1592 1406 1191-1194;-
says-hello;1;none;;1593-1598;-;1406 1191-1193;-
says-see-you;1;none;;1599-1605;-;1406 1191-1193 1606;-
says-okay;1;none;;1607-1615;-;1406 1191-1193;-
makes-an-arrangement;1;none;;1616-1623;-;1406 1191-1195 1417-1418 1624-1633;-
asks-about-the-service;1;none;;1634-1645;-;1406 1191-1193 1646;-
drawn-into-extremism;2;urgent;radicalisation;1647-1656;-;122 1657-1658;1659-1661
attack-planned-now;1;immediate;radicalisation danger_now;1662-1673;-;122 1657 1674-1675;-
bullied-with-violence;1;urgent;bullying;1676-1683;-;122 1684-1690;-
bullied;1;concern;bullying;1691-1706;-;122 1657 1707-1709;-
hint-reply-nobody-looks-after;1;urgent;neglect;1710-1715;1716-1719;1720-1721;-
hint-reply-cannot-write-freely;1;immediate;danger_now;1722-1727;1728-1733;1734-1737;-
hint-reply-where-it-is-now;1;immediate;suicide_self_harm;1738-1742;1743-1745;1720 1746 848;-
hint-reply-what-they-see-or-hear;1;immediate;danger_now;1747-1752;1753-1756;1720 1757-1761;-
hint-reply-about-somebody-older;1;urgent;sexual_exploitation;1762-1768;1769-1772;1773 1720 1774-1781;-
hint-somebody-online-has-a-hold;1;urgent;online_harm sexual_abuse;1782-1791;-;1792-1801;-
hint-cause-asks-for-them;1;urgent;radicalisation;1802-1808;-;1792-1797 1809-1812;-
hint-last-instructions;1;immediate;suicide_self_harm;1813-1818;-;1792-1797 1819-1829;-
hint-high-or-by-the-line;1;immediate;suicide_self_harm;1830-1838;-;1792-1797 1819-1824 1839-1849;-
hint-into-the-water-or-road;1;immediate;suicide_self_harm;1850-1857;-;1792-1797 1819-1824 1858-1862;-
hint-it-has-been-taken;1;immediate;suicide_self_harm medical;1863-1871;-;1792-1797 1819-1823 1872-1875;1876-1878
hint-body-going-after;1;immediate;medical suicide_self_harm;1879-1888;-;1792-1797 1819-1823 1889-1894;-
hint-no-tomorrow;1;urgent;suicide_self_harm;1895-1900;-;1792-1797 1901-1910;-
hint-a-date-or-way-chosen;1;urgent;suicide_self_harm;1911-1921;-;1792-1797 1819-1823 1922-1924;-
hint-ready-and-calm;1;immediate;suicide_self_harm;1925-1934;-;1792-1797 1819-1823 1935-1937;-
hint-cannot-get-out-of-there;1;immediate;danger_now sexual_exploitation criminal_exploitation;1938-1949;-;122 1950-1958 1119 1959-1960;-
hint-pays-another-way;1;urgent;sexual_exploitation;1961-1969;-;122 1950-1953 1970-1978;-
hint-older-and-in-charge;1;urgent;sexual_exploitation;1979-1988;-;122 1950-1953 1989-1994 1779 1995;-
hint-works-for-them;1;urgent;criminal_exploitation;1996-2004;-;122 1950-1953 2005-2007 1778 2008-2009;-
hint-they-will-come-for-it;1;immediate;danger_now criminal_exploitation;2010-2021;-;2022 122 1950-1953 2023-2027;-
hint-owned-far-from-home;1;urgent;trafficking;2028-2039;-;2040 122 1950-1953 2041-2044 1778 2045-2049;-
hint-taken-away-now;1;immediate;trafficking honour_based;2050-2059;-;2060 122 1950-1953 2061-2065 1951 2066-2070 252;-
hint-no-grown-up-there;1;urgent;neglect;2071-2079;-;2080 122 2081-2083 1737 2084-2085 2084 2086-2087;-
hint-hungry-dirty-or-ill;1;urgent;neglect;2088-2097;-;122 2081-2082 2098-2105;-
hint-what-he-does-to-mum;1;urgent;domestic_abuse;2106-2116;-;122 2081-2082 2117-2118;-
hint-nowhere-to-be;1;urgent;nowhere_to_stay missing_now;2119-2129;-;122 2081-2082 2130 633 2131-2135 1951 2136-2137 1758 2138-2139;-
hint-treated-as-nothing;1;urgent;emotional_abuse;2140-2150;-;122 2081-2082 2151-2157;-
hint-hunted-by-others;1;urgent;bullying physical_abuse;2158-2167;-;122 2081-2082 2168-2170 2102 2171-2172;-
hint-found-out-and-coming;1;immediate;danger_now unsafe_to_return;2173-2180;-;122 2181-2184 1822;-
hint-where-it-does-not-show;1;urgent;physical_abuse;2185-2196;-;122 2181 2197 2137 2198;-
hint-story-that-was-agreed;1;urgent;physical_abuse;2199-2205;-;122 2181 2206-2208;-
hint-punished-in-a-strange-way;1;urgent;physical_abuse emotional_abuse;2209-2216;-;2217-2218 122 2181 2219-2220 1844 2221 1119 2222;-
hint-depends-on-their-mood;1;urgent;unsafe_to_return domestic_abuse;2223-2231;-;122 2181 2232;-
hint-does-not-want-to-go-home;1;urgent;unsafe_to_return;2233-2239;-;122 2181 2240-2241;-
hint-marks-they-made;1;urgent;suicide_self_harm;2242-2253;-;2254 1792-1797 2255-2264;-
hint-not-eating-or-purging;1;urgent;mental_health medical;2265-2276;-;1792-1797 2277-2284;-
hint-somebody-else-is-going;1;immediate;suicide_self_harm medical;2285-2291;-;2292 1792-1797 2293 1892 2294-2297 1890 2298-2299;-
hint-alone-with-somebody-now;1;immediate;danger_now sexual_abuse;2300-2307;-;122 2308-2310 1822 1027 2311-2313;-
hint-does-it-count;1;urgent;sexual_abuse;2314-2323;-;2324 122 2308-2309 2325;-
hint-not-with-him;1;urgent;sexual_abuse unsafe_to_return;2326-2333;-;122 2308-2309 2334-2337;-
hint-closeness-by-an-adult;1;urgent;sexual_abuse sexual_exploitation;2338-2347;-;122 2308-2309 2348-2356;-
he-or-she-hits;1;urgent;physical_abuse;2357-2359;-;2360-2364;2365 22 2366
sibling-hurts-badly;1;urgent;physical_abuse;2367-2370;-;2371-2372;-
sibling-fights;1;concern;family_conflict;2373-2374;-;2375;-
staff-or-teacher-hurts;1;urgent;physical_abuse placement;2376-2379;-;2380;-
afraid-of-being-hit;1;urgent;physical_abuse unsafe_to_return;2381-2384;-;-;-
punished-with-pain;1;urgent;physical_abuse emotional_abuse;2385-2390;-;2391;-
cannot-go-home;1;urgent;unsafe_to_return;2392-2402;-;2403-2407;957 22 21 1822 23
afraid-of-a-person;1;urgent;unsafe_to_return;2408-2413;-;2403-2404 2414-2415;957 22 21 1822 23 2416
nowhere-to-stay-tonight;2;urgent;nowhere_to_stay;2417-2435;-;2436 2403-2404 2437-2446;21 1050 1822 2447-2448 1027 2449-2450
put-out-now;1;immediate;nowhere_to_stay missing_now;2451-2454;-;2403-2404;-
marriage-not-wanted;1;urgent;honour_based;2455-2465;-;122 2466-2467;957 2468-2469
marriage-or-journey-now;1;immediate;honour_based danger_now;2470-2482;-;122 2466 2483-2486;-
taken-abroad-and-not-back;1;urgent;honour_based;2487-2494;-;122 2466 2495-2496;-
cutting-of-girls;1;urgent;honour_based;2497-2500;-;122 2466;-
shame-and-punishment;2;urgent;honour_based;2501-2507;-;122 2466 2508-2510;-
prayed-over-or-cured;1;urgent;honour_based emotional_abuse;2511-2514;-;122 2466 2515;-
means-to-leave;1;concern;placement;2516-2522;-;2523;-
slips-out;1;concern;missing_now;2524-2528;-;-;-
was-hard-and-is-over;1;concern;;2529-2536;-;2537-2538;-
low-mood;1;concern;mental_health;2539-2547;-;1792-1797 2548-2554;-
anxious-or-panic;1;concern;mental_health;2555-2560;-;1792-1797 2561-2563;-
sleeps-badly;1;concern;mental_health;2564-2570;-;1792-1797 2571-2572;-
eats-little;1;concern;mental_health;2573-2575;-;1792-1797 2576-2582;-
diabetic-danger;1;immediate;medical;2583-2587;-;1792-1797 2588;-
allergic-reaction;1;immediate;medical;2589-2592;-;1792-1797 2593-2594;-
grave-injury;2;immediate;medical;2595-2622;-;2623-2624 1792-1797 1049 2625-2630;2631-2633
child-ate-something;1;immediate;medical;2634-2637;-;1792-1797 2638;2631 2639
cold-or-starved-to-danger;1;immediate;medical neglect;2640-2646;-;1792-1797 2647-2648;-
asks-for-an-ambulance;1;immediate;medical;2649-2652;-;1792-1797 2653-2654;-
treatment-kept-away;1;urgent;medical neglect;2655-2659;-;1792-1797 2660-2662;2663-2665
will-not-wake;2;immediate;medical;2666-2681;-;2682 1792-1797 2683-2694;1027 2695 21 2696
breathing-wrong;1;immediate;medical;2697-2708;-;1792-1797 2683-2685 2709-2713;-
wrong-colour;2;immediate;medical;2714-2719;-;2720 1792-1797 2683-2685 2721;-
fit-or-seizure;1;immediate;medical;2722-2727;-;1792-1797 2683-2685 2728;2729-2730 2695
stroke-or-heart;1;immediate;medical;2731-2740;-;1792-1797 2683-2685 2741-2748;2749 21 2750 2631 2751
bleeding-badly;2;immediate;medical;2752-2764;-;1792-1797 2683-2685 2765-2770;-
hears-or-sees-things;1;urgent;mental_health;2771-2778;-;1792-1797 2779-2782;2783
voices-command-now;1;immediate;mental_health suicide_self_harm;2784-2788;-;1792-1797 2779-2782 2789-2790;-
watched-or-poisoned;1;urgent;mental_health;2791-2798;-;1792-1797 2799-2800;-
starving-or-purging;1;urgent;mental_health medical;2801-2807;-;1792-1797 2808-2812;2813
thoughts-of-harming;1;urgent;mental_health danger_now;2814-2815;-;1792-1797 2816;-
no-food-at-home;1;urgent;neglect;2817-2826;-;122 2827-2830 2044 2831;957 22 2832
left-alone;2;urgent;neglect;2833-2845;-;122 2846-2848;957 22 2832
not-looked-after;2;urgent;neglect;2849-2858;-;122 2859-2861;957 22 2832
neglect-now;1;immediate;neglect danger_now;2862-2867;-;122 2868-2869;-
told-they-are-worthless;1;urgent;emotional_abuse;2870-2888;-;122 2889-2892 2746 2893;957 22 2832
blackmailed-with-pictures;2;urgent;online_harm sexual_exploitation;2894-2902;-;2903-2906 813;-
blackmail-with-a-deadline;1;immediate;online_harm danger_now;2907-2912;-;-;-
asked-for-or-sent-pictures;1;urgent;online_harm sexual_exploitation;2913-2919;-;2920;-
pictures-passed-round;2;urgent;online_harm;2921-2927;-;2928-2931;-
stranger-knows-where-i-am;1;urgent;online_harm;2932-2936;-;2937-2940;-
alone-outside-at-night;1;immediate;missing_now danger_now;2941-2949;-;2950 1049-1050 2951-2957;-
lost-and-alone;2;immediate;missing_now;2958-2966;-;2967 2950 1049-1050 2951-2953 2968-2971;-
phone-nearly-dead;2;immediate;missing_now danger_now;2972-2977;-;2978 2950 1049-1050 2951-2953 2979;1079 2980
too-cold-to-feel;1;immediate;missing_now medical;2981-2987;-;2950 1049-1050 2951-2953 2988;-
stranger-offers;1;immediate;danger_now missing_now;2989-2995;-;2950 1049-1050 2951-2953 2996;-
not-with-who-they-think;1;immediate;missing_now online_harm;2997-3001;-;2950 1049-1050 2951-2953 3002;-
carer-hits;1;urgent;physical_abuse;3003-3005;-;3006-3008;957 3009-3010 22 1143 3011-3012 2366 1145
carer-hurts;1;urgent;physical_abuse;3013-3015;-;3016 1136 1139;957 3009-3010 22 1143 3011 2366
grabbed-by-the-neck;1;urgent;physical_abuse;3017-3019;-;3020;-
thrown-against-something;1;urgent;physical_abuse;3021-3023;-;3024;-
beaten-with-a-thing;1;urgent;physical_abuse;3025-3028;-;3029-3030;-
marks-from-somebody;1;urgent;physical_abuse;3031-3033;-;3034;-
bones-broken-by-somebody;1;urgent;physical_abuse;3035-3036;-;3037;-
asked-who-did-it;1;urgent;physical_abuse;3038-3042;3043-3046;-;-
asked-whether-hit;1;urgent;physical_abuse;3047-3050;3051-3052;3053;-
birth-or-loss-now;2;immediate;pregnancy medical;3054-3066;-;1792-1797 3067-3071;-
pregnant-or-afraid-so;1;urgent;pregnancy;3072-3087;-;1792-1797 3067-3068 3088-3092;3093-3098
no-bed-reply;1;urgent;nowhere_to_stay;3099-3102;3103-3109;1720;-
no-food-reply;1;urgent;neglect;3110-3114;3115-3122;1720 3123-3124;-
how-it-came-reply;1;urgent;physical_abuse;3125-3130;3131-3134;1720;-
much-older-reply;1;urgent;sexual_exploitation;3135-3136;3137-3138;1720 3139;-
who-gives-it-reply;1;urgent;criminal_exploitation sexual_exploitation;3140-3143;3144-3146;1720;-
takes-back-after-telling;1;urgent;;3147-3150;3151-3160;1720;-
not-safe-now-reply;1;immediate;danger_now;3161-3170;1516-1525;-;-
perhaps-not-safe-now-reply;1;urgent;danger_now;3171-3202;1516-1525;-;-
danger-near-reply;1;immediate;danger_now;3203-3214;1492-1507;3215-3216;-
cannot-get-away-reply;1;immediate;danger_now;3217 3161-3164 3218-3224;3225-3229;-;-
send-somebody-reply;1;immediate;danger_now;3203-3205 3230-3236;3237-3242;-;-
must-go-with-them-reply;1;immediate;danger_now trafficking;3203-3205 3243-3247;3248-3251;-;-
how-scared-reply;1;urgent;danger_now;3252;3253-3254;-;-
has-hurt-themselves-reply;1;urgent;suicide_self_harm;3203-3205 3171-3183 3255 3184-3201 3256-3258;1476-1480;3259;-
has-hurt-themselves-now-reply;1;immediate;suicide_self_harm;3260-3265;3266-3269;-;-
thoughts-of-death-reply;1;urgent;suicide_self_harm;3203-3205 3171-3183 3255 3184-3201 3270-3271;1483-1484 3272 1485;3273-3274;-
not-safe-from-themselves-reply;1;urgent;suicide_self_harm;3161-3164 3171-3201 3275 3202;3272 1523 3276;-;-
has-been-touched-reply;2;urgent;sexual_abuse;3203-3205 3171-3183 3255 3184-3201 3277-3279;1469-1472 3280 1473-1475;3281;-
no-choice-about-sex-reply;1;urgent;sexual_abuse;3161-3164 3171-3183 3282-3283;3284-3285 1489 3286-3287;-;-
somebody-hurts-them-reply;1;urgent;physical_abuse;3203-3205 3171-3183 3255 3184-3201 3288-3292;1463-1468;3293;-
who-hurts-them-reply;1;urgent;physical_abuse unsafe_to_return;3294-3296 3184-3201;3297-3301;3302;-
not-safe-to-go-back-reply;1;urgent;unsafe_to_return;3161-3164 3171-3201 3218 3303;1526-1536;-;-
what-if-they-go-back-reply;1;urgent;unsafe_to_return;3304-3311;3312-3313;-;-
is-made-to-reply;1;urgent;criminal_exploitation;3203-3205 3171-3183 3255 3184-3201 3277 3314-3315;1486-1491;-;-
how-much-owed-reply;1;urgent;criminal_exploitation;3316 3184-3201;3317-3318;-;-
no-sign-of-life-reply;1;immediate;medical;3161-3164 3218 3319-3324;1538-1539 3325-3326;3327;-
has-taken-something-reply;1;immediate;suicide_self_harm medical;3203-3206 3328-3331 3314 3332-3335;1481-1482;-;-
how-many-taken-reply;1;immediate;suicide_self_harm medical;3336-3344;3345-3347;-;-
has-a-plan-reply;1;immediate;suicide_self_harm;3203-3206 3348-3354;3355-3363;-;-
nothing-holds-them-reply;1;immediate;suicide_self_harm;3364-3366;3367-3368;-;-
how-alive-reply;1;urgent;suicide_self_harm;3369;3370-3371;-;-
where-in-danger-reply;1;immediate;danger_now;3372-3382;3383-3391;1720 3392;-
who-is-there-reply;1;immediate;danger_now;3393-3401;3402-3409;1720;-
what-is-happening-reply;1;immediate;danger_now;3410-3418;3419-3428;1720;-
what-they-hold-reply;1;immediate;danger_now suicide_self_harm;3429-3434;3435-3440;1720;-
only-meal-of-the-day;1;urgent;neglect;3441-3443;-;3444;-
violence-explained-away;1;urgent;domestic_abuse;3445-3447;-;3448;-
left-while-they-travel;1;urgent;neglect;3449-3450;-;3451-3452;-
clinic-question-of-the-young;1;urgent;sexual_abuse;3453-3454;-;3455;-
works-off-what-was-lost;1;urgent;criminal_exploitation;3456-3458;-;3459-3460;-
overdose-taken;1;immediate;suicide_self_harm medical;3461-3470;-;3471 1819-1823 1792-1797 3472-3476;-
overdose-named;1;immediate;suicide_self_harm medical;3477-3483;-;1819-1823 1792-1797 3484;3485-3487 3098 3488-3492
overdose-before;1;urgent;suicide_self_harm medical;3493-3496;-;1792-1797 3471 3497;3485-3487 3098 3488-3492
harmful-thing-drunk;1;immediate;suicide_self_harm medical;3498-3502;-;1792-1797 3503-3504;-
battery-or-sharp-swallowed;1;immediate;medical;3505-3506;-;1792-1797 3507;-
cut-deep;1;immediate;suicide_self_harm medical;3508-3514;-;1819-1823 1792-1797 3515-3516;-
something-round-neck;1;immediate;suicide_self_harm;3517-3523;-;1792-1797 3524-3525;-
hanging;1;immediate;suicide_self_harm;3526-3527;-;1819-1823 1792-1797 3528;3485-3487 3098 3488-3492
attempt-named;1;urgent;suicide_self_harm;3529-3530;-;1792-1797;3485-3487 3098 3488-3492
goodbye-for-good;1;immediate;suicide_self_harm;3531-3538;-;1792-1797 3539-3542;-
last-words-for-somebody;2;immediate;suicide_self_harm;3543-3559;-;3560 1792-1797 3539-3540 3561-3565;-
will-not-be-here;1;urgent;suicide_self_harm;3566-3579;-;1792-1797 3539-3540 3580-3583;-
already-done-or-taken;1;immediate;suicide_self_harm medical;3584-3594;-;1792-1797 1819-1823 3595-3597;-
place-to-die-hint;1;immediate;suicide_self_harm;3598-3610;-;1792-1797 1819-1823 3611;-
leave-taking-hint;2;immediate;suicide_self_harm;3612-3629;-;1792-1797 1819-1823 3630-3633;-
own-death-hint;1;urgent;suicide_self_harm;3634-3646;-;1792-1797 3647;-
at-a-drop-or-track;1;immediate;suicide_self_harm danger_now;3648-3655;-;1819-1823 1792-1797 3656-3661;-
jump-or-train;1;immediate;suicide_self_harm;3662-3673;-;1819-1823 1792-1797 3656 3674-3678;-
jump-or-train-thought;1;urgent;suicide_self_harm;3679-3681;-;1792-1797 3656 3682;-
means-at-hand;1;immediate;suicide_self_harm;3683-3689;-;1792-1797 1819-1823 3690-3692;-
going-to-take;1;immediate;suicide_self_harm;3693-3697;-;1792-1797 3698;-
kill-myself-soon;1;immediate;suicide_self_harm;3699-3705;-;1792-1797 3706-3707 1819-1823;1901-1908
do-it-tonight;1;immediate;suicide_self_harm;3708-3717;-;1792-1797 1819-1823 3718-3720;-
reply-thinks-of-dying;1;urgent;suicide_self_harm mental_health;3721-3729;3730-3734;-;-
reply-hurts-self;1;urgent;suicide_self_harm;3721-3728 3735-3736;3737-3740;-;3741-3742
reply-has-taken;2;immediate;suicide_self_harm medical;3743-3755;3756-3759 3438 3760-3762;3763-3768 2594 3769-3771;-
reply-has-a-plan;1;immediate;suicide_self_harm;3772-3779;3780-3788;3789;-
reply-casualty;1;immediate;medical;3790-3794;3795-3799;3800-3801;-
reply-bleeding;1;immediate;medical;3802-3806;3807-3809;3810-3811;-
wants-to-die;2;urgent;suicide_self_harm mental_health;3812-3824;-;3825 1792-1797 3826-3829;1901-1908 3830-3831
kill-myself;1;urgent;suicide_self_harm;3832-3839;-;1792-1797 3840-3843;3844 3485-3487 3098 3488-3492 3845
cuts-themselves;2;urgent;suicide_self_harm;3846-3857;-;3858 1792-1797 3859-3861;3862-3864 1823 3865-3867
saves-means;1;urgent;suicide_self_harm;3868-3873;-;1792-1797 3874;3875
denies-unasked;1;urgent;suicide_self_harm;3876-3879;-;1792-1797;-
says-raped-or-abused;1;urgent;sexual_abuse;3880-3882;-;3883;957 3884-3886
touched-by-somebody;1;urgent;sexual_abuse;3887-3891;-;-;957 3884-3885
hands-where-they-should-not-be;1;urgent;sexual_abuse;3892-3896;-;-;-
does-things-to-me;1;urgent;sexual_abuse;3897-3904;-;3905-3907;-
comes-into-bed-or-room;1;urgent;sexual_abuse;3908-3914;-;3915-3918;-
watched-or-filmed-undressed;1;urgent;sexual_abuse;3919-3924;-;-;-
kissed-or-courted-by-adult;1;urgent;sexual_abuse;3925-3930;-;3931;-
told-to-keep-a-secret;1;urgent;sexual_abuse;3932-3936;-;3937-3938 122;-
did-not-stop-when-asked;2;urgent;sexual_abuse;3939-3945;-;3946-3948;-
woke-up-not-knowing;1;urgent;sexual_abuse;3949-3953;-;3954;-
asked-whether-touched;1;urgent;sexual_abuse;3955-3959;3960-3964;3965-3966;-
sexual-harm-now;1;immediate;sexual_abuse danger_now;3967-3975;-;3976;-
drink-or-drug-collapse;2;immediate;substances medical;3977-3990;-;3991 1792-1797 3992-3993;-
drug-use-dangerous;2;urgent;substances;3994-4003;-;4004-4007 1792-1797 4008-4014;3489 4015-4021
drink-and-weed-with-mates;1;concern;substances;4022-4029;-;1792-1797 4030-4032;-
papers-kept;1;urgent;trafficking;4033-4037;-;122 4038-4040;-
made-to-work;1;urgent;trafficking;4041-4054;-;122 4055;-
taken-somewhere-now;2;immediate;trafficking danger_now missing_now;4056-4066;-;4067 122 4038 4068-4069;-
family-threatened-far-away;1;urgent;trafficking;4070-4076;-;122 4077;-
being-hurt-now;1;immediate;danger_now physical_abuse;4078-4083;-;4084 1048 1050 2594 4085-4086 547 4087-4091;-
held-by-neck-now;1;immediate;danger_now domestic_abuse physical_abuse;4092-4096;-;4084 1048 1050 2594 4085-4086 547 4087 4097;-
somebody-has-a-weapon;1;immediate;danger_now;4098-4102;-;4084 1048 1050 2594 4085-4086 547 4087 4103;-
breaking-in-now;2;immediate;danger_now unsafe_to_return;4104-4109;-;4110 4084 1048 1050 2594 4085-4086 547 4087 4111;-
hiding-from-somebody;2;immediate;danger_now unsafe_to_return;4112-4117;-;4118 4084 1048 1050 2594 4085-4086 547 4087 4119-4121;-
locked-in-by-somebody-now;1;immediate;danger_now;4122-4126;-;4084 1048 1050 2594 4085-4086 547 4087 1119 4127-4132;-
threat-to-kill-near;1;immediate;danger_now physical_abuse;4133-4135;-;4084 1048 1050 2594 4085-4086 547 4087;-
badly-hurt-by-somebody-now;1;immediate;danger_now physical_abuse medical;4136-4141;-;4084 1048 1050 2594 4085-4086 547 4087;-
`;
