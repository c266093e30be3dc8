import type { EpisodeId, YoungPersonId } from '#core/id.ts';
import { promised } from './record-moments.ts';
import type { Moment, Setting } from './setting.ts';
import { type Beat, exact, noted, picked, restLater, saw, silent, told } from './talk-beats.ts';
import { readAgain, talkHeld } from './talk-moments.ts';

type About = { readonly youngPerson: YoungPersonId; readonly episode: EpisodeId };

/** The second time round: it opened with what was promised, and she chose to leave the rest. */
export function jazShortTalk(setting: Setting, { youngPerson, episode }: About): readonly Moment[] {
	const { calendar, cast } = setting;
	const { day, date } = calendar;
	const talk = talkHeld({
		by: cast.nadia,
		at: day(-17, '16:10'),
		youngPerson,
		episodes: [episode],
		place: 'Hollin Park, walking',
		minutesBetween: 1,
		beats: BEATS,
	});
	const writing = { by: cast.nadia, at: day(-17, '16:30'), youngPerson };
	return [
		talk.moment,
		readAgain(talk, cast.nadia, day(-17, '16:35')),
		...promised(setting, writing, {
			talk,
			idea: 'offered-yes',
			owner: cast.nadia,
			dueOn: date(-3),
			about: { what: 'An advocate', ownerName: cast.nadia.name },
			came: { at: day(-4, '14:00'), state: 'done', toldOn: null, outcome: 'Ros Keane starts on Monday' },
		}),
		...promised(setting, writing, {
			talk,
			idea: 'asked-for',
			owner: cast.nadia,
			dueOn: date(-5),
			about: { what: 'A later start on Mondays', ownerName: cast.nadia.name },
			came: {
				at: day(-5, '11:25'),
				state: 'not-possible',
				toldOn: null,
				outcome: 'School said no: her only science lesson is first thing',
			},
		}),
	];
}

const BEATS: readonly Beat[] = [
	picked('T09', { options: ['someone-hurt'] }),
	picked('T10', { options: ['got-it'] }),
	picked('T08', { options: ['no'] }),
	exact('R01', 'yeah the library thing is good actually', { value: { options: ['happened'] } }),
	picked('T15', { options: ['nothing'] }),
	saw('T12', 'Walked fast, with her hood up. Slowed down by the pond.'),
	picked('T12', { faces: ['in-between'] }),
	picked('T13', { options: ['yes'] }),
	exact('R02', 'nothing. same but louder'),
	exact('T18', 'i needed some air thats all', { value: { options: ['space'] } }),
	told('T20', 'Mondays are the hardest: she is awake half of Sunday night.', { value: { options: ['school', 'other'] } }),
	silent('not-saying', 'T21'),
	noted('She would rather be asked less and done for more. An advocate may help: she said yes when I offered.'),
	restLater('Not now. She will text when she feels like it'),
];
