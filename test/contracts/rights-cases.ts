import type { MandatoryReport } from '#core/record/mandatory-report.ts';
import type { AccessRequest, AccessStep } from '#core/rights/access-request.ts';
import type { CorrectionRow } from '#core/rights/correction.ts';
import type { ChangeOf } from '#server/store/changes/handler.ts';
import type { ChangeCase, Scene } from './change-cases.ts';

type RightsChange = 'access-requested' | 'access-stepped' | 'correction-written' | 'mandatory-report-made';

/** What is kept of a request for what is held, and of what somebody said is wrong. */
export const RIGHTS_CASES: { readonly [Name in RightsChange]: (at: Scene) => ChangeCase & { readonly change: ChangeOf<Name> } } = {
	'access-requested': ({ world, kieran, added }) => {
		const request = aRequest({ world, kieran });
		return {
			before: [added],
			change: { change: 'access-requested', request },
			read: async (kept) => [
				await kept.rights.open(world.project.id),
				await kept.rights.requestsOf(world.project.id, kieran.id),
				await kept.rights.requestsOf(world.project.id, world.ids.row()),
			],
			expected: [[request], [request], []],
			stale: { change: 'access-requested', request: { ...request, dueOn: '2030-01-01' } },
		};
	},
	'access-stepped': ({ world, kieran, added }) => {
		const request = aRequest({ world, kieran });
		const step: AccessStep = {
			...{ id: world.ids.row<string>(), project: world.project.id, youngPerson: kieran.id, request: request.id },
			...{ by: world.priya.id, at: world.clock.now(), about: { step: 'answered', how: 'Handed over, in person' } },
		};
		const moved = { change: 'access-stepped', step, state: 'answered', dueOn: '2027-01-17', from: 1 } as const;
		return {
			before: [added, { change: 'access-requested', request }],
			change: moved,
			read: async (kept) => [
				await kept.rights.open(world.project.id),
				await kept.rights.requestsOf(world.project.id, kieran.id),
				await kept.rights.stepsOf(world.project.id, kieran.id),
			],
			expected: [[], [{ ...request, state: 'answered', dueOn: '2027-01-17', version: 2 }], [step]],
			stale: { ...moved, step: { ...step, id: world.ids.row<string>() } },
		};
	},
	'mandatory-report-made': ({ world, kieran, alert, added }) => {
		const report: MandatoryReport = {
			...{ id: world.ids.row<string>(), project: world.project.id, youngPerson: kieran.id, by: world.nadia.id, at: world.clock.now() },
			...{ addsTo: null, sent: true },
			body: {
				...{ duty: 'sexual-offence', what: 'He said what happened', when: '', who: '', how: 'He told me', reporter: 'Nadia Rahman' },
				...{ to: 'police', taken: 'PC Hale', reference: 'NP 42', adds: '', alert: alert.id, conversation: null },
			},
		};
		return {
			before: [added],
			change: { change: 'mandatory-report-made', report },
			read: async (kept) => [
				await kept.mandatoryReports.of(world.project.id, kieran.id),
				await kept.mandatoryReports.of(world.project.id, world.ids.row()),
				await kept.access.whose(world.project.id, report.id),
			],
			expected: [[report], [], kieran.id],
			stale: { change: 'mandatory-report-made', report: { ...report, sent: false } },
		};
	},
	'correction-written': ({ world, kieran, talk, entry, added, away, begun, said }) => {
		const correction: CorrectionRow = {
			...{ id: world.ids.row<string>(), project: world.project.id, youngPerson: kieran.id, answers: null },
			...{ conversation: talk.id, entry: entry.id, by: world.nadia.id, at: world.clock.now() },
			about: { is: 'said', by: 'young-person', who: '', what: '', words: 'It was the train station' },
		};
		return {
			before: [added, away, begun, said],
			change: { change: 'correction-written', correction },
			read: async (kept) => [
				await kept.rights.correctionsOf(world.project.id, kieran.id),
				(await kept.conversations.find(world.project.id, talk.id))?.entries,
			],
			expected: [[correction], [entry]],
			stale: { change: 'correction-written', correction: { ...correction, entry: null } },
		};
	},
};

function aRequest({ world, kieran }: Pick<Scene, 'world' | 'kieran'>): AccessRequest {
	return {
		...{ id: world.ids.row<string>(), project: world.project.id, youngPerson: kieran.id, by: world.nadia.id },
		...{ createdAt: world.clock.now(), receivedOn: '2026-11-17', dueOn: '2026-12-17', state: 'open', version: 1 },
		about: { asker: 'parent', who: 'Dawn Boyd, his mother', how: 'By letter', identity: 'Passport', authority: 'Birth certificate' },
	};
}
