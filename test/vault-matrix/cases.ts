import { addMinutes } from '#core/clock/instant.ts';
import { ROLES, type Role, type StaffMember } from '#core/record/staff.ts';
import { addressWith, mayAll, namesIn, whoMay } from './ask.ts';
import type { Found } from './found.ts';
import type { Grounds } from './grounds.ts';
import { ROWS, type Row } from './routes-in-rows.ts';
import { NOW, ORIGIN, type Running, type Side, type Signed, signIn } from './running.ts';

/** One request that has to be refused, and the only answers that refuse it. */
export type Case = {
	readonly what: string;
	readonly address: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string | undefined;
	readonly refused: readonly number[];
	/** The only table that may change. */
	readonly mayChange?: 'held_forms';
	/** Where a redirect has to lead, so that it is a refusal. */
	readonly leadsTo?: string;
};

/** Sessions of everybody on both sides, one that ended, and one whose tablet a young person holds. */
export type Sessions = {
	readonly of: (side: Side, role: Role) => Signed;
	/** One for each route: a sign-in that ran out holds no more than a few forms for its person. */
	readonly expired: ReadonlyMap<string, Signed>;
	/** One for each route, and for the same reason: nobody touched its screen. */
	readonly locked: ReadonlyMap<string, Signed>;
	readonly handed: Signed;
	readonly another: Signed;
};

export async function sessionsOf(run: Running, { sides, rows }: Grounds): Promise<Sessions> {
	const all = new Map<string, Signed>();
	for (const side of ['ours', 'theirs'] as const)
		for (const role of ROLES) all.set(`${side} ${role}`, await signIn(run, sides[side].staff[role]));
	const { worker } = sides.ours.staff;
	const expired = new Map<string, Signed>();
	const locked = new Map<string, Signed>();
	for (const [route, row] of Object.entries(ROWS)) locked.set(route, await lockedScreen(run, sides.ours.staff[whoMay(row)]));
	for (const route of Object.keys(ROWS)) expired.set(route, await signIn(run, worker, addMinutes(NOW, -60 * 24)));
	const handed = await signIn(run, worker);
	const body = new URLSearchParams({ formToken: handed.formToken, passphrase: 'green boat seven' });
	const path = `${ORIGIN}/conversations/${rows.ours.talk}/hand-over`;
	await run.app.request(path, { method: 'POST', body, headers: { cookie: handed.cookie, origin: ORIGIN } });
	const find = async () => (await run.kept.sessions.find(handed.token, NOW))?.handedOver;
	if ((await find()) === null) throw new Error('The tablet was not handed over.');
	return {
		of: (side, role) => all.get(`${side} ${role}`) as Signed,
		...{ expired, locked },
		handed,
		another: await signIn(run, worker),
	};
}

async function lockedScreen(run: Running, member: StaffMember): Promise<Signed> {
	const signed = await signIn(run, member);
	const session = await run.kept.sessions.find(signed.token, NOW);
	if (session !== undefined) await run.kept.sessionKeeping.lock(session, NOW);
	return signed;
}

const FORM = 'application/x-www-form-urlencoded';
const OURS = { origin: ORIGIN, 'sec-fetch-site': 'same-origin' } as const;

/** What another site can make a browser send, with the cookie that it would in truth not send: each layer stands alone. */
const FROM_ELSEWHERE: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
	['from another site', { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }],
	['from a site beside ours', { origin: 'http://other.localhost', 'sec-fetch-site': 'same-site' }],
	['from another site that names us', { origin: ORIGIN, 'sec-fetch-site': 'cross-site' }],
	['from a browser that tells only an origin, another one', { origin: 'https://elsewhere.example' }],
	['from a browser that hides the origin', { origin: 'null' }],
	['from nobody knows where', {}],
];

const NO_FORMS: readonly (readonly [string, string | undefined])[] = [
	['without a content type', undefined],
	['as JSON', 'application/json'],
	['as text', 'text/plain'],
	['as a form with files', 'multipart/form-data; boundary=x'],
];

export type Asked = {
	readonly route: string;
	readonly row: Row;
	readonly address: string;
	readonly fields: URLSearchParams | undefined;
	readonly atTheirs: URLSearchParams | undefined;
};

/** Everything that has to be refused of one route. */
export function casesOf(asked: Asked, sessions: Sessions, { rows }: Grounds): readonly Case[] {
	const { row } = asked;
	const me = sessions.of('ours', whoMay(row));
	const mine = row.may === 'handed' ? sessions.handed : me;
	return [
		...(asked.fields === undefined ? readingElsewhere(asked, mine) : forged(asked, mine, sessions)),
		...(row.may === 'anybody' ? [] : withoutSession(asked, sessions)),
		...(row.may === 'anybody' || row.may === 'handed'
			? []
			: [...byRole(asked, sessions), ...byCase(asked, sessions), ...byProject(asked, sessions, rows)]),
		...inTheirHands(asked, sessions),
		...onALockedScreen(asked, sessions),
	];
}

function make(asked: Asked, what: string, signed: Signed | undefined, refused: readonly number[], more: Partial<Case> = {}): Case {
	const cookie: Record<string, string> = signed === undefined ? {} : { cookie: signed.cookie };
	const headers = { ...cookie, ...(asked.fields === undefined ? {} : { ...OURS, 'content-type': FORM }) };
	return { what, address: asked.address, headers, body: bodyFor(asked, signed), refused, ...more };
}

function bodyFor({ fields }: Asked, signed: Signed | undefined): string | undefined {
	if (fields === undefined) return undefined;
	const own = new URLSearchParams(fields);
	own.set('formToken', signed?.formToken ?? '');
	return own.toString();
}

function readingElsewhere(asked: Asked, me: Signed): readonly Case[] {
	if (asked.route === 'GET /health') return [];
	const headers = { cookie: me.cookie, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' };
	return [make(asked, 'put into a page of another site', me, [403], { headers })];
}

function forged(asked: Asked, me: Signed, { another }: Sessions): readonly Case[] {
	const cookie = { cookie: me.cookie };
	const elsewhere = FROM_ELSEWHERE.map(([what, from]) =>
		make(asked, what, me, [403], { headers: { ...cookie, ...from, 'content-type': FORM } }),
	);
	const kinds = NO_FORMS.map(([what, type]) =>
		make(asked, what, me, asked.row.may === 'handed' ? [403, 415] : [415], {
			headers: { ...cookie, ...OURS, ...(type === undefined ? {} : { 'content-type': type }) },
		}),
	);
	if (asked.row.may === 'anybody') return [...elsewhere, ...kinds];
	const without = new URLSearchParams(asked.fields);
	without.delete('formToken');
	return [
		...elsewhere,
		...kinds,
		make(asked, 'without the token of the form', me, [403], { body: without.toString() }),
		make(asked, 'with the token of another session', me, [403], { body: bodyFor(asked, another) ?? '' }),
	];
}

function withoutSession(asked: Asked, { expired }: Sessions): readonly Case[] {
	return [
		make(asked, 'without a session', undefined, [401]),
		make(asked, 'with a session that is over', expired.get(asked.route), [401], { mayChange: 'held_forms' }),
	];
}

function byRole(asked: Asked, sessions: Sessions): readonly Case[] {
	const may = mayAll(asked.row);
	return ROLES.filter((role) => !may.includes(role)).map((role) => make(asked, `as ${role}`, sessions.of('ours', role), [403, 404]));
}

/** A volunteer sees the cases that name them: none of those that stand in an address here does. */
function byCase(asked: Asked, sessions: Sessions): readonly Case[] {
	const names = namesIn(asked.route, asked.row);
	if (!mayAll(asked.row).includes('volunteer') || names.every((name) => ABOUT_NOBODY.includes(name)) || isOpening(asked)) return [];
	return [make(asked, 'as a volunteer whom the case does not name', sessions.of('ours', 'volunteer'), [403, 404])];
}

const isOpening = ({ route }: Asked): boolean => route.startsWith('POST /open-with-a-reason');
const ABOUT_NOBODY: readonly (keyof Found)[] = ['device', 'passkey', 'otherSession', 'code', 'member'];

/** Every address that has at least one id of the other project in it, by everybody who may do this at home. */
function byProject(asked: Asked, sessions: Sessions, rows: Readonly<Record<Side, Found>>): readonly Case[] {
	const names = namesIn(asked.route, asked.row);
	if (names.length === 0) return [];
	const mixed =
		names.length === 1
			? [['ours']]
			: [
					['ours', 'ours'],
					['ours', 'theirs'],
					['theirs', 'ours'],
				];
	return mayAll(asked.row).flatMap((role) =>
		mixed.map((sides) => {
			const values = names.map((name, at) => rows[sides[at] as Side][name]);
			const what = `as ${role} of another project, with ids ${sides.join(', ')}`;
			// Into a conversation of their own they send what their own page would, so that only the other id is wrong.
			const sent = sides[0] === 'theirs' ? { ...asked, fields: asked.atTheirs } : asked;
			return make(sent, what, sessions.of('theirs', role), [403, 404], { address: addressWith(asked.route, values) });
		}),
	);
}

/** While a young person holds the tablet nothing else opens on it: a page leads back to theirs. */
function inTheirHands(asked: Asked, { handed }: Sessions): readonly Case[] {
	if (asked.row.may === 'handed' || asked.route === 'GET /hand-over/standing') return [];
	return [
		make(asked, 'on a tablet in a young person’s hands', handed, asked.fields === undefined ? [303, 403] : [403], {
			leadsTo: '/hand-over',
		}),
	];
}

/** What a locked screen may still do: be unlocked, be locked again, or sign out. */
const AT_THE_DOOR = /^[A-Z]+ \/(unlock(\/passkey)?|sign-out|lock)$/;

/** A page leads to the door and a form is held for its person; nothing is shown and nothing is done. */
function onALockedScreen(asked: Asked, { locked }: Sessions): readonly Case[] {
	if (asked.row.may === 'handed' || asked.row.may === 'anybody' || AT_THE_DOOR.test(asked.route)) return [];
	return [make(asked, 'on a screen that is locked', locked.get(asked.route), [303, 423], { mayChange: 'held_forms', leadsTo: '/unlock' })];
}
