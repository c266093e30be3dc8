/**
 * Words that do the same work in a sentence, by class: who, what they do, with what, where, when. Rules name a class with `@`;
 * the model counts classes beside words, so that a word it met once is read like its neighbours. A word stands in its usual
 * spelling or as its stem, and may belong to several classes.
 */
const LINES = `
me: me myself meself us mesen
i: i ive im id ill iam we weve
he: he hes hed hell him his himself
she: she shes shed her herself hers
they: they theyre theyve theyd them their themselves
parent: mum dad parent parents mother father folks
stepparent: stepdad stepmum
grandparent: gran grandad grandparent
sibling: brother sister twin twins sibling siblings sis baby stepbrother stepsister kid
relative: uncle auntie aunty aunt cousin nephew niece inlaw godfather godmother family relatives rellies
lover: boyfriend girlfriend husband wife fiance ex fella partner missus babe
adultman: man bloke guy fella geezer dude men lads boss landlord stranger older olders elders pimp smuggler agent driver customer client punter
carer: carer carers foster fostermum fosterdad guardian
staff: staff keyworker worker manager warden caretaker
teacher: teacher sir miss coach tutor head imam priest pastor vicar instructor teach
friend: friend mates mate bestie besties pal pals bezzie roommate gang
pro: social police camhs doctor nurse solicitor judge iro pa council teacher counsellor therapist
hit: hit slap punch batter beat kick thump whack smack clout belt lamp bang headbutt strike wallop deck twat leather hiding slippered welt bash clip backhand
hurt: hurt harm injure bruise burn choke strangle throttle scald bite pinch shake drag shove push throw grab pin twist pull squeeze stamp trample
kill: kill murder stab shoot slit knife execute drown hang poison
threat: threaten threat warn swear promise or else
scream: scream shout yell roar smash rage rant kickoff mental radge crack snap lost
weapon: knife gun strap machete hammer bat axe sword blade bottle crowbar petrol lighter acid zombie scissors razor pole chain brick
touch: touch grope feel rub kiss cuddle hug tickle fondle massage undress
bed: bed bedroom duvet covers mattress pyjamas nightie sheets sleepover
secretive: secret secrets promise whisper tell snitch grass nobody noone quiet shush
rape: rape raped molest assault abuse abused abuser abusive groom grooming pervert paedo pedo nonce perv creep creepy noncing
sex: sex sexual nude nudes naked bra knickers pants underwear clothes shower bath body bits private privates condom strip topless
image: photo picture video vid film screenshot cam webcam camera screenshotted footage nude nudes
blackmail: blackmail leak leaked post posted send share expose followers contacts delete
pills: tablets pills paracetamol ibuprofen codeine co-codamol antidepressants sertraline fluoxetine propranolol meds medicine medication capsules aspirin calpol packet packets box blister sleepers citalopram diazepam melatonin naproxen tablet pill painkillers painkiller zopiclone zopiclones mirtazapine amitriptyline pregabalin gabapentin tramadol morphine methadone warfarin antihistamines antihistamine piriton nytol sertralines antidepressant betablockers statins laxatives insulin
bleach: bleach cleaner antifreeze poison sink detergent weedkiller dettol domestos petrol diesel turps thinners sanitiser handwash disinfectant descaler screenwash drano caustic bleaches toiletcleaner polish dishwasher
swallow: take swallow neck down drink drank scoff eat took taken taking swallowed neckd necked popped downed
quantity: all whole load loads bunch handful packet packets box boxes lots rest everything every entire bottle full too many
od: overdose overdosed od odd oded
suicideword: suicide suicidal kms unalive topping
die: die dead death gone buried funeral grave heaven rip coffin
wanttogo: disappear vanish exist existing invisible burden pointless worthless hopeless useless alive
goodbye: goodbye bye goodnight sorry forgive miss love farewell letter letters note notes
selfharm: selfharm cut cuts cutting scratch scratching burn burning scars scar blade razor sharpener wrists wrist arms thigh thighs legs sleeves plasters bandage
friendword: friend mates mate bestie brother sister cousin roommate flatmate girl lad boy girlfriend boyfriend ex kid mum dad gran grandad auntie uncle
sharp: knife razor razors glass stanley scalpel sharpener compass scissors mirror blades pin tweezers
ligature: rope noose ligature belt cord cable wire lead shoelace laces shoelaces scarf sheet sheets tights strap dogleash hose
drop: bridge roof rooftop ledge edge railing railings multistorey storey viaduct flyover cliff cliffs balcony track tracks railway rails platform pier weir quarry footbridge parapet overpass windowsill scaffolding scaffold
blood: blood bleed bloody bleeding stitches gash wound
breath: breathe breath breathing breathless inhaler asthma wheeze wheezing wheezy choke choking lungs chest
unwell: unconscious collapse collapsed faint fainted fit fitting seizure floppy blue grey limp unresponsive fitted convulse dizzy shaking shaky sweating vomit vomiting puke puking sick spew throw fever rash swollen swell numb infected infection yellow pale sleepy drowsy confused blurred twitching twitch jerking foaming frothing gurgling gurgly clammy delirious paralysed droopy drooping slurring slurred
bodysign: shallow noisy puffy hives bluish drooped droop pounding pumping clotting spewing soaking racing seizure seizures collarbone bones poking weeping weeing swallowing inhaled drowned drowning choking chokin wheezing fits thirsty sweats pouring gushing
harmway: stepping slicing carved topped stashing hoard hoarding punching hinge freight injury injuries bracelets sharpeners jumping hanging ledge noose swallowing injected purge purging
dose: edible edibles vaped snorted mandy brownie brownies whitey injected sniffing sniff stoned tokes swigs aerosol aerosols capsule fizzy sprite huffed joints
pastime: pumpkin pumpkins fishing diving splash trick tricks essays wishing hoping hoped dreaming medal slates steel spring latte gloss slushy bramble carving
insulin: insulin diabetic diabetes sugar hypo pump epipen allergic allergy anaphylaxis nuts epilepsy meningitis sepsis
wake: wake waking rousing respond responding answer answering
pregnant: pregnant pregnancy bump late period test baby scan contractions waters labour abortion miscarriage kicks due belly
money: money cash quid pound pounds bag bags rent wages pay paid owe owes debt loan bill bills grand band bands
owe: owe owes owed debt tick tax taxed payback interest
drugs: drugs drug weed coke ket mdma pills spice crack heroin gear baggy wraps wrap pack packs package parcel parcels line lines shot shots shotting trap trapping food bricks powder nitrous balloons nos xanax benzos lean smack foil needles spoons pipe
carry: carry hold hide stash keep deliver drop run move pick sell mind bag pocket plug
gang: gang olders elders boydem opps ops members crew mandem county cunch country trap bando line ot road
vehicle: car van taxi whip lorry truck audi bmw merc golf moped bike coach train bus plane boat ferry uber
travel: flight flights fly airport passport ticket tickets visa abroad overseas pakistan bangladesh india somalia gambia nigeria kenya turkey iraq syria sudan afghanistan egypt back-home village
marry: marry married marriage wedding engaged engagement rishta nikah groom bride husband mehndi dress jewellery proposal fiance
honour: honour izzat shame shamed sharam dishonour reputation community elders disgrace disown disowned gossip haram
fgm: cut cutting ceremony special cousins celebrate circumcise circumcised gishiri sunna
forced: make made making force forced forces must gotta got have has haveto no choice
lock: lock locked bolt bolted padlock shut trapped key keys latch barricade chain deadlock
door: door doors window windows letterbox handle gate stairs landing wardrobe cupboard shed cellar garage attic loft loo toilet bathroom
hide: hide hid hidden hiding under behind inside
near: outside downstairs upstairs here door coming come near behind next following follow
coming: coming come comes back home return returns arrive round
now: now already tonight minute seconds currently still
soon: soon later tonight hour hours mins minutes morning tomorrow midnight
night: night midnight dark late am nighttime dawn evening
street: street park station bridge roof edge rail tracks platform motorway road canal river sea cliff woods field bench doorway alley underpass shelter bus-stop stairwell carpark subway
shelter: tent squat hostel sofa couch floor b&b bnb hotel shed garage bus doorway stairwell library mosque church laundrette mcdonalds maccies greggs
cold: cold freezing freeze wet soaked rain raining snow snowing frost frozen shivering shiver icy numb
lost: lost stuck stranded alone lonely nowhere
runaway: run ran runaway left leave leaving legged bolt bolted escape sneak sneaked missing
homeless: homeless kicked chucked thrown evicted nowhere sofa-surfing surfing rough
scared: scared afraid frightened terrified petrified worried panic panicking fear shaking shook bricking
sad: sad low down depressed depression cry crying cried upset numb empty flat lonely alone miserable gutted tired drained exhausted
worry: worry worried worrying anxious anxiety stress stressed stressing nervous panic
angry: angry anger fuming mad raging livid pissed annoyed fed sick
food: food eat tea dinner lunch breakfast hungry starving fridge cupboard cupboards meal meals cereal toast bread beans noodles pasta leccy electric electricity gas heating meter
drunk: drunk drinking drink alcohol vodka beer wine cider pissed hammered bladdered steaming pub cans whisky hungover sober
nothome: away gone nights out
school: school college class lesson lessons maths english science teacher homework exam exams gcse gcses mocks pe isolation detention excluded year
game: game gaming fortnite roblox minecraft fifa gta cod warzone xbox playstation ps5 switch sims lobby boss level respawn spawn kills lives boss rank
screen: film movie series episode ep netflix telly tv programme youtube book books song album lyrics concert musical play drama scene character season
sport: football match goal team coach training pitch rugby netball basketball boxing gym swim swimming ref striker keeper penalty league cup hockey cricket athletics dance ballet gymnastics
joke: haha laugh jk joke joking kidding banter skull
thanks: thanks thank cheers appreciate legend star
hello: hi hello hiya hey yo morning evening afternoon
bye: bye night goodnight cya laters ttyl x xx xxx
ok: okay fine alright good great sound perfect cool sorted brill grand fab lovely nice happy buzzing thumbsup
arrange: appointment meet meeting time when where address ring call text phone book bring lift pick drop visit contact session slot reschedule cancel confirm
weekday: monday tuesday wednesday thursday friday saturday sunday mon tues tue wed thurs thu fri sat sun weekend
pet: dog cat hamster rabbit pup puppy kitten guinea fish parrot tortoise gerbil budgie horse pony
help: help please sos emergency ambulance 999 police
never: never not dont didnt wasnt isnt wont cant doesnt aint havent hasnt wouldnt couldnt
no: no
yes: yes
dontknow: dontknow maybe perhaps dontknow unsure depends sometimes sort kinda kind guess suppose
again: again always every everytime another time times still usual same keeps keep
past: ago used before last once years when younger little was were had
friend3: friend mates bestie mate girl lad boy someone somebody person kid
adultage: 18 19 20 21 22 23 24 25 26 27 28 29 30 32 35 38 40 42 45 50 60
gift: gift gifts present presents bought buys trainers nails vapes vape phone airpods tracksuit jacket chain necklace treat credit vbucks robux skins
online: snap snapchat insta instagram discord whatsapp tiktok roblox app server chat dm dms account followers online internet website stream
control: control allowed let lets wont check checks follow track tracker password location phone permission
voice: voice voices hear hearing whisper watching watched cameras
eating: eat ate eating weight fat skinny calories sick food meals
bully: bully bullied bullying names laugh laughing weird freak gc group exclude left ignore spread rumours rumour meme
racist: racist racism white black muslim jew jews migrants immigrants muslims foreigners gays women feminists war soldiers brotherhood caliphate martyr jihad nazi race
extremist: martyr jihad caliphate isis nazi attack bomb manifesto cause soldiers fight mosque synagogue
domestic: mum throat walls plates police court injunction order refuge
neglectword: alone left ours nappies babysit babysitting dirty filthy nits smell washing uniform dentist doctor
placement: placement carer carers foster home respite unit residential hostel semi supported contact review iro keyworker staff
reportword: report tell confidential police social know told
hypothetical: hypothetically if someone friend asking supposing wondering random
minimise: only just bit fine normal deserve fault joking messing nothing forget matter worry
grownup: mum dad parent parents mother father folks stepdad stepmum gran grandad grandparent grandparents uncle uncles auntie aunties aunty aunt aunts carer carers foster fostermum fosterdad guardian boyfriend girlfriend partner partners fella husband wife babysitter childminder inlaw
kin: brother sister twin stepbrother stepsister cousin cousins sibling siblings sis
trusted: staff keyworker worker manager coach coaches teacher teachers sir tutor imam priest pastor vicar instructor driver boss leader trainer mentor headteacher rabbi
menfolk: man men guy guys bloke blokes lad lads boy boys geezer someone stranger strangers dude male males
beats: hit hits hitting slap punch batter beat kick thump whack smack clout belted belting belts headbutt wallop decked twatted leather leathering skelp skelped bray brayed slippered backhand whip whips whipping welly wellied battered chinned lamped knocked
harms: burn burns burnt burning choke chokes choked choking strangle strangles strangled strangling throttle throttled throttling bite bites biting bitten shake shakes shaking shook shove shoves shoved shoving scald scalded drag drags dragged dragging suffocate suffocated suffocating pinch pinches pinching stab stabbed slash slashed stamp stamped stamping pin pinned headlock hurt hurts hurting
target: me us myself mum mother dad brother sister baby twins twin kids kid gran grandad everyone all friend mate mates
bodypart: face head arm arms leg legs back hand hands feet foot ribs rib stomach belly neck throat hair ear ears eye eyes mouth nose jaw teeth tooth lip wrist wrists finger fingers knees knee bum cheek
compels: make makes making made force forces forced forcing
dealt: drugs drug weed coke crack heroin gear spice pills wraps packs pack packages package parcels parcel ket mdma baggies cannabis bits pebs
overseas: pakistan bangladesh india somalia gambia nigeria kenya turkey iraq syria sudan afghanistan egypt kurdistan somaliland mali guinea albania dubai africa sylhet mirpur lahore islamabad dhaka mogadishu abroad overseas village
images: nude nudes naked topless photo photos picture pictures pic pics video videos vid vids selfie selfies
rifewords: always everytime every keeps usually weekends weekend nights most sometimes often
playing: xbox playstation ps5 gta cod warzone sims valorant respawn game gaming gamer boardgame monopoly uno cards chess mario kart pool darts scrabble ludo snooker fifa fortnite roblox minecraft wrestling wrestle sparring spar boxing karate judo rugby football hockey netball goalie goalkeeper pillow snowball snowballs paintball laser bowling trampoline tackle
affirm: yes y definitely absolutely totally mhm mmhm mmhmm mhmm mm mmm uhuh correct facts course obvs yessir yip defs sadly
deny: no never nope nae negative noooo never
halfway: sometimes maybe kinda kind sorta sort bit little probably perhaps dontknow dunno possibly unsure might guess suppose spose depends occasionally mostly often lots loads ish once twice few meh
balk: pass zipped hush shrug whatever skip nvm nevermind dw why blank eyeroll shh shhh secret private
softend: x xx xxx xxxx smile heart thumbsup laugh haha wave party strong cool blush please thanks miss sir emoji football game cake hun mate pal honestly
place: nan gran nans grans mate mates friend friends auntie aunties school college library youth club gran work bus train park tesco asda greggs mcdonalds maccies costa home house bed bedroom kitchen garden town gym church mosque science maths english french german geography history pe art drama music form assembly canteen dentist doctors swimming football
actword: rubbing rubbed groping groped stroked stroking fondled fondles witch slave begging ruler sandal broom brothel curse cursed dread grows drugged cutter lends daughter daughters tread swiss harvest guilt outfit content cleansed cleansing smacked pushing shagging taxing hunting mitching pimping chatting serving exposed climbs peeking roped disgraced demons smugglers players hotels failing burners viewings rips restrain plait welts dents threatens smacks batters controls paddle paints pockets stutter potter toppings greek fling willy hips parts twister graft addicts bullets pellets respects arrived animals nodding refuses starves slots manifestos
snack: pizza chippy chinese curry nandos kfc subway dominos takeaway kebab burger burgers nuggets fries nachos fajitas taco tacos burrito sushi ramen lasagne spag bol bolognese spaghetti carbonara quiche stew casserole roast roasties yorkshire yorkshires gravy stuffing sausage sausages hotdog hotdogs bacon ham salami pepperoni chicken turkey haggis scampi prawn prawns tuna salmon sweetcorn broccoli carrot carrots peas sprouts beetroot cucumber tomato tomatoes onion onions garlic salad coleslaw ketchup mayo mustard vinegar pickle cheese cheddar butter jam marmite nutella crumpet crumpets scone scones waffle waffles pancake pancakes doughnut doughnuts donut donuts muffin muffins flapjack biscuit biscuits hobnob hobnobs digestive digestives bourbon custard jelly trifle crumble cheesecake cupcake cupcakes cake cakes gingerbread icing sprinkles pudding meringue popcorn pringles quavers wotsits haribo starburst skittles maltesers malteser twix snickers kitkat galaxy toblerone smarties polos polo mints chewits lollipop lolly lollies icecream mcflurry milkshake smoothie slush slushie squash ribena fanta sprite lemonade capri lucozade hot chocolate marshmallow marshmallows cocoa latte frappe boba brew cuppa apple apples banana bananas grapes strawberry strawberries raspberry mango pineapple lemon satsuma pumpkin soup broth dumplings samosa samosas biryani naan poppadom jollof plantain pierogi baklava halwa butty buttie sarnie sarnies sandwich sandwiches panini baguette bagel pasty pasties pie pies chips mash spud brekkie bbq barbecue picnic tuckshop flour recipe baked baking bake cooking mince meatballs peppers houmous falafel yoghurt yoghurts bramble
creature: hamster hamsters rabbit rabbits bunny guinea gerbil gecko geckos lizard lizards snake snakes tortoise tortoises turtle turtles parrot parrots budgie budgies fish goldfish frog frogs toad tadpoles newt hedgehog hedgehogs squirrel squirrels fox foxes badger deer owl owls pigeon pigeons seagull seagulls robin swan swans duck ducks ducklings goose geese hen hens chicken chickens cockerel rooster turkey peacock cow cows calf bull sheep lamb lambs goat goats pig pigs piglet pony ponies donkey donkeys llama llamas alpaca alpacas giraffe elephant elephants lion lions tiger tigers monkey monkeys gorilla panda penguin penguins dolphin dolphins whale sharks crab crabs jellyfish octopus otter otters seal seals wombat wombats sloth koala kangaroo dinosaur dinosaurs dragon unicorn unicorns slug slugs snail snails worm worms spider spiders wasp wasps bee bees ladybird butterfly butterflies moth caterpillar ant ants labrador spaniel poodle whippet greyhound terrier collie dachshund pug husky vet vets paws feathers hoof hooves whiskers zoo aquarium farm stables paddock tractor lambing hutch walkies
hobby: football netball rugby cricket hockey tennis badminton rounders dodgeball basketball volleyball golf golfer snooker darts bowling swimming gala gymnastics cartwheel cartwheels trampoline trampolining karate judo taekwondo parkour skateboard skateboarding skatepark scooter rollerblades skating cycling bike bikes cadets scouts guides cubs beavers orchestra choir drums drumming trumpet trombone violin cello clarinet flute recorder ukulele guitar piano keyboard oboe saxophone solo audition auditions rehearsal rehearsals panto pantomime drama dance dancing ballet musical talent lego playmobil pokemon panini stickers sticker slime squishmallow squishmallows teddies teddy slinky yoyo frisbee kite conkers conker jigsaw puzzle puzzles sudoku chess monopoly uno cluedo scrabble dominoes jenga twister bingo quiz quizzes karaoke crochet knitting sewing origami pottery painting drawing colouring sketch doodle lasertag paintball sardines sledging snowman snowball snowballs paddling goalie goalkeeper striker midfield winger megged nutmeg megs ref referee penalty penalties hattrick offside kickoff pitch trophy medal medals tournament league sevens fivers relay javelin hurdles marathon parkrun gardening canoe kayak kayaking abseiling
show: netflix disney pixar shrek minions hogwarts potter hobbit narnia marvel avengers spiderman batman superman wars yoda barbie paddington gruffalo matilda wicked hamilton bluey peppa spongebob simpsons futurama traitors strictly bakeoff gladiators eurovision corrie eastenders emmerdale hollyoaks gogglebox sherlock bridgerton squid anime manga naruto episode episodes ep series season trailer finale cinema imax popcorn movie movies film films documentary documentaries cartoon cartoons youtube youtuber streamer streaming playlist spotify song songs album chorus lyrics gig concert arena taylor swift beyonce stormzy adele sheeran drake kpop bts blackpink oasis coldplay minecraft roblox fortnite fifa fc25 fc26 sims mario kart zelda nintendo switch xbox playstation ps5 controller headset joystick creeper pikachu
outing: butlins havens pontins centreparcs caravan tenerife benidorm majorca mallorca magaluf lanzarote corfu florida legoland thorpe alton towers theme rollercoaster rollercoasters waterpark lido beach seaside sandcastle sandcastles skegness blackpool whitby scarborough bournemouth margate arcade arcades fairground dodgems carnival festival fireworks bonfire sparklers parade museum aquarium picnic sleepover barbecue disco prom ceilidh trip trips residential souvenir postcard confetti easter eggs diwali holi hanukkah halloween pumpkin costume birthday party cake balloons bouncy pinata presents tinsel santa elf nativity carol carols panto advent pancake bunting jubilee carboot ikea primark poundland aldi lidl tesco asda morrisons sainsburys waitrose argos sports jd shein vinted greggs costa starbucks wetherspoons smyths
schoolday: revision revise revising revised flashcards invigilator invigilators mock mocks coursework timetable tutor assembly canteen planner locker lockers blazer lanyard prefect paragraph paragraphs essay algebra fractions equations simultaneous pythagoras trigonometry photosynthesis osmosis mitosis rivers volcanoes macbeth shakespeare romeo poem poems poetry anthology bunsen goggles lab experiment test tests tested spelling spellings vocab grade grades predicted paper papers sixth uni university apprenticeship btec tlevel options yearbook leavers nativity harvest register homework pe geography history french spanish german art dt textiles science maths english computing sats gcse gcses alevels inset rehearsal project presentation powerpoint worksheet calculator protractor ruler pencil pen pens highlighter highlighters pritt folder backpack rucksack lunchbox playground playtime breaktime classroom corridor library librarian sports merit merits certificate award awards interview cv statement tudors romans vikings egyptians
homely: hoover hoovering dishwasher dishes washing drying ironing laundry socks sock tumble bins recycling mop kettle toaster microwave airfryer slippers dressing gown curtains carpet rug cushion cushions lamp wallpaper painting builders plumber plumbing boiler conversion extension conservatory patio decking lawn mower strimmer hedge weeding greenhouse plants cactus sunflower sunflowers seeds gnome fence trampoline paddling tub washingline pegs brolly umbrella wellies hoodie hoodies jumper jumpers cardigan leggings joggers skirt blazer suit shirt sandals crocs trainers hat beanie gloves glasses specs braces brace retainer orthodontist dentist optician wobbly fairy haircut hairdresser hairdressers barbers fringe mullet perm plaits braids bob dyed highlights straighteners curlers curls shampoo nits comb nails acrylics lashes mascara eyeliner lipgloss moisturiser suncream sunburn tan freckles acne hayfever sneeze sneezing hiccups verruca splinter wifi router charger charging laptop chromebook printer ipad airpods headphones earphones speaker alexa siri zoom teams login app update download glitch lag lagging
firstname: jack harry oliver charlie thomas tom jake josh joshua liam ryan callum connor kyle tyler jayden kai kian finn finlay logan lewis luke adam alfie archie freddie george oscar leo noah ethan mason riley jamie jordan aaron ben sam daniel dan danny matty matthew mikey michael nathan rory stuart dylan rhys owen ioan gethin ewan hamish callan declan sean conor aidan kevin dave steve gary barry clive colin keith marcus leon tyrone jermaine kwame kofi abdul ahmed mohammed yusuf ibrahim hamza bilal omar hassan amir ravi arjun raj tariq jonno gaz baz olivia emily emma amelia amy ella ellie chloe megan jess jessica lauren caitlin courtney shannon kelly kayleigh kelsey keisha tasha natasha leah lucy molly holly poppy daisy evie eva isla isabella bella sophie sophia charlotte georgia abbie abi hannah sarah sara zara aisha fatima maryam amina layla leila priya anjali nadia yasmin zainab chelle michelle bev debbie karen linda julie tracy sharon donna mandy sandra maisie freya erin niamh aoife orla ciara sinead siobhan bethan carys ffion cerys seren mia maya ruby jade scarlett paige alex
`;

const CLASSES_OF: ReadonlyMap<string, readonly string[]> = read(LINES);

function read(lines: string): ReadonlyMap<string, readonly string[]> {
	const classes = new Map<string, string[]>();
	for (const line of lines.trim().split('\n')) {
		const [name = '', words = ''] = line.split(': ');
		for (const word of new Set(words.split(' '))) classes.set(word, [...(classes.get(word) ?? []), name]);
	}
	return classes;
}

/** Every word that is in a class, for the list of words that are known. */
export function wordsInClasses(): Iterable<string> {
	return CLASSES_OF.keys();
}

const NONE: readonly string[] = [];

/**
 * The classes of a word, by its usual spelling and by its stem.
 *
 * @example classesOf('mum', 'mum') // ['parent', …]
 */
export function classesOf(word: string, stem: string): readonly string[] {
	const own = CLASSES_OF.get(word) ?? NONE;
	const shared = word === stem ? NONE : (CLASSES_OF.get(stem) ?? NONE);
	if (shared.length === 0) return own;
	return own.length === 0 ? shared : [...new Set([...own, ...shared])];
}
