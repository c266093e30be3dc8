import type { Topic } from '#flows/topic.ts';

/** The time away. T26 to T35 hold other people's data: the least that is needed, as the child's account. */
export const awayTopics = [
	{
		id: 'T26',
		kind: 'place',
		options: ['family', 'friend', 'partner', 'someone-known', 'just-met', 'hotel', 'outside', 'shop', 'moved-about', 'other'],
		audience: ['W', 'M', 'R', 'P'],
		fills: ['episode.places'],
		source: 'DfE 2014 statutory guidance, purpose 1; topic T26',
	},
	{
		id: 'T27',
		kind: 'place',
		options: ['family', 'friend', 'partner', 'someone-known', 'just-met', 'hotel', 'outside', 'shop', 'moved-about', 'no-sleep', 'other'],
		audience: ['W', 'M', 'R', 'P'],
		fills: ['episode.stayed_where'],
		opens: { answer: 'T26', has: ['just-met', 'hotel', 'outside', 'shop', 'moved-about'] },
		source: 'Children’s Society 2011, where children sleep when away; topic T27',
	},
	{
		id: 'T28',
		kind: 'several',
		options: ['friend', 'family', 'partner', 'adult-known', 'just-met', 'alone', 'other'],
		audience: ['W', 'M', 'R', 'P'],
		fills: ['episode.company'],
		opens: {
			any: [
				{ answer: 'T26', has: ['partner', 'someone-known', 'just-met', 'hotel', 'outside', 'shop', 'moved-about', 'other'] },
				{ answer: 'T18', has: ['see-someone', 'asked'] },
			],
		},
		source: 'DfE 2014 statutory guidance, purpose 1; topic T28',
	},
	{
		id: 'T29',
		kind: 'several',
		options: ['my-age', 'bit-older', 'grown-up', 'known-long', 'met-lately', 'met-online', 'not-sure'],
		audience: ['W', 'M', 'R', 'P'],
		fills: ['associate.relationship', 'associate.age_band', 'associate.how_met'],
		opens: { answer: 'T28', has: ['partner', 'adult-known', 'just-met'] },
		source: 'Ofsted 2013, on people who pose a risk; topic T29',
	},
	{
		id: 'T30',
		kind: 'several',
		options: ['walk', 'bus-or-train', 'taxi', 'lift-known', 'lift-unknown', 'other'],
		audience: ['W', 'M', 'R', 'P'],
		fills: ['episode.travel', 'episode.travel_paid_by'],
		opens: {
			any: [
				{ answer: 'T26', has: ['just-met', 'hotel', 'moved-about'] },
				{ answer: 'T28', has: ['adult-known', 'just-met'] },
				{ answer: 'T18', has: ['asked'] },
			],
		},
		source: 'DfE 2014 statutory guidance, purpose 1; topic T30',
	},
	{
		id: 'T31',
		kind: 'several',
		options: ['had-it', 'bought', 'given', 'asked-people', 'took', 'went-without', 'other'],
		audience: ['W', 'M', 'R'],
		fills: ['episode.survival'],
		opens: {
			any: [
				{ answer: 'T15', has: ['food', 'clothes'] },
				{ answer: 'T26', has: ['outside', 'shop', 'moved-about'] },
			],
		},
		source: 'Children’s Society 2011, how children get by when away; topic T31',
	},
	{
		id: 'T32',
		kind: 'several',
		options: ['none', 'own', 'family', 'friends', 'given', 'did-something', 'other'],
		audience: ['W', 'M', 'K'],
		fills: ['episode.money_source'],
		opens: {
			any: [
				{ answer: 'T31', has: ['bought', 'took', 'other'] },
				{ answer: 'T26', has: ['hotel'] },
			],
		},
		source: 'Ofsted 2013; topic T32',
	},
	{
		id: 'T33',
		kind: 'several',
		options: ['no', 'food', 'clothes', 'phone', 'money', 'rides', 'drink-or-vapes', 'other'],
		audience: ['W', 'M', 'R'],
		fills: ['exploit.gifts'],
		opens: {
			any: [
				{ answer: 'T28', has: ['adult-known', 'just-met'] },
				{ answer: 'T29', has: ['grown-up'] },
				{ answer: 'T31', has: ['given'] },
				{ answer: 'T32', has: ['given'] },
			],
		},
		source: 'Ofsted 2013, unexplained gifts; topic T33',
	},
	{
		id: 'T34',
		kind: 'single',
		options: ['with-me', 'off', 'lost', 'taken', 'new', 'no-phone'],
		audience: ['W', 'M', 'R'],
		fills: ['episode.phone', 'episode.phone_contacts'],
		opens: {
			any: [
				{ answer: 'T15', has: ['phone-credit'] },
				{ answer: 'T28', has: ['just-met'] },
				{ answer: 'T29', has: ['met-online'] },
				{ answer: 'T33', has: ['phone'] },
			],
		},
		source: 'Ofsted 2013, extra phones; topic T34',
	},
	{
		id: 'T35',
		kind: 'several',
		options: ['no', 'app', 'game', 'met-online', 'location', 'other', 'not-sure'],
		audience: ['W', 'M', 'R'],
		fills: ['online.factor'],
		opens: {
			any: [
				{ answer: 'T18', has: ['asked'] },
				{ answer: 'T21', has: ['met-online'] },
				{ answer: 'T29', has: ['met-online'] },
				{ answer: 'T34', has: ['taken', 'new'] },
			],
		},
		source: 'Working Together 2023, harm outside the home; topic T35',
	},
	{
		id: 'T36',
		kind: 'long-words',
		audience: ['Y', 'W', 'M', 'R'],
		fills: ['reasons.pull.need_met'],
		opens: {
			any: [
				{ answer: 'T26', has: ['family', 'friend', 'partner'] },
				{ answer: 'T12', has: ['good'] },
			],
		},
		source: 'Missing People consultation, do not assume; topic T36',
	},
	{
		id: 'T37',
		kind: 'long-words',
		audience: ['Y', 'W', 'M', 'R'],
		fills: ['harm.open'],
		source: 'DfE 2014 statutory guidance, purpose 1; topic T37',
	},
	{
		id: 'T38',
		kind: 'several',
		options: ['no', 'drink', 'vapes', 'weed', 'other-drugs', 'not-sure-what'],
		audience: ['W', 'M', 'K'],
		fills: ['substance.use'],
		opens: {
			any: [
				{ answer: 'T26', has: ['just-met', 'hotel'] },
				{ answer: 'T33', has: ['drink-or-vapes'] },
				{ answer: 'T21', has: ['party'] },
				{ answer: 'T14', has: ['not-sure'] },
			],
		},
		source: 'DfE assessment factors 1A and 2A; topic T38',
	},
	{
		id: 'T39',
		kind: 'single',
		options: ['no-one', 'they-were-ok', 'worried', 'not-sure'],
		audience: ['W', 'M', 'U'],
		fills: ['other_child_at_risk'],
		opens: {
			any: [
				{ answer: 'T26', has: ['just-met', 'hotel'] },
				{ answer: 'T28', has: ['friend', 'just-met'] },
			],
		},
		source: 'Practice ladder 1.3, other children; what may not be softened, 16; topic T39',
	},
] as const satisfies readonly Topic[];
