/**
 * How young people in the United Kingdom write ordinary words, each line one word of ours and the ways it is written: text-speak,
 * voice-to-text, dropped letters, and the regions (Scots, Northern, Welsh, West Country, London).
 */
const LINES = `
about: abt bout aboot abowt
again: agen agn
aint: ent
alcohol: alchol
alright: aight aite orite alrite awrite
always: alwys alwaz
and: n nd
anyone: any1 anybody ne1
anything: owt anythin anyfin anyfink anyting
are: r
back: bk bac
because: cos coz cuz bcos bcoz bc becos becoz cus becuase becouse bcz becase
before: b4 befor bfor
birthday: bday
boyfriend: bf boyf bfs boyfriends boyfreind
brother: bro brothers bruvver brova brovver
cant: cnt canny cannae canna carnt cannot kant
christmas: xmas crimbo
cigarette: fags ciggies cig fag cigs
college: colege collage
coming: comin cummin
could: cud cld coud culd
couldnt: cudnt couldn cldnt couldnae
cutting: cuttin
dad: da daddy dads das faither fatha papa
definitely: def defo deffo
didnt: didn dint didnae ditnt
doctor: dr docs doc
doesnt: dosent doesn dosnt doesnae dusnt
doing: doin
dont: dnt dunt dinnae dinna divvent doan
dontknow: idk dunno dno dunnno iuno
enough: enuf enuff
everyone: every1 evry1 evryone everybody
everything: everythin evrythin evrything everyfin
facebook: fb
favourite: fave
football: footie footy
for: fur
friend: m8 freind frend fren
getting: gettin gittin
girlfriend: gf gfs girlfriends
going: goin gwan gan gannin gaan
gonna: gna gon gunna gonnae
got: gt
gran: nan nana nans nanna nanny grandma granny nannas nain nanas
grandad: grampa grandpa granda gramps taid grandads
great: gr8
haha: hahaha ha hahah ahaha hehe lool lmao lmaoo lol lolz lmfao rofl loool
havent: hvnt havn havnt haven havenae avent
hitting: hittin
home: hme hom
honestly: ngl tbh tbf frfr fr istg
hospital: hosp hozzy ozzy hospitle
hours: hrs hr hour hs
house: hoose hous gaff
hungry: hungary
hurt: hrt
hurting: hurtin
im: iam imm
inhaler: inhailer puffer inhalor
instagram: insta ig
isnt: isn int isnae
just: jus jst jist
keyworker: keywrker
kill: kil klll
killing: killin
kms: kmself
knife: shank blade shanks rambo chete
know: kno knw knaw ken
knows: nos knos
later: l8r laters l8
little: lil wee
love: luv
mate: m8te
friends: m8s freinds frends
message: msg mesage
messages: msgs
might: mite
minutes: mins min minute minuts
money: dough munny
mum: mam mom maw ma mummy mammy mumma mama mums mams moms mummys muma momma
my: mi mah
never: neva nvr nevr
night: nite nyt nicht
nights: nites
no: nah na nope naw naa nahh noo
noone: no1 nobody noones
nothing: nowt nuffin nothin nuthin nuttin nout nuffink nothink nuthing
now: rn nw atm
nowhere: nowere noweres
obviously: obvs obv obvi
okay: ok k kk oki okey okie okk oke
old: auld
outside: outsid
paracetamol: paracetamols paras paracetamal parecetamol paracetomol
people: ppl peeps pple peple
phone: fone fones
phones: fonez
photo: pic pics pik foto photos pictures piks
pills: pill pilz
please: pls plz plse pleas plss pleez
police: feds polis bizzies fuzz popo polise bobbies
pregnant: preg pregnent preggers pregant
probably: prob probs prolly probly probz
really: rly rlly realy reely
right: rite rightt
scared: scard scaird skerd
school: skool skl schl scl
selfharm: selfharming
seriously: srsly
should: shud shld shoud
shouldnt: shudnt
sister: sis sisters sista sisster
snapchat: snap
someone: sum1 some1 somebody sumone smone sumbody
something: summat smth smthn sumat sumthin somethin sumfin sth summink somthing sommat suttin suthin smthing
sorry: soz sry sori sorrry
stepdad: stepdads stepda stepfather
stepmum: stepmums stepmam stepmom stepmother
suicide: suic sewerslide suacide suicid
tablets: tabs tablet tabletts tablits
text: txt
texts: txts
thanks: thx ta tnx thanx thnx cheers fanks ty tysm thankyou diolch chrs
that: dat tht
the: teh
them: dem em thm
then: den thn
there: ther thr
they: dey thay
this: dis thiss
though: tho thou
thought: thort thot
through: thru
tiktok: tt
to: tae
today: 2day tday theday
tomorrow: tmrw tmr tmrow tmoz 2moro 2morrow tomoz tomoro tomorro tmro tomorow 2mz themorra morra tmora
tonight: 2nite tonite 2night tonyt tonigt toniht thenight
too: tooo
took: tuk
unalive: unaliv
vodka: voddy voddie
wait: w8
wanna: wnna wana
want: wan
wasnt: wasn wasnae wornt
weed: bud zoot zoots spliff
week: wk
weeks: wks
what: wot wat wht wha whit
whats: wots wats whts wotz
whatever: wateva watever
when: wen whn
where: whear
who: hoo whu
why: wy
with: w wiv wi wit wid
without: wivout
wont: wnt wilna willnae
worker: wrker
would: wud wld wuld woud
wouldnt: wudnt wouldn wldnt wouldnae
years: yrs
yes: yeah yh yep yeh yup aye yea ya yess yepp yuh ys
yesterday: yday yesterdy ystrday yest
you: u ye yu youse yous
your: ur yr yer yor
youre: ure yur
`;

/** Every way of writing, with the word that the rules know. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
	LINES.trim()
		.split('\n')
		.flatMap((line) => {
			const [word = '', variants = ''] = line.split(': ');
			return variants.split(' ').map((variant): [string, string] => [variant, word]);
		}),
);
