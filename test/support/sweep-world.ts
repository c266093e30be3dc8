import type { Carrier, Knock } from '#app/reach/ports.ts';
import type { AlertContext, AlertStep } from '#core/escalation/step.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { SweepDeps } from '#server/jobs/sweep.ts';
import { alertWorld, JOEL, NADIA, PRIYA } from './alert-world.ts';
import { memoryAlertStandings } from './memory-alert-standings.ts';

/** An alert world that is swept: everybody has a phone, and what is sent and what goes wrong is written down. */
export function sweepWorld() {
	const world = alertWorld();
	const sent: string[] = [];
	const faults: unknown[] = [];
	const answers = new Map<string, 'accepted' | 'gone' | 'retry'>();
	const knocks: Knock[] = [];
	const push: Carrier = {
		channel: 'web-push',
		knock: async ({ staff }, knock) => {
			sent.push(staff);
			knocks.push(knock);
			const outcome = answers.get(staff) ?? 'accepted';
			return outcome === 'accepted' ? { outcome, providerId: null } : { outcome };
		},
	};
	for (const { id } of [PRIYA, JOEL, NADIA])
		world.state.subscriptions.push({ id: `device-${id}`, staff: id, endpoint: 'https://push.example/1', p256dh: '', auth: '' });
	return {
		world,
		sent,
		knocks,
		push,
		faults,
		answers,
		deps: (over: Partial<SweepDeps> = {}): SweepDeps => ({
			...world,
			alertStandings: memoryAlertStandings(world.state),
			carriers: new Map([['web-push', push]]),
			monotonicMs: () => 0,
			onFault: (error) => faults.push(error),
			...over,
		}),
		trail: () => world.state.trail.map((line) => `${line.what}${line.words ? `: ${line.words}` : ''}`),
		context: (): AlertContext => ({
			now: world.state.now,
			newId: world.ids.row,
			staff: world.state.staff,
			skip: [],
			hour: world.state.hour,
		}),
		/** Stores one act, as a page would. */
		commit: ({ changes }: Pick<AlertStep, 'changes'>) =>
			world.store.commit({ project: world.project, at: world.state.now, changes, audit: [] }),
		without: (who: StaffMember) => {
			world.state.staff = world.state.staff.filter(({ id }) => id !== who.id);
		},
	};
}
