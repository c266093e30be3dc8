import { and, asc, eq, isNull, ne } from 'drizzle-orm';
import type { GoingLive, LiveSignature } from '#app/rota/ports.ts';
import { liveSignatures, projects } from '#db/schema/index.ts';
import { insertInto, updateOf } from '#db/statement.ts';
import type { Db } from '#dialect';
import type { WriteAudited } from '#server/store/record-store.ts';

const addSignature = insertInto(liveSignatures);
/** A demonstration is never live, whatever is asked for. */
const goesLive = updateOf(projects, ['liveAt'], ['id'], and(isNull(projects.liveAt), ne(projects.kind, 'demonstration')));

const signed = ({ staff, project }: LiveSignature) => ({ actor: staff, action: 'live.signed', subject: project, youngPerson: null });

export function openGoingLive(db: Db, writeAudited: WriteAudited): GoingLive {
	return {
		async since(project) {
			const [row] = await db.read.select({ liveAt: projects.liveAt }).from(projects).where(eq(projects.id, project));
			return row?.liveAt ?? undefined;
		},
		signatures: (project) =>
			db.read
				.select()
				.from(liveSignatures)
				.where(eq(liveSignatures.project, project))
				.orderBy(asc(liveSignatures.at), asc(liveSignatures.id)),
		async sign(signature) {
			const outcome = await writeAudited(signature.project, signature.at, [addSignature(signature)], [signed(signature)]);
			if (outcome === 'stale') throw new Error(`The signature ${signature.id} could not be kept. Try again.`);
		},
		async goLive(signature) {
			const { project, at, staff } = signature;
			const went = { actor: staff, action: 'live.began', subject: project, youngPerson: null };
			const writes = [addSignature(signature), goesLive({ liveAt: at }, { id: project })];
			return (await writeAudited(project, at, writes, [signed(signature), went])) === 'committed' ? 'done' : 'gone';
		},
	};
}
