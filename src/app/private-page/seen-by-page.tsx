import { type OnPage, PrivateFrame } from './private-frame.tsx';
import { filled, PRIVATE_WORDS } from './private-words.en.ts';

type SeenByProps = { readonly on: OnPage; readonly formToken: string; readonly giver: string };

/** The first question, before anything else is shown. What to do if somebody might look is one touch away, on this page. */
export function SeenByPage({ on, formToken, giver }: SeenByProps) {
	const { seenBy } = PRIVATE_WORDS;
	return (
		<PrivateFrame on={on} formToken={formToken}>
			<h1>{seenBy.ask}</h1>
			<form class="stack" method="post" action="/notes" id="seen-by">
				<input type="hidden" name="formToken" value={formToken} />
				<input type="hidden" name="do" value="seen-by" />
				<button class="go" type="submit" name="who" value="nobody">
					{seenBy.nobody}
				</button>
				<details class="opens">
					<summary class="way">{seenBy.somebody}</summary>
					<div class="stack">
						<p>{`${seenBy.tell} ${filled(seenBy.later, { who: giver })}`}</p>
						<button class="way" type="submit" form="bar" name="do" value="leave">
							{seenBy.leave}
						</button>
						<button class="way" type="submit" name="who" value="somebody">
							{seenBy.goOn}
						</button>
					</div>
				</details>
			</form>
			<p>{seenBy.fast}</p>
			<details class="folds">
				<summary>{seenBy.cannot}</summary>
				<ul>
					{seenBy.cannotHide.map((words) => (
						<li>{words}</li>
					))}
				</ul>
				<p>{seenBy.keeps}</p>
			</details>
		</PrivateFrame>
	);
}
