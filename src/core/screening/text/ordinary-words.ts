/**
 * Ordinary words that are one slip away from a word of the corpus and are not one: without this list `stepping` would be read as
 * `stopping` and `drowned` as `downed`. From SCOWL's small British list (Kevin Atkinson, free to use with its notice), as Debian has it.
 */
export const ORDINARY_WORDS = `
abode abort abortions abound abusers accept accepts acres adapted admit adventurer adventures advise aerials affords agents aground
aided aiding ailing aimed aiming airports aisles albums alcohols alien alight alike allay alleys allowances alloy alter altitude
altos ambulances ample amply amuse amused angle angler announcement antibiotic antic apples appointments appreciated appreciates
aptitude aptly arcades arcane archer archers arches ardent arena arguments arrests arsenals ascent ascents ashes askew aspiring
assaults assemble assessments astray atheism atheists athletic atone attach attendances attentions attitudes avert awaken awards
awoke backer backgrounds backward bagged bailed bailing bails baiting baker bales ballot balmy bandaged bandages banding banjo
banning bannister baptisms barbs barge barges barman baron barrel barren barring based basements bases basing baskets batch bathe
bathrooms baton batsman batted battle battles beaches beacon beamed beaming bearing bedrooms beefed beefing beefy beeper behaved
behaves belated belied believers bellow belongs bending berry berth bested bettered bicycles bidding bikes bikinis births blanks
blared blaster blasts blazers bleached bleak blending blessings bliss blocks blogs blues blurted bluster boasts boating bobbed boils
bolting bomber bondage bonfires boomed boost boosts booth booths bootleg booty borrows bottoms bounce bounding bounds bounty bowed
bowels bowled bowler bragging brags brainy brassy bravo breached breaching breadth breakfasts breast breeding breeds bribe bridging
brigades brisk broad broiler brooms brunch brutish bubbly buckets buckled buckles buddies budding buffer builder buildings builds
bulky bullies bumper bunkers burdens burglar burglary buries burly burrow bursts bused bushes busing busts butler butted buttered
butts buyers bytes cabinets cables caddy caked calendars calming calms calorie campus canals cancels cancers candies canister canoes
canon canter capers capped capping caravans carcass carded carding career careers caring carnal carnivals carols carriages carrots
carted carting carton cartons cashed casing caste castles casts casually catchy caters cathedrals cattle caused causes caved caving
cease ceased ceasing ceilings celebrated celebrates cellars centred centres cereals certificates chafed chafing challenged challenger
challenges champions channels chant chanted chants chaos chapels chapters characters charging charm charting chasm chaste chatter
checker cheeses chefs chemicals chemists childlike chilling chime chimp chimps chipped chooses choppers choppy chops chords chorus
chuckled chuckling chunky cigarettes cinch cinder cinemas circled circles clamped clamping clams clans clapper clarity clashed clasp
clasped classrooms classy clause claws cleaners cleans cleanse cleared clearer clearing clears clicked clients climber climes clinics
clipped clips cloak cloaked cloaks clogs clone closest closets cloth clothed clouds cloudy cloves clowns clues clutches clutter
cluttered coached coals coarse coast coconuts coded coding coffers coffins coils collars collections collects colleges collie combing
combs comet comets comfortably comings commend commends committed committees commons commuter complains complaint complement
compliments compute computed computers conceit concentrated concentrates concept concern concerto concerts condors confers confirms
conform conformed confuse confuses contained containers contend contents contest context contraction contrast controlled controllers
conversations convert convulsed cookies cooled cooler cooling cools copied coping cords corks cornea corned corners cornet coroner
corps corpses corrects corridors couched couches counters coupled couples courses courted courting covet coveted cowards crabs
crackers crackled cramping crank cranked cranks crashes crave craved craving crawls craze creams created creating credits crest crews
cribs crickets criminals crooked crooks cropped crosses crossings crouch crowds crowed crowns crumbled crumbles crunch crushed crusty
cubicles cuddly cuffed culled culling curbed curbs cured curfews curled curly curtail curving customers cuttings cysts dagger dairy
danced dances dandy dangers daring darned darted darting dashes dawned dazed deadlines deals deaths debated debates debts decade
decades decayed deceit decode decoded decoding decoration decreased decrees deepen defends defined defines degree delicious departure
depend deplete depleted depressions depth deride derided derive derives deriving descent described describes deserved deserves
destroyer detection detentions detergents deterrent devils diabetics diamonds diced diesels digging dined diner diners dining disable
disappears discard discos discs dished dishwashers disks displays distanced distances distracts district ditty divers divine docked
docking document dodge doling dolly domino dominoes donated donates donors doorways doping doubly doubted doughnut doves downing
drafts dragons dramas draped draping drawl dresser dresses dressings dries drift drills dripping drips droll drone drooling droppings
drowns drying ducked ducking ducts duets dunks duped duress dyeing earliest earls earths earthy eases easing eastern edged edits
eighth eights eighty elbows elder elites elves emergence emits empties enact endings engage engagements engages engines enraged
entice episodes equation escorts estates ether excerpt excise excised excite excites excused excuses executed executes exited exiting
explaining explains explore explored extensions extras faced facet factions fades fading failings fails fairly fairs faiths fakes
faking falter falters famed farce farmers faster fated fates fatter faults faulty favours fears feast feasting feather feathers feats
felled fellow fellows feminist fenced fences fester festering feuding feuds fevers fewer fibres fifth fillet filth finale finals
finance finch finches findings fined firework firing firmed firmer firsts fittings flailing flame flaming flank flash flashes
flashing flatter flavour fleck flesh flicks float flock flood floored flout flowed flung flyer fodder foiled foiling folders folksy
fondly fonts footballs foray foreigner forests forgave forging forgiven forgives forgo forked format formed former forwards fosters
fountains fourths foyer fraction franc francs frayed freaks freedoms freeing freer freezers fried fries frieze fringed fringes fronts
frosts frosty frying fuels funding funds funerals furry fusing futures gambit gamma gaping garbage gassed gated gavel gazed gazing
genus ghosts giant giggle gills gilts glade glades gland glassy glazed globes gloom glossy glove gloved glowing goalies goalkeepers
goats gorillas goring grafts grains grammars grander grandmothers graph graphs grasp grasped grassy grated gravely gravestones
greased greasy greenhouses greeting grinding grinds grins gripes groan groans groin grooms grossed grounds grouped grouping groves
growling growls grunt guardians guards guild guile guitars gusting gusts gutter gutting habits hails haircuts haired halls hallways
halted halve halved halving hammers hampered hampers hamstrung handbags handfuls handing handlers handshakes hangar hangers hangings
happenings harem hares harvests hassles hatred haunting havens hazing healed healers healthy heaped heaters heath heather heaved
heavens hedged hedges heeding helmets helms helpers herding herds herein heroic heroine herons herring hiccup hiked hiking hilly
hiring homey honours hopped hopping horde hordes hormone horribly horrors hostages hostess hosting hover hovered hovering hovers
huddled hulls humane humans hunch hundreds hunter hunts hurdle hurling hurtling ideal ideals illegals immigrant imperial impression
inched incite incited indoor infections infested inflection influenced influences initial injections injunctions injured inland inlet
insect insert insider insides inspections instructors insure interests interned interpreted interpreters investigations involved
involves ironic islands jacked jackets jaded jealousy joked joker jolly journeys judged judges juiced juices juicy junctions junkies
keeling keener keepers kickoffs killers killings kilns kilos kilts knack knits knuckle koala labels laced lacking ladders lambs lamps
landings landlords lands languages lapel lapped lapses lasting lateral latest lathe lauded lauding launch launches lawyers layers
leaden leagues leaky leaped leapt leased leases leathery lectured lecturer lectures ledges leeks legends lemons lending lesion
lesions lessen lessens levee levees liars libel liberal liberally licenced licences license licking lifeguards lighted lighten likens
limbo limped liners linger linings linking lists lithe litres litter litters lively livers lizards loaned lobes lobsters lockers
lodges lofts longs lookouts loomed looming looms looped looping loops loosen looser looted looting loots lopes lords loser loses
losses loudspeakers lounges lovers lowly lumped lumpy lurch lynch lyric machetes majors maker makers mallet malls managers manger
manifest manor manuals manure maples marbled marbles marching maria marked marker marketplaces markets marking marred marriages
marries marshy martyrs masked masking masses master masters masts mated mating matte matured matures mayor meaning measurement meddle
median mediation medications medicines meditation melting memos mending menial mentors menus merits merry messed messengers messes
meteor microphones microwaves mighty migrant mills minced miner miners mingling mired mirrors miscarriages miserably misled mission
missive mistaken mistakes misused misusing mixer moans mobiles models modest moments monitors monks moods moose mortgaged mortgages
mosques mosses motel motorbikes motors motorways moulds mound mountains mousse movers mowers mowing muddle mulled murderers museums
mushroom musicals mutter myths narrators national neatly necklaces needless needy negatives nephews nerve nether newer nickel nieces
nightmares notching noted noting novice novices nugget nursed nurses oddest offences offerings officers olden omens openers openings
operations opposites oranges otter otters outsider ovens overdone oversees packers paddled paddles paddock paging pained painter
paintings pairs palace palaces palate paler panel pangs panics panning panties panting paraded parades paranoia pared parity parka
parred parrots parse parson parted partied parting partly passion pastel pastors pastry pasture patched patchy patent patents
pathways patrol patter patties patting pauper paused pauses pausing pavements paves paving pawns peach peaking peanuts peddling
pellet pence pencils penned pensions perch perks permissions persons pests peters petting pewter phased phases phony photons phrase
pianos pickled pickups pieced piecing pierce pigeons pikes pineapples pines piped piping pitching pitting pizzas placid placing plaid
planner planted planter planters planting plastics platforms plating platter platters playback playgrounds pleased pleases plopped
plotter plumbers plums plunged poets pointer poisons pokey policed polices polled polling ponder ponds pools poppies pores ported
porters positions positives possesses possible postures pottery pouch powders powdery powers practices practised prawns precincts
predicated prefect premiere premiers premise premiums prescriptions presto pretender preying priced prices prick prided prides pried
priests primate primates prince princes printer printings prisons probable probe problems profiled profiles programmed programmer
programmes projection projects proofs propel prophets proposals propose proposes propped prose prosper protections proteins protests
proved proven proves psychiatrists puddles pulley pulse pulsed pulsing punishments punted punters punting punts pupil purged purges
purposes purses pursue pushers putty quack qualify quarters quartet queens queer quests queued queues quicken quieted quill quilts
quirk quits quote rabbits raced races racists racking racks radiators radios raffles rafting raged rages raider raids railways rains
raked rakes rallies rally range ranger ranges ransom ranting rants rapid rapist ratings ratio raved raves razed reactions reacts
readings readying reals realty reams reaped reaping reaps rearing receptions reckons recommends recorders recordings recover recovers
reeds refugee refute refuted refutes refuting registers registrations regret regulars rehearsals reining relationships relative
release releases relied relieve relieves religions relying remainder remembers reminded reminders reminds remove repay repaying
repeal repent replace replacements replaces replay reporter reputations requests rescheduled reservoirs resident resort resorted
resorts responds restaurants restraints rests retailer retails retain retained retainers retort retorted retorts retreats reused
revered reverse reverses reverted reviews revised revises revisions revive reviving rewind ridding rider ridge rifled rifles rigging
rimmed rinks rippled riser rises rising rites rivers rivet roach roars roasting roasts robber robes robots rocky rodeo rollers romped
roofs roommates roomy roost roots rosier rounder rounds rouse routed router routes routing routs rowed royals rubber runaways runes
rungs runners runway safely sailed sailing saint salads sales salts saluted salutes salve sandals sandwiched sandy saver saves scalps
scandals scans scarce scaring scarred scarring scarves schemes sciences scissor scoffs scold scolded scooters scope scopes scoring
scorn scorned scour scoured scouted scouting scramble scrapes scratchy screens searches seasons sects secured secures sedan selves
semen sensed senses sensing sentenced sentences serials servants servers setter settings sevens sewer shadows shadowy shaft shafts
shanty sharpened shatter shatters shawl sheaf shear sheared shears shelters shelve shelved shined shines shingle ships shirk shivers
shocking shopped shorter shotguns shovels showings showman shreds shrew shriek shrub shrugs shuns shunting shuttling shying sicker
sickly sided siding sifting sighed sighs signals signatures signer silenced silences silks silvers silvery simmer singed singled
singles singling singly sinking sipping sired sitter skateboards skaters skids skied skilled skippered skippers skips skulls
skylights slain slang slashes slated sleds sleek sleeper sliced slick slimmed slimy slipping slips slivers sloppy sloth slotting
sludge slugging slums smart smarting smarts smashes smear smearing smears smokers smoky smuggle smuggled smuts snatch sneaking sneaky
snickers snider snowfall snowfalls snowflake snowy snubbed snuck soapy sobbed sodas soiled solder solicitors sometime spaced spaces
spark sparking sparks sparse speakers specials speck specks spending spicy spied spilling spins spirits splashed splicing spongy
sponsors spoof spoofs spooks sporting spotting spouse spouting sprang sprays spreads spreadsheets sprig springs sprint sprung spurred
spurts squads squared squares squid squinting squirm squirming staffed staging stalk stampede stamps standings staple staples starch
starter startled startling statements statutes steals steamy steels steer stemming stems stepped sterling stews stickler stills
stinking stocked stockings stomachs stomp stools stooped stoops stopper storeys storms straights strand stranding strands strayed
straying streamers stresses stride strife strikers striking stripes strive strode stronger struck students studied studs stuffing
stump stumped stumping stuns stunt sturdy styled stylus subjects subways sucked sucking sucks suicides suite suites summed summers
sundry supervisors supervisory supple supporter surging surnames surprised surprises surveys survived survives swabs swallows swamp
swamping swamps swans swayed sweeping swerved swerving swift swifts swine swoon swords symbols synagogues systems tacked tackling
takers talker tally tamer tanked tanner taper targets tasks tasting tasty tattoos teachings teenage telegrams telephoned telephones
temples tender tenth terminals terms terrorism terrorists thanking therapists thicket thickets thinkers thinner thinning thirds
thirst thirty thong thorough thousands thrust thugs ticking ticks tigers timber timetables timid tipping titles toasts toddlers
toiled tokens tolling tones topical toppled toppling torching tortoises tortured tortures touchy tournaments tours towed toying
traced tracked tracts trade trailer trailers trailing trails trained trainee trainees trait traits trampled trance transfers transits
translators transmit trapper trappings travels trays treks trend trials tribal trickle trickled trickling tripled triples triplet
tripping trite troubled troubles trouser truest trumped trumpets trunk trusts trusty truths tugged tumbled tumbles tuned tunes tuning
tunnels turbans turkeys turner turnip turtles tutors twigs twisters twists twitter typed unblock uncomfortably understands uniforms
unseen upsets valentine valleys vampires vases vegetarians vented venting versions vests victims villager villages villas vines viola
violet violins visits vitamin volley volunteers voter votes vouchers vowed waded wafer wafers wagering wailed wailing waiters walkers
wallets wallow waltzes wander wandering wanton wardens wardrobes wards warehouses warmer warming warms warned warnings warped warren
warring wavering waxed weaning weary weathers weaved weaves weddings wedged wedges weeds welcomed welcomes welding whales wheelchairs
wheeling whereas whimper whims whisk whisker whiskers whistled whistles whittle wholly wicker wicket widow widows wildly winch wines
winks winner winnings winters wipes wired witches witching wives wobble wonders wooded woody worded wording workings worsen worthy
wounds wrapper wreaked wrest wresting wrestled wrestler wrestles wright wring writers writhing writings wrongs yarns yearn yearns
yellows yogurt youths zipper
`
	.trim()
	.split(/\s+/);
