import { expect } from 'vitest';
import type { Session } from '#app/staff/ports.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { scene } from '../contracts/change-cases.ts';
import type { Fixture } from './databases.ts';

/** The passphrase of Nadia. */
export const RIGHT = 'Blue boat, seven café chairs';
export type SignedIn = { readonly token: string; readonly session: Session };

/** Nadia has a passphrase and a conversation with Kieran; whoever is asked signs in. */
export async function handingOver(at: Fixture) {
	const here = scene(at.world);
	const { added, away, begun } = here;
	const { kept, world } = at;
	const now = () => world.clock.now();
	await kept.store.commit({ project: world.project.id, at: now(), changes: [added, away, begun], audit: [] });
	const find = (token: string) => kept.sessions.find(token, now());
	const signIn = async (who: StaffMember = world.nadia): Promise<SignedIn> => {
		const { token } = (await kept.sessions.open(await kept.sessions.invite(who.id, world.future), now())) ?? expect.fail('Not signed in.');
		return { token, session: (await find(token)) ?? expect.fail('No session.') };
	};
	const lock = (session: Session, conversation = here.talk.id, from = 4) => kept.handOvers.lock(session, { conversation, from }, now());
	const unlock = (session: Session, passphrase: string) => kept.handOvers.unlock(session, passphrase, now());
	await kept.handOvers.setPassphrase(world.project.id, world.nadia.id, RIGHT, now());
	return { ...here, now, find, signIn, lock, unlock };
}
export type HandingOver = Awaited<ReturnType<typeof handingOver>>;
