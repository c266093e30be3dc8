import type { Rule } from './rule.ts';

const NOT_ABOUT_LEAVING = [
	'@playing|@screen|@game|@sport|haha|homework|maths|geography|club|team|group|chat|school ..2 trip|holiday|butlins|college ..2 course|bath|shower|nose|taps|errand|marathon|race',
	'running late|out',
	'run out of',
];

/** Leaving or slipping out with no danger said, and what was hard and is over. */
export const LEAVING_RULES: readonly Rule[] = [
	{
		id: 'means-to-leave',
		version: 1,
		level: 'concern',
		categories: ['placement'],
		when: [
			'thinking|planning|gonna|going|want|wanna|might|will|feel|ill|im ..4 running|run|leave|leaving|going|go|walk|legging|leg|bolt|get ..1 away|off|missing',
			'want|wanna|gonna|going|planning|thinking|might|cant ..4 leave|leaving|move ..3 here|home|placement|house|this|care|unit|again|hostel|place',
			'run|running|ran|gone|legged|bunked|took|gone ..1 away|off|missing|it ..8 again|before|back|times|last|once|few|for',
			'i|ive|im|just|already ..1 packed|packing ..2 my|a bag|bags|stuff|things',
			'if|when ..5 move|send|moves|put|make ..2 me ..8 run|leave|go|gone|missing|off|walk',
			'wont|not|never ..2 going|come|coming|go|be ..1 back|home|here ..3 tonight|again|after|there',
			'dont|not|never ..2 want|wanna|like|love|fit|belong ..3 live|living|stay|be|it ..1 here|there|anymore|placement',
		],
		unless: [...NOT_ABOUT_LEAVING, 'camp|sleepover|nan|gran|auntie|caravan|trip|airport|plane'],
		says: 'Thinks of leaving, or has left before.',
		fires: ['im gonna run away again', 'i want to leave this placement', 'if they move me ill just go'],
		holds: ['packed my bag for camp', 'running late'],
	},
	{
		id: 'slips-out',
		version: 1,
		level: 'concern',
		categories: ['missing_now'],
		when: [
			'sneak|sneaked|sneaking|snuck|snook|creep|crept|climb|climbed|climbing|slip|slipped ..3 out|window|off|down',
			'sneak|sneaked|sneaking|snuck ..2 out|back|in',
			'broke|missed|break|breaking|over|past ..2 my? curfew',
			'bunk|bunked|bunking|skived|skiving|bunkin|wagged|wagging|mitched|mitching|twagged|nicked|skipped|skip|skipping|truanting ..3 off|it|school|lesson|lessons|class|maths|in|pe|college',
			'told ..3 i|im|was ..2 at|stayed|staying|sleeping ..6 but|wasnt|really|went|actually|instead',
		],
		unless: [...NOT_ABOUT_LEAVING],
		says: 'Slips out, stays out late or misses school.',
		fires: ['i sneak out to see my mates', 'broke my curfew again', 'been bunking off all week'],
		holds: ['my nan sneaks me ice cream'],
	},
	{
		id: 'was-hard-and-is-over',
		version: 1,
		level: 'concern',
		categories: [],
		when: [
			'used to ..6 hit|hurt|cut|run|touch|selfharm|drink|scared|sleep|starve|beat|smoke|bully|bullied|shout|lock|hate|cry|locked ..14 now|anymore|stopped|better|okay|fine|safe|moved|over|sorted|live|never',
			'dont|havent|doesnt|hasnt|not|stopped|never ..3 hit|hurt|cut|cutting|cuts|drink|drinks|run|selfharm|smoke|drinking|hitting ..5 anymore|now|since|months|weeks|years|longer|clean',
			'social|police|camhs|school|staff|keyworker|worker|mum|doctor|carer ..3 know|knows|knew|sorted|dealt|involved|sorting ..4 about|it|that|all|already|now|okay',
			'its|thats|was|all|been|got ..1 sorted|dealt|over|resolved|fixed ..8 now|safe|okay|fine|better|social|police|happy',
			'im|were|i|hes|shes ..1 safe|okay|fine|better|happy ..1 now ..10 before|used|carer|carers|foster|nan|moved|after|since|placement|gone|years',
			'years|year|months|ages|weeks ago ..12 okay|fine|better|safe|sorted|over|now|moved|knows|known',
			'# months|weeks|days|years|year clean',
			'clean ..2 # months|weeks|days|years|year',
		],
		unless: ['homework|essay|order|refund|pass', 'wifi|boiler|form|insulin|lift|rugby|scooter|soup'],
		says: 'Tells of something that was hard, is known about and is over.',
		fires: ['he used to hit me but i live with nan now', 'social know about it its sorted now', '3 months clean'],
		holds: ['he used to hit me', 'bus pass is sorted now'],
	},
];
