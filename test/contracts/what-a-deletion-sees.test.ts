import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SITTING_MINUTES } from '#core/room/sitting.ts';
import { dialect } from '#dialect';
import { shredCase } from '#server/vault/case-work.ts';
import { auditRows } from '../support/behind-the-store.ts';
import { DATABASES, type DatabaseFixture } from '../support/databases.ts';
import { scene } from './change-cases.ts';

describe.each(DATABASES)('what a deletion sees, in $name', (kind) => {
	let at: DatabaseFixture;
	beforeEach(async () => {
		at = await kind.open({ keysKnownForMs: 0 });
	});
	afterEach(() => at.close());
	const project = () => at.world.project.id;
	const doneBy = (who: 'nadia' | 'priya') => ({ by: at.world[who].id, at: at.world.clock.now() });
	const commit = async (...changes: Parameters<typeof at.kept.store.commit>[0]['changes']) =>
		expect(await at.kept.store.commit({ project: project(), at: at.world.clock.now(), changes, audit: [] })).toBe('committed');
	const proposed = async () => {
		const here = scene(at.world);
		await commit(here.added, here.away, here.begun, here.over);
		expect(await propose(here)).toBe('saved');
		const [deletion] = await at.kept.keeping.deletions(project());
		return { ...here, id: deletion?.id ?? expect.fail('Nothing was proposed.') };
	};
	const propose = ({ kieran }: ReturnType<typeof scene>) =>
		at.kept.keeping.propose(project(), kieran.id, { ...doneBy('nadia'), reason: 'made-in-error' });
	const approve = (id: string) => at.kept.keeping.approve(project(), id, doneBy('priya'));
	const LIVE = { why: 'in-the-way', what: ['talk-open'] };

	it('is a talk that is open, which nobody proposes, approves or shreds away', async () => {
		const open = scene(at.world);
		await commit(open.added, open.away, open.begun);
		expect(await propose(open)).toEqual(LIVE);
		await commit(open.over);
		expect(await propose(open)).toBe('saved');
		const [deletion] = await at.kept.keeping.deletions(project());
		const again = at.world.aConversation(open.kieran, [open.episode]);
		await commit({ change: 'conversation-begun', conversation: again });
		expect(await approve(deletion?.id ?? '')).toEqual(LIVE);
		const shredding = { project: project(), youngPerson: open.kieran.id, by: at.world.priya.id, inBackups: () => 0 };
		await expect(shredCase(at.kept.vault.work, { ...shredding, reason: 'made-in-error' })).rejects.toThrow(/talk .* open/);
	});

	it('is a talk on their own phone, and one on a tablet in their hands, until these are over', async () => {
		const { id, talk, kieran } = await proposed();
		const now = at.world.clock.now();
		const wanted = { project: project(), staff: at.world.nadia.id, method: 'passkey', device: null, lastsMinutes: 60 } as const;
		await at.kept.sessionKeeping.begin(wanted, undefined, now);
		await at.raw(`update sessions set handed_over = '${talk.id}', handed_from = 0, handed_at = '${now}'`);
		expect(await approve(id)).toEqual(LIVE);
		await at.raw('update sessions set handed_over = null');
		await at.raw(
			`insert into private_sittings (project, id, token_hash, code_hash, conversation, made_by, may_check, from_entries, since, last_at)
			 select project, 's', 't', 'c', id, worker, ${dialect === 'sqlite' ? '0' : 'false'}, 0, '${now}', '${now}' from conversations`,
		);
		expect(await approve(id)).toEqual(LIVE);
		at.world.clock.pass(SITTING_MINUTES.idle - 1);
		expect(await approve(id)).toEqual(LIVE);
		at.world.clock.pass(1);
		expect(await approve(id)).toMatchObject({ gone: { state: 'done', caseNumber: kieran.id } });
	});

	it('is no talk that would begin once two people have approved: nothing is said into a case whose keys go', async () => {
		const { id, kieran, episode } = await proposed();
		await at.raw(`update deletions set state = 'approved' where id = '${id}'`);
		const late = { change: 'conversation-begun', conversation: at.world.aConversation(kieran, [episode]) } as const;
		expect(await at.kept.store.commit({ project: project(), at: at.world.clock.now(), changes: [late], audit: [] })).toBe('stale');
	});

	it('says whose proposal was stopped, so that it stands among who looked', async () => {
		const { id, kieran } = await proposed();
		expect(await at.kept.keeping.stop(project(), id, doneBy('priya'))).toBe('saved');
		const stopped = (await auditRows(at)).filter(({ action }) => action === 'keeping.deletion-stopped');
		expect(stopped).toMatchObject([{ actor: at.world.priya.id, subject: id, youngPerson: kieran.id }]);
		expect(await at.kept.keeping.stop(project(), 'nothing', doneBy('priya'))).toBe('stale');
	});
});
