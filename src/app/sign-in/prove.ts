import type { AuditRow } from '#core/record/change.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { LEAST_SIGNS, MOST_SIGNS } from '#core/sign-in/passphrase.ts';
import { methodOf, type SignInMethod } from '#core/sign-in/ways.ts';
import type { Whose } from './ports.ts';
import { type Ctx, type SignInDeps, whoseOf } from './sign-in-deps.ts';
import { siteOf } from './site.ts';
import { TooBusy } from './too-busy.ts';

/** `busy`: too many try at once; nothing was looked at. */
export type Proof = { readonly whose: Whose; readonly method: SignInMethod } | 'wrong' | 'busy';

/** What proving by a passphrase stands on. */
export type ProvingDeps = Pick<SignInDeps, 'credentials' | 'store' | 'passphrases' | 'tries' | 'timeCodes' | 'clock'>;

export type Typed = { readonly passphrase: string; readonly code: string };

/** What a challenge is for when nobody is signed in yet. */
export const SIGNING_IN = 'sign-in';

/**
 * Whose passkey this is, if it answers our challenge with user verification. `only`: whose it has to be.
 *
 * @param about what the challenge was made for
 */
export async function provePasskey(c: Ctx, deps: SignInDeps, about: string, credential: string, only?: Whose): Promise<Proof> {
	const { webAuthn, credentials, clock } = deps;
	const id = webAuthn.idIn(credential);
	const passkey = id === undefined ? undefined : await credentials.passkey(id);
	if (passkey === undefined || (only !== undefined && only.staff !== passkey.staff)) return 'wrong';
	const site = siteOf(c, deps.origin());
	const used = site.name === undefined ? undefined : await webAuthn.proved(about, site, credential, passkey);
	const method = methodOf({ passkey: { userVerified: used !== undefined } });
	if (used === undefined || method === undefined) return 'wrong';
	const counted = await credentials.usedPasskey(passkey, used, clock.now());
	return counted ? { whose: { project: passkey.project, staff: passkey.staff }, method } : 'wrong';
}

/** A name, a passphrase and a code from the app, or a recovery code in its place. All of it or nothing, and no word of which was wrong. */
export async function proveByName(c: Ctx, deps: ProvingDeps, name: string, typed: Typed): Promise<Proof> {
	const account = name.normalize('NFKC').trim().toLowerCase();
	return inTurn(c, deps, account, async () => {
		const named = await deps.credentials.named(name);
		const people: readonly (StaffMember | undefined)[] = named.length === 0 ? [undefined] : named;
		for (const member of people) {
			const whose = member && { project: member.project, staff: member.id };
			const method = await methodFor(deps, whose, typed);
			if (whose !== undefined && method !== undefined) return { whose, method };
		}
		await refusedRows(deps, named);
		return 'wrong';
	});
}

/** The same for whoever is signed in: in full, or by the passphrase alone where only a lock is to be opened. */
export async function proveAgain(c: Ctx, deps: ProvingDeps, typed: Typed): Promise<Proof | 'passphrase'> {
	const session = c.get('session');
	const whose = whoseOf(session);
	let right = false;
	const proof = await inTurn(c, deps, session.staff.id, async () => {
		right = await isTheirs(deps, whose, typed.passphrase);
		const method = right ? await secondFactor(deps, whose, typed.code) : undefined;
		if (method !== undefined) return { whose, method };
		if (right && typed.code === '') return 'passphrase';
		await refusedRows(deps, [session.staff]);
		return 'wrong';
	});
	return proof;
}

async function inTurn<Found extends Proof | 'passphrase'>(
	c: Ctx,
	{ tries }: ProvingDeps,
	account: string,
	look: () => Promise<Found | 'wrong'>,
) {
	if (!(await tries.turn(c, account))) return 'busy';
	try {
		const found = await look();
		if (found === 'wrong') tries.wrong(c, account);
		return found;
	} catch (error) {
		if (error instanceof TooBusy) return 'busy';
		throw error;
	}
}

async function methodFor(deps: ProvingDeps, whose: Whose | undefined, { passphrase, code }: Typed): Promise<SignInMethod | undefined> {
	const right = await isTheirs(deps, whose, passphrase);
	return right && whose !== undefined ? secondFactor(deps, whose, code) : undefined;
}

/** Takes as long whether there is such a person or not. */
async function isTheirs({ credentials, passphrases }: ProvingDeps, whose: Whose | undefined, passphrase: string): Promise<boolean> {
	const signs = [...passphrase].length;
	const kept = whose === undefined ? undefined : await credentials.passphraseHash(whose);
	return passphrases.matches(signs < LEAST_SIGNS || signs > MOST_SIGNS ? '' : passphrase, kept);
}

/** Six figures are a code from the app; anything longer can only be a recovery code. Each is used up by being right. */
async function secondFactor(
	{ credentials, timeCodes, clock }: ProvingDeps,
	whose: Whose,
	typed: string,
): Promise<SignInMethod | undefined> {
	const now = clock.now();
	const kept = await credentials.codeSecret(whose);
	const step = kept === undefined ? undefined : timeCodes.stepOf(kept.secret, typed, now);
	if (kept !== undefined && step !== undefined)
		return methodOf({ passphrase: true, code: await credentials.useStep(whose, kept, step, now) });
	const isRecovery = typed.replace(/\W/g, '').length > 6;
	return methodOf({ passphrase: true, recoveryCode: isRecovery && (await credentials.useRecoveryCode(whose, typed, now)) });
}

/** Somebody tried to sign in as them and did not. Their own name only, never what was typed. */
async function refusedRows({ store, clock }: ProvingDeps, members: readonly StaffMember[]): Promise<void> {
	for (const { id, project } of members) {
		const row: AuditRow = { actor: 'system', action: 'sign-in.refused', subject: id, youngPerson: null };
		await store.commit({ project, at: clock.now(), changes: [], audit: [row] });
	}
}
