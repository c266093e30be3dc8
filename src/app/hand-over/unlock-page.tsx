import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { firstName } from '#app/conversation/conversation-bars.tsx';
import { HAND_OVER } from '#app/hand-over/hand-over-lock.ts';
import { HANDED_WORDS } from '#app/hand-over/hand-over-words.en.ts';
import { FOR_STAFF_WORDS } from '#app/layout/for-staff.en.ts';
import { FormToken } from '#app/layout/form-token.tsx';
import { RoomPage } from '#app/layout/room-page.tsx';
import { NOT_KEPT_WORDS, RESTING_WORDS } from '#app/room/room-words.en.ts';

export type UnlockPageProps = {
	readonly c: Context<AppEnv>;
	/** After a wrong passphrase: how many tries are left. */
	readonly triesLeft?: number | undefined;
};

/** Between the young person’s page and the worker’s. Nothing of the talk is on it, and whoever holds it may go back. */
export function UnlockPage({ c, triesLeft }: UnlockPageProps) {
	const session = c.get('session');
	const worker = firstName(session.staff.name);
	const wrong = triesLeft === undefined ? undefined : `That isn’t it. ${triesInWords(triesLeft)}.`;
	return (
		<RoomPage title={FOR_STAFF_WORDS.title} assets={c.get('assets')} nonce={c.get('nonce')} quiet>
			<h1>{FOR_STAFF_WORDS.heading(worker)}</h1>
			<form method="post" action={`${HAND_OVER}/unlock`} class="room-form unlock" autocomplete="off">
				<FormToken session={session} />
				<div class="field">
					<label for="passphrase">Your passphrase</label>
					{wrong === undefined ? null : (
						<p id="wrong" role="alert">
							{wrong}
						</p>
					)}
					<input
						type="password"
						id="passphrase"
						name="passphrase"
						autocomplete="new-password"
						aria-describedby={wrong === undefined ? undefined : 'wrong'}
						aria-invalid={wrong === undefined ? undefined : 'true'}
					/>
				</div>
				<div class="room-foot">
					<button type="submit" class="go">
						Unlock
					</button>
					<a class="quiet" href={HAND_OVER}>
						{RESTING_WORDS.goBack}
					</a>
				</div>
			</form>
		</RoomPage>
	);
}

const TRIES = ['No tries left', 'One try left', 'Two tries left', 'Three tries left', 'Four tries left', 'Five tries left'] as const;

function triesInWords(left: number): string {
	return TRIES[left] ?? `${left} tries left`;
}

export type HandOverEndedPageProps = {
	readonly c: Context<AppEnv>;
	/** Whose tablet it is, where that is known. */
	readonly worker?: string | undefined;
	/** Something was sent that came too late for the page, and was kept. */
	readonly got?: boolean | undefined;
};

/** The session has ended, by wrong passphrases or by time. It tells nobody anything, whoever holds the tablet. */
export function HandOverEndedPage({ c, worker, got = false }: HandOverEndedPageProps) {
	return (
		<RoomPage title={FOR_STAFF_WORDS.title} assets={c.get('assets')} nonce={c.get('nonce')} quiet>
			<h1>{HANDED_WORDS.over}</h1>
			<p>{got ? HANDED_WORDS.gotIt : HANDED_WORDS.safe}</p>
			{worker === undefined ? null : <p>{RESTING_WORDS.passBack(worker)}</p>}
			<p class="help">
				For staff: <a href="/sign-in">sign in again</a> on this tablet, then go on with the talk.
			</p>
		</RoomPage>
	);
}

/** Something went wrong or was refused while a young person held the tablet. Never their fault, and it leads back. */
export function HandOverFailedPage({ c, says = HANDED_WORDS.goBack }: { readonly c: Context<AppEnv>; readonly says?: string }) {
	return (
		<RoomPage title={HANDED_WORDS.title} assets={c.get('assets')} nonce={c.get('nonce')} quiet>
			<h1>{NOT_KEPT_WORDS.title}</h1>
			<p>{says}</p>
			<div class="room-top">
				<a class="go" href={HAND_OVER}>
					{RESTING_WORDS.goBack}
				</a>
			</div>
		</RoomPage>
	);
}
