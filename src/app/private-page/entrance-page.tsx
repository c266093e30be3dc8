import { NEUTRAL_TITLE, type OnPage, PrivateFrame } from './private-frame.tsx';
import { PRIVATE_WORDS } from './private-words.en.ts';

/** Why a code did not open anything. `wait`: too many were tried at once, from here or from anywhere. */
export type NotOpened = 'wrong' | 'wait';

/** HTTP status of each, and the id of its words in the page: the script shows the one that the answer names. */
export const NOT_OPENED: Readonly<Record<NotOpened, 422 | 429>> = { wrong: 422, wait: 429 };

type EntranceProps = {
	readonly on: OnPage;
	/** What the script may do instead of waiting: see `CodeTries`. Without it, whoever comes from here waits in the queue. */
	readonly work?: string | undefined;
	readonly notOpened?: NotOpened | undefined;
	/** As it was typed, when it is to be sent again. */
	readonly code?: string | undefined;
};

/** One field and a button, and no word about what is behind it. */
export function EntrancePage({ on, work, notOpened, code }: EntranceProps) {
	const { entrance } = PRIVATE_WORDS;
	return (
		<PrivateFrame on={on}>
			<h1>{NEUTRAL_TITLE}</h1>
			<form class="stack" method="post" action="/notes" id="entrance">
				{work === undefined ? null : <input type="hidden" name="work" value={work} />}
				<label for="code">{entrance.label}</label>
				<input
					id="code"
					name="code"
					type="text"
					value={code}
					autocomplete="off"
					autocapitalize="characters"
					autocorrect="off"
					spellcheck={false}
					enterkeyhint="go"
					maxlength={24}
					aria-describedby="said-422 said-429"
				/>
				{(['wrong', 'wait'] as const).map((why) => (
					<p class="said" id={`said-${NOT_OPENED[why]}`} role="alert" hidden={notOpened !== why}>
						{entrance[why]}
					</p>
				))}
				<button class="go" type="submit" name="do" value="open">
					{entrance.open}
				</button>
			</form>
		</PrivateFrame>
	);
}
