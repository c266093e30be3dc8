import type { CoverReads, LineChecks } from '#app/cover/ports.ts';
import { whoLooksNow } from '#app/cover/who-looks-now.ts';
import { toldNow } from '#app/private-page/told.ts';
import type { EmergencyTeams } from '#app/rota/ports.ts';
import type { Session } from '#app/staff/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { AlertId } from '#core/id.ts';
import { type AlertsDeps, contextOf } from './alerts.ts';
import { isForPractice, type OneAlertProps } from './one-alert-props.ts';
import type { AlertRecord } from './ports.ts';
import { isAlone } from './said.tsx';
import { nextInWords, type Readers } from './standing-words.ts';
import { whoIsNext } from './who-next.ts';

export type AroundDeps = AlertsDeps & {
	readonly cover: Pick<CoverReads, 'at' | 'hour'>;
	readonly lineChecks: Pick<LineChecks, 'newest'>;
	/** How the council’s emergency duty team is rung. */
	readonly rota: { readonly teams: Pick<EmergencyTeams, 'newest'> };
	/** Something that stands around an alert could not be read. The alert is shown without it. */
	readonly onBesideFault: (error: unknown, subject: { readonly alert: AlertId }) => void;
};

export type Around = Pick<OneAlertProps, 'next' | 'theirPage' | 'woken' | 'team'>;

const NOTHING: Around = { next: null, theirPage: null, woken: false, team: undefined };

/**
 * What stands around the words of an alert: what comes by itself, what the young person reads, and whom to ring. What of it cannot be read
 * is told to whoever looks after the installation, and keeps nothing else from being shown.
 */
export async function aroundAlert(deps: AroundDeps, session: Session, record: AlertRecord, readers: Readers): Promise<Around> {
	const { project } = session;
	const without =
		<Part extends keyof Around>(part: Part) =>
		(error: unknown): Around[Part] => {
			deps.onBesideFault(error, { alert: record.alert.id });
			return NOTHING[part];
		};
	const [next, theirPage, woken, team] = await Promise.all([
		nextOf(deps, session, record, readers).catch(without('next')),
		theirs(deps, record, readers).catch(without('theirPage')),
		wasWoken(deps, session, record).catch(without('woken')),
		deps.rota.teams.newest(project.id).catch(without('team')),
	]);
	return { next, theirPage, woken, team };
}

async function nextOf(deps: AroundDeps, session: Session, record: AlertRecord, readers: Readers): Promise<string | null> {
	if (isForPractice({ record, session })) return null;
	const context = await contextOf(deps, session, record, readers.now);
	return nextInWords(record.alert, readers, await whoIsNext(record.alert, context, deps.cover));
}

/** The same words, from the same place, as their own page: it is never more than what they read. */
async function theirs(deps: AroundDeps, record: AlertRecord, { staff, now }: Readers): Promise<readonly string[] | null> {
	const newest = record.disclosures[0];
	// Whoever texts has no page of ours to read.
	if (newest === undefined || newest.concern.conversation === null || !isAlone(record)) return null;
	const project = record.alert.project;
	const [alerts, looks, hour, closedTo] = await Promise.all([
		deps.alerts.ofConversation(project, newest.concern.conversation),
		whoLooksNow(deps, project, now),
		deps.cover.hour(project, now),
		deps.access.closedTo(project, record.youngPerson.id),
	]);
	return toldNow({ alerts, staff, looks, hour, closedTo, now });
}

/** Notifications go on for as long as nobody has it: the hours of the first so many say enough. */
const MOST_HOURS = 24;

/** Whether somebody was called to it at an hour at which nobody is at work. Practice and drills wake nobody. */
export async function wasWoken({ cover }: AroundDeps, session: Session, record: AlertRecord): Promise<boolean> {
	const { alert, trail } = record;
	if (alert.drill || isForPractice({ record, session })) return false;
	const told = trail.flatMap(({ what, at }) => (what === 'notified' ? [at] : []));
	const hours = new Map<string, Instant>(told.map((at) => [at.slice(0, 'yyyy-mm-ddThh'.length), at]));
	const modes = await Promise.all([...hours.values()].slice(0, MOST_HOURS).map((at) => cover.hour(alert.project, at)));
	return modes.some(({ mode }) => mode !== 'staffed');
}
