import type { Project } from '#core/record/staff.ts';
import type { Link } from '#server/set-up.ts';

const MARK = {
	demonstration: 'This is the demonstration: made-up people only. Never put a real child in it.',
	'not-for-real-children': 'Not for real children yet: sign-in and alerting are not finished, so it stays on this machine.',
} as const satisfies Record<Project['kind'], string>;

const ROLE_WORDS = {
	worker: 'return-interview worker',
	duty: 'duty worker',
	lead: 'safeguarding lead',
	manager: 'manager',
	administrator: 'administrator',
} as const;

/** What is printed when Waymark serves: where it is, what it is, and a way in for each person. */
export function servingWords(project: Project, origin: string, links: readonly Link[], keyFile: string): string {
	const widest = Math.max(0, ...links.map(({ member }) => nameAndRole(member).length));
	return [
		'',
		`  Waymark is serving ${project.name} at ${origin}`,
		`  ${MARK[project.kind]}`,
		`  Its key is in ${keyFile}. Keep a copy somewhere safe: without it nothing can be read.`,
		'',
		'  Ways in. Each link works once, for a day:',
		...links.map(({ member, address }) => `    ${nameAndRole(member).padEnd(widest)}  ${address}`),
		'',
		'  Two people at once: open two of them in two browsers, or one in a private window.',
		'  Press Ctrl and C to stop.',
		'',
	].join('\n');
}

function nameAndRole(member: Link['member']): string {
	return `${member.name}, ${ROLE_WORDS[member.role]}`;
}

/** Why nothing was started: every reason, each on its own line. */
export function refusalWords(problems: readonly string[]): string {
	return ['Waymark did not start.', ...problems.map((problem) => `  - ${problem}`), ''].join('\n');
}
