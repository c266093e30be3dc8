/**
 * Short replies, as patterns (pattern.ts) over the whole message: what one word means depends on the question (questions.ts).
 * `you` stands for `ye` and `yu`, which are spelt the same way in a text.
 */

/** Yes, in every spelling, and nothing more than a word of politeness after it. */
export const YES: readonly string[] = [
	'^ @affirm|you|thumbsup @affirm|@softend? @softend? @softend? $',
	'^ i|it|he|she|they|hes|shes|theyre am|is|are|did|do|does|have|has|was|will $',
	'^ @affirm|you i|it|he|she|they|we|hes|there am|is|are|did|do|does|have|has|was|will|can @softend? $',
];

/** Yes with a few words after it: `yh on the stairs`. */
export const YES_AND: readonly string[] = [...YES, '^ @affirm|you * *? *? *? *? *? $'];

export const NO: readonly string[] = [
	'^ @deny|not|thumbsdown @deny|@softend? @softend? @softend? $',
	'^ @deny? not really|exactly|yet|here|safe|right|anymore|today|tonight @softend? $',
	'^ @deny? i? cant|cannot|couldnt|dont|doesnt|havent|hasnt|isnt|wont|didnt|aint|not|never @softend? $',
	'^ @deny he|she|it|they|i|there|hes|im|shes wont|isnt|cant|not|doesnt|dont|havent|hasnt|arent|wouldnt @softend? $',
];

/** No with a few words after it. */
export const NO_AND: readonly string[] = [...NO, '^ @deny|not|cant|never * *? *? *? *? *? $'];

export const HALF_YES: readonly string[] = [
	'^ @halfway @halfway? of|so|yes|no|bit|@softend? @softend? $',
	'^ a bit|little|few|couple @softend? @softend? $',
	'^ i|it|hes|not? think|guess|suppose|might|could|depends so? @softend? $',
	'^ not always|often|really|sure|everyday|every @softend? $',
	'^ i? dontknow|dont|not know|sure @softend? $',
	'^ now and|then and? again|then $',
	'^ on and off $',
	'^ more or less $',
	'^ only sometimes|once|twice|when|if *? *? *? *? *? $',
	'^ it? depends *? *? *? *? $',
	'^ all of? the time|day|night @softend? $',
	'^ every day|night|time|week|weekend|single @softend? @softend? $',
	'^ always|constantly|loads|often|mostly|usually|weekly|daily|again|still @softend? $',
];

/** Yes, half a yes, or how often: `yh always when hes drunk`. */
export const ADMITS: readonly string[] = [
	...YES,
	...HALF_YES,
	'^ @affirm|you ..3 always|every|sometimes|once|twice|loads|often|most|when|last|since|again|dad|mum|stepdad|he|she|they|my',
];

/** They will not or cannot say. After a hard question that is an answer too. */
export const BALKS: readonly string[] = [
	'^ @balk @balk|@softend? @softend? $',
	'^ i|id|im|no? dont|cant|wont|rather|not|wouldnt|couldnt ..4 say|saying|tell|telling|talk|talking|answer|ask|discuss|go|speak *? *? *? $',
	'^ no comment $',
	'^ next question|one please? $',
	'^ can|could we|you not|skip|leave|talk|change *? *? *? $',
	'^ pass|skip *? *? $',
	'^ leave|drop|forget|skip it|that|this please? @softend? $',
	'^ you can|know|tell|guess|already ask|what|why|know|me @softend? $',
	'^ guess|obvious|obviously @softend? $',
	'^ why|who ..4 know|ask|asking|told|said|that|care @softend? $',
	'^ none of your|ur business $',
	'^ doesnt|dont|never matter|mind|worry @softend? $',
	'^ it|that doesnt matter @softend? $',
	'^ id rather not *? *? *? $',
	'^ i? dont want|wanna to? @softend? $',
	'^ dont make|ask me|please? *? *? *? $',
	'^ please dont @softend? $',
	'^ nothing|noone|nowhere @softend? $',
];

/** What makes a short reply an ordinary one, whatever else it names. */
export const JUST_ORDINARY: readonly string[] = [
	'haha|hamster|dog|cat|budgie|geography|football|picnic|ice|holiday|peak|drawing|climbing|game|film|walking|chinese|pizza|delivery|postman|parcel|wind|telly|darts|fireworks',
];
