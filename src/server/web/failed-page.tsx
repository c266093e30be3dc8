import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { ErrorPage } from '#app/layout/error-page.tsx';
import { CaseDestroyed, KeyMissing, SealBroken } from '#server/vault/vault-error.ts';

const GONE = {
	title: 'This record is gone',
	words: 'It was destroyed, as somebody here decided, and nobody can open it again. Who did it, when and why is in the audit.',
	status: 410,
} as const;

const SHUT = {
	title: 'This cannot be opened',
	words:
		'Its key is not there, or it was changed on the disk. Everything else works as before. It has been written down: tell whoever looks after Waymark here, because it may still be found in a backup.',
	status: 500,
} as const;

const FAILED = {
	title: 'That didn’t go through',
	words: 'Something on our side went wrong, and it has been written down. What you typed is still in the page: go back and try again.',
	status: 500,
} as const;

function whatHappened(error: Error) {
	if (error instanceof CaseDestroyed) return GONE;
	return error instanceof KeyMissing || error instanceof SealBroken ? SHUT : FAILED;
}

/** The page for a request that failed: what happened, what became of what was typed, what to do. Never what was being read. */
export function failedPage(error: Error, c: Context<AppEnv>): Response | Promise<Response> {
	const { title, words, status } = whatHappened(error);
	return c.html(
		<ErrorPage title={title} assets={c.get('assets')} nonce={c.get('nonce')}>
			<p>{words}</p>
		</ErrorPage>,
		status,
	);
}
