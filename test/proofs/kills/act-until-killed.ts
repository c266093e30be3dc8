import { createECDH, randomBytes } from 'node:crypto';
import { and, desc, eq, isNull, ne } from 'drizzle-orm';
import { takeOver } from '#core/escalation/acts.ts';
import type { Alert } from '#core/escalation/alert.ts';
import { offer } from '#core/escalation/offer.ts';
import type { AlertContext, AlertOutcome } from '#core/escalation/step.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import type { Project, Role, StaffMember } from '#core/record/staff.ts';
import { alerts } from '#db/schema/index.ts';
import { systemClock as clock, randomIds as ids } from '#server/clock.ts';
import { alertFrom } from '#server/store/conversation-rows.ts';
import type { OpenStore } from '#server/store/open-store.ts';

/** How long somebody on duty does nothing after each thing that they did. */
const PAUSE_MS = 20;
const NEWEST = 20;

/** Whoever is told has a phone, and there is a lead to whom something can be handed over. */
export async function staffWithPhones(kept: OpenStore, project: Project, pushService: string): Promise<void> {
	const there = await kept.staff.all(project.id);
	if (there.some(({ role }) => role === 'lead')) return;
	const lead: StaffMember = { id: ids.row<StaffId>(), project: project.id, name: 'lead', role: 'lead', active: true };
	await kept.staffAdmin.add(lead, 'system', clock.now());
	for (const { id: staff, role } of [...there, lead].filter((one) => one.role !== 'worker')) {
		const key = createECDH('prime256v1');
		key.generateKeys();
		const [p256dh, auth] = [key.getPublicKey(), randomBytes(16)].map((bytes) => bytes.toString('base64url'));
		const endpoint = `${pushService}/${role}`;
		await kept.pushSubscriptions.keep(
			project.id,
			{ id: ids.row<string>(), staff, endpoint, p256dh: p256dh ?? '', auth: auth ?? '' },
			null,
			clock.now(),
		);
	}
}

/** Somebody on duty takes one alert after another over, and asks the lead to take it, until the server is gone. */
export function actUntilKilled(kept: OpenStore, project: ProjectId): void {
	const act = async (): Promise<void> => {
		const staff = await kept.staff.all(project);
		const [duty, lead] = (['duty', 'lead'] as const).map((role: Role) => staff.find((one) => one.role === role)?.id);
		if (duty === undefined || lead === undefined) throw new Error('Nobody is on duty, or there is no lead.');
		const mine = and(eq(alerts.project, project), ne(alerts.state, 'closed'), isNull(alerts.offeredTo));
		const rows = await kept.db.read.select().from(alerts).where(mine).orderBy(desc(alerts.id)).limit(NEWEST);
		const row = rows[Math.floor(Math.random() * rows.length)];
		if (row === undefined) return;
		const alert = alertFrom(row);
		const now = clock.now();
		const context: AlertContext = { now, newId: ids.row, staff, skip: [], closedTo: [], hour: await kept.cover.hour(project, now) };
		await commit(
			alert,
			alert.owner === duty ? offer(alert, duty, lead, '', context) : takeOver(alert, duty, { words: 'I ring them.' }, context),
		);
	};
	const commit = async ({ id, youngPerson }: Alert, outcome: AlertOutcome): Promise<void> => {
		if (outcome.outcome !== 'done') return;
		const audit = [{ actor: 'system' as const, action: 'alert.acted', subject: id, youngPerson }];
		await kept.store.commit({ project, at: clock.now(), changes: outcome.changes, audit });
	};
	const go = (): void => {
		setTimeout(() => void act().then(go), PAUSE_MS).unref();
	};
	go();
}
