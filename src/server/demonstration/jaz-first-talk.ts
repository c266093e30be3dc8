import type { EpisodeId, YoungPersonId } from '#core/id.ts';
import { actedOn } from './alert-moments.ts';
import { promised } from './record-moments.ts';
import type { Moment, Setting } from './setting.ts';
import { type Beat, exact, finished, opened, picked, saw, silent, told } from './talk-beats.ts';
import { closed, needsMet, readAgain, type Talk, talkHeld } from './talk-moments.ts';

type About = { readonly youngPerson: YoungPersonId; readonly episode: EpisodeId };

/** The talk that was finished: a whole report, checked with her and signed off. */
export function jazFirstTalk(setting: Setting, { youngPerson, episode }: About): readonly Moment[] {
	const { calendar, cast } = setting;
	const talk = talkHeld({
		by: cast.nadia,
		at: calendar.day(-74, '16:05'),
		youngPerson,
		episodes: [episode],
		place: 'Eastgate Library, side room',
		minutesBetween: 1,
		beats: BEATS,
		alertGoesOn: true,
	});
	const fed = needsMet(talk, setting.cast.nadia, setting.calendar.day(-74, '16:48'), youngPerson);
	return [talk.moment, fed, ...alertSettled(setting, youngPerson), ...closing(setting, talk), ...promises(setting, youngPerson, talk)];
}

const BEATS: readonly Beat[] = [
	exact('T09', 'if someone might get proper hurt you tell', { value: { options: ['someone-hurt'] } }),
	picked('T10', { options: ['got-it'] }),
	told('T08', 'Text only, after 4 pm. She chose a code word.', { value: { options: ['maybe'] } }),
	saw('T15', 'Wet shoes. Yawned often. Ate two sandwiches.'),
	picked('T15', { options: ['food', 'chat'] }),
	picked('T12', { faces: ['in-between', 'ok'] }),
	picked('T13', { options: ['yes'] }),
	exact('T18', 'there was a row about my phone. i needed to be somewhere else', { value: { options: ['row', 'space'] } }),
	exact('T17', "it was loud all week. i couldn't sleep and nobody asked me anything", { stay: true }),
	told('T17', 'The row was on the evening before. Jaz did not say who it was with.'),
	exact('T19', "it's alright. the dog's the best bit. they moved my room and never said"),
	picked('T22', { options: ['sudden'] }),
	exact('T25', 'once, in the summer. nobody noticed', { value: { number: 1 } }),
	exact('T26', "my cousin's", { value: { options: ['family', 'outside'] }, as: 'where' }),
	opened('T24', 'worker'),
	silent('not-known', 'T24'),
	opened('T34', 'young-person'),
	exact('T34', "i had my charger so i wasn't scared. i texted mel at eleven", { value: { options: ['with-me'] }, brought: true }),
	picked('T27', { options: ['no-sleep'] }),
	silent('not-saying', 'T28'),
	picked('T31', { options: ['had-it'] }),
	exact('T11', 'a wander'),
	exact('T36', "my cousin makes noodles and doesn't ask stuff"),
	exact('T37', 'when the shops shut and it got quiet'),
	exact('T40', 'a bit, at the bus station, because of some lads. then the bus came', { value: { options: ['yes'] } }),
	silent('skipped', 'T41'),
	silent('moved-on', 'T42'),
	picked('T47', { options: ['no'] }),
	saw('T52', 'Looked out of the window while she talked about home.'),
	exact('T52', "they're ok. they just forget i live there", { asked: 'Who do you get on with best? Who least?' }),
	exact('T58', 'ask me before they move my stuff'),
	picked('T60', {
		people: [
			{ called: 'Mel', relation: 'friend' },
			{ called: 'my cousin', relation: 'family' },
		],
	}),
	exact('T61', "ring mel. or sit with the dog til i've calmed down"),
	picked('T62', { options: ['charger', 'code-word', 'tell-someone'] }),
	exact('T63', 'somewhere quiet at school. and someone tell me why my room got moved. not a youth group'),
	exact('T26', "my cousin's. then the bus station because it was warm", { value: { options: ['family', 'outside'] }, corrects: 'where' }),
	picked('T64', { options: ['change'] }),
	exact('T68', "no that's it. thanks for the sandwiches"),
	picked('T65', { options: ['social-worker'] }),
	picked('T66', { options: ['text'] }),
	silent('skipped', 'T67'),
	finished,
];

/** What she said about the bus station, and what came of it the same day. */
function alertSettled({ calendar, cast }: Setting, youngPerson: YoungPersonId): readonly Moment[] {
	const { day } = calendar;
	return [
		actedOn(youngPerson, cast.joel, day(-74, '16:50'), (read) => ({ act: 'seen', read })),
		actedOn(youngPerson, cast.nadia, day(-74, '16:58'), () => ({
			act: 'own',
			decision: {
				words:
					'Jaz felt unsafe at the bus station for a while, because of some lads, until her bus came. I’ll ring Dan Otley before I leave.',
			},
		})),
		actedOn(youngPerson, cast.nadia, day(-74, '17:20'), (read) => ({
			act: 'close',
			read,
			outcome: {
				done: 'Rang Dan Otley. The bus station is on her plan as a place that felt unsafe after dark, and she has two people to ring from there.',
				toldWhom: 'Dan Otley, Tarnshire Council',
				toldFirst: true,
				whyNot: '',
				readBy: cast.joel.id,
			},
		})),
	];
}

function closing({ calendar, cast }: Setting, talk: Talk): readonly Moment[] {
	const { day, date } = calendar;
	const nadia = cast.nadia;
	return [
		closed(talk, nadia, day(-74, '16:49'), { part: 'read-back', body: { result: 'changed' } }),
		closed(talk, nadia, day(-74, '16:51'), {
			part: 'sharing',
			body: {
				people: [
					{ who: 'Dan Otley, Tarnshire Council', wish: 'fine', did: 'sent' },
					{
						who: 'Foster carers',
						wish: 'not-all',
						words: 'not the bit about the row',
						did: 'sent-in-part',
						why: 'Told what helps her, and no more',
					},
					{ who: 'Northmoor Police', wish: 'rather-not', did: 'told-back-only', why: 'They need to know that she is back and was seen' },
					{ who: 'Her mum', wish: 'no', did: 'not-sent' },
				],
			},
		}),
		closed(talk, nadia, day(-74, '16:53'), {
			part: 'telling',
			body: { how: 'A text after 4 pm, with her code word first. Nothing about home in it', on: date(-70), who: 'Nadia Rahman' },
		}),
		readAgain(talk, nadia, day(-74, '16:54')),
		closed(talk, nadia, day(-74, '18:10'), { part: 'analysis', body: ANALYSIS }),
		closed(talk, cast.priya, day(-73, '09:40'), {
			part: 'sign-off',
			body: { decision: 'agreed', words: 'Clear, and in her words. Thank you for ringing Dan the same day.' },
		}),
	];
}

const ANALYSIS = {
	harm: 'I saw no injury. Being hurt was not spoken about, which is not a no. She felt unsafe at the bus station after dark and found a way to feel safer. A night out of doors is a risk.',
	reasons: 'A loud week, little sleep, a row about her phone, and a room that was moved without a word. She was not asked.',
	safeAndOptions: 'Her cousin’s may be a safe place; nobody has visited yet. She thinks ahead: charger, texts, warm and lit places.',
	stayingSafe:
		'Being asked before things change is likely to help most. She would ring Mel, or sit with the dog. I left the card with the numbers.',
	inShort:
		'Jaz left after a week of poor sleep and a row about her phone. She went to her cousin’s, then to the bus station, and came back by herself. She would like somewhere quiet at school, and to know why her room was moved.',
	independence: 'Nadia Rahman, who is not part of Jaz’s home, school or council',
	fields: {
		risk: 'Medium. She was out all night at fourteen. It would be lower once somebody has seen the cousin’s home.',
		protective: 'Mel, her cousin, and the dog. She plans ahead, and she says what she wants when she is asked.',
		pattern: 'Two times since the summer. The first was never reported.',
		'immediate-acts': 'Rang Dan Otley the same day about the bus station.',
		'carer-account': 'Sal Whitby, foster carer: “We thought she knew about the room. We should have asked.”',
	},
	factors: ['10A'],
};

function promises(setting: Setting, youngPerson: YoungPersonId, talk: Talk): readonly Moment[] {
	const { calendar, cast } = setting;
	const { day, date } = calendar;
	const writing = { by: cast.nadia, at: day(-74, '16:52'), youngPerson };
	return [
		promised(setting, writing, {
			talk,
			idea: 'asked-for',
			owner: cast.nadia,
			dueOn: date(-70),
			about: { what: 'Ask Birch Lane School for somewhere quiet at lunch', ownerName: cast.nadia.name },
			came: { at: day(-71, '15:10'), state: 'done', toldOn: date(-70), outcome: 'The library is open to her every lunchtime' },
		}),
		promised(setting, writing, {
			talk,
			idea: 'asked-for',
			dueOn: date(-70),
			about: { what: 'Say why the room was moved, and ask her first next time', ownerName: 'Dan Otley, social worker' },
			came: {
				at: day(-70, '16:30'),
				state: 'done',
				toldOn: date(-70),
				outcome: 'A leak in the roof. Her carers have said sorry for not asking',
			},
		}),
		promised(setting, writing, {
			talk,
			idea: 'worker',
			dueOn: date(-63),
			about: { what: 'Visit the cousin’s home', ownerName: 'Dan Otley, social worker' },
			came: { at: day(-64, '12:00'), state: 'done', toldOn: date(-63), outcome: 'Dan visited. She can stay there on Fridays' },
		}),
		promised(setting, writing, {
			talk,
			idea: 'offered-no',
			state: 'refused',
			dueOn: null,
			about: { what: 'Thursday youth group', ownerName: '' },
		}),
	].flat();
}
