/**
 * Ordinary words that are one slip away from a word that a rule or a class asks for, and are not one: without this list `stepping` would be read as
 * `stopping` and `drowned` as `downed`. From SCOWL's small British list (Kevin Atkinson, free to use with its notice), as Debian has it.
 * Beside them stand words of lessons, of play and of this year's talk that no such list has: nothing is read into `during`, `local` or `rizz`.
 */
export const ORDINARY_WORDS = `
abode abort abortions abound acids acres adapted adjective admit adverb advise affords afternoons agents aground aided aiding ailing
aiming airports albums alcohols algorithm alien alight alike alkali alleys allowances alter ambulances ample amuse amused angles
antic apostrophe appointments appreciated appreciates arcane arches ardent arrests arsenals ashes askew aspiring assaults assemble
athletic atoms atone attach attached attaching attacker attentions attitude aura autumn averages awaken awks awoke axis backward
bagged bails baiting bales ballot bandaged bandages banding banjo banning bantered baptisms barbs based basements bases baskets
batch batching bathe bathrooms batted battle battles beaches beacon beaming bearing belated belied believers bellies bending berth
bettered bffr bidding bikinis births blanking blaster blasts blazers bleached bleak bleating blending bliss blurted bluster bogey
bogies bondage bonfires boost boosts booth booths booty borrows bottoms bowler bragging bravo breaching breadth breakfasts breeding
breeds breezy bribe bridging brisk broad broiler brook brooks brooms browser buckets buckled buckles budding buffer buildings builds
bumper burdens buries burly burp burping bursts bushes busing bussin busts butler buttered buttering bytes cabinets cables calendars
calming calorie campus canals cancels cancers candidate candies canon capers caravans carded carding careers caring carnal carriages
carted cartons cashed casino casts casually catchy caters caused causes caved caving ceased ceilings celebrated celebrates cellars
centred centres cereals certificates chafed chafing channels chant chanted chants chaos characters charm checker cheeping cheeses
cheesy chefs chemists chewy childhood chime chimp chimps choppers choppy chops chords chuckle chuckled chuckling cinch cinder
cinemas circuits clamped clapped clarity clashed clasp classrooms classy clause claws cleaners climate climber climes clinics cloak
clogs cloth clothed clothing cloud clouds clues clutches clutter coached coals coarse coast coastline coded coding coffins coils
collars collections colleges combing combs comet comets comfortably comings commas commend communion commuter complaint compute
computed computers conceit concept concern concerto concerts confirms conform conformed confuse confuses consoles contained
containers contend contents contest context contraction contrast controllers convert convulsed cooler cooling cools coos coping
cords corks cornea corned corners cornet coroner corrects corridors counties coupled couples courses courted courting covet coveted
crackled cramping crank cranked cranks craved craving crawls cribs crickets cringe crispy crooks cropped crossings crowds crowed
crunch crunchy crusty cubicles cuddly culled culling curbed curbs cured curfews curled curly curtail curving cuter cuttings cysts
dagger danced dances dangers daring darting dashes dawned deaths debts decade decayed deceit decimals decode decoded decreased
decrees deepen defends defined defines degree delicious delulu departure deplete depleted depressions depth deride derided derive
derives deriving descent described design destroyer detection detergents deterrent devils diabetics diesels diner diners dining
disable discard discos discs dished dishwashers ditty divers divine docked document dodging doling domino donated donates doping
doubly doubted downing dragons dramas draping dressings dressy dripped dripping drizzle droll drone drooled droppings drowns ducts
duo duped duress during dyeing earls eases easing eastern economy edits eighteen eighth eights eighty elves emergence emits empties
endings engage engagements engages enraged entice erosion escorts estates ether evacuee evacuees examiner excerpt excise excite
excites executed executes exiting explore extras facet failings fails faiths farce farms fart farted farting farts faster fatter
faults faulty feasting feather feats felled fellow fellows feminist fenced fences fester festivals feuding feuds fevers fewer fillet
finals finance finch finches findings firmed fittings flailing flaming flank flashes flatter flavour flowed fluffy fodder foiled
foiling folders folksy fondly foray forecast foreigner forests forgave forging forgiven formula fourths framing fraud freaks freeing
freezers fried frieze fringed fringes fronts frosts frosty frying fuels funding funds funerals furry fusing futures fyp gabbing
gambit garbage gargling gated gavel gazed gazing genus ghosting giggle giggles giggling gills gilts glacier glaciers glade glades
gland glassy glazed globes gloom glossy glowing goalies goalkeepers goalless goated gooey goring grafts grains grammars graph graphs
grasp grassy grated grating gravely gravestones gravity greenhouses grinding grinds grins groan groans groin grooms grounds grouped
grouping growling growls guardians guards guild guile guitars gurgle gusting gusts gutting haircuts halal hallways halted halve
halved halving hampered hampering handfuls handing handshakes hangar hangers hangings hangry happenings harem harvests hatred
haunting healers heavens helms herds herein heroic heroine herons herring hiccup hiking hippy hiring homies honours hooded hopes
hopped horde hordes horribly horrors hostages hover hovers humane humans hundreds hunter hurling hurls hurtling icks illegals
immense immigrant inch incite independent indoor infested inflection injunctions inlet insert insider insides inspections
instructors insure interests internal interned interpreted interpreters itchy jacked jackets joked joker jolly journeys joycon
judged judges juiced juices juicy junctions keen keener kickoffs killers killings kilns kilos kilts knack knock kosher laced lacking
ladders landings landlords lands lapel lapped lathe lather latter lauding launch launches laws leaden leagues leaped leapt leased
leases leathery lectured lecturer lectures ledges legends lemons lending length lesion lesions lessen lessens levee libel liberally
licenced licences license licking licks lifeguards lighted lighten lightning likens limit limits limped liners linger linings lithe
litres litter littler lively livers local locals lodges lofts logged logging logo longs lookouts loomed looming looms looped looping
loops loosen looser looted looting loots lords lounges lowly lumped lumpy lurch lurches lynch lyric magnets majors maker makers
malls managers manger manifest manky manual manure maples marbled marbles maria marking marriages martyrs masking master masters
mated mating matte matured matures mayor meander meaning measurement meddle mediation medications medicines meditation mending
menial mentors menus messed metaphor metaphors meteor mighty migrant mills minced mired mirrors miscarriages miserably misled missy
mistaken mistakes misting misused misusing models modest moments monitors monks moods moors moose motel motorbikes motorways moulds
mound mourning mousse movers mowing mud muddy museums musicals muted mutter neatly necklaces needless needy negatives nephews newer
nickel nieces notching noted notification notifications noting noun novice novices nudges offerings olden omens openings operations
opposites oranges orbit outsider ovens overdone oversees packers paddled paging pained paintings palace palaces palate paler pangs
panics panties paraded parades paranoia pared parity parka parliament parred parse parson parted partied parting partly pastors
pasture patched patent patents paths patrol patter pattern patterns patties patting paunch pauper paused pauses pausing pavements
paving pawns peach peak peaking peanuts peddling pellet pence pencils peng penned pensions percentages perch periodic permissions
pests petting phased phases phony photons phrase pianos pickled pickling piece pieced piecing pierce piping pitching pitting pixel
pizzas placing plaid planets planted planters plastic plastics platforms platter platters playback playgrounds pleased pleases
plopped plotter plunged poets poisons policed polices polled polling ponder ponds poo pooed pools poos poppies popular ported
porters positions positives possesses possible postures pouncing powders powdery powers practices premiere premiers premise
prescriptions pretender preying pricked pries priests primate primates princes prisons prize probable profiled profiles programmed
programmer programmes projection projects proposals propped prose prosper protections proved proven proves puberty puddle puddles
pulley pulsing punishments punted punting purged purges purposes purring purses pursue pushers quadratic quarters quartet queued
queues quieted quirk quits quote raced racists racking radiators radios radius raffles raged raids railways rainbow rains raked
rallies ransom rapid rapist ratio raved razed reactions readings readying reals realty reams reaped reaps rearing receptions
recorders recovers rectangle reeds reels refugee refutes refuting reining relationships relative relax release releases relieve
relieves religions remembers reminds repay repeal repent replay reporter reputations rescheduled reservoirs resort resorted resorts
respect responds restaurants restraints retort retorted retorts reviews revisions rewind ridding rider ridge rigging rinsing rippled
riser rites rivet rizz roach roasts robber robbing rocky rodeo rollers romped roommates roomy rounder routed routes routing rowed
rubber runaways runes rungs runway sailing salve sand sandwiched sandy scabbed scaling scalps scarce scarred sciences scissor scoffs
scold scolded scooters scope scorned scour scoured scouted scouting scramble scran scrapped scratchy screens scribble seasons sects
secured secures sedan seems selves semen sensing servants serve served servers setter sewer shaft shafts shanty sharpened shawl
sheaf shear sheared shears shelters shelve shelved shingle shivers shoots shopped shorter shotguns showings showman shrugs shuns
shunting shuttling sicker sickly sifting sighs sigma signals signer silenced silences silks simile similes simmer simp singed
singled singles singling singly sinking sipping sired sitter situationship skateboards skibidi skied skilled skippered skippers
skulls skylights slated slay sleek sleeper slimmed slimy sloshed slotting smallest smart smarts smear smears smokers smoky smuggle
smuggled snags snatch snider sniffled snore snores snoring snowfall snowfalls soaping sodas soggy solder solicitors sometime sonnet
spark sparking sparkle sparkly sparks sparse speakers specials speck specks spilling spinner spinny spirits splashed splicing spoilt
spongy sponsors spoof spoofs spooks spouse spouting sprained sprang sprays spreadsheets sprig sprint sprung spurred squad squeaky
squinting squirming squishy staffed stampede stan standard standings stanza starch starring starter startled statements statutes
steamy steer stemming stems stepped sterling stews stickler stills stinking stomachs stomp stooped stoops stopper storms straights
strand stranding strands strayed straying streaking stresses stride strife striking striped stripy strive strode struck stubbing
students studs stump stumped stumping sturdy styled stylus subbed subjects subways sucks suicides suite suites summed summers sundae
sundaes sundry sunrise sunset supple supporter surging surnames surprised surprises survived survives sus sustainable swabbed
swallows swamp swamping swaps swayed swerving swifts swine swish swords synagogues systems tackling takers tamer tanner targets
tasting tattoos teachings tectonic teenage telegrams temper tenth terminals terrorism terrorists thanking therapists thicket
thickets thinkers thinning thirds thirty thong thorough thousands threading throb throbs thugs thumbing thunder timber timetables
timid tinkle tipping toasts toddlers toiled tokens tolling tolls tones toppled toppling torching tortured tortures touchy tour
tournaments tours traced tracked tractors tracts trade trading tradition trailers trained trainee trainees trait traits trampled
trance transition transits translators transmit trapper trappings travels treating treks trenches trend trending triangle trickle
trickled trickling tripping troubled troubles trouser truest trumped trumpets trumping tucked tudor tugged tuned tuning tunnels
turkeys turner tutors twigs twisters typed unblock uncomfortably undresses uniforms united unmute unsupervised upsets varnished
vases vegan vegetarian vented verbs vests villager villages villas viola violet violins volts vowed wafer wafers wagering wailing
waiters wallow wardens wardrobes wards warehouses warmed warming warnings warren warring wavering waves wavey weaning weary weather
weaved weddings wedged wedges wee weeds wees weighty weirdo weirdos welding whales wheelchairs wheeling whereas whimper whimpering
whims whisk whistled whistles whittle wicker wicket widow widows wildly wilts winch winner winters wired witches witching wobble
wooded woody woofs worded wording workings worsen worthy wounds wrapper wreaked wrest wresting wright wring writers writhing
writings wrongs yawn yawning yearn yearns yellows yelping yelps yogurt youths yuck zipper zombies
`
	.trim()
	.split(/\s+/);
