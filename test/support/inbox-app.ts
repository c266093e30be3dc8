import { Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { inboxRoutes } from '#app/inbox/inbox-routes.tsx';
import type { Session } from '#app/staff/ports.ts';
import { takeTexts } from '#app/texting/take-texts.ts';
import type { Change } from '#core/record/change.ts';
import type { Role, StaffMember } from '#core/record/staff.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { screenWords } from '#core/screening/screen-words.ts';
import type { TextingNumber } from '#core/texting/kept-text.ts';
import type { Thread } from '#core/texting/thread.ts';
import { byRef, latest } from '#flows/index.ts';
import { aNumber } from './about-texts.ts';
import { staffApp } from './staff-app.ts';
import { inbound } from './texting.ts';

const ASSETS = Object.fromEntries(
	['staff.css', 'inbox.css', 'inbox.js', 'favicon.svg', 'manifest.webmanifest'].map((name) => [name, `/assets/${name}`]),
);

/** The pages of the inbox over an in-memory store with the four made-up young people, for Nadia in this role. */
export async function inboxApp(role: Role = 'worker', hasGateway = true) {
	const here = await staffApp(role, ASSETS);
	const { kept, world } = here;
	const commit = async (...changes: readonly Change[]) => {
		const outcome = await kept.store.commit({ project: world.project.id, at: world.clock.now(), changes, audit: [] });
		if (outcome !== 'committed') throw new Error(`It was ${outcome}.`);
	};
	const texting = takeTexts({
		...{ project: world.project, texts: kept.texts, people: kept.youngPeople, alerts: kept.alerts, access: kept.access },
		...{ staff: kept.staff, cover: kept.cover, store: kept.store, screen: screenWords, clock: world.clock, ids: world.ids },
		onFault: () => undefined,
	});
	/** A number that is known to be this young person's. */
	const numberOf = async (person: YoungPerson, number: string, over: Partial<TextingNumber> = {}): Promise<TextingNumber> => {
		const made = { ...aNumber(world, person, number), ...over };
		await commit({ change: 'number-added', number: made, sender: number });
		return made;
	};
	/** A text from there, which a person has to answer within half an hour. */
	const texts = async ({ number, id }: TextingNumber, words: string, more: Parameters<typeof inbound>[1] = {}) => {
		await texting.take([inbound(words, { from: number, ...more })]);
		await threadIs(id, { answerDueAt: world.future });
	};
	const threadIs = async (number: TextingNumber['id'], over: Partial<Thread>) => {
		const thread = here.state.threads.get(number);
		if (thread === undefined) throw new Error('There is no thread.');
		const { handleAt: _handle, lockedUntil: _lock, answerLockedUntil: _answer, writtenInBy: _by, writtenInUntil: _until, ...bare } = thread;
		await commit({ change: 'thread-changed', thread: { ...bare, ...over }, from: thread.version });
	};
	const as = (staff: StaffMember) => asked(here.session, staff, { ...here, hasGateway });
	return { ...here, ...as(here.session.staff), commit, numberOf, texts, threadIs, as };
}

type Over = Pick<Awaited<ReturnType<typeof staffApp>>, 'kept' | 'world'> & { readonly hasGateway: boolean };

function asked(session: Session, staff: StaffMember, { kept, world, hasGateway }: Over) {
	const app = new Hono<AppEnv>();
	app.use(async (c, next) => {
		c.set('session', { ...session, staff });
		c.set('assets', ASSETS);
		c.set('nonce', 'nonce');
		return next();
	});
	app.onError((_error, c) => c.text('That did not work.', 500));
	const pages = { ...kept, people: kept.youngPeople, flows: { byRef, latest }, clock: world.clock, ids: world.ids };
	app.route('/', inboxRoutes({ ...pages, strips: async () => null, hasGateway, contacts: () => [] }));
	const ask = async (path: string, init?: RequestInit) => {
		const answer = await app.request(path, init);
		return { status: answer.status, location: answer.headers.get('location'), html: await answer.text() };
	};
	return {
		get: (path: string) => ask(path),
		post: (path: string, fields: Readonly<Record<string, string>> = {}) => ask(path, { method: 'POST', body: new URLSearchParams(fields) }),
	};
}

export type InboxApp = Awaited<ReturnType<typeof inboxApp>>;

/** What stands on a page, without its tags. */
export const wordsOn = (html: string): string =>
	html
		.replace(/<script[\s\S]*?<\/script>|<[^>]+>/g, ' ')
		.replaceAll('&#39;', '’')
		.replaceAll('&quot;', '"')
		.replace(/\s+/g, ' ');
