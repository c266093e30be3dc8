import { besideLines } from '#app/screening/beside-lines.ts';
import { offerExample, startOf } from '#app/screening/offer-example.ts';
import { type ScreenedLine, screenedLines } from '#app/screening/one-line.ts';
import { NOTICE, recordUse } from '#app/screening/record-use.ts';
import { saveCheck } from '#app/screening/save-check.ts';
import { type ScreeningViewDeps, screeningView } from '#app/screening/screening-view.ts';
import { settleOffer } from '#app/screening/settle-offer.ts';
import type { ConversationId } from '#core/id.ts';
import type { ShouldBe } from '#core/record/screening-check.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { Level } from '#core/screening/verdict.ts';
import type { Moment, Setting } from './setting.ts';
import type { Stage } from './stage.ts';

/** What Nadia makes of lines that she heard: how they begin, how fast somebody should have looked, and why. */
const HEARD: readonly (readonly [words: string, should: ShouldBe, why: string])[] = [
	['i had my charger so i wasn', 'none', 'She says that she was not scared, and why'],
	['a bit, at the bus station', 'concern', 'It worried her, it was over, and she knew what to do'],
	['yeah the library thing is good', 'none', 'The school did what we asked. That is good news'],
	['mum and dad don', 'concern', 'Rows that have gone quiet. Nobody is in danger'],
	['the waiting room', 'concern', 'A night in a waiting room, and it was over'],
	['missing him', 'concern', 'She misses her brother and says so each time'],
	['not sleeping. i thought someone', 'concern', 'A long night in a station. He is back'],
	['some bloke asked us', 'urgent', 'A stranger asked two children where they sleep'],
	['i can not hear if someone', 'urgent', 'Somebody may have followed her, in the dark'],
	['One man gave me a phone', 'urgent', 'A phone to be paid for with work'],
];

/** Who was told about the use of their words, and what they said to it. */
const TOLD: readonly (readonly [name: string, standing: 'no-objection' | 'objection', words: string])[] = [
	['Jaz', 'no-objection', 'fine. not my name though'],
	['Leah', 'no-objection', 'ok'],
	['Dev', 'no-objection', ''],
	['Micah', 'objection', 'no thanks'],
];

/** As many of the weekly sample as the lead has looked at so far. */
const CHECKED = 4;
/** Minutes before now: after everything that was said. */
const AGO = 25;

/**
 * What the made-up people say of screening, through the real use cases. Nobody here knows what screening makes of a line:
 * whoever heard it says what it was, and by that the computer was right or wrong.
 */
export function whatPeopleSay({ calendar, cast, project }: Setting): readonly Moment[] {
	return [
		{
			at: calendar.ago(AGO),
			happens: async (stage) => {
				const deps = depsOf(stage);
				const nadia = stage.as(cast.nadia);
				for (const [name, standing, words] of TOLD) {
					const [youngPerson] = await stage.kept.youngPeople.search(project.id, name);
					if (youngPerson === undefined) throw new Error(`The story has nobody called ${name}.`);
					await recordUse(deps, nadia, youngPerson.id, { standing, notice: NOTICE, words });
				}
				const wrong = await answered(stage, cast.nadia);
				await offered(stage, wrong, [cast.nadia, cast.priya]);
				await agreed(stage, cast.priya);
			},
		},
	];
}

type Deps = ReturnType<typeof depsOf>;
const depsOf = ({ deps, kept }: Stage) =>
	({ ...deps, screening: kept.screening, people: kept.youngPeople, texts: kept.texts }) satisfies ScreeningViewDeps;

/** Right where the level is what it should have been, or where it said that it could not tell. @returns the wrong ones */
async function answered(stage: Stage, by: StaffMember): Promise<readonly ScreenedLine[]> {
	const deps = depsOf(stage);
	const lines = await linesSoFar(stage, deps, by);
	const wrong: ScreenedLine[] = [];
	for (const [words, should, why] of HEARD) {
		const line = lines.find((one) => one.words.startsWith(words));
		if (line === undefined) throw new Error(`Nobody in the story said “${words}”.`);
		const right = isRight(line.verdict.level, should);
		await saveCheck(deps, stage.as(by), line, right ? { should: null, why: '' } : { should, why });
		if (!right) wrong.push(line);
	}
	return wrong;
}

const isRight = (level: Level, should: ShouldBe): boolean => level === should || (level === 'unclear' && should !== 'none');

async function linesSoFar(stage: Stage, deps: Deps, by: StaffMember): Promise<readonly ScreenedLine[]> {
	const { project, calendar } = stage.setting;
	const screened = await deps.screening.screened(project.id, calendar.day(-90, '00:00'), stage.now());
	const talks = new Set<ConversationId>(screened.flatMap(({ conversation }) => conversation ?? []));
	const stored = await Promise.all([...talks].map((id) => deps.reads.find(project.id, id)));
	return stored.flatMap((talk) => (talk === undefined ? [] : screenedLines(talk, deps.flows, stage.as(by))));
}

/** The first that may be offered is accepted too; the second waits. */
async function offered(stage: Stage, wrong: readonly ScreenedLine[], [by, lead]: readonly [StaffMember, StaffMember]): Promise<void> {
	const deps = depsOf(stage);
	const project = stage.setting.project.id;
	const staff = await stage.kept.staff.all(project);
	for (const line of wrong) {
		const { conversation, youngPerson } = line.stored;
		const beside = await besideLines(deps.screening, stage.as(by), youngPerson, [conversation.id]);
		if ((await offerExample(deps, stage.as(by), line, beside, startOf(line, staff))) === 'refused') continue;
		if ((await deps.screening.examples(project)).length > 0) return;
		const [offer] = await deps.screening.offers(project);
		await settleOffer(deps, stage.as(lead), offer?.id ?? '', true);
	}
}

/** The lead agrees with what she has looked at so far. What raised an alert is not hers to agree with here. */
async function agreed(stage: Stage, lead: StaffMember): Promise<void> {
	const deps = depsOf(stage);
	const { sample } = await screeningView(deps, stage.as(lead));
	const heard = (words: string) => HEARD.some(([begins, should]) => should !== 'none' && words.startsWith(begins));
	const fine = sample.flatMap(({ line }) => (line === null || heard(line.is.words) ? [] : [line.is]));
	for (const line of fine.slice(0, CHECKED)) await saveCheck(deps, stage.as(lead), line, { should: null, why: '' });
}
