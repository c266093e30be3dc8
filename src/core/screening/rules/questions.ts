/**
 * Questions that workers put, as patterns (pattern.ts) for `asked`: each set means one question in the ways it is asked. A reply
 * of one word says nothing without them.
 */

export const IS_IT_SAFE_NOW: readonly string[] = [
	'are|is you|it|everyone|he|she|they|mum|baby|brother|sister ..3 safe ..2 now|moment|there|tonight|today|currently',
	'are|is you|it|everyone|he|she|they|mum|baby|brother|sister ..3 safe ..2 $',
	'are|is you|it|everyone|he|she|they ..3 safe $',
	'you ..2 somewhere safe|warm|indoors',
	'you ..2 feel ..1 safe ..3 now|moment|there|tonight|today|yourself',
	'safe where you are',
	'safe right now',
	'keep yourself safe',
	'stay safe tonight|until',
	'safe to talk|text|speak|ring|call',
];

export const IS_DANGER_NEAR: readonly string[] = [
	'is|are he|they|him|stepdad|someone still? there|here|outside|near|nearby|inside|downstairs|upstairs|coming|following|watching|listening|reading|with',
	'is|are he|they|him|stepdad|uncle|boyfriend still? in ..2 house|room|home|flat|building|now',
	'is|are he|they|him|stepdad|uncle|boyfriend still? in ..2 $',
	'is|are he|she|they ..1 still ..1 hitting|hurting|shouting|screaming|fighting|outside|following|banging|trying|chasing|angry|drunk|kicking|threatening|attacking',
	'is|are he|she|they|anyone|anybody|someone ..2 following|watching|chasing|threatening|holding|hurting|making|forcing|attacking|stopping you|her|him|them',
	'is it him|them',
	'is ..1 him|them at ..2 door',
	'can he|they|she ..1 hear|see|read|find|get you|this|us|in|to',
	'has|have he|they|she|dad|stepdad come back|home|in',
	'are you ..2 locked|trapped|stuck|hiding|hurt|bleeding|cornered|held|injured',
	'are you on ..2 bridge|roof|edge|ledge|tracks|own ..2 up|bridge|roof',
	'are you on ..2 bridge|roof|edge|ledge|tracks|own ..2 $',
	'are you ..1 still on|at|by ..2 bridge|roof|edge|ledge|tracks|river|platform|cliff|canal',
	'has|have he|she|they|anyone|someone ..2 got|have|holding ..3 knife|weapon|gun|bat|hammer|blade|machete',
	'is there ..1 knife|weapon|gun|blade|machete',
	'is|are anyone|somebody|anybody|someone|she|mum|baby|brother ..1 badly? hurt|bleeding|injured',
];

export const CAN_THEY_GET_AWAY: readonly string[] = [
	'can|could|are you|she|they ..2 able? to? leave|escape|lock|move|walk|stand|unlock|breathe|run',
	'can|could you ..1 get ..1 out|away|off|to|somewhere|past',
	'can|could you ..2 wake ..1 him|her|them|mum|dad|friend|up|nan',
	'can|could you ..1 put|throw|move|give ..3 down|away|knife|blade|tablets|pills|rope|it',
	'will you ..1 put|throw|give|move|unlock|come|step ..6 down|away|door|back|in|over|staff',
];

export const IS_LIFE_THERE: readonly string[] = [
	'is he|she|mum|dad|baby|friend|your ..3 breathing|conscious|responding|moving|alive',
	'is ..3 awake $',
	'have you got|used|taken|had ..2 insulin|inhaler|epipen|pen',
	'anything|something|anyone|someone ..1 that might|would|could|will keep|stop ..2 here|safe|you',
];

export const HAVE_THEY_TAKEN: readonly string[] = [
	'have|did|has you|he|she|they ..2 taken|take|swallowed|swallow|took|drunk|drank ..2 any|anything|something|them|it|pills|some|overdose|more|all|bleach|everything|paracetamol',
	'have|did you ..1 overdosed|overdose|taken|od',
];

export const HOW_MANY_TAKEN: readonly string[] = [
	'how many|much|of ..2 tablets|pills|paracetamol|packets|boxes|capsules|them|did|have|has ..1 you|she|he ..1 take|taken|swallowed|swallow|left',
	'how many|much ..1 tablets|pills|paracetamol|boxes|packets',
	'when did you|she|he take|swallow ..1 them|it|those|pills|tablets $',
];

export const HAVE_THEY_HURT_THEMSELVES: readonly string[] = [
	'have|did|do|are you ..4 hurt|hurting|hurts|cut|cutting|harmed|harming|harm|selfharm|burn|burning|scratching ..1 yourself|again',
	'have|did|do|are you ..4 hurt|hurting|hurts|cut|cutting|harmed|harming|harm|selfharm|burn|burning|scratching ..1 $',
	'have|did you ..3 done|do something|anything|it ..4 hurt|harm|yourself|already',
	'scratching|cutting|it ..2 on purpose',
	'do you ..2 selfharm|selfharmed|self',
];

export const THOUGHTS_OF_DEATH: readonly string[] = [
	'you|have|any ..5 thoughts|thinking|think|thought|feel|feeling|felt|want|wanted|wish|wished ..6 ending|dying|dead|suicide|suicidal|die|kill|killing|alive|hurting|end|wake|woken|disappear|living',
	'are|do|been you ..3 suicidal',
	'safe with|from yourself',
	'friend|he|she|brother|sister ..4 talking|talk|thinking ..2 dying|suicide|death|ending|killing',
];

export const IS_THERE_A_PLAN: readonly string[] = [
	'you|have|got ..4 plan|planned|planning|time|date|way|place|decided ..5 end|kill|suicide|die|do|ending|killing|dying|hurt ..2 it|life|yourself',
	'you|have|got ..4 plan|planned|planning|time|date|way|place|decided ..5 end|kill|suicide|die|do|ending|killing|dying|hurt ..2 $',
	'thinking|planning|going ..3 do|doing it|that ..1 today|tonight|now',
	'still what youre thinking|planning',
	'is it|that ..1 tonight|today|now',
	'have you ..1 already done it $',
	'still have|got ..2 rope|knife|blade|tablets|pills|razor|belt|cord|gun|petrol',
	'do|have|are|is ..6 rope|knife|blade|blades|tablets|pills|razor|razors ..3 you|hand|near|there',
];

export const HAS_SOMEBODY_TOUCHED: readonly string[] = [
	'touched|touch|touches|touching|kissed|kiss|undressed ..1 you|her|him|them|your',
	'way you ..2 like|want',
	'make|makes|made|ask|asked|asks|asking|force|forced ..2 you ..4 do|touch|sex|sexual|undress|kiss|send|nudes|pictures|photos|keep secrets|something|anything|things',
	'have|did|has ..4 sent|send|shared|share ..4 nudes|pictures|photos|pics|wish|regret|yourself',
	'did he|she|they stop when you',
	'did you want|agree ..1 it|to ..1 happen|that',
	'is|was it|that ..1 someone|somebody in your family',
	'come|comes|came into ..1 your ..1 room|bed|bedroom ..2 night',
];

export const HAS_SOMEBODY_HURT: readonly string[] = [
	'has|does|did|do|is|are|have anyone|anybody|somebody|someone|he|she|they|mum|dad|it|carer|carers|boyfriend|girlfriend|stepdad|stepmum|brother|your ..4 hit|hits|hitting|hurt|hurts|hurting|slap|slapped|smack|push|pushed|punch|punched|kick|kicked|threaten|threatened|scare|scared|scares|frighten|frightened|beat|restrain|strangle|choke|grab|grabbed|control|followed|follow|threatening|violent|punish ..1 you|her|him|mum|them|your|each|other|brother|sister|others|people',
	'are you|they|she ..2 scared|afraid|frightened ..1 of',
	'you ..3 scared|afraid|frightened ..1 of ..1 him|her|them|mum|dad|stepdad|someone|anyone|anybody|boyfriend|your',
	'does|did he|she|they ..2 hurt|hit your|her|you|mum',
	'did he|she|they tell|ask|make you ..2 not|keep|lie|quiet',
	'are you ..2 being hurt|hit|forced|pressured|threatened|made|bullied|controlled|followed',
];

export const IS_IT_SAFE_TO_GO_BACK: readonly string[] = [
	'safe|okay|right|want|ready|able|happy|all ..3 go|going|be|return ..1 home|back ..2 now|tonight|there|after',
	'safe|okay|right|want|ready|able|happy|all ..3 go|going|be|return ..1 home|back ..2 $',
	'safe|okay|right|want|ready|able|happy|all ..3 go|going|be|return ..1 home|back $',
	'can|could|will you ..2 go|stay|get|be home|back|there ..2 tonight|now|there|again|safely',
	'can|could|will you ..1 go home|back $',
	'would|is home|it ..2 be? safe ..2 tonight|there|now|home',
	'would|is home|it ..2 be? safe ..2 $',
	'feel safe at|in home|your|the ..1 placement|house|home|flat|hostel|unit',
	'do you feel safe at home',
	'let you back? in',
	'safe at home',
];

export const IS_THERE_A_BED: readonly string[] = [
	'have|got|is|there ..3 somewhere|anywhere|place|roof|bed ..3 sleep|stay|go|night|tonight|stop',
	'where ..4 sleep|stay|sleeping|staying|stop|kip|spend ..3 tonight|night|now',
	'where ..4 sleep|stay|sleeping|staying|stop|kip|spend ..3 $',
	'where ..3 going|go|staying|sleeping next|tonight|now',
	'where next|tonight',
	'where will|are|do|did you ..1 sleep|staying|stay|sleeping $',
	'can|could you ..1 stay there|here ..2 tonight|again|longer',
];

export const IS_THERE_FOOD: readonly string[] = [
	'what ..6 eat|eaten|tea|dinner|lunch|breakfast|food ..1 today|tonight',
	'what ..6 eat|eaten|tea|dinner|lunch|breakfast|food ..1 $',
	'is|any there ..2 food|anything',
	'had ..1 anything|something ..1 to eat',
	'have you eaten|ate ..1 today|anything|yet|since',
	'have you eaten|ate ..1 $',
	'when did you|they last eat|ate|have',
	'enough food|to eat',
];

export const ARE_THEY_MADE_TO: readonly string[] = [
	'are|is|did|do|does|has|have you|they|he|she|someone|anyone|anybody|somebody|the ..3 being? forced|forcing|made|making|make|force|pressured|pressure|telling|threatened ..1 you|to|into|her|them',
	'do you have to go|work|give|carry|hold|sell|deliver|pay|do',
	'do you ..3 carry|hold|sell|deliver|move ..3 for ..2 them|him|someone|people|anyone',
	'do you get to say no',
	'do you ..1 owe',
	'owe ..1 anybody|anyone|someone|them|him|people|money',
];

export const HOW_MUCH_OWED: readonly string[] = ['how much ..3 owe|debt', 'owe ..3 money|them|him|anybody|anyone'];

export const WHO_IS_IT: readonly string[] = [
	'who ..1 hurt|hurts|hit|hits|touched|touches|scares|pushed|locked|makes|made|threatened|punched|kicked|slapped ..2 you|this|that|it|her',
	'who ..1 did|does ..1 this|that|it',
	'who ..4 scared|afraid|frightened ..1 of',
	'who ..4 hurting|hitting|touching|scaring|shouting|following|threatening|forcing|making ..1 you|her|at',
	'anyone|anybody|someone|somebody|grown|adult|up ..10 hurt|hurts|hit|hits|scared|afraid|frightened|safe|comfortable|touched|avoid|alone|uncomfortable|around',
	'which|what person|grown|adult|one ..4 hurt|scared|touched|scares|hits',
];

/** A worker answers what was told, or says what must be done with it. */
export const AFTER_A_DISCLOSURE: readonly string[] = [
	'have|need|going|got|will|must ..3 tell|share|pass|let|speak|ring|call|report ..8 worker|police|someone|manager|social|safeguarding|services|mum|dad|school|about|this',
	'thank|thanks|brave|glad|sorry ..6 told|telling|tell|trusted|trusting|said|sharing',
	'you said|told|mentioned|wrote|texted|asked',
	'what you ..1 told|said',
	'worried|concerned ..3 about',
	'you deleted',
	'shall we carry on|talk|keep',
	'can you tell me ..1 more|what',
	'want|like to talk|tell ..6 about|more',
	'what happened|did',
];
