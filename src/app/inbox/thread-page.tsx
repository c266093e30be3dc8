import { Inset } from '#app/layout/inset.tsx';
import { AnswerForm } from './answer-form.tsx';
import { BesideThread } from './beside-thread.tsx';
import { InboxList } from './inbox-list.tsx';
import { KeysHelp } from './keys-help.tsx';
import { ThreadActs } from './thread-acts.tsx';
import { ThreadHead } from './thread-head.tsx';
import type { ThreadPageProps } from './thread-props.ts';
import { ThreadTexts } from './thread-texts.tsx';

/** Fetched again when something changed. */
export const TEXTS = 'thread-texts';

/** The list, the texts of one number with the field in which they are answered, and the record beside them. */
export function ThreadPage(props: ThreadPageProps) {
	const { found, rows, readers, youngPerson, problem, may } = props;
	const { nameUsed } = youngPerson.about;
	return (
		<div class="inbox">
			<section class="inbox-list inbox-beside" aria-labelledby="inbox-title" data-inbox="/inbox/now">
				<a class="govuk-skip-link" href="#texts">
					Go on to the texts
				</a>
				<div class="inbox-head">
					<h2 id="inbox-title">
						<a class="quiet-link" href="/inbox">
							Inbox
						</a>
					</h2>
				</div>
				<InboxList rows={rows} readers={readers} open={found.number.id} none={{ title: '', words: '' }} />
			</section>
			<div class="inbox-thread" data-thread={`/inbox/${found.number.id}/now`} data-number={found.number.id}>
				<ThreadHead {...props} />
				{problem === null ? null : (
					<Inset tone="warning" title="Nothing was changed" live>
						<p>{problem}</p>
					</Inset>
				)}
				<section class="thread-scroll" id="texts" tabindex={0} aria-label={`Texts with ${nameUsed}`}>
					<Texts {...props} />
				</section>
				<p id="thread-news" role="status" class="screen-reader-only" />
				{may.answer ? <AnswerForm {...props} /> : null}
				<ThreadActs {...props} />
				<KeysHelp />
			</div>
			<BesideThread {...props} />
		</div>
	);
}

export function Texts({ found, readers, youngPerson, check }: Pick<ThreadPageProps, 'found' | 'readers' | 'youngPerson' | 'check'>) {
	return (
		<div id={TEXTS}>
			<ThreadTexts found={found} name={youngPerson.about.nameUsed} readers={readers} check={check} />
		</div>
	);
}
