import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_ROTA } from '#core/cover/hour.ts';
import type { Alert } from '#core/escalation/alert.ts';
import { raiseDrill } from '#core/escalation/drill.ts';
import { raiseOrJoin } from '#core/escalation/raise.ts';
import { raiseOnSign } from '#core/escalation/sign.ts';
import type { AlertContext } from '#core/escalation/step.ts';
import type { Change } from '#core/record/change.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { type Fixture, STORES } from '../support/databases.ts';

describe.each(STORES)('a drill, in $name', (kind) => {
	let at: Fixture;
	let jaz: YoungPerson;
	let drill: Alert;
	beforeEach(async () => {
		at = await kind.open();
		jaz = at.world.aYoungPerson('Jaz');
		expect(await commit([{ change: 'young-person-added', youngPerson: jaz }])).toBe('committed');
		const step = raiseDrill(whose(), 'urgent', context());
		expect(await commit(step.changes)).toBe('committed');
		drill = await open();
	});
	afterEach(() => at.close());

	const whose = () => ({ project: at.world.project.id, youngPerson: jaz.id });
	const context = (): AlertContext => ({
		...{ now: at.world.clock.now(), newId: at.world.ids.row, staff: [at.world.nadia, at.world.priya], skip: [], hour: NO_ROTA },
	});
	const commit = (changes: readonly Change[]) =>
		at.kept.store.commit({ project: at.world.project.id, at: at.world.clock.now(), changes, audit: [] });
	const open = async (): Promise<Alert> => {
		const found = await at.kept.alerts.openFor(at.world.project.id, jaz.id);
		if (found === undefined) throw new Error('Nothing is open.');
		return found;
	};
	const waiting = () => at.kept.dueWork.waiting(at.world.project.id);
	const says = async (level: 'immediate' | 'urgent' | 'unclear') => {
		const talk = at.world.aConversation(jaz);
		const entry = at.world.anEntry(1, 'He is outside');
		const concern = at.world.aConcern(talk, entry, drill);
		const assessment = { level, categories: concern.categories, rules: concern.rules } as Parameters<typeof raiseOrJoin>[0]['assessment'];
		const words = { ...whose(), conversation: talk.id, entry: entry.id, assessment, present: null, open: await open() };
		return raiseOrJoin(words, context()).changes.filter(({ change }) => change !== 'concern-raised');
	};

	it('is marked, and neither counted nor waited for', async () => {
		expect(drill.drill).toBe(true);
		expect(await waiting()).toMatchObject({ unowned: [], unsentNotifications: 0 });
	});

	it.each(['immediate', 'urgent', 'unclear'] as const)('is one no more once words that are %s join it', async (level) => {
		expect(await commit(await says(level))).toBe('committed');
		expect(await open()).toMatchObject({ id: drill.id, drill: false });
		const { unowned, unsentNotifications } = await waiting();
		expect(unowned.map(({ youngPerson }) => youngPerson)).toEqual([jaz.id]);
		expect(unsentNotifications).toBeGreaterThan(0);
	});

	it.each(['no-reply', 'code-word', 'stopped-texts'] as const)('is one no more once a sign joins it: %s', async (sign) => {
		const step = raiseOnSign(sign, { ...whose(), open: await open() }, context());
		expect(await commit(step?.changes ?? [])).toBe('committed');
		expect((await open()).drill).toBe(false);
	});

	it('is never raised over what is real and open, and leaves it as it was', async () => {
		await commit(await says('urgent'));
		const real = await open();
		expect(await commit(raiseDrill(whose(), 'immediate', context()).changes)).toBe('stale');
		expect(await open()).toEqual(real);
	});
});
