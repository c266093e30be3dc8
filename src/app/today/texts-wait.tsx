import { whenInWords } from '#app/alerts/standing-words.ts';
import type { Waiting } from '#app/inbox/count-waiting.ts';
import { Inset } from '#app/layout/inset.tsx';
import type { Instant } from '#core/clock/instant.ts';

/** How many who texted wait for a person, and since when the longest does. Nothing where nobody waits. */
export function TextsWait({ waiting: { count, since }, now }: { readonly waiting: Waiting; readonly now: Instant }) {
	if (count === 0 || since === null) return null;
	return (
		<Inset tone="information" icon="inbox">
			<p>
				<a href="/inbox">
					<b>{count === 1 ? 'One text waits for an answer' : `${count} people wait for an answer to a text`}</b>
				</a>
				{count === 1 ? `, since it came ${whenInWords(since, now)}.` : `, the longest since ${sinceInWords(since, now)}.`}
			</p>
		</Inset>
	);
}

const sinceInWords = (at: Instant, now: Instant): string => whenInWords(at, now).replace(/^(at|on) /, '');
