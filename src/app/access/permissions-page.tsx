import { PageHead } from '#app/layout/page-head.tsx';
import { PanelList, Row, Section } from '#app/layout/panel.tsx';
import { ACTIONS, type Action, PERMISSIONS, type Scope, scopeOf } from '#app/staff/permissions.ts';
import { ROLES, type Role } from '#core/record/staff.ts';
import { LISTED, SHORT_ROLES, SUMMARIES } from './role-summaries.ts';

export const WHO_MAY = 'Who may do what';

/** What an action's name begins with, and under which heading it stands. Every action belongs to one. */
const GROUPS: readonly { readonly title: string; readonly names: readonly string[] }[] = [
	{ title: 'Young people and their times away', names: ['today', 'young-person', 'episode', 'offer'] },
	{ title: 'Who sees a case', names: ['case', 'volunteers'] },
	{ title: 'What a person may ask of what is held', names: ['access-request', 'correction'] },
	{ title: 'Talks', names: ['conversation', 'card', 'report', 'action'] },
	{ title: 'By text', names: ['inbox', 'thread', 'number', 'message-home', 'phone'] },
	{ title: 'Alerts', names: ['alert', 'live', 'push', 'reached', 'mandatory-report', 'wakes'] },
	{
		title: 'Cover, the rota and going live',
		names: ['cover', 'rota', 'waking', 'calendar', 'backstop', 'emergency-team', 'cover-statement', 'going-live'],
	},
	{ title: 'Screening, and what young people thought', names: ['screening', 'use-of-words', 'feedback'] },
	{ title: 'How long records are kept', names: ['keeping', 'closing'] },
	{ title: 'Practice', names: ['practice'] },
	{
		title: 'Accounts and totals',
		names: ['start', 'kit', 'own-sign-in', 'recovery', 'getting-back', 'people', 'permissions', 'faults', 'totals', 'sign-out'],
	},
];

export function groupOf(action: Action): string | undefined {
	const [name = ''] = action.split('.');
	return GROUPS.find(({ names }) => names.includes(name))?.title;
}

const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
	project: 'the whole project',
	'own-cases': 'named cases only',
	self: 'their own only',
};

/** The table of `permissions.ts` as people read it. Nothing on it is written by hand but who is who. */
export function PermissionsPage() {
	return (
		<>
			<PageHead
				title={WHO_MAY}
				back={{ href: '/', words: 'Start' }}
				under="This is the table that the server asks, not a description of it. Nobody sees beyond their own project."
			/>
			<div class="stack-wide">
				<Section title="Who is who">
					<PanelList label="Who is who">
						{LISTED.map((role) => (
							<Row>
								<b>{SUMMARIES[role].name}</b>
								<p>{SUMMARIES[role].words}</p>
								<p class="small soft">{SUMMARIES[role].why}</p>
							</Row>
						))}
					</PanelList>
				</Section>
				<Section title="Each right">
					<Key />
					<table class="may">
						<thead>
							<tr>
								<th scope="col">What</th>
								{ROLES.map((role) => (
									<th scope="col" class="may-role">
										<span>{SHORT_ROLES[role]}</span>
									</th>
								))}
							</tr>
						</thead>
						{GROUPS.map(({ title }) => (
							<Group title={title} />
						))}
					</table>
				</Section>
			</div>
		</>
	);
}

function Key() {
	return (
		<ul class="may-key" aria-label="What the marks mean">
			{(Object.keys(SCOPE_WORDS) as Scope[]).map((scope) => (
				<li>
					<span class={`may-mark may-mark-${scope}`} aria-hidden="true" />
					{SCOPE_WORDS[scope]}
				</li>
			))}
		</ul>
	);
}

function Group({ title }: { readonly title: string }) {
	return (
		<tbody>
			<tr>
				<th class="may-group" colspan={ROLES.length + 1} scope="rowgroup">
					{title}
				</th>
			</tr>
			{ACTIONS.filter((action) => groupOf(action) === title).map((action) => (
				<Right action={action} />
			))}
		</tbody>
	);
}

function Right({ action }: { readonly action: Action }) {
	const { says, why } = PERMISSIONS[action];
	return (
		<tr>
			<th scope="row" class="may-what">
				{says}
				<span class="may-why">{why}</span>
				<span class="may-who">{inWords(action)}</span>
			</th>
			{ROLES.map((role) => (
				<Mark scope={scopeOf(role, action)} />
			))}
		</tr>
	);
}

function Mark({ scope }: { readonly scope: Scope | undefined }) {
	if (scope === undefined)
		return (
			<td class="may-cell">
				<span class="govuk-visually-hidden">no</span>
			</td>
		);
	return (
		<td class="may-cell">
			<span class={`may-mark may-mark-${scope}`} aria-hidden="true" />
			<span class="govuk-visually-hidden">{SCOPE_WORDS[scope]}</span>
		</td>
	);
}

/** The same as the marks, where there is no room for columns. */
function inWords(action: Action): string {
	const by = (scope: Scope) => ROLES.filter((role: Role) => scopeOf(role, action) === scope).map((role) => SHORT_ROLES[role]);
	return (Object.keys(SCOPE_WORDS) as Scope[])
		.map((scope) => ({ scope, roles: by(scope) }))
		.filter(({ roles }) => roles.length > 0)
		.map(({ scope, roles }) => `${roles.length === ROLES.length ? 'Everybody' : roles.join(', ')}: ${SCOPE_WORDS[scope]}.`)
		.join(' ');
}
