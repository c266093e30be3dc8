import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import type { CodeStanding } from '#app/private-page/ports.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { ConversationId, ProjectId, StaffId } from '#core/id.ts';
import { SITTING_MINUTES, type SittingEnd } from '#core/room/sitting.ts';
import type { Write } from '#db/dialect/write.ts';
import { conversations, privateCodes, privateSittings, projects } from '#db/schema/index.ts';
import { deleteFrom, hole, insertInto, updateOf } from '#db/statement.ts';
import { type Db, prepared, statement } from '#dialect';

/** A code opens a sitting for this long. */
const CODE_MINUTES = 30;

type Sitting = typeof privateSittings.$inferSelect;

const addCode = insertInto(privateCodes);
const dropCode = deleteFrom(privateCodes, ['project', 'conversation']);
const addSitting = insertInto(privateSittings);
const notExpired = gt(privateCodes.expiresAt, hole('now', privateCodes.expiresAt));
const notOver = and(
	isNull(privateSittings.endedAt),
	gt(privateSittings.lastAt, hole('last sign after', privateSittings.lastAt)),
	gt(privateSittings.since, hole('begun after', privateSittings.since)),
);
const useOnce = updateOf(privateCodes, ['usedAt'], ['project', 'codeHash'], and(isNull(privateCodes.usedAt), notExpired));
const useUp = updateOf(privateCodes, ['usedAt'], ['project', 'conversation'], isNull(privateCodes.usedAt));
const expire = updateOf(privateCodes, ['expiresAt'], ['project', 'conversation'], notExpired);
const endItsSitting = updateOf(privateSittings, ['endedAt', 'ended'], ['project', 'conversation'], notOver);
const endIt = updateOf(privateSittings, ['endedAt', 'ended'], ['project', 'id'], notOver);
const sign = updateOf(privateSittings, ['lastAt'], ['tokenHash'], notOver);
const answer = updateOf(privateSittings, ['lastAt', 'seenBy'], ['tokenHash'], notOver);
const wait = statement(
	sql`update ${conversations} set ${sql.identifier(conversations.version.name)} = ${conversations.version} where ${conversations.project} = ${hole('project', conversations.project)} and ${conversations.id} = ${hole('id', conversations.id)}`,
);

const during = (write: Write, now: Instant): Write => ({
	...write,
	values: {
		...write.values,
		now,
		'last sign after': addMinutes(now, -SITTING_MINUTES.idle),
		'begun after': addMinutes(now, -SITTING_MINUTES.longest),
	},
});
const anyNumber = (write: Write): Write => ({ ...write, rows: 'any' });

/** After what is done about its code: a code that is being used meanwhile has its sitting by then. */
const endSitting = ({ project, conversation }: Of, ended: SittingEnd, now: Instant): Write =>
	anyNumber(during(endItsSitting({ endedAt: now, ended }, { project, conversation }), now));

type Of = { readonly project: ProjectId; readonly conversation: ConversationId };

/**
 * The writes behind codes and sittings. Each says in its own condition what must be so at `now`: whoever comes second, on
 * this node or another, touches no row and is stale.
 */
export const sittingWrites = {
	/** Two who do something with one conversation's codes come one after the other. Touches nothing in another project. */
	inTurn: ({ project, conversation }: Of): Write => ({ statement: wait, values: { project, id: conversation }, rows: 1 }),
	/** In the place of an older one, which is gone with it; what that one opened ends. */
	freshCode: (
		code: Of & { readonly codeHash: string; readonly madeBy: StaffId; readonly mayCheck: boolean },
		now: Instant,
	): readonly Write[] => [
		dropCode({ project: code.project, conversation: code.conversation }),
		endSitting(code, 'new-code', now),
		addCode({ ...code, madeAt: now, expiresAt: addMinutes(now, CODE_MINUTES), usedAt: null }),
	],
	begin: (sitting: Sitting, now: Instant): readonly Write[] => [
		during(useOnce({ usedAt: now }, { project: sitting.project, codeHash: sitting.codeHash }), now),
		addSitting(sitting),
	],
	sign: (tokenHash: string, seenBy: Sitting['seenBy'], now: Instant): Write =>
		during(seenBy === null ? sign({ lastAt: now }, { tokenHash }) : answer({ lastAt: now, seenBy }, { tokenHash }), now),
	end: ({ project, id }: Sitting, ended: SittingEnd, now: Instant): Write => during(endIt({ endedAt: now, ended }, { project, id }), now),
	/** A code that nobody used is used up, so that it opens nothing whatever another node's clock says. */
	close: (of: Of, now: Instant): readonly Write[] => [
		anyNumber(useUp({ usedAt: now }, { project: of.project, conversation: of.conversation })),
		anyNumber(during(expire({ expiresAt: now }, { project: of.project, conversation: of.conversation }), now)),
		endSitting(of, 'closed-by-worker', now),
	],
};

/** When nobody ended it, it ends by itself: after this moment it is over. */
const runsOutAt = ({ lastAt, since }: Sitting): Instant => {
	const [idle, longest] = [addMinutes(lastAt, SITTING_MINUTES.idle), addMinutes(since, SITTING_MINUTES.longest)];
	if (longest < idle) return longest;
	return idle;
};

export const isOver = (sitting: Sitting, now: Instant): boolean => sitting.endedAt !== null || runsOutAt(sitting) <= now;

/** Over, and not for longer than words may be on their way. */
export function endedLately(sitting: Sitting, now: Instant): boolean {
	return isOver(sitting, now) && addMinutes(sitting.endedAt ?? runsOutAt(sitting), SITTING_MINUTES.wordsAfter) > now;
}

/** What staff may know of a code and of the sitting that it opened, if it did. */
export function standingFrom(code: typeof privateCodes.$inferSelect, sitting: Sitting | null, now: Instant): CodeStanding {
	const { madeBy, madeAt, expiresAt } = code;
	const ranOut = sitting !== null && sitting.endedAt === null && isOver(sitting, now);
	const endedAt = ranOut ? runsOutAt(sitting) : (sitting?.endedAt ?? null);
	return { madeBy, madeAt, expiresAt, usedAt: sitting?.since ?? null, endedAt, ended: ranOut ? 'idle' : (sitting?.ended ?? null) };
}

/** On the way of everything that a young person does, so they are built once. */
export function sittingReads({ read }: Db) {
	const whose = and(eq(conversations.project, privateCodes.project), eq(conversations.id, privateCodes.conversation));
	const itsTalk = and(eq(conversations.project, privateSittings.project), eq(conversations.id, privateSittings.conversation));
	const itsSitting = and(eq(privateSittings.project, privateCodes.project), eq(privateSittings.codeHash, privateCodes.codeHash));
	return {
		code: prepared(
			read
				.select({ code: privateCodes, youngPerson: conversations.youngPerson })
				.from(privateCodes)
				.innerJoin(conversations, whose)
				.where(eq(privateCodes.codeHash, sql.placeholder('codeHash'))),
		),
		sitting: prepared(
			read
				.select({ sitting: privateSittings, project: projects, youngPerson: conversations.youngPerson })
				.from(privateSittings)
				.innerJoin(projects, eq(projects.id, privateSittings.project))
				.innerJoin(conversations, itsTalk)
				.where(eq(privateSittings.tokenHash, sql.placeholder('tokenHash'))),
		),
		codeOf: prepared(
			read
				.select({ code: privateCodes, sitting: privateSittings })
				.from(privateCodes)
				.leftJoin(privateSittings, itsSitting)
				.where(and(eq(privateCodes.project, sql.placeholder('project')), eq(privateCodes.conversation, sql.placeholder('conversation')))),
		),
	};
}
