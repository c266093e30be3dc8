import type { Clock, Ids } from '#app/clock.ts';
import type { PrivatePages, PrivateSitting } from '#app/private-page/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { ConversationId, ProjectId, StaffId } from '#core/id.ts';
import type { AuditRow, CommitOutcome } from '#core/record/change.ts';
import { commit } from '#dialect';
import { privateCode, typedCode } from '#server/store/private-code.ts';
import { endedLately, isOver, sittingReads, sittingWrites, standingFrom } from '#server/store/private-sittings.ts';
import { projectFrom } from '#server/store/projects.ts';
import type { WriteAudited } from '#server/store/record-store.ts';
import { formTokenOf, hashOf } from '#server/store/token-hash.ts';
import type { Source } from '#server/store/unsealing.ts';
import { whoseConversation } from '#server/store/whose-conversation.ts';

type Parts = {
	readonly source: Source;
	readonly writeAudited: WriteAudited;
	readonly ids: Ids;
	readonly reads: ReturnType<typeof sittingReads>;
};

export function openPrivatePages(source: Source, writeAudited: WriteAudited, ids: Ids, clock: Clock): PrivatePages {
	const reads = sittingReads(source.db);
	const parts = { source, writeAudited, ids, reads };
	return {
		makeCode: (made, now) => makeCode(parts, made, now),
		exchange: (typed, from, now) => exchange(parts, typed, from, now),
		find: async (token, now) => {
			const found = await stillOpen(parts, token, now);
			return found && sittingFrom(parts, found, token);
		},
		ended: async (token, now) => {
			const [found] = await reads.sitting({ tokenHash: hashOf(token) });
			return found && endedLately(found.sitting, now) ? sittingFrom(parts, found, token) : undefined;
		},
		async keep(token, seenBy, now) {
			await commit(source.db, [sittingWrites.sign(hashOf(token), seenBy, now)]);
		},
		end: (token, how, now) => end(parts, token, how, now),
		close: (project, conversation, by, now) => close(parts, { project, conversation, by }, now),
		async standing(project, conversation) {
			const [row] = await reads.codeOf({ project, conversation });
			return row && standingFrom(row.code, row.sitting, clock.now());
		},
	};
}

async function makeCode(
	{ source, writeAudited, ids }: Parts,
	made: Parameters<PrivatePages['makeCode']>[0],
	now: Instant,
): Promise<string> {
	const { project, conversation, by, mayCheck } = made;
	const youngPerson = await whoseConversation(source.db, project, conversation);
	const audit: AuditRow = { actor: by, action: 'private-page.code-made', subject: conversation, youngPerson };
	let code = '';
	await insist(() => {
		code = privateCode(ids.secret());
		return writeAudited(
			project,
			now,
			[
				sittingWrites.inTurn(made),
				...sittingWrites.freshCode({ project, conversation, madeBy: by, mayCheck, codeHash: hashOf(code) }, now),
			],
			[audit],
		);
	});
	return code;
}

async function exchange(
	{ writeAudited, ids, reads }: Parts,
	typed: string,
	from: (conversation: ConversationId, project: ProjectId) => Promise<number>,
	now: Instant,
): Promise<string | undefined> {
	const found = await reads.code({ codeHash: hashOf(typedCode(typed)) });
	const usable = found.find(({ code }) => code.usedAt === null && code.expiresAt > now);
	if (usable === undefined) return undefined;
	const { project, conversation, codeHash, madeBy, mayCheck } = usable.code;
	const token = ids.secret();
	const sitting = {
		...{ project, id: ids.row(), conversation, codeHash, madeBy, mayCheck },
		...{ tokenHash: hashOf(token), from: await from(conversation, project), seenBy: null },
		...{ since: now, lastAt: now, endedAt: null, ended: null },
	};
	const { youngPerson } = usable;
	const audit: AuditRow = { actor: 'young-person', action: 'private-page.opened', subject: conversation, youngPerson };
	const outcome = await writeAudited(project, now, sittingWrites.begin(sitting, now), [audit]);
	return outcome === 'committed' ? token : undefined;
}

async function stillOpen({ reads }: Parts, token: string, now: Instant) {
	const [row] = await reads.sitting({ tokenHash: hashOf(token) });
	return row === undefined || isOver(row.sitting, now) ? undefined : row;
}

type Found = NonNullable<Awaited<ReturnType<typeof stillOpen>>>;

async function sittingFrom({ source: { vault } }: Parts, found: Found, token: string): Promise<PrivateSitting> {
	const keys = vault.projectIfOpen(found.project.id) ?? (await vault.project(found.project.id));
	const { id, conversation, madeBy, mayCheck, from, seenBy, since } = found.sitting;
	const project = projectFrom(found.project, keys);
	return { id, project, conversation, madeBy, mayCheck, from, seenBy, since, formToken: formTokenOf(token) };
}

/** Once it answers, the sitting is over: it is looked at again when the write was hindered. */
async function end(parts: Parts, token: string, how: Parameters<PrivatePages['end']>[1], now: Instant): Promise<void> {
	await insist(async () => {
		const found = await stillOpen(parts, token, now);
		if (found === undefined) return 'committed';
		const { project, conversation } = found.sitting;
		const { youngPerson } = found;
		const audit: AuditRow = { actor: 'young-person', action: 'private-page.ended', subject: conversation, youngPerson };
		return parts.writeAudited(project, now, [sittingWrites.end(found.sitting, how, now)], [audit]);
	});
}

type Closing = { readonly project: ProjectId; readonly conversation: ConversationId; readonly by: StaffId };

async function close({ source, writeAudited }: Parts, of: Closing, now: Instant): Promise<void> {
	const youngPerson = await whoseConversation(source.db, of.project, of.conversation);
	const audit: AuditRow = { actor: of.by, action: 'private-page.closed', subject: of.conversation, youngPerson };
	await insist(() => writeAudited(of.project, now, [sittingWrites.inTurn(of), ...sittingWrites.close(of, now)], [audit]));
}

/** A code may be taken already, or two nodes may have waited for each other. */
const TRIES = 5;

async function insist(write: () => Promise<CommitOutcome>): Promise<void> {
	for (let tries = 0; tries < TRIES; tries += 1) if ((await write()) === 'committed') return;
	throw new Error('The private page could not be changed: something else kept coming first. Try again.');
}
