import { ROLE_WORDS } from '#app/staff/role-words.ts';
import { NO_ROTA } from '#core/cover/hour.ts';
import { ladder } from '#core/escalation/ladder.ts';
import type { Project, StaffMember } from '#core/record/staff.ts';
import type { Link } from '#server/set-up.ts';

const MARK = {
	demonstration: 'This is the demonstration: made-up people only. Never put a real child in it.',
	'not-for-real-children': 'Not for real children yet: what is missing stands at /going-live. Until then it stays on this machine.',
	live: 'It is live: real young people may be in it.',
} as const satisfies Record<Project['kind'], string>;

/** What `npm start -- --help` and `npm run setup -- --help` print. */
export const HELP = `Waymark

  npm start                       serves the project that is set up here, or the demonstration when there is none
  npm start -- --demonstration    serves the demonstration: made-up people only
  npm run setup -- FLAGS          sets up a project, or adds people to it, and serves it

  --name "Hollin Bank"            names the project when it is made
  --staff "worker:Nadia Rahman"   adds one person, a role and a name; give it once for each person

  The roles:
    worker          holds conversations
    volunteer       works on the cases that name them, and no others
    duty            is told of every alert
    lead            safeguarding lead: signs off reports, and is told when nobody answers
    manager         manages the project
    administrator   keeps the installation; sees nothing about young people
    commissioner    sees totals, and nothing about a young person
    partner         sees what was shared with them; nothing is yet

  Settings such as PORT and WAYMARK_DATA are in docs/operations.md.
`;

const KEEPING = {
	demonstration: '; nothing to keep for the demonstration.',
	'not-for-real-children': '. Keep a copy somewhere safe: without it nothing can be read.',
	live: '. Keep a copy somewhere safe: without it nothing can be read.',
} as const satisfies Record<Project['kind'], string>;

/** What is printed when Waymark serves: where it is, what it is, and a way in for each person. */
export function servingWords(
	project: Project,
	origin: string,
	links: readonly Link[],
	{ keyFile, covered, checkpoints = null }: { readonly keyFile: string; readonly covered: boolean; readonly checkpoints?: string | null },
): string {
	return [
		'',
		`  Waymark is serving ${project.name} at ${origin}`,
		`  ${MARK[project.kind]}`,
		`  Its key is in ${keyFile}${KEEPING[project.kind]}`,
		...warningOf(links.map(({ member }) => member)),
		...(project.kind === 'demonstration' || links.some(({ member }) => member.role === 'lead') ? [] : NO_LEAD),
		...(covered ? [] : NOBODY_COVERS),
		...(checkpoints === null && project.kind !== 'demonstration' ? NO_CHECKPOINTS : []),
		'',
		...waysIn(project, origin, links),
		...(links.some(({ member }) => member.role === 'administrator') ? [ADMINISTRATOR] : []),
		'',
		'  Two people at once: open two of them in two browsers, or one in a private window.',
		'  Press Ctrl and C to stop.',
		'',
	].join('\n');
}

function waysIn({ kind }: Project, origin: string, all: readonly Link[]): readonly string[] {
	const links = all.filter(({ address }) => address !== null);
	const widest = Math.max(0, ...links.map(({ member }) => nameAndRole(member).length));
	const list = links.map(({ member, address }) => `    ${nameAndRole(member).padEnd(widest)}  ${address}`);
	if (kind === 'demonstration') return ['  Ways in. Each link works once, for a day, and signs in: everybody here is made up.', ...list];
	const signIn = `  To sign in: ${origin}/sign-in`;
	if (list.length === 0) return [signIn];
	return [signIn, '', '  Links to set up a way in. Each works once, for a day, and is for that person alone:', ...list];
}

/** The pages say so too, but only to whoever has signed in already. */
const NO_LEAD = [
	'',
	'  Nobody can begin yet: there is no safeguarding lead. The administrator invites one under People and devices, or stop, then:',
	'    npm run setup -- --staff "lead:Their Name"',
];

/** Until then young people read, truly, that nobody looks. */
const NOBODY_COVERS = [
	'',
	'  Nobody is named for any hour yet: fill in /cover, as the safeguarding lead or a manager.',
	'  Until then young people read at every hour that nobody here looks.',
];

/** Without them the audit is only as safe as the key file. */
const NO_CHECKPOINTS = [
	'',
	'  No checkpoints of the audit are kept: name a file on another machine in WAYMARK_AUDIT_CHECKPOINTS (docs/operations.md).',
];

const ADMINISTRATOR = '  An administrator keeps the installation, and sees nothing about young people.';

/** A project without a duty worker: who would be told instead, if anybody. The worker who is with the child never is. */
function warningOf(staff: readonly StaffMember[]): readonly string[] {
	if (staff.some(({ role }) => role === 'duty')) return [];
	const present = staff.filter(({ role }) => role === 'worker').map(({ id }) => [id]);
	const isAlone = [[], ...present].some((skip) => ladder('urgent', NO_ROTA, staff, skip).rungs.length === 0);
	return [
		'',
		isAlone
			? '  This project has no duty worker: NOBODY WOULD BE TOLD of an alert. Stop, and add one:'
			: '  This project has no duty worker: an alert goes to the others who work here instead. To add one, stop, then:',
		'    npm run setup -- --staff "duty:Their Name"',
	];
}

/** What is printed once everything is closed. */
export const STOPPED = '\n  Stopped. Everything is kept.\n';

function nameAndRole(member: Link['member']): string {
	const role = ROLE_WORDS[member.role];
	return member.name.toLowerCase() === role ? member.name : `${member.name}, ${role}`;
}

/** Why nothing was started: every reason, each on its own line. */
export function refusalWords(problems: readonly string[], what: 'Waymark' | 'The watchdog' = 'Waymark'): string {
	return [`${what} did not start.`, ...problems.map((problem) => `  - ${problem}`), ''].join('\n');
}
