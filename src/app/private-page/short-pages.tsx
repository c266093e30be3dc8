import { type OnPage, PrivateFrame } from './private-frame.tsx';
import { filled, PRIVATE_WORDS } from './private-words.en.ts';

/** How a sitting came to its end by the young person's own hand, with the page still theirs to read. */
export type ClosedHow = 'stopped' | 'finished';

type ClosedWordsProps = { readonly giver: string; readonly how: ClosedHow };

/** Two lines without content, shown once. */
export function ClosedWords({ giver, how }: ClosedWordsProps) {
	const { closed } = PRIVATE_WORDS;
	return (
		<>
			<h1>{how === 'finished' ? closed.finished : closed.title}</h1>
			<p>{how === 'finished' ? `${closed.title}.` : filled(closed.ask, { who: giver })}</p>
		</>
	);
}

export function ClosedPage({ on, ...words }: ClosedWordsProps & { readonly on: OnPage }) {
	return (
		<PrivateFrame on={on}>
			<ClosedWords {...words} />
		</PrivateFrame>
	);
}

type FailedProps = {
	readonly on: OnPage;
	/** Everything that was sent, to be sent again. */
	readonly sent: readonly (readonly [string, string])[];
};

/** Something of ours broke, or somebody wrote at the same moment. Their words stand in the page, ready to go again. */
export function FailedPage({ on, sent }: FailedProps) {
	const { failed } = PRIVATE_WORDS;
	const formToken = sent.find(([name]) => name === 'formToken')?.[1] ?? '';
	const words = sent.filter(([name]) => name === 'words').map(([, value]) => value);
	return (
		<PrivateFrame on={on} formToken={formToken} words="again">
			<h1>{failed.title}</h1>
			<p>{failed.still}</p>
			<p>{failed.danger}</p>
			<form class="stack" method="post" action="/notes" id="again" autocomplete="off">
				{sent
					.filter(([name]) => name !== 'words')
					.map(([name, value]) => (
						<input type="hidden" name={name} value={value} />
					))}
				{words.map((value) => (
					<textarea name="words" rows={5} autocomplete="off" aria-label={failed.words}>
						{value}
					</textarea>
				))}
				<button class="go" type="submit">
					{failed.again}
				</button>
			</form>
		</PrivateFrame>
	);
}
