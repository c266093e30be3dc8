import { type Context, Hono } from 'hono';
import { accessRoutes } from '#app/access/access-routes.tsx';
import { withinSight } from '#app/access/within-sight.tsx';
import type { AppEnv, Assets } from '#app/app-env.ts';
import { cardRoutes } from '#app/card/card-routes.tsx';
import type { Clock, Ids } from '#app/clock.ts';
import { promiseRoutes } from '#app/close/promise-routes.tsx';
import { closeRoutes } from '#app/close/routes.tsx';
import { closedToCodes, onlyRead } from '#app/closing/only-read.tsx';
import { codeRoutes } from '#app/codes/code-routes.tsx';
import { beginRoutes } from '#app/conversation/begin-routes.tsx';
import type { FlowRegistry } from '#app/conversation/conversation-deps.ts';
import { OpenConversations } from '#app/conversation/open-conversations.ts';
import { conversationRoutes } from '#app/conversation/routes.tsx';
import { phoneRoutes } from '#app/demo-phone/phone-routes.tsx';
import type { ScreenPhones } from '#app/demo-phone/ports.ts';
import { facesRoutes } from '#app/faces/faces-routes.tsx';
import { feedbackRoutes } from '#app/feedback/feedback-routes.tsx';
import { readForm } from '#app/form.ts';
import { afterHandOver } from '#app/hand-over/after-hand-over.tsx';
import { handOverLock, isHandOver } from '#app/hand-over/hand-over-lock.ts';
import { handOverRoutes } from '#app/hand-over/hand-over-routes.tsx';
import { HANDED_WORDS } from '#app/hand-over/hand-over-words.en.ts';
import { giveBack, sendsTheirWords } from '#app/hand-over/not-got-page.tsx';
import { HandOverFailedPage } from '#app/hand-over/unlock-page.tsx';
import { kitRoutes } from '#app/layout/kit-routes.tsx';
import type { WakeUp } from '#app/live/ports.ts';
import { liveRoutes } from '#app/live/routes.tsx';
import { homeRoutes } from '#app/messages-home/home-routes.tsx';
import { leadFirst, peopleRoutes } from '#app/people/people-routes.tsx';
import type { PracticeScripts } from '#app/practice/ports.ts';
import { practiceRoutes } from '#app/practice/routes.tsx';
import type { PrivateLook } from '#app/private-page/private-frame.tsx';
import { privateRoutes } from '#app/private-page/private-routes.tsx';
import { pushRoutes } from '#app/push/routes.ts';
import { reportRoutes } from '#app/report/routes.tsx';
import { requestOf } from '#app/rights/request-addresses.ts';
import { rightsRoutes } from '#app/rights/rights-routes.ts';
import { calendarRoute } from '#app/rota/calendar-route.ts';
import { checkRoutes } from '#app/screening/check-routes.tsx';
import { exampleRoutes } from '#app/screening/example-routes.tsx';
import { screeningRoutes } from '#app/screening/screening-routes.tsx';
import { idleLock } from '#app/sign-in/idle-lock.ts';
import { idleRoute, lockRoutes } from '#app/sign-in/lock-routes.tsx';
import { ownRoutes } from '#app/sign-in/own-routes.tsx';
import type { Passphrases } from '#app/sign-in/ports.ts';
import type { SignInDeps } from '#app/sign-in/sign-in-deps.ts';
import { notSignedIn, signInRoutes, signOutRoute } from '#app/sign-in/sign-in-routes.tsx';
import { lately } from '#app/sign-in/step-up.ts';
import type { Session } from '#app/staff/ports.ts';
import { staffRoutes } from '#app/staff-routes.ts';
import { totalsRoutes } from '#app/totals/totals-routes.tsx';
import type { Surroundings } from '#core/cover/going-live.ts';
import type { ScreenWords } from '#core/screening/screen-words.ts';
import type { Health } from '#server/health.ts';
import type { Kept } from '#server/kept.ts';
import { type Log, routeLine } from '#server/log.ts';
import type { OpenCarriers } from '#server/reach/carriers.ts';
import { signInDepsOf } from '#server/sign-in/sign-in-deps-of.ts';
import { alertPages } from '#server/web/alert-pages.ts';
import { type AppDesk, notJudged, ownPageFailed, requestFailed } from '#server/web/app-desk.ts';
import { builtFiles } from '#server/web/built-files.ts';
import { codeTries } from '#server/web/code-tries.ts';
import { failedPage } from '#server/web/failed-page.tsx';
import { formLimit } from '#server/web/form-limit.ts';
import { formsOnly } from '#server/web/forms-only.ts';
import { idShape } from '#server/web/id-shape.tsx';
import { inboxPart, waitingOn } from '#server/web/inbox-part.ts';
import { networkPrefix } from '#server/web/network-prefix.ts';
import { privateCookie } from '#server/web/private-cookie.ts';
import { qrSquares } from '#server/web/qr-squares.ts';
import { fromDevices, fromProviders, reachPages } from '#server/web/reaching-people.ts';
import { fromOurPages, isFormOf, withFormToken } from '#server/web/same-site.ts';
import { securityHeaders } from '#server/web/security-headers.ts';
import { sessionCookie } from '#server/web/session-cookie.ts';
import { sessionReader } from '#server/web/session-reader.ts';
import { openStrips } from '#server/web/strips.tsx';
import { leadsOf } from '#server/web/tell-leads.ts';
import { tellOfWayBack } from '#server/web/tell-of-way-back.ts';
import type { TextsInDeps } from '#server/web/texts-in.ts';
import { isAddress, unknownAddress } from '#server/web/unknown-address.tsx';

export type AppDeps = Pick<TextsInDeps, 'texts' | 'origin'> & {
	readonly kept: Kept;
	readonly flows: FlowRegistry;
	readonly screen: ScreenWords;
	/** Given in the demonstration only. */
	readonly practice?: PracticeScripts | undefined;
	/** Given in the demonstration only. */
	readonly phones?: ScreenPhones | undefined;
	readonly clock: Clock;
	readonly ids: Ids;
	readonly wake: WakeUp;
	/** How often event streams look, beat and begin again, in milliseconds. */
	readonly stream: { readonly pollMs: number; readonly beatMs: number; readonly lifeMs: number };
	readonly push: { readonly publicKey: string; readonly isPushService: (endpoint: string) => boolean };
	/** By what people are reached besides; none in most tests. */
	readonly reach?: OpenCarriers | undefined;
	readonly assets: Assets;
	readonly assetFolder: string;
	/** What stands in every page of the young person's own phone. */
	readonly privateLook: PrivateLook;
	readonly secure: boolean;
	/** What going live needs besides what is kept; nothing is there where nobody says. */
	readonly surroundings?: (() => Surroundings) | undefined;
	/** Proxies on other machines whose word is taken for where a request comes from: see `networkPrefix`. */
	readonly trustedProxies?: readonly string[] | undefined;
	readonly health: () => Promise<Health>;
	/** Where what does not work is said; nowhere in most tests. */
	readonly desk?: AppDesk | undefined;
	readonly log: Log;
	readonly monotonicMs: () => number;
	/** Quicker ones, for tests. */
	readonly passphrases?: Passphrases | undefined;
};

/** Bytes: several times the longest account that anybody has typed into one field. More is a fault or an attack. */
const LARGEST_FORM = 1_000_000;
const TOO_LARGE = 'That is more than fits in one go. Nothing was lost: go back, keep the first part, then the rest.';
const NOT_FROM_OURS = 'This did not come from one of our own pages, so nothing was changed. Go back, reload the page and try again.';
const NOT_A_FORM = 'This was not sent as a form of one of our pages, so nothing was changed. Files and pictures are never taken.';
const OTHER_SIGN_IN = 'This page was made for another sign-in, so nothing was changed. Go back, reload the page and try again.';

/** The whole app: the middleware in order, then a sub-app for each capability. */
export function createApp(deps: AppDeps): Hono<AppEnv> {
	const { kept } = deps;
	const cookie = sessionCookie(deps.secure);
	const conversations = conversationsOf(deps);
	const app = new Hono<AppEnv>();
	const signIn: SignInDeps = { ...signInDepsOf(deps, cookie, async (request) => app.fetch(request)), tellOfWayBack: tellOfWayBack(deps) };

	app.use(securityHeaders(deps));
	app.use(async (c, next) => {
		c.set('assets', deps.assets);
		const began = deps.monotonicMs();
		await next();
		deps.log.debug(routeLine(c.req.method, c.req.routePath, c.res.status, deps.monotonicMs() - began), 'answered');
	});
	app.use(builtFiles(deps.assetFolder));
	const sessionOf = sessionReader({ ...kept, clock: deps.clock }, cookie);
	app.use(handOverLock(sessionOf, refusedWhileHandedOver));
	app.use(formLimit(LARGEST_FORM, (c) => refused(c, 413, TOO_LARGE, HANDED_WORDS.tooMuch)));
	app.get('/health', async (c) => c.json(await deps.health())).route('/', fromProviders(deps));
	const noAddress = unknownAddress(sessionOf, deps.privateLook);
	app.use(idShape(noAddress));
	app.use(fromOurPages(deps.origin, (c) => refused(c, 403, NOT_FROM_OURS)));
	app.use(formsOnly((c, status) => (isAddress(c) ? refused(c, status, status === 413 ? TOO_LARGE : NOT_A_FORM) : noAddress(c))));
	app.route('/', fromDevices(deps)).route('/', signInRoutes(signIn).route('/', idleRoute(signIn, sessionOf)));
	const isStaff = async (c: Context) => (await sessionOf(c)) !== undefined;
	app.route('/', youngPersonsPhone(deps, conversations, isStaff)).route('/', calendarRoute(deps, noAddress));

	const answerAfterHandOver = afterHandOver({ ...conversations, sessions: kept.sessions, cookie, isFormOf });
	app.use(async (c, next) => {
		if ((await sessionOf(c)) !== undefined) return next();
		return isHandOver(c.req.path) ? answerAfterHandOver(c) : isAddress(c) ? notSignedIn(c, signIn) : noAddress(c);
	});
	app.use(withFormToken((c) => (sendsTheirWords(c) ? giveBack(c, false, 403) : refused(c, 403, OTHER_SIGN_IN))));
	app.use(idleLock(signIn));
	app.use(leadFirst(kept));
	for (const routes of [signOutRoute, lockRoutes, ownRoutes, peopleRoutes]) app.route('/', routes(signIn));
	app.use(withinSight(kept.access)).use(onlyRead(kept.closing)).use(waitingOn(deps));
	mount(app, deps, conversations);

	app.onError(async (error, c) => {
		requestFailed(deps, error, c);
		const session: Session | undefined = c.get('session');
		if (sendsTheirWords(c)) return giveBack(c, session !== undefined && isFormOf(await readForm(c), session), 500);
		if (isHandOver(c.req.path)) return c.html(<HandOverFailedPage c={c} />, 500);
		return failedPage(error, c);
	});
	return app;
}

const refusedWhileHandedOver = (c: Context<AppEnv>) => c.html(<HandOverFailedPage c={c} says={HANDED_WORDS.nothing} />, 403);

/** In bare words; on the pages of a young person who holds the tablet, as one of theirs with a way back. */
function refused(c: Context<AppEnv>, status: 403 | 413 | 415, words: string, theirs: string = HANDED_WORDS.nothing) {
	return isHandOver(c.req.path) ? c.html(<HandOverFailedPage c={c} says={theirs} />, status) : c.text(words, status);
}

type Conversations = ReturnType<typeof conversationsOf>;

/** What every way of holding a conversation stands on: one memory of the open ones for all of them. */
function conversationsOf(deps: AppDeps) {
	const { kept, clock, ids } = deps;
	return {
		reads: kept.conversations,
		people: kept.youngPeople,
		alerts: kept.alerts,
		access: kept.access,
		staff: kept.staff,
		store: kept.store,
		flows: deps.flows,
		cover: kept.cover,
		screen: deps.screen,
		practice: deps.practice,
		privatePages: kept.privatePages,
		clock,
		ids,
		...openStrips(kept, clock, deps.log),
		onFault: notJudged(deps),
		open: new OpenConversations(kept.conversations, deps.flows),
	};
}

/** Before the staff's session: nobody is signed in there. */
function youngPersonsPhone(deps: AppDeps, conversations: Conversations, isStaff: (c: Context) => Promise<boolean>): Hono<AppEnv> {
	const { kept } = deps;
	const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
	const app = new Hono<AppEnv>().use('/notes', closedToCodes(kept.closing, kept.projects.first, deps.privateLook));
	const phone = privateRoutes({
		...conversations,
		pages: kept.privatePages,
		cover: kept.cover,
		lineChecks: kept.lineChecks,
		cookie: privateCookie(deps.secure),
		look: deps.privateLook,
		tries: codeTries({ monotonicMs: deps.monotonicMs, prefixOf: networkPrefix(deps.trustedProxies ?? []), wait }),
		isStaff,
		onFailed: ownPageFailed(deps),
	});
	return app.route('/', phone);
}

function mount(app: Hono<AppEnv>, deps: AppDeps, conversations: Conversations): void {
	const { kept, clock, ids, wake } = deps;
	const { strips, shown, faultStrip } = conversations;
	const reach = deps.practice === undefined ? deps.reach : undefined;
	app.route('/', staffRoutes({ ...deps, ...kept, people: kept.youngPeople, strips, reach }));
	app.route('/', totalsRoutes({ ...kept, people: kept.youngPeople, clock }));
	app.route('/', accessRoutes({ ...kept, ...conversations, people: kept.youngPeople, tellLeads: leadsOf(deps) }));
	app.route('/', rightsRoutes({ ...kept, ...conversations, people: kept.youngPeople }, lately({ clock }, requestOf)));
	for (const routes of [beginRoutes, conversationRoutes, closeRoutes, promiseRoutes, practiceRoutes]) app.route('/', routes(conversations));
	app.route('/', reportRoutes({ ...conversations, rights: kept.rights }));
	app.route('/', handOverRoutes({ ...conversations, handOvers: kept.handOvers, lineChecks: kept.lineChecks }));
	app.route('/', codeRoutes({ ...conversations, qr: qrSquares, origin: deps.origin }));
	app.route('/', cardRoutes({ ...conversations, lineChecks: kept.lineChecks }));
	app.route('/', feedbackRoutes({ feedback: kept.feedback, store: kept.store, clock, strips }));
	const screening = { ...conversations, screening: kept.screening, texts: kept.texts };
	for (const routes of [checkRoutes, exampleRoutes, screeningRoutes]) app.route('/', routes(screening));
	app.route('/', homeRoutes({ ...kept, ...conversations }));
	app.route('/', kitRoutes()).route('/', facesRoutes(conversations)).route('/', reachPages(deps, strips));
	app.route('/', alertPages(deps, strips)).route('/', inboxPart(deps, strips));
	if (deps.phones !== undefined) app.route('/', phoneRoutes({ phones: deps.phones, strips }));
	app.route(
		'/live',
		liveRoutes({
			...deps.stream,
			access: kept.access,
			events: kept.staffEvents,
			wake,
			alerts: kept.alerts,
			staff: kept.staff,
			...{ shown, faultStrip, clock, ids },
		}),
	);
	app.route('/push', pushRoutes({ subscriptions: kept.pushSubscriptions, ...deps.push, clock, ids }));
}
