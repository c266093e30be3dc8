import type { Carrier, Knock, Knocked, Way } from '#app/reach/ports.ts';
import { CHANNELS, type Channel } from '#core/escalation/channel.ts';
import type { Role, StaffMember } from '#core/record/staff.ts';
import { byRef, latest } from '#flows/index.ts';
import { createApp } from '#server/app.tsx';
import { inProcessWakeUp } from '#server/live/in-process-wake-up.ts';
import { createLog } from '#server/log.ts';
import { screenWordsCautiously } from './cautious-screening.ts';
import { DATABASES } from './databases.ts';
import { GATEWAY_KEY } from './fake-gateway.ts';

export const ORIGIN = 'http://localhost';
export const MINE = '/how-i-am-reached';

/** The whole app over a real database, with carriers that write down what they were given and answer as they are told. */
export async function reachedApp() {
	const [kind] = DATABASES;
	if (kind === undefined) throw new Error('This run has no database.');
	const at = await kind.open();
	const { clock, ids, project } = at.world;
	const knocked: { readonly way: Way; readonly knock: Knock }[] = [];
	const codes: { readonly to: string; readonly code: string }[] = [];
	const next: { outcome: Knocked['outcome'] } = { outcome: 'accepted' };
	const came = (): Knocked => (next.outcome === 'accepted' ? { outcome: 'accepted', providerId: null } : { outcome: next.outcome });
	const carrier = (channel: Channel): Carrier => ({
		channel,
		async knock(way, knock) {
			knocked.push({ way, knock });
			return came();
		},
	});
	const takes = (channel: 'text' | 'e-mail') => ({
		channel,
		async carry(to: string, code: string) {
			codes.push({ to, code });
			return came();
		},
	});
	const app = createApp({
		...{ kept: at.kept, flows: { latest, byRef }, screen: screenWordsCautiously, clock, ids },
		wake: inProcessWakeUp(() => undefined),
		stream: { pollMs: 1_000, beatMs: 1_000, lifeMs: 1_000 },
		push: { publicKey: 'key', isPushService: () => true },
		reach: {
			carriers: new Map(CHANNELS.map((channel) => [channel, carrier(channel)])),
			codes: new Map([
				['text', takes('text')],
				['e-mail', takes('e-mail')],
			]),
			letters: new Map(),
			receiptKey: GATEWAY_KEY,
		},
		assets: new Proxy({}, { get: (_all, name) => `/assets/${String(name)}` }),
		...{ assetFolder: '/nowhere', privateLook: { style: '', script: '' }, origin: () => ORIGIN, secure: false },
		health: () => Promise.reject(new Error('Nobody asks.')),
		log: createLog({ write: () => true }, 'silent'),
		monotonicMs: () => 0,
	});

	const now = () => clock.now();
	const signIn = async (member: StaffMember) => {
		const opened = await at.kept.sessions.open(await at.kept.sessions.invite(member.id, at.world.future), now());
		const session = await at.kept.sessions.find(opened?.token ?? '', now());
		return browserOf(app, `waymark=${opened?.token}`, session?.formToken ?? '');
	};
	return {
		...{ at, app, knocked, codes, next, now, signIn, project: project.id },
		nadia: () => signIn(at.world.nadia),
		priya: () => signIn(at.world.priya),
		async somebody(name: string, role: Role) {
			const member = at.world.staff(name, role);
			await at.kept.staffAdmin.add(member, 'system', now());
			return signIn(member);
		},
		keep: (id: string, staff: StaffMember) =>
			at.kept.pushSubscriptions.keep(
				project.id,
				{ id, staff: staff.id, endpoint: `https://push.example/${id}`, p256dh: 'p', auth: 'a' },
				null,
				now(),
			),
		shown: (fields: Record<string, string>, init: RequestInit = {}) =>
			app.request(`${ORIGIN}/push/shown`, { method: 'POST', headers: { origin: ORIGIN }, body: new URLSearchParams(fields), ...init }),
	};
}

export type ReachedApp = Awaited<ReturnType<typeof reachedApp>>;

function browserOf(app: ReturnType<typeof createApp>, cookie: string, formToken: string) {
	const answerOf = async (response: Response | Promise<Response>) => {
		const { status, headers } = await response;
		return { status, to: headers.get('location') ?? '', html: await (await response).text() };
	};
	return {
		get: (path: string) => answerOf(app.request(`${ORIGIN}${path}`, { headers: { cookie } })),
		post: (path: string, fields: Record<string, string> = {}) =>
			answerOf(
				app.request(`${ORIGIN}${path}`, {
					method: 'POST',
					headers: { cookie, origin: ORIGIN },
					body: new URLSearchParams({ formToken, ...fields }),
				}),
			),
	};
}
