import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LONGEST_MINUTES } from '#core/sign-in/staying.ts';
import { heldForms } from '#db/schema/index.ts';
import { DATABASES, type DatabaseFixture } from '../support/databases.ts';

describe.each(DATABASES)('a form that waits and was damaged, in $name', (kind) => {
	let at: DatabaseFixture;
	const said: string[] = [];
	beforeEach(async () => {
		said.length = 0;
		at = await kind.open({ onUnopened: (sentence) => said.push(sentence) });
	});
	afterEach(() => at.close());

	it('is passed over and said, keeps nobody from signing in, hides none of the others and is not deleted', async () => {
		const { project, nadia, clock } = at.world;
		const whose = { project: project.id, staff: nadia.id };
		const wanted = { ...whose, method: 'passkey', device: null, lastsMinutes: LONGEST_MINUTES } as const;
		const { token } = await at.kept.sessionKeeping.begin(wanted, undefined, clock.now());
		const session = (await at.kept.sessions.find(token, clock.now())) ?? expect.fail('Not signed in.');
		for (const words of ['First', 'Second', 'Third'])
			await at.kept.heldForms.hold(session, token, { kind: 'sent', path: '/promises', body: `words=${words}` }, clock.now());
		const [, damaged] = await at.kept.heldForms.waiting(whose, token);
		const id = damaged?.id ?? expect.fail('Nothing waits.');
		await at.raw(`update held_forms set sealed = (select sealed from held_forms where id <> '${id}' limit 1) where id = '${id}'`);
		const bodies = async () => (await at.kept.heldForms.waiting(whose, token)).map(({ body }) => body);
		expect(await bodies()).toEqual(['words=First', 'words=Third']);
		expect(await bodies()).toEqual(['words=First', 'words=Third']);
		expect(said).toEqual([expect.stringContaining(`held_forms.sealed of ${id} does not open`)]);
		expect(said.join()).not.toMatch(/First|Second|Third|promises/);
		const rows = await at.kept.db.read.select().from(heldForms);
		expect(rows.map((row) => row.id)).toContain(id);
	});
});
