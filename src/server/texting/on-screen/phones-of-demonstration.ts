import type { TextReads } from '#app/texting/kept-ports.ts';
import type { YoungPeopleReads } from '#app/young-people/ports.ts';
import type { Project } from '#core/record/staff.ts';
import { PHONES_TO_TRY } from '#server/demonstration/phones-to-try.ts';
import { type OnScreen, type OnScreenSettings, openOnScreen } from './open-on-screen.ts';

type Settings = Pick<OnScreenSettings, 'ask' | 'origin' | 'clock' | 'ids'> & {
	readonly kept: { readonly texts: Pick<TextReads, 'numberOf'>; readonly youngPeople: Pick<YoungPeopleReads, 'search'> };
	readonly project: Project;
};

/** The phones on screen, where the project is the demonstration. Any other is texted by the gateways of its settings alone. */
export function phonesOfDemonstration({ kept, project, ...around }: Settings): OnScreen | undefined {
	if (project.kind !== 'demonstration') return undefined;
	const isTaken = async (number: string): Promise<boolean> => {
		const [heard, known] = await Promise.all([kept.texts.numberOf(project.id, number), kept.youngPeople.search(project.id, number)]);
		return heard !== undefined || known.length > 0;
	};
	return openOnScreen({ ...around, phones: PHONES_TO_TRY, isTaken });
}
