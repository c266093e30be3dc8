import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { YoungPerson } from '#core/record/young-person.ts';
import { byRef } from '#flows/index.ts';
import { handOverCommand } from '#server/hand-over-package/hand-over-command.ts';
import type { Bytes, SmallSite } from './small-site.ts';

/** Where words may leave to after all, by what the test calls the place, and why. Nowhere else. */
export const ALLOWED: Readonly<Record<string, string>> = {
	'the export, in the lead’s browser':
		'Somebody asked for what is held about them. It is given to the browser of the lead who answers, behind a session, and kept nowhere.',
	'the package, once it was opened':
		'A project that closed hands its records over. The files are sealed to the receiver’s key: opened with its private half they are the record.',
};

/** Somebody on the record whose name is this word, in the project that is served. */
async function somebodyCalled({ kept, staff, w }: SmallSite, name: string): Promise<YoungPerson> {
	const youngPerson = { ...w.aYoungPerson(name), project: staff.lead.project };
	const added = { change: 'young-person-added', youngPerson } as const;
	const done = await kept.store.commit({ project: youngPerson.project, at: w.clock.now(), changes: [added], audit: [] });
	if (done !== 'committed') throw new Error('Nobody was added.');
	return youngPerson;
}

/** An alert about somebody with this name, for which everybody who hears of such has a device that shows nothing. */
export async function raiseAbout(site: SmallSite, name: string): Promise<void> {
	const { kept, staff, w, push } = site;
	const { project } = staff.lead;
	for (const member of await kept.staff.all(project))
		await kept.pushSubscriptions.keep(project, { id: w.ids.row(), staff: member.id, ...push.subscribe() }, null, w.clock.now());
	const about = await somebodyCalled(site, name);
	const alert = { ...w.anAlert(about, { raisedAt: w.clock.now(), nextDueAt: w.clock.now() }), project };
	const changes = [
		{ change: 'alert-raised', alert },
		{ change: 'staff-told', event: { kind: 'alert-changed', subject: alert.id } },
	] as const;
	if ((await kept.store.commit({ project, at: w.clock.now(), changes, audit: [] })) !== 'committed') throw new Error('No alert.');
}

/** Destroys the case of somebody with this name, as a lead and a manager do it, so that the log of deletions has a line. */
export async function destroyOne(site: SmallSite, name: string): Promise<void> {
	const { kept, staff, w } = site;
	const { project } = staff.lead;
	const at = w.clock.now();
	for (const { id, lifted } of await kept.keeping.moratoria(project))
		if (lifted === null) await kept.keeping.liftEverything(project, { by: staff.lead.id, at, hold: id, reason: 'It is over' });
	const { id } = await somebodyCalled(site, name);
	const proposed = await kept.keeping.propose(project, id, { by: staff.lead.id, at, reason: 'made-in-error' });
	if (proposed !== 'saved') throw new Error(`It was not proposed: ${JSON.stringify(proposed)}`);
	const deletion = (await kept.keeping.of(project, id))?.deletion?.id ?? '';
	const gone = await kept.keeping.approve(project, deletion, { by: staff.manager.id, at });
	if (!('gone' in gone)) throw new Error(`It was not destroyed: ${JSON.stringify(gone)}`);
}

const under = (folder: string): readonly string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile())
		.map((file) => join(file.parentPath, file.name));

/** As it is when a project has come to its end: every talk over, every alert closed, every request answered, no page of theirs open. */
function endEverything({ kept, w }: SmallSite): void {
	const now = w.clock.now();
	kept.db.client.exec(`
		update conversations set ended_at = '${now}', outcome = 'completed' where ended_at is null;
		update alerts set state = 'closed' where state <> 'closed';
		update access_requests set state = 'answered' where state in ('open', 'agreed');
		update sessions set handed_over = null where handed_over is not null;
		update private_sittings set ended_at = '${now}' where ended_at is null;
	`);
}

/** The hand-over package: as it is carried, its name and all, and as whoever has the private key reads it. */
export async function handedOver(site: SmallSite): Promise<{ readonly sealed: Bytes; readonly opened: Bytes }> {
	const { kept, staff, folder, w } = site;
	const { project } = staff.manager;
	endEverything(site);
	const closing = { by: staff.manager.id, at: w.clock.now(), receiver: 'A council', goNow: 'Ring us.' };
	if ((await kept.closing.standing(project)) === null && (await kept.closing.close(project, closing)) !== 'saved')
		throw new Error('The project did not close.');
	const { publicKey, privateKey } = generateKeyPairSync('ec', {
		namedCurve: 'P-256',
		publicKeyEncoding: { type: 'spki', format: 'pem' },
		privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
	});
	const at = (name: string) => join(folder, name);
	writeFileSync(at('public.pem'), publicKey);
	writeFileSync(at('private.pem'), privateKey);
	const run = (...args: readonly string[]) =>
		handOverCommand(args, {
			desk: { say: () => undefined, ask: async () => '', user: 'nobody' },
			open: async () => ({ ...kept, close: async () => undefined }),
			flows: { byRef },
		});
	await run('make', '--to', at('public.pem'), '--by', staff.lead.name, '--out', at('package'));
	await run('open', at('package'), '--private', at('private.pem'), '--out', at('opened'));
	const read = (where: string, name: string) =>
		under(at(name)).map((path): [string, Uint8Array] => [where, Buffer.concat([Buffer.from(path), readFileSync(path)])]);
	return { sealed: read('the package, as it is carried', 'package'), opened: read('the package, once it was opened', 'opened') };
}
