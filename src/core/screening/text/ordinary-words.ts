/**
 * Ordinary words that are one slip away from a word that a rule or a class asks for, and are not one: without this list `stepping` would be read as
 * `stopping` and `drowned` as `downed`. From SCOWL's small British list (Kevin Atkinson, free to use with its notice), as Debian has it.
 */
export const ORDINARY_WORDS = `
abode abort abortions abound acres adapted admit advise affords agents aground aided aiding ailing aiming airports albums alcohols
alien alight alike alleys allowances alter ambulances ample amuse amused antic appointments appreciated appreciates arcades arcane
arches ardent arena arrests arsenals ashes askew aspiring assaults assemble athletic atone attach attentions awaken awoke backward
bagged bails baiting bales ballot bandaged bandages banding banjo banning baptisms based basements bases baskets batch bathe
bathrooms batted battle battles beaches beacon beaming bearing belated belied believers bending berth bettered bidding bikinis births
blaster blasts blazers bleached bleak blending blurted bluster bondage bonfires boost boosts booth booths booty borrows bottoms
bowler bragging bravo breaching breadth breakfasts breeding breeds bribe bridging brisk broad broiler brooms buckets buckled buckles
budding buffer buildings builds bumper burdens buries burly bursts bushes busing busts butler buttered bytes cabinets cables
calendars calming calorie campus canals cancels cancers candies canon capers caravans carded carding caring carnal carriages carted
cartons cashed casts casually catchy caters caused causes caved caving ceased ceilings celebrated celebrates cellars centred centres
cereals certificates chafed chafing channels chant chanted chants chaos characters charm checker cheeses chefs chemists chime chimp
chimps choppers choppy chops chords chorus chuckled chuckling cinch cinder cinemas clarity clashed classrooms classy clause cleaners
climber climes clinics cloak clogs cloth clothed clues clutches clutter coached coals coarse coast coded coding coffins coils collars
collections colleges combing combs comet comets comfortably comings commend commuter compute computed computers conceit concept
concern concerto concerts confirms conform conformed confuse confuses contained containers contend contents contest context
contraction contrast controllers convert convulsed cooler cooling cools coping cords corks cornea corned corners cornet coroner
corrects corridors coupled couples courses courted courting covet coveted crabs crackled cramping crank cranked cranks craved craving
crawls cribs crickets crooks cropped crossings crowds crowed crunch crusty cubicles cuddly culled culling curbed curbs cured curfews
curled curly curtail curving cuttings cysts dagger danced dances dangers daring darting dashes dawned deaths debts decade decayed
deceit decode decoded decreased decrees deepen defends defined defines degree delicious departure deplete depleted depressions depth
deride derided derive derives deriving descent destroyer detection detergents deterrent devils diabetics diesels diner diners dining
disable discard discos discs dished dishwashers ditty divers divine docked document doling domino dominoes donated donates doping
doubly doubted downing dragons dramas draping dressings dripping droll drone droppings drowns ducts duped duress dyeing earls eases
easing eastern edits eighth eights eighty elves emergence emits empties endings engage engagements engages enraged entice episodes
escorts estates ether excerpt excise excite excites executed executes exiting explore extras facet failings fails faiths farce faster
fatter faults faulty feasting feather feathers feats felled fellow fellows feminist fenced fences fester feuding feuds fevers fewer
fillet finale finals finance finch finches findings firmed fittings flailing flank flashes flatter flavour flowed fodder foiled
foiling folders folksy fondly foray foreigner forests forgave forging fourths freaks freeing freezers fried frieze fringed fringes
fronts frosts frosty frying fuels funding funds funerals furry fusing futures gambit garbage gated gavel gazed gazing genus gills
gilts glade glades gland glassy glazed globes gloom glossy glowing goalies goalkeepers goats goring grafts grains grammars grasp
grassy grated gravely gravestones greenhouses grinds grins groan groans groin grooms grounds grouped grouping growling growls
guardians guards guild guile guitars gusting gusts gutting haircuts hallways halted halve halved halving hampered handfuls handshakes
hangar hangers hangings happenings harem harvests hatred haunting havens healers heavens helms herds herein heroic heroine herons
herring hiccup hiking hiring honours hopped horde hordes horribly horrors hostages hover hovers humane humans hundreds hunter hurling
hurtling illegals immigrant incite indoor infested inflection injunctions inlet insert insider insides inspections instructors insure
interests interned interpreted interpreters jacked jackets joked joker jolly journeys judged judges juiced juices juicy junctions
keener kickoffs killers killings kilns kilos kilts knack laced ladders landings landlords lands lapel lapped lathe lauding launch
launches leaden leagues leaped leapt leased leases leathery lectured lecturer lectures ledges legends lemons lending lesion lesions
lessen lessens levee libel liberally licenced licences license lifeguards lighted lighten likens limped liners linger linings lithe
litres lively livers lockers lodges lofts longs lookouts loomed looming looms looped looping loops loosen looser looted looting loots
lords lounges lowly lumped lurch lynch lyric majors maker makers malls managers manger manifest manure maples marbled marbles maria
marking marriages martyrs masking master masters mated mating matte matured matures mayor meaning measurement meddle mediation
medications medicines meditation mending menial mentors menus messed meteor mighty migrant mills minced mired mirrors miscarriages
miserably misled mistaken mistakes misused misusing models modest moments monitors monks moods moose motel motorbikes motorways
moulds mound mousse movers mowing museums musicals mutter neatly necklaces needless needy negatives nephews newer nickel nieces
notching noted noting novice novices offerings olden omens openings operations opposites oranges otter otters outsider ovens overdone
oversees packers paddled paddock paging pained paintings palace palaces palate paler pangs panics panties paraded parades paranoia
pared parity parka parred parrots parse parson parted partied parting partly pastors pasture patched patent patents patrol patter
patties patting pauper paused pauses pausing pavements paving pawns peach peaking peanuts peddling pellet pence pencils penned
pensions perch permissions pests petting phased phases phony photons phrase pianos pickled pieced piecing pierce pigeons piping
pitching pitting pizzas placing plaid planted planters plastics platforms platter platters playback playgrounds pleased pleases
plopped plotter plunged poets poisons policed polices polled polling ponder ponds pools poppies ported porters positions positives
possesses possible postures pottery powders powdery powers practices prawns premiere premiers premise prescriptions pretender preying
priests primate primates princes prisons probable profiled profiles programmed programmer programmes projection projects proposals
propped prose prosper protections proved proven proves pulley pulsing punishments punted punting purged purges purposes purses pursue
pushers quarters quartet queued queues quieted quirk quits quote raced racists racking radiators radios raffles raged raids railways
rains raked rallies ransom rapid rapist ratio raved razed reactions readings readying reals realty reams reaped reaps rearing
receptions recorders recovers reeds refutes refuting rehearsals reining relationships relative release releases relieve relieves
religions remembers reminds repay repeal repent replay reporter reputations rescheduled reservoirs resort resorted resorts responds
restaurants restraints retort retorted retorts reviews revisions rewind ridding rider ridge rigging rippled riser rites rivers rivet
roach roasts robber rocky rodeo rollers romped roommates roomy rounder routed router routes routing rowed rubber runaways runes rungs
runway sailing salve sandals sandwiched sandy scalps scarce scarred sciences scissor scoffs scold scolded scooters scope scorned
scour scoured scouted scouting scramble scratchy screens seasons sects secured secures sedan selves semen sensing servants servers
setter sevens sewer shaft shafts shanty sharpened shawl sheaf shear sheared shears shelters shelve shelved shingle shivers shopped
shorter shotguns showings showman shrugs shuns shunting shuttling sicker sickly sifting sighs signals signer silenced silences silks
simmer singed singled singles singling singly sinking sipping sired sitter skateboards skied skilled skippered skippers skulls
skylights slated sleek sleeper slimmed slimy sloth slotting smart smarts smear smears smokers smoky smuggle smuggled snatch snickers
snider snowfall snowfalls sodas solder solicitors sometime sparking sparse speakers specials speck specks spilling spirits splashed
splicing spongy sponsors spoof spoofs spooks spouse spouting sprang spreadsheets sprig sprint sprung spurred squinting squirming
staffed stampede standings starch starter startled statements statutes steamy steer stemming stems stepped sterling stews stickler
stills stinking stomachs stomp stooped stoops stopper storms straights strand stranding strands strayed straying stresses stride
strife striking strive strode struck students studs stump stumped stumping sturdy styled stylus subjects subways sucks suicides suite
suites summed summers sundry supple supporter surging surnames surprised surprises survived survives swallows swamp swamping swayed
swerving swift swifts swine swords synagogues systems tackling takers tamer tanner targets tasting tattoos teachings teenage
telegrams tenth terminals terrorism terrorists thanking therapists thicket thickets thinkers thinning thirds thirty thong thorough
thousands thugs timber timetables timid toasts toddlers toiled tokens tolling tones toppled toppling torching tortoises tortured
tortures touchy tournaments tours traced tracked tracts trade trailer trailers trained trainee trainees trait traits trampled trance
transits translators transmit trapper trappings travels treks trend trickle trickled trickling troubled troubles trouser truest
trumped trumpets tugged tuned tuning tunnels turkeys turner tutors twigs twisters typed unblock uncomfortably uniforms upsets vases
vented vests villager villages villas viola violet violins vowed wafer wafers wagering wailing waiters wallow wardens wardrobes wards
warehouses warming warnings warren warring wavering weaning weary weaved weddings wedged wedges weeds welding whales wheelchairs
wheeling whereas whimper whims whisk whiskers whistled whistles whittle wicker wicket widow widows wildly winch winner winters wired
witches witching wooded woody worded wording workings worsen worthy wounds wrapper wreaked wrest wresting wright wring writers
writhing writings wrongs yearn yearns yellows yogurt youths zipper
`
	.trim()
	.split(/\s+/);
