import { ARE_THEY_MADE_TO, HOW_MUCH_OWED, IS_IT_SAFE_TO_GO_BACK } from './questions.ts';
import { ADMITS, BALKS, HALF_YES, NO } from './replies.ts';
import type { Rule } from './rule.ts';

/** A short reply to a question about going home, being made to do things, and owing. */
export const REPLY_HOME_RULES: readonly Rule[] = [
	{
		id: 'not-safe-to-go-back-reply',
		version: 1,
		level: 'urgent',
		categories: ['unsafe_to_return'],
		asked: IS_IT_SAFE_TO_GO_BACK,
		when: [...NO, ...HALF_YES, ...BALKS, '^ @deny|not|never|cant * *? *? *? *? *? $', '^ only|when|if|depends *? *? *? *? *? $'],
		says: 'Answers that going or being there is not safe for them, or does not say that it is.',
		fires: [
			{ asked: 'Is it safe to go home tonight?', text: 'not rly' },
			{ asked: 'Do you want to go home?', text: 'no' },
			{ asked: 'Do you feel safe at home?', text: 'sometimes' },
		],
		holds: [
			{ asked: 'Do you feel safe at home?', text: 'yeah' },
			{ asked: 'Do you want to go home?', text: 'yes please' },
		],
	},
	{
		id: 'what-if-they-go-back-reply',
		version: 1,
		level: 'urgent',
		categories: ['unsafe_to_return'],
		asked: [
			'what ..2 happen|happens|do|does ..4 if|when ..6 home|back|late|no|stop|wrong|leave|angry|cross|drunk|found|refuse|cry|pay|tell|told|said|disagree|drinking|knew|know|rules|rule',
			'what happens|happened if|when',
		],
		when: [
			'@beats|@harms ..2 me|us|mum|her|my',
			'kill|end|bury|murder|batter|stab|slap|smack|lock|locks|locked|lose|starve|starves|punish|punishes',
			'^ depends|same|bad|worse *? *? *? $',
			'^ belt|slipper|stick|cellar|shed|cupboard|shoe|spoon|fists|fist|hand|strap *? *? *? $',
			'^ the|a|her|his belt|slipper|stick|cellar|shed|cupboard|shoe|spoon|back|hand|strap|ruler *? *? $',
			'no|without food|tea|dinner|bed|mattress|sleep',
			'^ i|we hide|hid|run|go|get|dont *? *? *? *? $',
			'it|i|we gets|get|got|find worse|it|found|hurt',
		],
		says: 'Says what somebody does to them when it goes wrong.',
		fires: [
			{ asked: 'What would happen if you went home now?', text: 'hed kill me' },
			{ asked: 'What happens when he is angry?', text: 'depends' },
			{ asked: 'What happens if you get it wrong?', text: 'the belt' },
		],
		holds: [{ asked: 'What would happen if you went home late?', text: 'get grounded' }],
	},
	{
		id: 'is-made-to-reply',
		version: 1,
		level: 'urgent',
		categories: ['criminal_exploitation'],
		asked: ARE_THEY_MADE_TO,
		when: [...ADMITS, ...BALKS, '^ @affirm|you *? *? *? *? *? $', '^ # *? *? *? $', '^ about|like # *? *? *? $'],
		says: 'Answers that somebody makes them do things, or that they owe somebody.',
		fires: [
			{ asked: 'Is anyone forcing you to do this?', text: 'kinda' },
			{ asked: 'Do you owe anybody money?', text: 'yh bout 600' },
		],
		holds: [
			{ asked: 'Is anyone making you do this?', text: 'no' },
			{ asked: 'Do you owe anybody money?', text: 'i owe tyler a quid for a twix' },
		],
	},
	{
		id: 'how-much-owed-reply',
		version: 1,
		level: 'urgent',
		categories: ['criminal_exploitation'],
		asked: HOW_MUCH_OWED,
		when: ['^ about|like|nearly|over|around? #50-100000 *? *? $', ...BALKS],
		says: 'Says that they owe a lot of money.',
		fires: [{ asked: 'How much do you owe them?', text: 'like 600' }],
		holds: [{ asked: 'How much do you owe?', text: '2 library books' }],
	},
];
