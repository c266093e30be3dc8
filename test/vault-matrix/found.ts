import { eq } from 'drizzle-orm';
import type { ConversationId, YoungPersonId } from '#core/id.ts';
import type { Role, StaffMember } from '#core/record/staff.ts';
import { actions, alerts, conversations, coverSpans, entries, episodes, screeningChecks } from '#db/schema/index.ts';
import { inboxRowsOf } from './inbox-rows.ts';
import { type Changed, filled, formsIn } from './page-forms.ts';
import { rotaRowsOf } from './rota-rows.ts';
import { NOW, ORIGIN, type Running, type Side, type Signed, signIn } from './running.ts';
import { safeContactRowsOf } from './safe-contact-rows.ts';

type Sides = Readonly<Record<Side, { readonly staff: Readonly<Record<Role, StaffMember>> }>>;

/** One of each that an address or a form can name, all of one project. */
export type Found = Awaited<ReturnType<typeof found>>;

export type Answer = { readonly status: number; readonly to: string | null; readonly html: string };

/** Whatever answers requests: the app itself, or one that is served somewhere. */
export type Asking = { request(address: string, init: RequestInit): Response | Promise<Response> };

/** A browser of somebody who is signed in: it reads pages and sends the forms that stand in them. */
export function browserOf({ app }: { readonly app: Asking }, { cookie, formToken }: Signed) {
	const answerOf = async (response: Response | Promise<Response>): Promise<Answer> => {
		const answer = await response;
		return { status: answer.status, to: answer.headers.get('location'), html: await answer.text() };
	};
	const get = (path: string) => answerOf(app.request(`${ORIGIN}${path}`, { headers: { cookie } }));
	const post = (path: string, body: URLSearchParams) =>
		answerOf(app.request(`${ORIGIN}${path}`, { method: 'POST', body, headers: { cookie, origin: ORIGIN } }));
	return {
		get,
		post,
		/** The forms of a page, as they stand there. */
		forms: async (page: string) => formsIn((await get(page)).html),
		/** The form of a page that goes to `to`, changed so; without such a form, only what is changed. */
		async fields(page: string | null, to: string, changed: Changed): Promise<URLSearchParams> {
			if (page === null) return filled({ id: '', to, fields: [] }, { formToken, ...changed });
			const { html, status } = await get(page);
			const form = formsIn(html).find((one) => one.to.split('?')[0] === to);
			if (form === undefined) throw new Error(`${page} (${status}) has no form that goes to ${to}.`);
			return filled(form, changed);
		},
		/** The first of these pages that has a form of its own. */
		async offers(pages: readonly string[]): Promise<string> {
			for (const page of pages) if (formsIn((await get(page)).html).some(({ to }) => to === page)) return page;
			throw new Error(`None of these has a form: ${pages.join(' ')}`);
		},
		async send(page: string | null, to: string, changed: Changed): Promise<Answer> {
			return post(to, await this.fields(page, to, changed));
		},
	};
}

const last = (path: string | null): string => path?.split('?')[0]?.split('/').at(-1) ?? '';

/** Makes what the demonstration has not: talks that are going on, a device, codes. Then names one of each. */
export async function found(run: Pick<Running, 'kept' | 'w'> & { readonly app: Asking }, sides: Sides, side: Side) {
	const { staff } = sides[side];
	const { kept } = run;
	const { project } = staff.worker;
	const nadia = browserOf(run, await signIn(run, staff.worker));
	const people = await kept.youngPeople.search(project, '');
	const named = (name: string): string => people.find(({ about }) => about.nameUsed === name)?.id ?? '';
	const begin = async (name: string): Promise<string> => {
		const at = `/young-people/${named(name)}/conversations/new`;
		const id = last((await nadia.send(at, at, { enquiry: 'not-known' })).to);
		for (const option of ['bad-day', 'bad-day', 'no'])
			await nadia.send(`/conversations/${id}`, `/conversations/${id}`, { option, do: 'next' });
		await nadia.send(`/conversations/${id}`, `/conversations/${id}`, { words: 'The bus was late', do: 'next' });
		return id;
	};
	const rows = await rowsOf(run, staff);
	const toReadAgain = await nadia.offers(rows.ended.map((id) => `/conversations/${id}/read-again`));
	const [talk, withPerson] = [await begin('Theo'), await begin('Ellie')];
	await nadia.send(`/conversations/${withPerson}`, `/conversations/${withPerson}`, { do: 'person' });
	const practice = last((await nadia.send('/practice', '/practice', {})).to);
	const priya = browserOf(run, await signIn(run, staff.lead));
	const dates = { staff: staff.volunteer.id, trainingUntil: '2027-01-01', dbsUntil: '2027-01-01' };
	await priya.send('/volunteers', '/volunteers', dates);
	const asking = named('Ellie');
	const askFor = async (): Promise<string> => {
		const at = `/young-people/${asking}/requests/new`;
		return last((await priya.send(at, at, { asker: 'young-person', receivedOn: '2026-01-15' })).to);
	};
	const [asked, agreed] = [await askFor(), await askFor()];
	const request = `/young-people/${asking}/requests/${agreed}`;
	await priya.send(request, request, {
		answer: 'agreed',
		danger: 'no',
		identity: 'Known to us',
		why: 'It is their right',
		staffNames: 'no',
	});
	const alsoAsked = named('Immy');
	const waiting = await waitsForSecond(browserOf(run, await signIn(run, staff.manager)), alsoAsked);
	const wrong = `/young-people/${asking}/wrong`;
	await priya.send(wrong, wrong, { by: 'parent', who: 'Her nan', what: 'The school', words: 'It is Hilltop' });
	const corrections = await kept.rights.correctionsOf(project, asking as YoungPersonId);
	const report = `/young-people/${asking}/mandatory-report`;
	const reported = last((await nadia.send(report, report, { what: 'She told me' })).to);
	const { alertOfOurs } = rows.one;
	await nadia.send(`/alerts/${alertOfOurs}?do=pass`, `/alerts/${alertOfOurs}/offer`, { to: staff.lead.id });
	const rota = await rotaRowsOf(run, staff);
	const texted = {
		...(await safeContactRowsOf(run, staff.worker, rows.one.person)),
		...(await inboxRowsOf(run, staff, rows.one.person)),
	};
	const other = await signIn(run, staff.worker);
	const { id: device } = await kept.devices.enrol({ project, label: 'Tablet', shared: true }, staff.worker.id, NOW);
	const way = { project, staff: staff.worker.id, id: run.w.ids.row<string>() };
	const number = { ...way, channel: 'text', address: '+447700900123' } as const;
	await kept.reaching.staffWays.add(number, { code: '123456', until: run.w.future }, NOW);
	const woken = { id: run.w.ids.row<string>(), staff: staff.worker.id, endpoint: `https://push.example/${way.id}`, p256dh: 'p', auth: 'a' };
	await kept.pushSubscriptions.keep(project, woken, null, NOW);
	await kept.faults.raise(project, 'clock-jumped', 'clock', NOW);
	const [fault] = await kept.faults.open(project);
	return {
		...rows.one,
		...rota,
		...texted,
		fault: fault?.id ?? '',
		...{ way: way.id, wokenDevice: woken.id },
		report: reported,
		...{ asking: asking as string, asked, agreed, waiting, alsoAsked, correction: corrections[0]?.id ?? '' },
		toReadAgain: toReadAgain.split('/')[2] ?? '',
		...{ talk, withPerson, practice, device, passkey: 'a-passkey', quiet: named('Callum') },
		withPersonToken: (await kept.conversations.find(project, withPerson as ConversationId))?.conversation.position.head ?? '',
		entry:
			(await kept.conversations.find(project, talk as ConversationId))?.entries.findLast(({ input }) => input.type === 'answered')?.id ??
			'',
		otherSession: (await kept.sessions.find(other.token, NOW))?.id ?? '',
		code: await kept.sessions.invite(staff.duty.id, run.w.future),
		phoneCode: await kept.privatePages.makeCode(
			{ project, conversation: talk as ConversationId, by: staff.worker.id, mayCheck: false },
			NOW,
		),
		member: staff.duty.id as string,
		reader: staff.lead.id as string,
		volunteer: staff.volunteer.id as string,
	};
}

/** A parent’s request that a manager decided, so that somebody else looks second. */
async function waitsForSecond(manager: ReturnType<typeof browserOf>, asking: string): Promise<string> {
	const at = `/young-people/${asking}/requests/new`;
	const request = (await manager.send(at, at, { asker: 'parent', who: 'Her nan', receivedOn: '2026-01-15' })).to ?? '';
	await manager.send(request, request, {
		...{ answer: 'agreed', danger: 'no', identity: 'Known to us', authority: 'A court order', why: 'It is good for her' },
		...{ theirView: 'She is fine with it', understanding: 'She knows what it is', staffNames: 'no' },
	});
	await manager.send(request, request, { do: 'weighed' });
	return last(request);
}

async function rowsOf({ kept }: Pick<Running, 'kept'>, staff: Readonly<Record<Role, StaffMember>>) {
	const { project } = staff.worker;
	const { read } = kept.db;
	const [talks, allAlerts, promises, spans, times, checks, lines] = await Promise.all([
		read.select().from(conversations).where(eq(conversations.project, project)),
		read.select().from(alerts).where(eq(alerts.project, project)),
		read.select().from(actions).where(eq(actions.project, project)),
		read.select().from(coverSpans).where(eq(coverSpans.project, project)),
		read.select().from(episodes).where(eq(episodes.project, project)),
		read.select().from(screeningChecks).where(eq(screeningChecks.project, project)),
		read.select().from(entries).where(eq(entries.project, project)),
	]);
	const must = <One>(one: One | undefined, what: string): One => {
		if (one === undefined) throw new Error(`The demonstration has no ${what}.`);
		return one;
	};
	const over = must(
		talks.find(({ outcome, worker, position }) => outcome === 'completed' && worker === staff.worker.id && position.place === 'end'),
		'talk that is over',
	).id;
	const wrong = must(
		checks.find(({ entry }) => lines.some(({ id }) => id === entry)),
		'line that somebody judged',
	);
	const ownAction = must(
		promises.find(({ conversation, state }) => conversation === null && state === 'open'),
		'promise of a person',
	);
	const promise = must(
		promises.find(({ conversation, state }) => conversation !== null && state === 'open'),
		'promise of a talk',
	);
	const told = must(
		promises.find(({ state, toldOn, conversation }) => conversation !== null && state !== 'open' && state !== 'refused' && toldOn === null),
		'promise to tell of',
	);
	const one = {
		...{ toTell: told.id as string, tellIn: told.conversation as string, tellVersion: String(told.version) },
		over: over as string,
		paused: must(
			talks.find(({ outcome, position }) => outcome === 'part-done' && position.floor !== 'open'),
			'talk that rests',
		).id as string,
		exampleTalk: must(
			lines.find(({ id }) => id === wrong.entry),
			'its talk',
		).conversation as string,
		exampleEntry: wrong.entry as string,
		person: ownAction.youngPerson as string,
		action: ownAction.id as string,
		promised: promise.conversation as string,
		promise: promise.id as string,
		episode: must(
			times.find(({ youngPerson }) => youngPerson === ownAction.youngPerson),
			'time away',
		).id as string,
		span: must(spans[0], 'hours').id as string,
		alert: must(
			allAlerts.find(({ state }) => state === 'raised'),
			'alert that was raised',
		).id as string,
		alertOfOurs: must(
			allAlerts.find(({ owner, state }) => owner === staff.worker.id && state === 'owned'),
			'alert of hers',
		).id as string,
		alertOfAnother: must(
			allAlerts.find(({ owner, state }) => owner !== null && owner !== staff.worker.id && state === 'owned'),
			'alert of another',
		).id as string,
	};
	return { one, ended: talks.filter(({ endedAt }) => endedAt !== null).map(({ id }) => id as string) };
}
