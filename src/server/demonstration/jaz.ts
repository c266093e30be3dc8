import { jazTimesAway } from './jaz-times-away.ts';
import { youngPersonAdded } from './record-moments.ts';
import type { Story } from './setting.ts';
import type { StoryCalendar } from './story-calendar.ts';

/** Fourteen, fostered out of area, away five times: talked once, said no once, talked in part once, and due now. */
export const jaz: Story = (setting) => {
	const { calendar, cast } = setting;
	const added = youngPersonAdded(setting, { by: cast.nadia, at: calendar.day(-75, '11:20') }, about(calendar));
	return [added.moment, ...jazTimesAway(setting, added.record.id)];
};

function about({ bornFor }: StoryCalendar) {
	return {
		nameUsed: 'Jaz',
		fullName: 'Jasmine Whitlock',
		pronouns: 'she/her',
		dateOfBirth: bornFor(14),
		home: 'foster-family' as const,
		livesIn: 'Northmoor',
		localId: 'NM/2291',
		responsibleAuthority: 'Tarnshire Council',
		hostAuthority: 'Northmoor Council',
		legalStatus: 'Care order',
		socialWorker: 'Dan Otley, Tarnshire Council',
		school: 'Birch Lane School, Northmoor',
		parentalResponsibility: ['Tarnshire Council', 'Her mum'],
		mustNotBeTold: [{ who: 'Her stepfather', why: 'by court order' }],
		safeContact: 'Text only, after 4 pm',
		codeWord: 'Lighthouse',
		itsMeWord: 'Marmalade',
		phone: '07700 900142',
		whatHelps: 'Walking, or writing it down. Not being looked at',
		communicationNeeds: [],
		trustedPeople: ['Mel, a friend', 'Her cousin in Eastgate'],
	};
}
