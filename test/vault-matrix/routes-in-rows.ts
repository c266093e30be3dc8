import type { Action } from '#app/staff/permissions.ts';
import type { Role } from '#core/record/staff.ts';
import { ALERTS } from './alert-rows.ts';
import type { Found } from './found.ts';
import { INBOX_ROWS } from './inbox-rows.ts';
import { KEEPING } from './keeping-rows.ts';
import type { Changed } from './page-forms.ts';
import { REACHED } from './reached-rows.ts';
import { RIGHTS } from './rights-rows.ts';
import { ROTA } from './rota-rows.ts';
import { SAFE_CONTACT } from './safe-contact-rows.ts';

/**
 * How one route is asked for so that it answers somebody who may. `may`: the action of the permission table that stands
 * before it, `anybody` without a session, or `handed`, a tablet in a young person’s hands.
 */
export type Row = {
	readonly may: Action | 'anybody' | 'handed';
	/** What stands in the address instead of the usual. */
	readonly ids?: Readonly<Record<string, keyof Found>>;
	readonly query?: string;
	/** Where the form stands, if not at the same address; `null`: no page has it, `sends` is all. */
	readonly page?: string | null;
	readonly sends?: (found: Found) => Changed;
	readonly as?: Role;
	readonly answers?: number;
	/** Why nobody is let through here: what it needs that this matrix does not have. */
	readonly noControl?: string;
};

const see = (may: Row['may'], more: Partial<Row> = {}): Row => ({ may, ...more });
const over = { id: 'over' } as const;
const judged = { id: 'exampleTalk', entry: 'exampleEntry' } as const;
const NO_KEY = 'needs an authenticator: the browser journeys have one';
const NO_WAY = 'needs a way of signing in that is set up: the journeys of signing in do that';
const NO_WAY_BACK = 'needs a project that is not a demonstration, and somebody who could sign in: its journey has both';
const YES = { enquiry: 'not-known', option: 'bad-day' } as const;

const OPEN: Readonly<Record<string, Row>> = {
	'GET /health': see('anybody'),
	'GET /enter/:code': see('anybody', { ids: { code: 'code' } }),
	'POST /enter': see('anybody', { page: null, sends: ({ code }) => ({ code }) }),
	'GET /signed-out': see('anybody'),
	'GET /sign-in': see('anybody'),
	'GET /sign-in/passkey': see('anybody'),
	'POST /sign-in/passkey': see('anybody', { page: null, sends: () => ({ credential: '{}' }), noControl: NO_KEY }),
	'POST /sign-in': see('anybody', { page: null, sends: () => ({ name: 'Nadia Rahman', passphrase: 'x', code: '1' }), noControl: NO_WAY }),
	'GET /lock/idle': see('anybody'),
	'GET /': see('anybody', { answers: 303 }),
	'GET /notes': see('anybody'),
	'POST /notes': see('anybody', { page: null, sends: ({ phoneCode }) => ({ do: 'open', code: phoneCode }) }),
};

const SELF: Readonly<Record<string, Row>> = {
	'POST /sign-out': see('sign-out', { page: null }),
	'POST /lock/here': see('sign-out', { page: null, answers: 204 }),
	'POST /lock': see('sign-out', { page: null }),
	'POST /lock/typed': see('sign-out', { page: null, answers: 200 }),
	'GET /unlock': see('sign-out', { query: 'again' }),
	'GET /unlock/passkey': see('sign-out'),
	'POST /unlock/passkey': see('sign-out', { page: null, sends: () => ({ credential: '{}' }), noControl: NO_KEY }),
	'POST /unlock': see('sign-out', { page: null, sends: () => ({ passphrase: 'x' }), noControl: NO_WAY }),
	'GET /my-sign-in': see('own-sign-in.change'),
	'GET /my-sign-in/passkey': see('own-sign-in.change'),
	'GET /my-sign-in/passkey/options': see('own-sign-in.change'),
	'POST /my-sign-in/passkey': see('own-sign-in.change', { sends: () => ({ credential: '{}', label: 'My phone' }), noControl: NO_KEY }),
	'GET /my-sign-in/passphrase': see('own-sign-in.change'),
	'POST /my-sign-in/passphrase': see('own-sign-in.change', { sends: () => ({ passphrase: LONG, again: LONG }) }),
	'GET /my-sign-in/code': see('own-sign-in.change', { noControl: NO_WAY }),
	'POST /my-sign-in/code': see('own-sign-in.change', { page: null, sends: () => ({ code: '123456' }), noControl: NO_WAY }),
	'GET /my-sign-in/recovery-codes': see('own-sign-in.change'),
	'POST /my-sign-in/recovery-codes': see('own-sign-in.change', { noControl: NO_WAY }),
	'POST /my-sign-in/passkeys/:id/remove': see('own-sign-in.change', { page: null, ids: { id: 'passkey' }, noControl: NO_KEY }),
	'POST /my-sign-in/passphrase/remove': see('own-sign-in.change', { page: null, noControl: NO_WAY }),
	'POST /my-sign-in/sessions/end': see('own-sign-in.change', { page: null }),
	'POST /my-sign-in/sessions/:id/end': see('own-sign-in.change', { page: null, ids: { id: 'otherSession' } }),
	'GET /my-sign-in/device': see('own-sign-in.change'),
	'POST /my-sign-in/device': see('own-sign-in.change', { sends: () => ({ label: 'The tablet', whose: 'shared' }) }),
	'POST /my-sign-in/devices/:id/revoke': see('own-sign-in.change', { page: null, ids: { id: 'device' } }),
};
const WAS_AWAY = () => ({
	...{ 'left-date': '2026-01-15', 'left-time': '21:00', 'returned-date': '2026-01-16', 'returned-time': '08:00' },
	reportedToPolice: 'no',
});
const LONG = 'lantern gravel otter seven';

const PEOPLE: Readonly<Record<string, Row>> = {
	'GET /people': see('people.see'),
	'POST /people': see('people.change', { sends: () => ({ name: 'Rosa Field', role: 'worker' }), answers: 200 }),
	'POST /people/:id/invite': see('people.change', { page: '/people', ids: { id: 'member' }, answers: 200 }),
	'POST /people/:id/getting-back': see('people.change', { page: null, ids: { id: 'member' }, noControl: NO_WAY_BACK }),
	'POST /getting-back/:id/confirm': see('getting-back.confirm', { as: 'lead', page: null, ids: { id: 'member' }, noControl: NO_WAY_BACK }),
	'POST /getting-back/:id/stop': see('getting-back.stop', { page: null, ids: { id: 'member' }, noControl: NO_WAY_BACK }),
	'POST /people/:id/deactivate': see('people.change', { page: '/people', ids: { id: 'member' } }),
	'POST /people/devices/:id/revoke': see('people.change', { page: null, ids: { id: 'device' } }),
};

const ACCESS: Readonly<Record<string, Row>> = {
	'GET /who-may-do-what': see('permissions.see'),
	'GET /young-people/:id/people': see('case.mark-named'),
	'POST /young-people/:id/people': see('case.mark-named', { as: 'lead', sends: ({ volunteer }) => ({ do: 'name', staff: volunteer }) }),
	'POST /open-with-a-reason/:id': see('young-person.open-with-reason', {
		page: null,
		ids: { id: 'person' },
		sends: () => ({ reason: 'Ill' }),
	}),
	'POST /told/read': see('case.mark-told-read', { as: 'lead', page: null, sends: () => ({ note: 'none' }) }),
	'GET /volunteers': see('volunteers.see', { as: 'lead' }),
	'POST /volunteers': see('volunteers.see', {
		as: 'lead',
		sends: ({ volunteer: staff }) => ({ staff, trainingUntil: '2027-01-01', dbsUntil: '2027-01-01' }),
	}),
};

const RECORD: Readonly<Record<string, Row>> = {
	'GET /today': see('today.see'),
	'GET /young-people': see('young-person.see'),
	'POST /young-people': see('young-person.see', { sends: () => ({ name: 'Jaz' }), answers: 200 }),
	'GET /young-people/new': see('young-person.add'),
	'POST /young-people/new': see('young-person.add', { sends: () => ({ nameUsed: 'Zebedee', then: 'save' }) }),
	'GET /young-people/:id': see('young-person.see'),
	'GET /young-people/:id/edit': see('young-person.change'),
	'POST /young-people/:id/edit': see('young-person.change', { sends: () => ({ nameUsed: 'Robin', then: 'save' }) }),
	'GET /young-people/:id/looks': see('young-person.see-looks'),
	'GET /young-people/:id/episodes/new': see('episode.add'),
	'POST /young-people/:id/episodes/new': see('episode.add', { sends: WAS_AWAY }),
	'GET /episodes/:id/edit': see('episode.change'),
	'POST /episodes/:id/edit': see('episode.change'),
	'GET /episodes/:id/together': see('episode.change'),
	'POST /episodes/:id/together': see('episode.change'),
	'GET /episodes/:id/offers/new': see('offer.make'),
	'POST /episodes/:id/offers/new': see('offer.make', { sends: () => ({ how: 'in-person', outcome: 'accepted', reason: '' }) }),
	'GET /promises': see('action.change'),
	'GET /young-people/:id/actions/new': see('action.add'),
	'POST /young-people/:id/actions/new': see('action.add', {
		sends: () => ({ what: 'Ask', idea: 'asked-for', ownerName: 'Nadia', dueOn: '2026-11-20' }),
	}),
	'GET /young-people/:id/actions/:action': see('action.change'),
	'POST /young-people/:id/actions/:action': see('action.change'),
	'GET /young-people/:id/words': see('use-of-words.record'),
	'POST /young-people/:id/words': see('use-of-words.record', { sends: () => ({ given: 'yes', standing: 'no-objection' }) }),
	'GET /cover': see('cover.see'),
	'GET /cover/new': see('cover.change'),
	'POST /cover/new': see('cover.change', {
		sends: ({ reader }) => ({ day: '6', from: '09:00', to: '10:00', mode: 'staffed', staff: reader }),
	}),
	'POST /cover/take-out': see('cover.change', { page: '/cover', sends: ({ span }) => ({ span }) }),
	'POST /cover/lines': see('cover.check-line', { page: '/cover', sends: () => ({ line: '999' }) }),
};

const TALK: Readonly<Record<string, Row>> = {
	'GET /young-people/:id/conversations/new': see('conversation.begin', { ids: { id: 'quiet' } }),
	'POST /young-people/:id/conversations/new': see('conversation.begin', { ids: { id: 'quiet' }, sends: () => ({ enquiry: YES.enquiry }) }),
	'GET /conversations/:id': see('conversation.see'),
	'POST /conversations/:id': see('conversation.hold', { sends: () => ({ option: YES.option, do: 'next' }) }),
	'GET /conversations/:id/topics': see('conversation.see'),
	'POST /conversations/:id/open': see('conversation.hold', { page: '/conversations/:id/topics' }),
	'GET /conversations/:id/notes': see('conversation.see'),
	'POST /conversations/:id/notes': see('conversation.hold', { sends: () => ({ words: 'A note' }) }),
	'GET /conversations/:id/present': see('conversation.see'),
	'POST /conversations/:id/present': see('conversation.hold'),
	'GET /conversations/:id/stop': see('conversation.see'),
	'POST /conversations/:id/stop': see('conversation.hold', { sends: () => ({ how: 'stop' }) }),
	'POST /conversations/:id/release': see('conversation.hold', {
		page: null,
		sends: ({ withPersonToken: token }) => ({ token }),
		ids: { id: 'withPerson' },
	}),
	'POST /conversations/:id/resume': see('conversation.hold', { page: '/conversations/:id', ids: { id: 'paused' } }),
	'GET /conversations/:id/lines/:entry': see('conversation.see'),
	'POST /conversations/:id/lines/:entry': see('conversation.hold', { sends: () => ({ words: 'Another word', whose: 'exact' }) }),
	'POST /conversations/:id/lines/:entry/look': see('conversation.hold', { page: '/conversations/:id/lines/:entry' }),
	'POST /conversations/:id/lines/:entry/wish': see('conversation.hold', { page: '/conversations/:id/check' }),
	'GET /conversations/:id/hand-over': see('conversation.hand-over'),
	'POST /conversations/:id/hand-over': see('conversation.hand-over', { sends: () => ({ passphrase: 'green boat seven' }) }),
	'GET /hand-over/standing': see('sign-out', { answers: 204 }),
	'GET /hand-over': see('handed'),
	'POST /hand-over': see('handed', { sends: () => ({ do: 'pass-back' }) }),
	'GET /hand-over/pass-back': see('handed'),
	'GET /hand-over/unlock': see('handed'),
	'POST /hand-over/unlock': see('handed', { sends: () => ({ passphrase: 'green boat seven' }) }),
	'GET /conversations/:id/code': see('conversation.give-code'),
	'POST /conversations/:id/code': see('conversation.give-code', {
		sends: () => ({ known: 'in-person', alone: 'yes', for: 'talk' }),
		answers: 200,
	}),
	'POST /conversations/:id/code/close': see('conversation.give-code', { page: null, sends: () => ({ why: 'asked' }) }),
	'GET /conversations/:id/practice': see('practice.begin', { ids: { id: 'practice' } }),
	'POST /conversations/:id/practice': see('practice.supervise', {
		ids: { id: 'practice' },
		sends: () => ({ reflection: 'Well asked', decision: 'Once more' }),
	}),
	'GET /practice': see('practice.see'),
	'POST /practice': see('practice.begin'),
};

const CLOSE: Readonly<Record<string, Row>> = {
	'GET /conversations/:id/check': see('conversation.see'),
	'POST /conversations/:id/check': see('conversation.close', { sends: () => ({ answer: 'right' }) }),
	'GET /conversations/:id/close': see('conversation.see'),
	'GET /conversations/:id/goodbye': see('conversation.see', { ids: over }),
	'POST /conversations/:id/goodbye': see('conversation.close', { page: '/conversations/:id/close' }),
	'GET /conversations/:id/alone': see('conversation.see'),
	'POST /conversations/:id/alone': see('conversation.close', { sends: () => ({ alone: 'yes' }) }),
	'GET /conversations/:id/read-again': see('conversation.see', { ids: { id: 'toReadAgain' } }),
	'POST /conversations/:id/read-again': see('conversation.close', { ids: { id: 'toReadAgain' }, sends: () => ({ how: 'read' }) }),
	'GET /conversations/:id/telling': see('conversation.see', { ids: over }),
	'POST /conversations/:id/telling': see('conversation.close', { ids: over }),
	'GET /conversations/:id/sharing': see('conversation.see', { ids: over }),
	'POST /conversations/:id/sharing': see('conversation.close', { ids: over }),
	'GET /conversations/:id/analysis': see('report.see', { ids: over }),
	'POST /conversations/:id/analysis': see('conversation.close', { ids: over }),
	'GET /conversations/:id/actions/new': see('action.add', { ids: over }),
	'POST /conversations/:id/actions/new': see('action.add', {
		ids: over,
		sends: () => ({ what: 'Ask', idea: 'asked-for', ownerName: 'Nadia', dueOn: '2026-11-20' }),
	}),
	'GET /conversations/:id/actions/:action': see('action.change', { ids: { id: 'promised', action: 'promise' } }),
	'POST /conversations/:id/actions/:action': see('action.change', { ids: { id: 'promised', action: 'promise' } }),
	'POST /conversations/:id/actions/:action/told': see('action.change', {
		page: null,
		ids: { id: 'tellIn', action: 'toTell' },
		sends: ({ tellVersion }) => ({ version: tellVersion }),
	}),
	'GET /conversations/:id/card': see('card.make', { ids: over }),
	'GET /conversations/:id/report': see('report.see', { ids: over }),
	'GET /conversations/:id/summary': see('report.see', { ids: over }),
	'POST /conversations/:id/sign-off': see('report.sign-off', {
		ids: over,
		page: '/conversations/:id/report',
		sends: () => ({ decision: 'returned' }),
	}),
	'GET /how-talks-were': see('feedback.see-totals'),
	'GET /totals': see('totals.see', { as: 'manager' }),
};

const SCREENING: Readonly<Record<string, Row>> = {
	'GET /conversations/:id/screening': see('screening.check', { ids: over }),
	'GET /conversations/:id/lines/:entry/screening': see('screening.check', { ids: judged }),
	'POST /conversations/:id/lines/:entry/screening': see('screening.check', { ids: judged, sends: () => ({ answer: 'right' }) }),
	'GET /conversations/:id/lines/:entry/example': see('screening.offer-example', { ids: judged }),
	'POST /conversations/:id/lines/:entry/example': see('screening.offer-example', {
		ids: judged,
		sends: () => ({ asked: 'How was it?', clean: 'yes' }),
	}),
	'GET /screening': see('screening.see'),
	'POST /screening/offered': see('screening.settle-example', { page: '/screening' }),
	'GET /kit': see('kit.see'),
	'GET /faces': see('kit.see'),
};

/** Every route, in the order of the rooms. The test fails for one that is missing here, and for one that is gone. */
export const ROWS: Readonly<Record<string, Row>> = {
	...OPEN,
	...SELF,
	...PEOPLE,
	...ACCESS,
	...RECORD,
	...RIGHTS,
	...KEEPING,
	...TALK,
	...CLOSE,
	...SCREENING,
	...ALERTS,
	...REACHED,
	...ROTA,
	...SAFE_CONTACT,
	...INBOX_ROWS,
};
