import type { Ids } from '#app/clock.ts';
import type { CaseKeeping, Keeping } from '#app/keeping/ports.ts';
import { calendarDate } from '#core/clock/london.ts';
import type { ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import { type Deletion, inTheWayOf } from '#core/keeping/deletion.ts';
import { type CaseHold, type Hold, standing } from '#core/keeping/hold.ts';
import { type KeptLonger, keepUntil, type Terms } from '#core/keeping/keep-until.ts';
import type { MemoryState } from './memory-state.ts';
import { type KeptNumber, senderIn } from './memory-texting.ts';

type Longer = KeptLonger & { readonly youngPerson: YoungPersonId };

/** A promise, and a message home, that nobody has settled. */
const OPEN: ReadonlySet<string> = new Set(['open', 'asked', 'checked']);

/** The same rules over maps. A case that was destroyed is taken out of the state. */
export function memoryKeeping(state: MemoryState, ids: Ids): Keeping {
	const { holds, everything, longer, terms, deletions } = state.keeping;
	const termsOf = (project: ProjectId) =>
		Object.fromEntries([...terms].flatMap(([key, term]) => (key.startsWith(`${project} `) ? [[key.split(' ')[1], term]] : []))) as Terms;
	const isOpen = (one: Deletion) => one.state === 'proposed' || one.state === 'approved';
	const of = (project: ProjectId, id: YoungPersonId): CaseKeeping | undefined => {
		const person = state.youngPeople.get(id);
		if (person === undefined || person.project !== project) return undefined;
		const theirs = <Row extends { readonly youngPerson: YoungPersonId }>(rows: Iterable<Row>) =>
			[...rows].filter((row) => row.youngPerson === id);
		const begunOn = calendarDate(person.createdAt);
		const facts = {
			...{ practice: person.about.practice !== undefined, anonymous: false, dateOfBirth: person.about.dateOfBirth ?? null },
			...{ begunOn, lastWrittenOn: begunOn, longer: theirs(longer) },
			categories: theirs(state.concerns.values()).flatMap((one) => one.categories),
		};
		const kept = keepUntil(facts, termsOf(project));
		const own = theirs(holds);
		return {
			...{ youngPerson: id, nameUsed: person.about.nameUsed, facts, kept, holds: own },
			standing: {
				openTalks: theirs(state.conversations.values()).filter(({ endedAt }) => endedAt === null).length,
				openAlerts: theirs(state.alerts.values()).filter((one) => one.state !== 'closed').length,
				openPromises: theirs([...state.actions.values(), ...state.messagesHome.values()]).filter(({ state: at }) => OPEN.has(at)).length,
				...{ holds: standing(own).length, moratoria: standing(everything).length, openAccessRequests: 0, keptUntil: kept.until },
			},
			deletion: deletions.find((one) => one.caseNumber === id && isOpen(one)) ?? null,
		};
	};
	const change = <Row extends { readonly id: string }>(rows: Row[], id: string, to: Partial<Row>) => {
		const at = rows.findIndex((row) => row.id === id);
		const row = rows[at];
		if (row !== undefined) rows[at] = { ...row, ...to };
		return row === undefined ? ('stale' as const) : ('saved' as const);
	};
	const stopWhere = (is: (one: Deletion) => boolean, to: Partial<Deletion>) => {
		for (const one of deletions.filter((row) => row.state === 'proposed' && is(row)))
			change(deletions, one.id, { ...to, state: 'stopped' });
	};
	const isClosedTo = (id: YoungPersonId, staff: StaffId) =>
		[...state.closedCases.values()].some((mark) => mark.youngPerson === id && mark.staff === staff);
	const lifting = (rows: Hold[] | CaseHold[], hold: string, lifted: NonNullable<Hold['lifted']>) =>
		rows.some(({ id, lifted: was }) => id === hold && was === null) ? change<Hold>(rows as Hold[], hold, { lifted }) : ('stale' as const);
	return {
		of: async (project, id) => of(project, id),
		all: async (project) =>
			[...state.youngPeople.values()].flatMap(({ id }) => of(project, id) ?? []).sort((a, b) => a.kept.until.localeCompare(b.kept.until)),
		moratoria: async () => everything.toReversed(),
		terms: async (project) => termsOf(project),
		deletions: async () => deletions.toReversed(),
		async hold(_project, youngPerson, { askedBy, reason, by, at }) {
			holds.push({ id: ids.row(), youngPerson, askedBy, reason, by, at, lifted: null });
			stopWhere((one) => one.caseNumber === youngPerson, { stoppedBy: by, stoppedAt: at });
			return 'saved';
		},
		lift: async (_project, _youngPerson, { hold, ...lifted }) => lifting(holds, hold, lifted),
		async holdEverything(_project, { askedBy, reason, by, at }) {
			everything.push({ id: ids.row(), askedBy, reason, by, at, lifted: null });
			stopWhere(() => true, { stoppedBy: by, stoppedAt: at });
			return 'saved';
		},
		liftEverything: async (_project, { hold, ...lifted }) => lifting(everything, hold, lifted),
		async keepLonger(_project, youngPerson, more) {
			longer.push({ id: ids.row(), youngPerson, ...more } satisfies Longer);
			return 'saved';
		},
		async agreeTerm(project, { class: kind, from, years, source }) {
			terms.set(`${project} ${kind}`, { from, years, source });
			return 'saved';
		},
		async propose(project, caseNumber, { reason, by, at }) {
			const found = of(project, caseNumber);
			if (found === undefined || isClosedTo(caseNumber, by)) return { why: 'nobody' };
			const what = inTheWayOf(found.standing, reason, calendarDate(at));
			if (what.length > 0) return { why: 'in-the-way', what };
			if (found.deletion !== null) return { why: 'not-open' };
			const nothing = {
				stoppedBy: null,
				stoppedAt: null,
				approvedBy: null,
				approvedAt: null,
				doneAt: null,
				keys: null,
				copies: null,
				copiesUntil: null,
			};
			const said = { id: ids.row<string>(), caseNumber, class: found.kept.class, keptUntil: found.kept.until, reason };
			deletions.push({ ...nothing, ...said, state: 'proposed', proposedBy: by, proposedAt: at });
			return 'saved';
		},
		stop: async (_project, id, { by, at }) =>
			deletions.some((one) => one.id === id && one.state === 'proposed')
				? change(deletions, id, { state: 'stopped', stoppedBy: by, stoppedAt: at })
				: 'stale',
		async approve(project, id, { by, at }) {
			const open = deletions.find((one) => one.id === id);
			if (open?.state !== 'proposed') return { why: 'not-open' };
			if (open.proposedBy === by) return { why: 'same-person' };
			const found = of(project, open.caseNumber);
			if (found === undefined || isClosedTo(open.caseNumber, by)) return { why: 'nobody' };
			if (isClosedTo(open.caseNumber, open.proposedBy)) return { why: 'not-open' };
			const what = inTheWayOf(found.standing, open.reason, calendarDate(at));
			if (what.length > 0) return { why: 'in-the-way', what };
			const gone: Deletion = { ...open, state: 'done', approvedBy: by, approvedAt: at, doneAt: at, keys: 1, copies: 0, copiesUntil: at };
			change(deletions, id, gone);
			state.youngPeople.delete(open.caseNumber);
			for (const number of state.numbers.values()) if (number.youngPerson === open.caseNumber) forget(state, number);
			for (const thread of state.threads.values()) if (thread.youngPerson === open.caseNumber) state.threads.delete(thread.number);
			for (const [sent, text] of state.sentTexts)
				if (text.youngPerson === open.caseNumber && text.state === 'waiting')
					state.sentTexts.set(sent, { ...text, state: 'called-off', dueAt: null, settledAt: at });
			return { gone, emptied: true };
		},
	};
}

function forget(state: MemoryState, { id, project, sender }: KeptNumber): void {
	state.numbers.delete(id);
	state.senders.delete(senderIn(project, sender));
}

/** What is kept of keeping, in memory. */
export function emptyKeeping() {
	return {
		holds: [] as CaseHold[],
		everything: [] as Hold[],
		longer: [] as Longer[],
		terms: new Map<string, NonNullable<Terms[keyof Terms]>>(),
		deletions: [] as Deletion[],
	};
}
