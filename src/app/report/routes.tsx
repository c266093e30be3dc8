import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { readSignOff } from '#app/close/closing-forms.ts';
import { withStored } from '#app/close/closing-request.tsx';
import { saveClosing } from '#app/close/save-closing.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { readForm } from '#app/form.ts';
import { ButtonLink } from '#app/layout/button.tsx';
import { ErrorPage } from '#app/layout/error-page.tsx';
import { beforeSignOff, signOffFacts } from '#app/report/before-sign-off.ts';
import { type ReportDeps, readReport } from '#app/report/read-report.ts';
import { ReportContent, type ReportPageProps } from '#app/report/report-page.tsx';
import { SummaryContent } from '#app/report/summary-page.tsx';
import { wasThere } from '#app/report/who-signs-off.ts';
import { allow } from '#app/staff/allow.tsx';
import { sendPage } from '#app/staff/send-page.tsx';
import { dayAndMonth } from '#core/clock/london.ts';

/** The report of one conversation, its summary, and signing it off. Reading either is audited before it is sent. */
export function reportRoutes(deps: ReportDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/conversations/:id/report', allow('report.see'), (c) =>
		withStored(c, deps, async (stored) =>
			sendReport(c, deps, await readReport(c, deps, stored, c.req.query('for') === 'project' ? 'project' : 'council')),
		),
	);
	app.get('/conversations/:id/summary', allow('report.see'), (c) =>
		withStored(c, deps, async (stored) => {
			const props = await readReport(c, deps, stored, 'council');
			return sendPage(c, deps, {
				title: `Summary: ${stored.youngPerson.about.nameUsed}`,
				current: 'young-people',
				printFoot: foot(stored, 'summary for a strategy meeting'),
				children: <SummaryContent {...props} />,
			});
		}),
	);
	app.post('/conversations/:id/sign-off', allow('report.sign-off'), (c) => withStored(c, deps, (stored) => signOff(c, deps, stored)));
	return app;
}

function foot({ youngPerson, conversation }: StoredConversation, what: string): string {
	return `${youngPerson.about.fullName ?? youngPerson.about.nameUsed}, ${what}, ${dayAndMonth(conversation.startedAt)}`;
}

function sendReport(c: Context<AppEnv>, deps: ReportDeps, props: ReportPageProps): Promise<Response> {
	const { stored, problem } = props;
	return sendPage(c, deps, {
		title: `Report: ${stored.youngPerson.about.nameUsed}`,
		current: 'young-people',
		status: problem === undefined ? 200 : 422,
		printFoot: foot(stored, 'return conversation'),
		children: <ReportContent {...props} />,
	});
}

/**
 * A second person reads it. Never somebody who was there; and whoever agrees while something is missing says why in words
 * of their own. Giving back needs no words.
 */
async function signOff(c: Context<AppEnv>, deps: ReportDeps, stored: StoredConversation): Promise<Response> {
	const session = c.get('session');
	if (wasThere(stored, session.staff.id)) return sendNotTheirs(c, stored);
	const form = await readForm(c);
	const props = await readReport(c, deps, stored, 'council');
	const read = readSignOff(form);
	const typed = form.one('words');
	const again = (words: string) => sendReport(c, deps, { ...props, problem: { words, typed } });
	if (read.outcome === 'invalid') return again(read.errors.map(({ words }) => words).join('. '));
	const missing = beforeSignOff(props.report, signOffFacts(props));
	if (form.one('decision') === 'agreed' && missing.length > 0 && typed.trim() === '') return again(SAY_WHY);
	const { id } = stored.conversation;
	const saved = await saveClosing(deps, { session, conversation: id, part: read.value });
	return saved.outcome === 'saved' ? c.redirect(`/conversations/${id}/report`, 303) : again(BUSY);
}

const SAY_WHY = 'Say why you agree although something is missing, or give it back';
const BUSY = 'Somebody else was writing at the same moment, and this is not saved yet. Press the button again';

/** Says who can and not who cannot: being there is no fault. */
function sendNotTheirs(c: Context<AppEnv>, { conversation }: StoredConversation): Response | Promise<Response> {
	c.header('cache-control', 'no-store');
	const back = (
		<ButtonLink href={`/conversations/${conversation.id}/report`} look="second">
			Back to the report
		</ButtonLink>
	);
	return c.html(
		<ErrorPage
			title="Somebody who was not there signs it off"
			icon="users-round"
			assets={c.get('assets')}
			nonce={c.get('nonce')}
			action={back}
		>
			<p>You were there, or wrote part of it. Nothing was changed. The report says who can sign it off.</p>
		</ErrorPage>,
		403,
	);
}
