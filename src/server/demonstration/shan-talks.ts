import type { Setting } from './setting.ts';
import { exact, finished, LIMITS, picked, saw, silent, told } from './talk-beats.ts';
import type { WholeTalk } from './whole-talk.ts';

/** A talk, and the times away that it was about, counted from the first. */
type TalkAbout = (setting: Setting) => Omit<WholeTalk, 'by' | 'youngPerson' | 'episodes'> & { readonly about: readonly number[] };

const first: TalkAbout = ({ calendar: { day, date } }) => ({
	about: [1],
	at: day(-346, '16:10'),
	offered: { at: day(-348, '16:40'), how: 'text', about: { words: 'do i have to' } },
	place: 'The home, the garden',
	beats: [
		...LIMITS,
		picked('T15', { options: ['chat'] }),
		picked('T12', { faces: ['not-good'] }),
		picked('T13', { options: ['yes'] }),
		picked('T14', { options: ['no'] }),
		exact('T18', "i wanted to see my brother. it's not his weekend so i just went", { value: { options: ['see-someone'] } }),
		picked('T21', { options: ['family'] }),
		silent('skipped', 'T24'),
		exact('T26', 'the skate park by his foster place. i can see his window', { value: { options: ['outside'] } }),
		silent('moved-on', 'T27'),
		picked('T28', { options: ['alone'] }),
		silent('moved-on', 'T31'),
		exact('T37', 'nothing. it was cold'),
		picked('T40', { options: ['no'] }),
		finished,
	],
	promises: [
		{ what: 'Ask for more time with Kian', due: -332, came: ['done', 'Every other Sunday, from next month', -334, -332] },
		{ what: 'A bus pass', due: -339, came: ['done', 'It came in the post', -340, -339] },
	],
	telling: { how: 'A text', on: date(-339), who: 'Nadia Rahman' },
	view: {
		harm: 'None seen or spoken of. Four hours outside in the cold.',
		reasons: 'She misses her brother, who lives with another foster family. They had two hours a month.',
		safeAndOptions: 'She stays where she can see his window. The park is lit and busy until ten.',
		stayingSafe: 'More time with Kian is likely to help more than anything else. She has the numbers.',
		inShort: 'Shan goes to be near her little brother. She asked for more time with him, and for a bus pass.',
	},
	signed: 'Thank you for asking what it was for.',
});

const second: TalkAbout = ({ calendar: { day, date } }) => ({
	about: [3, 4],
	at: day(-322, '16:20'),
	offered: { at: day(-324, '16:30'), how: 'text', about: { words: 'if its quick' } },
	place: 'Eastgate market, walking',
	beats: [
		...LIMITS,
		exact('R01', 'the bus pass came. the kian thing is just words so far', { value: { options: ['still-want'] } }),
		picked('T15', { options: ['food'] }),
		picked('T12', { faces: ['in-between'] }),
		picked('T13', { options: ['yes'] }),
		exact('R02', "nothing different. it's still not his weekend"),
		silent('moved-on', 'T18'),
		finished,
	],
	promises: [
		{ what: 'Ring Wendy Marr again about Kian', due: -319, came: ['done', 'The first Sunday has a date', -319, -318] },
		{ what: 'A mentor', due: null, idea: 'offered-no' },
	],
	telling: { how: 'A text', on: date(-318), who: 'Nadia Rahman' },
});

const third: TalkAbout = ({ calendar: { day, date } }) => ({
	about: [11],
	at: day(-259, '17:00'),
	offered: { at: day(-260, '17:15'), how: 'phone', about: { words: 'yeah ok. was a bad one that' } },
	place: 'Hollin Bank, the kitchen',
	beats: [
		...LIMITS,
		exact('R01', 'sundays are the best thing anyone ever sorted', { value: { options: ['happened'] } }),
		picked('T15', { options: ['food'] }),
		saw('T12', 'Held the mug with both hands the whole time.'),
		picked('T12', { faces: ['not-good'] }),
		picked('T13', { options: ['yes'] }),
		picked('T14', { options: ['no'] }),
		exact('R02', 'they cancelled sunday. nobody rang me. i sat there with my coat on'),
		picked('T18', { options: ['not-heard', 'see-someone'] }),
		finished,
	],
	promises: [
		{
			what: 'Somebody rings her the same day when a Sunday is off',
			due: -252,
			owner: 'Wendy Marr, social worker',
			came: ['done', 'It is in her plan', -253, -252],
		},
		{ what: 'A bike', due: -245, came: ['not-possible', 'The home has nowhere to lock one. Asked again for spring', -246, -245] },
	],
	telling: { how: 'When we next cook', on: date(-252), who: 'Nadia Rahman' },
	view: {
		harm: 'None spoken of. She was away for a day and a night, the longest so far.',
		reasons: 'A Sunday with her brother was called off and nobody told her.',
		safeAndOptions: 'She went to the park first, then to the home of Bev, who cooks at the home, and rang from there.',
		stayingSafe: 'One telephone call would have changed this. She knows whom to ring, and did.',
		inShort: 'Shan waited for a visit that had been cancelled. She asks to be told, every time.',
	},
	signed: 'Agreed. I have raised the cancelled visit with Tarnshire Council.',
});

const fourth: TalkAbout = ({ calendar: { day, date } }) => ({
	about: [19, 20],
	at: day(-146, '16:45'),
	offered: { at: day(-148, '16:50'), how: 'text', about: { words: 'pancakes and ill talk' } },
	place: 'Hollin Bank, the kitchen',
	beats: [
		...LIMITS,
		exact('R01', 'no bike but you told me why so whatever', { value: { options: ['did-not'] } }),
		picked('T15', { options: ['food', 'chat'] }),
		picked('T12', { faces: ['ok'] }),
		picked('T13', { options: ['yes'] }),
		exact('R02', 'one of them was cos of the fire alarm. three nights. i sleep better at the park'),
		picked('T18', { options: ['where-i-live', 'space'] }),
		told('T17', 'The alarm went off three nights in one week. Staff say that it has been mended since.'),
		finished,
	],
	promises: [
		{ what: 'Ask the home about the fire alarm', due: -143, came: ['done', 'A new one is in', -141, -140] },
		{ what: 'A lock for her drawer', due: -139, came: ['done', 'Fitted. She has the key', -140, -139] },
	],
	telling: { how: 'A text', on: date(-140), who: 'Nadia Rahman' },
	view: {
		harm: 'None seen or spoken of.',
		reasons: 'Broken sleep: the fire alarm. Her brother is no longer the reason since the Sundays became weekly.',
		safeAndOptions: 'The park, Bev, and her own room now that the alarm is quiet.',
		stayingSafe: 'She rings staff herself when she is late. That began in the spring.',
		inShort: 'Half as many times as last winter. She says what would help, and it mostly has.',
	},
	signed: 'A good piece of work over a long time.',
});

const fifth: TalkAbout = ({ calendar: { day, date } }) => ({
	about: [26],
	at: day(-55, '17:05'),
	offered: { at: day(-56, '16:40'), how: 'text', about: { words: 'ok but dont ask where. u know where' } },
	place: 'Hollin Bank, the kitchen',
	beats: [
		...LIMITS,
		exact('R01', 'the drawer is good. nobody goes in it', { value: { options: ['happened'] } }),
		picked('T15', { options: ['chat'] }),
		picked('T12', { faces: ['not-good', 'ok'] }),
		picked('T13', { options: ['yes'] }),
		picked('T14', { options: ['no'] }),
		exact('R02', 'it was kians birthday and i was allowed one hour. one'),
		picked('T18', { options: ['see-someone'] }),
		exact('T20', "missing him. that's it. you can put that every time", { value: { options: ['missing-people'] } }),
		finished,
	],
	promises: [
		{ what: 'Ask if Kian can stay over at half-term', due: 2 },
		{
			what: 'A say in how long birthdays are',
			due: -20,
			owner: 'Wendy Marr, social worker',
			came: ['done', 'Next year: the afternoon, and a meal out', -2, null],
		},
		{ what: 'A bike, asked again', due: -25, came: ['not-possible', 'Still no shed. The home has said when: in March', -27, -26] },
	],
	telling: { how: 'When we next cook', on: date(-48), who: 'Nadia Rahman' },
	view: {
		harm: 'None seen or spoken of.',
		reasons: 'Her brother’s birthday, and an hour that was too short.',
		safeAndOptions: 'As before. She was known to be at the park all evening.',
		stayingSafe: 'She rang at eight and at ten. Say yes to more Sundays.',
		inShort: 'Twenty-six times away, and one reason for most of them. It is her brother, and it can be planned for.',
	},
	signed: 'Agreed. Asking about half-term is the right next thing.',
});

/** A week ago to the day, so that the lead’s sample of the last whole week always has lines of it: nothing in it calls anybody. */
const sixth: TalkAbout = ({ calendar: { day, date } }) => ({
	about: [29],
	at: day(-7, '16:40'),
	offered: { at: day(-8, '16:30'), how: 'text', about: { words: 'pancakes? then yeah' } },
	place: 'Hollin Bank, the kitchen',
	beats: [
		...LIMITS,
		exact('R01', 'yeah he came sunday. we had chips', { value: { options: ['happened'] }, stay: true }),
		exact('R01', 'bev made lasagne', { stay: true }),
		exact('R01', 'thanks for sorting it'),
		exact('T15', 'pancakes please', { value: { options: ['food', 'chat'] } }),
		exact('T12', 'i got a merit in food tech', { value: { faces: ['good'] } }),
		picked('T13', { options: ['yes'] }),
		exact('R02', 'i saw a film with bev it was funny'),
		finished,
	],
	promises: [{ what: 'The pancake recipe, on a card', due: -5, came: ['done', 'Written out together', -5, -5] }],
	telling: { how: 'When we next cook', on: date(1), who: 'Nadia Rahman' },
	view: {
		harm: 'None seen or spoken of.',
		reasons: 'Two hours at the park on a school night. She said no to a talk, and asked for one a week later.',
		safeAndOptions: 'The park, Bev, and her own room.',
		stayingSafe: 'She rang from the park. The Sundays are holding.',
		inShort: 'A good week. She wanted to cook and to say so.',
		lateReason: 'She said no when she was asked. She asked for it herself the week after.',
	},
	signed: 'Agreed. Nice to read a good week.',
});

/** Six talks in a year: each after the first opens with what came of the one before. */
export const SHAN_TALKS: readonly TalkAbout[] = [first, second, third, fourth, fifth, sixth];
