import { Bound, joined } from '#app/conversation/conversation-bars.tsx';
import { Button, ButtonGroup } from '#app/layout/button.tsx';
import { LongWords } from '#app/layout/field.tsx';
import { Inset } from '#app/layout/inset.tsx';
import { beforeSignOff, signOffFacts } from '#app/report/before-sign-off.ts';
import type { ReportPageProps } from '#app/report/report-page.tsx';
import { whoSignsOff } from '#app/report/who-signs-off.ts';

/** The words of an attempt that was sent back, and why. */
export type SignOffProblem = { readonly words: string; readonly typed: string };

/**
 * A second pair of eyes, with what is missing above the buttons. Agreeing or giving back adds a version; nothing that was
 * said can be changed from here.
 */
export function SignOff(props: ReportPageProps) {
	const { c, stored, staff } = props;
	const able = whoSignsOff(stored, staff);
	if (!able.some(({ id }) => id === c.get('session').staff.id)) return <SomebodyElse names={able.map(({ name }) => name)} />;
	const missing = beforeSignOff(props.report, signOffFacts(props));
	return (
		<form class="not-printed sign-off" method="post" action={`/conversations/${stored.conversation.id}/sign-off`}>
			<Bound c={c} token={stored.conversation.position.head} />
			<Before missing={missing} everything={`/conversations/${stored.conversation.id}/report?for=project`} />
			<h2>Read by you</h2>
			<LongWords
				name="words"
				label="What should be looked at again, or anything to add"
				hint={
					missing.length === 0
						? 'You can leave this.'
						: 'To agree while something is missing, say why here. To give it back you can leave this.'
				}
				maxlength={1000}
				rows={3}
				value={props.problem?.typed}
				error={props.problem?.words}
			/>
			<ButtonGroup>
				<Button name="decision" value="agreed">
					I have read it and agree
				</Button>
				<Button look="plain" name="decision" value="returned">
					Give it back with a question
				</Button>
			</ButtonGroup>
		</form>
	);
}

type BeforeProps = { readonly missing: ReturnType<typeof beforeSignOff>; readonly everything: string };

function Before({ missing, everything }: BeforeProps) {
	return (
		<>
			<h2>Before you agree</h2>
			{missing.length === 0 ? (
				<p>Nothing that we can work out is missing.</p>
			) : (
				<ul class="govuk-list govuk-list--bullet">
					{missing.map(({ id, words }) => (
						<li>
							{words}
							{id === 'left-out' ? (
								<>
									: <a href={everything}>Everything that was said</a>
								</>
							) : null}
						</li>
					))}
				</ul>
			)}
		</>
	);
}

/** For whoever was there, and whoever may not: who can, by name. */
function SomebodyElse({ names }: { readonly names: readonly string[] }) {
	return (
		<div class="not-printed">
			<Inset>
				<p>Somebody who was not there signs it off: {names.length === 0 ? 'nobody can yet. Ask your manager who will' : joined(names)}.</p>
			</Inset>
		</div>
	);
}
