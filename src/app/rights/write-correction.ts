import { workerSpeaking } from '#app/conversation/speaker.ts';
import { takeInput } from '#app/conversation/take-input.ts';
import type { Form } from '#app/form.ts';
import { optionIn, type Read, textIn } from '#app/forms/read-fields.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import type { Session } from '#app/staff/ports.ts';
import type { ConversationId, EntryId, YoungPersonId } from '#core/id.ts';
import { CORRECTION_DECISIONS, type CorrectionRow, type Decided, SAID_BY, type Said } from '#core/rights/correction.ts';
import type { RightsDeps } from './weigh-request.ts';

/** What is said to be wrong: a line of a talk, or something else on the record. */
export type About = {
	readonly youngPerson: YoungPersonId;
	/** Null: nothing that was said in a talk. */
	readonly line: { readonly conversation: ConversationId; readonly entry: EntryId } | null;
};

const MOST = 4_000;

/** @param ofLine whether it is about a line: then what it is about is known */
export function readCorrection(form: Form, ofLine: boolean): Read<Said> {
	const by = optionIn(form, 'by', SAID_BY);
	const [who, what, words] = [textIn(form, 'who'), textIn(form, 'what'), textIn(form, 'words')];
	const errors: readonly FieldError[] = [
		...(by === null ? [{ field: 'by', words: 'Say who says that it is wrong' }] : []),
		...(by !== null && by !== 'young-person' && who === '' ? [{ field: 'who', words: 'Say who they are' }] : []),
		...(!ofLine && what === '' ? [{ field: 'what', words: 'Say what is wrong' }] : []),
		...(words === '' ? [{ field: 'words', words: 'Say what is right, in their words' }] : []),
		...(words.length > MOST || who.length > 500 || what.length > 500
			? [{ field: 'words', words: 'That is longer than can be kept. Make it shorter' }]
			: []),
	];
	if (by === null || errors.length > 0) return { outcome: 'invalid', errors };
	return { outcome: 'read', value: { is: 'said', by, who: by === 'young-person' ? '' : who, what: ofLine ? '' : what, words } };
}

export function readCorrectionDecision(form: Form): Read<Decided> {
	const decision = optionIn(form, 'decision', CORRECTION_DECISIONS);
	const why = textIn(form, 'why');
	const errors: readonly FieldError[] = [
		...(decision === null ? [{ field: 'decision', words: 'Choose what you decide' }] : []),
		...(why === '' ? [{ field: 'why', words: 'Say why' }] : []),
		...(why.length > MOST ? [{ field: 'why', words: `${MOST} characters at most. Make it shorter` }] : []),
	];
	if (decision === null || errors.length > 0) return { outcome: 'invalid', errors };
	return { outcome: 'read', value: { is: 'decided', decision, why } };
}

/**
 * Keeps that something is said to be wrong. What the young person says goes into the log of the talk as a note first, so that
 * it is screened and raises what it raises, as every word of theirs does; then it stands beside what it is about. A second
 * press of the same adds nothing.
 */
export async function writeCorrection(deps: RightsDeps, session: Session, about: About, said: Said): Promise<'saved' | 'busy'> {
	const project = session.project.id;
	const known = await deps.rights.correctionsOf(project, about.youngPerson);
	const same = (row: CorrectionRow) => row.entry === (about.line?.entry ?? null) && JSON.stringify(row.about) === JSON.stringify(said);
	if (known.some(same)) return 'saved';
	if (said.by === 'young-person' && (await keepTheirWords(deps, session, about, said)) === 'busy') return 'busy';
	return keep(deps, session, about, { answers: null, about: said });
}

/** Adds what was decided beside it. A later decision adds to an earlier one. */
export function decideCorrection(
	deps: RightsDeps,
	session: Session,
	about: About,
	answers: string,
	decided: Decided,
): Promise<'saved' | 'busy'> {
	return keep(deps, session, about, { answers, about: decided });
}

async function keep(
	{ store, clock, ids }: Pick<RightsDeps, 'store' | 'clock' | 'ids'>,
	session: Session,
	{ youngPerson, line }: About,
	row: Pick<CorrectionRow, 'answers' | 'about'>,
): Promise<'saved' | 'busy'> {
	const [project, at, id] = [session.project.id, clock.now(), ids.row<string>()];
	const { conversation, entry } = line ?? { conversation: null, entry: null };
	const correction: CorrectionRow = { ...row, id, project, youngPerson, conversation, entry, by: session.staff.id, at };
	const audit = [{ actor: session.staff.id, action: `correction.${row.about.is}`, subject: row.answers ?? id, youngPerson }];
	const kept = await store.commit({ project, at, changes: [{ change: 'correction-written', correction }], audit });
	return kept === 'committed' ? 'saved' : 'busy';
}

/** In the talk that it is about, or in the newest one. Without any talk there is nothing yet that an alert could lead to. */
async function keepTheirWords(
	deps: RightsDeps,
	session: Session,
	{ youngPerson, line }: About,
	{ words, what }: Said,
): Promise<'kept' | 'busy'> {
	const project = session.project.id;
	const record = await deps.people.record(project, youngPerson);
	const conversation = line?.conversation ?? record?.conversations[0]?.id;
	const open = conversation && (await deps.open.find(project, conversation));
	if (conversation === undefined || open === undefined) return 'kept';
	const input = { type: 'worker-note', words, asked: ['Said to be wrong', what].filter(Boolean).join(': '), theirs: true } as const;
	const taken = await takeInput(deps, deps.open, { by: workerSpeaking(session), conversation, token: open.state.position.head, input });
	return taken.outcome === 'busy' ? 'busy' : 'kept';
}
