import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { twinOf } from '#app/sign-in/site.ts';
import { addMinutes } from '#core/clock/instant.ts';
import type { Role, StaffMember } from '#core/record/staff.ts';
import { startServer } from './journey-server.ts';
import { people, peopleCommit, THAT_TUESDAY } from './people.ts';
import { world } from './world.ts';

export const PASSPHRASE = 'seven grey geese and a gander';

export type VaultJourney = Awaited<ReturnType<typeof startVaultJourney>>;

/** The whole server with a project that was set up by hand: an administrator, a lead and a worker, none of whom has a way in yet. */
export async function startVaultJourney() {
	const here = world(THAT_TUESDAY);
	const project = { ...here.project, name: 'Hollin Bank', kind: 'not-for-real-children' as const };
	const known = people(here);
	const [ada, joel] = [here.staff('Ada Mensah', 'administrator'), here.staff('Joel Okafor', 'lead')];
	const running = await startServer(async (kept, clock) => {
		await kept.projects.create(project, clock.now());
		for (const member of [ada, joel, here.nadia]) await kept.staffAdmin.add(member, 'system', clock.now());
		await kept.store.commit(peopleCommit(here, known));
		return project;
	});
	const { served, clock } = running;
	return {
		...running,
		/** By name: passkeys work there. */
		origin: twinOf(running.origin) ?? running.origin,
		project,
		known,
		ada,
		joel,
		nadia: here.nadia,
		/** For whoever has never had a way in. */
		link: async (member: StaffMember) => `/enter/${await served.kept.sessions.invite(member.id, addMinutes(clock.now(), 60))}`,
		/** Somebody else who works here, and has no way in yet. */
		newcomer: async (name: string, role: Role = 'worker') => {
			const member: StaffMember = { ...here.staff(name, role), project: project.id };
			await served.kept.staffAdmin.add(member, 'system', clock.now());
			return member;
		},
		/** What the app on somebody's phone shows now; each call a step later, since a code counts once. */
		codeOf: (secret: string) => {
			clock.pass(0.5);
			return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(clock.now()) });
		},
	};
}

/** Opens a one-time link and presses its button. */
export async function openLink(page: Page, link: string): Promise<void> {
	await page.goto(link);
	await page.getByRole('button', { name: 'Sign in on this device' }).click();
}

/** From the page where somebody begins, or their own: a passkey, with the authenticator that is there. */
export async function makePasskey(page: Page, label: string): Promise<void> {
	await page.goto('/my-sign-in/passkey');
	await page.getByLabel('A name for it').fill(label);
	await page.getByRole('button', { name: 'Make a passkey' }).click();
}

/** A passphrase and an app; ends at the page that offers recovery codes. What the app works from. */
export async function setUpPassphraseAndCode(page: Page, at: VaultJourney, passphrase = PASSPHRASE): Promise<string> {
	await page.goto('/my-sign-in/passphrase');
	await page.getByLabel('Your passphrase').fill(passphrase);
	await page.getByLabel('The same once more').fill(passphrase);
	await page.getByRole('button', { name: 'Keep it' }).click();
	await page.waitForURL('**/my-sign-in/code');
	const secret = await page.locator('input[name="secret"]').inputValue();
	await page.getByLabel('The code that it shows now').fill(at.codeOf(secret));
	await page.getByRole('button', { name: 'That is it' }).click();
	await page.waitForURL('**/my-sign-in/recovery-codes');
	return secret;
}

export async function signInByPassphrase(page: Page, name: string, passphrase: string, code: string): Promise<void> {
	await page.goto('/sign-in');
	await page.getByLabel('Your name').fill(name);
	await page.getByLabel('Your passphrase').fill(passphrase);
	await page.getByLabel('Code from your app').fill(code);
	await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

export async function signInByPasskey(page: Page): Promise<void> {
	await page.goto('/sign-in');
	await page.getByRole('button', { name: 'Use a passkey' }).click();
}

/** Signs this browser out, whatever it is. */
export async function signOut(page: Page): Promise<void> {
	await page.context().clearCookies({ name: 'waymark' });
}
