import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StaffId } from '#core/id.ts';
import { recoveryCode } from '#core/sign-in/recovery-code.ts';
import { passphraseWork } from '#server/sign-in/passphrase-work.ts';
import { type JourneyServer, startJourneyServer } from './support/journey-server.ts';
import { browserWithCookies, formTokenIn } from './support/with-cookies.ts';

/** The whole server over HTTP: an administrator sends a form that asks first whether it is still them. */
let at: JourneyServer;
let tab: ReturnType<typeof browserWithCookies>;
let codes = 0;

const ALEX = '01a1ea47-8c80-7000-8000-0000000000a1' as StaffId;
const LONG = 'lantern gravel otter seven';
const now = () => at.clock.now();
const admin = () => ({ project: at.world.project.id, staff: ALEX });
const named = async (name: string) => (await at.served.kept.staff.all(admin().project)).filter((one) => one.name === name).length;

/** Another code each time: one that was right is used up. */
async function freshCode(): Promise<string> {
	codes += 1;
	const code = recoveryCode(new Uint8Array(15).fill(codes));
	await at.served.kept.credentials.replaceRecoveryCodes(admin(), [code], now());
	return code;
}

beforeAll(async () => {
	at = await startJourneyServer();
	const alex = { id: ALEX, project: at.world.project.id, name: 'Alex Reed', role: 'administrator', active: true } as const;
	await at.served.kept.staffAdmin.add(alex, 'system', now());
	await at.served.kept.credentials.setPassphrase(admin(), await passphraseWork({ N: 2 ** 12, r: 8, p: 1 }).hash(LONG), now());
}, 60_000);
afterAll(() => at.stop());

beforeEach(async () => {
	tab = browserWithCookies(at.origin);
	const signed = await tab.ask('/sign-in', { name: 'Alex Reed', passphrase: LONG, code: await freshCode() });
	expect(signed.status).toBe(303);
});

/** Sent when the last proof is too old, and the fields of the page that comes back. */
async function invitedTooLate(name: string) {
	const formToken = formTokenIn(await tab.ask('/people'));
	for (const minutes of [4, 4, 4]) {
		at.clock.pass(minutes);
		await tab.ask('/people');
	}
	const answer = await tab.ask('/people', { formToken, name, role: 'worker' });
	return { answer, formToken };
}

const hidden = (html: string): Record<string, string> =>
	Object.fromEntries(
		[...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
			name,
			value.replaceAll('&amp;', '&'),
		]),
	);

describe('an invitation that meets the question whether it is still you', () => {
	it('is not taken yet, and its words are not to be read there, nor the token under which forms are sent', async () => {
		const { answer, formToken } = await invitedTooLate('Early Bird');
		expect(answer.status).toBe(403);
		expect(answer.html).toContain('What you sent then goes through.');
		expect(answer.html).not.toContain(formToken);
		expect(answer.html.replaceAll(/<input[^>]*>/g, '')).not.toMatch(/Early|Bird/);
		expect(await named('Early Bird')).toBe(0);
	});

	it('goes through with the proof, once, and the link is what they see, after a wrong try as well', async () => {
		const { answer } = await invitedTooLate('Mo & Haddad');
		const wrong = await tab.ask('/unlock', { ...hidden(answer.html), passphrase: 'not that one at all', code: '' });
		expect([wrong.status, await named('Mo & Haddad')]).toEqual([422, 0]);
		const half = await tab.ask('/unlock', { ...hidden(wrong.html), passphrase: LONG, code: '' });
		expect([half.status, await named('Mo & Haddad')]).toEqual([422, 0]);
		const done = await tab.ask('/unlock', { ...hidden(half.html), passphrase: LONG, code: await freshCode() });
		expect(done.status).toBe(200);
		expect(done.html).toMatch(/\/enter\/[\w-]{20,}/);
		expect(await named('Mo & Haddad')).toBe(1);
	});

	it('is never sent where they leave the question alone, not by their next sign-in either', async () => {
		await invitedTooLate('Second Thoughts');
		expect((await tab.ask('/sign-in', { name: 'Alex Reed', passphrase: LONG, code: await freshCode() })).status).toBe(303);
		expect((await tab.ask('/people')).status).toBe(200);
		expect(await named('Second Thoughts')).toBe(0);
	});

	it('is not sent by less: what opens a lock sends nothing that its page carries', async () => {
		const { answer } = await invitedTooLate('By Less');
		const { again: _again, ...fields } = hidden(answer.html);
		const open = await tab.ask('/unlock', { ...fields, passphrase: LONG });
		expect([open.status, open.to]).toEqual([303, '/people']);
		expect(await named('By Less')).toBe(0);
	});

	it('goes through too where the screen had locked when it was sent: the passphrase opens the lock, and the page asks on', async () => {
		const formToken = formTokenIn(await tab.ask('/people'));
		at.clock.pass(16);
		const held = await tab.ask('/people', { formToken, name: 'From Afar', role: 'worker' });
		expect([held.status, held.to]).toEqual([303, '/unlock?held']);
		const lock = await tab.ask('/unlock?held');
		const asked = await tab.ask('/unlock', { ...hidden(lock.html), passphrase: LONG });
		expect([asked.status, await named('From Afar')]).toEqual([403, 0]);
		const done = await tab.ask('/unlock', { ...hidden(asked.html), passphrase: LONG, code: await freshCode() });
		expect([done.status, await named('From Afar')]).toEqual([200, 1]);
	});
});
