import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recoveryCode } from '#core/sign-in/recovery-code.ts';
import { passphraseWork } from '#server/sign-in/passphrase-work.ts';
import { type JourneyServer, startJourneyServer } from './support/journey-server.ts';
import { browserWithCookies, formTokenIn } from './support/with-cookies.ts';
import { addressWith } from './vault-matrix/ask.ts';
import { type Answer, browserOf } from './vault-matrix/found.ts';
import { ROWS } from './vault-matrix/routes-in-rows.ts';
import { ORIGIN, type Signed, signIn } from './vault-matrix/running.ts';

/** The whole server over HTTP, while a sign-in ends, runs out or began at a moment that the clock no longer knows. */
let at: JourneyServer;
let device: string;
beforeAll(async () => {
	at = await startJourneyServer();
	await at.served.kept.credentials.setPassphrase(whose(), await passphraseWork({ N: 2 ** 12, r: 8, p: 1 }).hash(LONG), now());
	({ id: device } = await at.served.kept.devices.enrol({ ...whose(), label: 'Tablet', shared: true }, whose().staff, now()));
}, 60_000);
afterAll(() => at.stop());

const DAY = 24 * 60;
const LATER_THAN_A_SIGN_IN = 9 * 60;
const now = () => at.clock.now();
const whose = () => ({ project: at.world.project.id, staff: at.world.nadia.id });
const served = {
	request: (address: string, { headers, ...init }: RequestInit) => {
		const own = new Headers(headers);
		own.set('origin', at.origin);
		return fetch(address.replace(ORIGIN, at.origin), { ...init, headers: own, redirect: 'manual' });
	},
};

/** What comes between opening a page and sending its form. */
const BETWEEN: Readonly<Record<string, (signed: Signed) => Promise<void> | void>> = {
	'locked itself': () => at.clock.pass(16),
	'ran out': () => at.clock.pass(LATER_THAN_A_SIGN_IN),
	'ran out ten years ago': () => at.clock.pass(3_650 * DAY),
	'begins four hundred days from now, because the clock was put back': () => at.clock.pass(-400 * DAY),
	'was ended in another tab': ({ token }) => at.served.kept.sessions.end(token, now()),
	'was ended by a colleague': () => at.served.kept.sessionKeeping.endAll(whose(), at.joel.id, now()),
};

const OF_SIGNING_IN = Object.keys(ROWS).filter((route) => /^POST \/(sign-out|lock|my-sign-in)/.test(route));

/** The clock goes back to where it was, so that each begins alike. */
async function afterwards<Found>(doing: () => Promise<Found>): Promise<Found> {
	const before = now();
	const done = await doing();
	at.clock.pass((Date.parse(before) - Date.parse(now())) / 60_000);
	return done;
}

const LONG = 'lantern gravel otter seven';
const SENDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'POST /lock': { to: '/young-people/new', typed: 'nameUsed=Kieran' },
	'POST /lock/typed': { to: '/young-people/new' },
	'POST /my-sign-in/passkey': { credential: '{}', label: 'My phone' },
	'POST /my-sign-in/passphrase': { passphrase: LONG, again: LONG },
	'POST /my-sign-in/device': { label: 'The tablet', whose: 'shared' },
};

describe.each(Object.entries(BETWEEN))('a sign-in that %s', (_name, between) => {
	it('is answered, whatever its page sends, even three times at once: nothing fails', async () => {
		const failed: string[] = [];
		for (const route of OF_SIGNING_IN) {
			const signed = await signIn(at.served, at.world.nadia, now());
			const to = addressWith(route, [device]);
			const sends = SENDS[route] ?? {};
			const ask = () => browserOf({ app: served }, signed).post(to, new URLSearchParams({ formToken: signed.formToken, ...sends }));
			const answers = await afterwards(async () => {
				await between(signed);
				return [...(await Promise.all([ask(), ask(), ask()])), await ask()];
			});
			for (const { status } of answers) if (status >= 500) failed.push(`${route}: ${status}`);
		}
		expect(failed).toEqual([]);
		expect(at.logged.filter((line) => line.includes('a request failed'))).toEqual([]);
		expect(OF_SIGNING_IN.length).toBeGreaterThan(10);
	});
});

/** A browser that keeps its cookies. */
function keepingCookies() {
	const tab = browserWithCookies(at.origin);
	return { ...tab, formToken: async (page: string): Promise<string> => formTokenIn(await tab.ask(page)) };
}

let signIns = 0;

/** Nadia signs in as she does who has lost her phone. */
async function signInHere(tab: ReturnType<typeof keepingCookies>): Promise<Answer> {
	signIns += 1;
	const code = recoveryCode(new Uint8Array(15).fill(signIns));
	await at.served.kept.credentials.replaceRecoveryCodes(whose(), [code], now());
	return tab.ask('/sign-in', { name: at.world.nadia.name, passphrase: LONG, code });
}

describe('somebody whose day ran out', () => {
	it('signs in and stays signed in, whatever their old page sent by itself, and although they pressed Sign out in it', async () => {
		const tab = keepingCookies();
		expect((await signInHere(tab)).status).toBe(303);
		const formToken = await tab.formToken('/today');
		at.clock.pass(13 * 60);
		for (const path of ['/sign-out', '/lock', '/lock/typed', ...new Array<string>(30).fill('/lock/here')]) {
			const { status, html } = await tab.ask(path, { formToken, to: '/today' });
			expect([status, html.includes('Nothing is kept')]).toEqual([401, true]);
		}
		expect(await signInHere(tab)).toMatchObject({ status: 303, to: '/my-sign-in?recovered' });
		expect((await tab.ask('/today')).status).toBe(200);
	});

	it('finds what they were typing in its page again, and no locked screen, when the page locked itself too late', async () => {
		const tab = keepingCookies();
		await signInHere(tab);
		const formToken = await tab.formToken('/young-people/new');
		at.clock.pass(13 * 60);
		await tab.ask('/lock', { formToken, to: '/young-people/new', typed: 'nameUsed=Kieran' });
		await signInHere(tab);
		expect((await tab.ask('/young-people/new')).status).toBe(200);
		const typed = await tab.ask('/lock/typed', { formToken: await tab.formToken('/young-people/new'), to: '/young-people/new' });
		expect([typed.status, typed.html]).toEqual([200, '[["nameUsed","Kieran"]]']);
	});
});

it('a device that was named on a locked screen waits as words for its page: who unlocks is not signed out by it', async () => {
	const tab = keepingCookies();
	await signInHere(tab);
	const formToken = await tab.formToken('/my-sign-in/device');
	const known = async () => (await at.served.kept.devices.all(whose().project)).length;
	const before = await known();
	at.clock.pass(16);
	const held = await tab.ask('/my-sign-in/device', { formToken, label: 'The tablet', whose: 'shared' });
	expect([held.status, held.to]).toEqual([303, '/unlock?to=%2Fmy-sign-in%2Fdevice']);
	const unlockToken = await tab.formToken('/unlock?to=/my-sign-in/device');
	const back = await tab.ask('/unlock', { formToken: unlockToken, to: '/my-sign-in/device', passphrase: LONG });
	expect([back.status, back.to]).toEqual([303, '/my-sign-in/device#typed']);
	expect((await tab.ask('/my-sign-in/device')).status).toBe(200);
	expect(await known()).toBe(before);
});
