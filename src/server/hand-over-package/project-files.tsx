import { asc, eq } from 'drizzle-orm';
import type { Closure } from '#app/closing/ports.ts';
import { CLASS_WORDS, dateInWords, keptInWords, momentInWords, REASON_WORDS, STATE_WORDS } from '#app/keeping/keeping-words.ts';
import type { CaseKeeping } from '#app/keeping/ports.ts';
import { ROLE_WORDS } from '#app/staff/role-words.ts';
import type { Deletion } from '#core/keeping/deletion.ts';
import { actions, alerts, audit } from '#db/schema/index.ts';
import type { PackFile } from './package-format.ts';
import { PackageTable, packagePage } from './package-page.tsx';
import { folderOf, type PackageFrom } from './person-files.tsx';

type Whole = PackageFrom & { readonly cases: readonly CaseKeeping[]; readonly closure: Closure };

/** Everything of a project that is no one young person’s: the index, alerts, promises, the deletion log, dates, people, the audit. */
export async function projectFiles(from: Whole): Promise<readonly PackFile[]> {
	const { kept, project, cases, closure, staff } = from;
	const { id } = project;
	const { read } = kept.db;
	const [raised, promised, gone, moratoria, terms, feedback, rows] = await Promise.all([
		read.select().from(alerts).where(eq(alerts.project, id)).orderBy(asc(alerts.raisedAt)),
		read.select().from(actions).where(eq(actions.project, id)).orderBy(asc(actions.createdAt)),
		kept.keeping.deletions(id),
		kept.keeping.moratoria(id),
		kept.keeping.terms(id),
		kept.feedback.all(id),
		read.select().from(audit).where(eq(audit.project, id)).orderBy(asc(audit.writer), asc(audit.epoch), asc(audit.seq)),
	]);
	const promises = promised.map(({ about: _about, ...row }) => row);
	const dates = cases.map(({ youngPerson, kept: until }) => ({ youngPerson, ...until }));
	const data: Readonly<Record<string, unknown>> = {
		...{ alerts: raised, promises, 'deletion-log': gone, 'retention-dates': dates, moratoria, terms, staff, feedback },
		closing: { project, closure },
	};
	const nameOf = (of: string | null) => staff.find((one) => one.id === of)?.name ?? (of === null ? '' : 'Somebody who has left');
	return [
		{ path: 'index.html', text: indexPage(from, nameOf) },
		{ path: 'alerts.html', text: packagePage('Alerts', <Alerts of={raised} {...{ cases, nameOf }} />) },
		{ path: 'promises.html', text: packagePage('Promises', <Promises of={promises} {...{ cases, nameOf }} />) },
		{ path: 'deletion-log.html', text: packagePage('The deletion log', <Gone of={gone} nameOf={nameOf} />) },
		...Object.entries(data).map(([name, value]) => ({ path: `data/${name}.json`, text: JSON.stringify(value, null, '\t') })),
		{
			path: 'data/audit.jsonl',
			text: rows.map(({ mac, ...row }) => JSON.stringify({ ...row, mac: Buffer.from(mac).toString('hex') })).join('\n'),
		},
	];
}

type Names = (of: string | null) => string;
type Listed = { readonly cases: readonly CaseKeeping[]; readonly nameOf: Names };

function indexPage({ project, cases, closure, staff }: Whole, nameOf: Names): string {
	return packagePage(
		`${project.name}: everything that was kept`,
		<>
			<p>{`The project closed on ${momentInWords(closure.at)}. ${nameOf(closure.by)} closed it. It goes to: ${closure.receiver}.`}</p>
			<p>Each record says until when it is kept. Whoever has this keeps it at least so long, and destroys nothing that is held.</p>
			<h2>Young people</h2>
			<PackageTable
				heads={['Name', 'Kept until, and why', 'Held']}
				rows={cases.map((one) => [
					<a href={`${folderOf(one.youngPerson)}/index.html`}>{one.nameUsed ?? 'Name cannot be opened'}</a>,
					keptInWords(one.kept, nameOf),
					one.standing.holds + one.standing.moratoria > 0 ? 'Held: delete nothing' : '',
				])}
			/>
			<h2>The rest</h2>
			<p>
				<a href="alerts.html">Alerts</a>, <a href="promises.html">promises</a>, <a href="deletion-log.html">the deletion log</a>. The same
				as data, with who read and changed what, is in the folder data.
			</p>
			<h2>Who worked here</h2>
			<PackageTable heads={['Name', 'Role']} rows={staff.map(({ name, role }) => [name, ROLE_WORDS[role]])} />
		</>,
	);
}

const link = (cases: readonly CaseKeeping[], id: CaseKeeping['youngPerson']) => {
	const found = cases.find((one) => one.youngPerson === id);
	return found === undefined ? (
		'A record that is gone'
	) : (
		<a href={`${folderOf(id)}/index.html`}>{found.nameUsed ?? 'Name cannot be opened'}</a>
	);
};

function Alerts({ of, cases, nameOf }: Listed & { readonly of: readonly (typeof alerts.$inferSelect)[] }) {
	const rows = of.map((one) => [link(cases, one.youngPerson), one.level, momentInWords(one.raisedAt), one.state, nameOf(one.owner)]);
	return <PackageTable heads={['About', 'Level', 'Raised', 'State', 'Who had it']} rows={rows} />;
}

type PromiseRow = Omit<typeof actions.$inferSelect, 'about'>;

function Promises({ of, cases, nameOf }: Listed & { readonly of: readonly PromiseRow[] }) {
	const rows = of.map((one) => [
		link(cases, one.youngPerson),
		one.state,
		one.dueOn === null ? '' : dateInWords(one.dueOn),
		nameOf(one.owner),
	]);
	return <PackageTable heads={['To whom', 'State', 'Due', 'Whose']} rows={rows} />;
}

function Gone({ of, nameOf }: { readonly of: readonly Deletion[]; readonly nameOf: Names }) {
	const rows = of.map((one) => [
		...[one.caseNumber, CLASS_WORDS[one.class], REASON_WORDS[one.reason], STATE_WORDS[one.state]],
		...[
			`${nameOf(one.proposedBy)}, ${momentInWords(one.proposedAt)}`,
			one.approvedAt === null ? '' : `${nameOf(one.approvedBy)}, ${momentInWords(one.approvedAt)}`,
		],
	]);
	return <PackageTable heads={['Case', 'What it was', 'Why', 'State', 'Proposed', 'Approved']} rows={rows} />;
}
