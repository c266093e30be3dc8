import type { NotDestroyed } from '#app/keeping/ports.ts';
import { may } from '#app/staff/permissions.ts';
import type { ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import type { Deletion, DeletionReason } from '#core/keeping/deletion.ts';
import { allProjects, type Desk, typedRow } from '#server/keys/key-desk.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import { IN_THE_WAY_WORDS } from '#server/vault/case-work.ts';
import { KEPT_DAYS } from '#server/vault/key-backup.ts';
import { KeyWorkRefused } from '#server/vault/vault-error.ts';

export type Shred = { readonly youngPerson: YoungPersonId; readonly reason: DeletionReason; readonly by: StaffId };

const REFUSED: Readonly<Record<Exclude<NotDestroyed['why'], 'in-the-way'>, string>> = {
	'same-person':
		'The same person proposed this. Somebody else, who is a safeguarding lead or a manager, gives the command again. Nothing was destroyed.',
	'not-open': 'Somebody else changed this case at the same moment. Nothing was destroyed; try again.',
	nobody: 'There is no young person with this id here, or their case was destroyed already. Nothing was destroyed.',
};

/** The same rules as on the page *What is kept*: one proposes, another approves, and both are in the deletion log. */
export async function shred(kept: OpenStore, { youngPerson, reason, by }: Shred, desk: Desk, keyBackups: string): Promise<void> {
	const project = await projectOf(kept, youngPerson);
	await insistOnLead(kept, project, by);
	const open = (await kept.keeping.deletions(project)).find(
		(one) => one.caseNumber === youngPerson && (one.state === 'proposed' || one.state === 'approved'),
	);
	if (open === undefined) return propose(kept, project, { youngPerson, reason, by }, desk);
	if (open.proposedBy === by && open.state === 'proposed') throw new KeyWorkRefused(REFUSED['same-person']);
	if (open.reason !== reason)
		throw new KeyWorkRefused(`It was proposed for another reason: ${open.reason}. Nothing was destroyed; agree on one first.`);
	await insistOnId(desk, youngPerson);
	await typed(kept, project, desk, 'keeping.deletion-approved');
	const outcome = await kept.keeping.approve(project, open.id, { by, at: kept.vault.work.now() });
	if (!('gone' in outcome)) throw new KeyWorkRefused(wordsOf(outcome));
	sayGone(outcome, desk, keyBackups);
}

async function propose(kept: OpenStore, project: ProjectId, { youngPerson, reason, by }: Shred, desk: Desk): Promise<void> {
	const outcome = await kept.keeping.propose(project, youngPerson, { reason, by, at: kept.vault.work.now() });
	if (outcome !== 'saved') throw new KeyWorkRefused(wordsOf(outcome));
	await typed(kept, project, desk, 'keeping.deletion-proposed');
	desk.say('It is proposed, and nothing is destroyed yet.');
	desk.say('Another safeguarding lead or manager gives the same command with their own name, or approves it on the page What is kept.');
}

/** Nothing at a command line proves who somebody is, so that one person could give both names: the audit says which were typed. */
async function typed(kept: OpenStore, project: ProjectId, desk: Desk, action: string): Promise<void> {
	const { writeAudited, now } = kept.vault.work;
	await writeAudited(project, now(), [], [typedRow(desk, action)]);
}

async function insistOnId(desk: Desk, id: string): Promise<void> {
	desk.say(`Everything about ${id} will be unreadable: here, in every backup, for everybody, for good.`);
	if ((await desk.ask('Type the id again to go on: ')).trim() !== id)
		throw new KeyWorkRefused('That is not the same id. Nothing was destroyed.');
}

async function insistOnLead(kept: OpenStore, project: ProjectId, by: StaffId): Promise<void> {
	const member = (await kept.staff.all(project)).find(({ id }) => id === by);
	if (member === undefined || !may(member.role, 'keeping.destroy'))
		throw new KeyWorkRefused('A safeguarding lead or a manager decides this. Nothing was destroyed.');
}

function sayGone({ gone, emptied }: { readonly gone: Deletion; readonly emptied: boolean }, desk: Desk, keyBackups: string): void {
	desk.say(`Destroyed. Keys: ${gone.keys}; copies of them in ${keyBackups}: ${gone.copies}. A running server forgets within a second.`);
	if (!emptied)
		desk.say('The databases’ logs were being read and could not be emptied. They are, the next time that something is destroyed.');
	desk.say(`Copies of the key store that are kept anywhere else must go within ${KEPT_DAYS} days.`);
}

function wordsOf(refused: NotDestroyed): string {
	if (refused.why !== 'in-the-way') return REFUSED[refused.why];
	return refused.what.map((one) => IN_THE_WAY_WORDS[one]).join('\n');
}

/** Whichever project it is in; the only one, where the case is in none. */
async function projectOf(kept: OpenStore, id: YoungPersonId): Promise<ProjectId> {
	const all = await allProjects(kept);
	for (const project of all) if ((await kept.vault.cases(project, [id])).has(id)) return project;
	const [first] = all;
	if (first === undefined) throw new KeyWorkRefused('There is no project here.');
	return first;
}
