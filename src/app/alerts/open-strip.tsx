import type { Instant } from '#core/clock/instant.ts';
import type { Alert } from '#core/escalation/alert.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { AlertStrip } from '../layout/alert-strip.tsx';
import { momentInWords, type Readers, standingInWords } from './standing-words.ts';

export type OpenAlert = {
	readonly alert: Alert;
	readonly youngPerson: YoungPerson;
	/** When the newest words joined it; null when nothing was said since it was raised. See `openWithMore`. */
	readonly moreSaidAt?: Instant | null | undefined;
	/** About a young person made up for practice. */
	readonly practice?: boolean | undefined;
};

/** Every open alert, highest first, for a staff screen that no child can see. Nothing when there is none. */
export function OpenStrip({ open, readers }: { readonly open: readonly OpenAlert[]; readonly readers: Readers }) {
	return (
		<>
			{open.map(({ alert, youngPerson, moreSaidAt, practice }) => (
				<AlertStrip
					level={alert.level}
					practice={practice}
					words={[
						`About ${youngPerson.about.nameUsed}, at ${momentInWords(alert.raisedAt, readers.now)}.`,
						...(moreSaidAt ? [`More was said at ${momentInWords(moreSaidAt, readers.now)}.`] : []),
					].join(' ')}
					standing={standingInWords(alert, readers)}
					href={`/alerts/${alert.id}`}
				/>
			))}
		</>
	);
}
