import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { AppEnv } from '#app/app-env.ts';
import { CardNumbers } from '#app/card/card-numbers.tsx';
import type { Card, OnCard, PlanPart } from '#app/card/card-of.ts';
import { CARD_WORDS } from '#app/card/card-words.en.ts';
import { Button, ButtonLink } from '#app/layout/button.tsx';
import { Choices } from '#app/layout/choices.tsx';
import { RoomPage } from '#app/layout/room-page.tsx';
import { ReadAloud } from '#app/room/room-buttons.tsx';
import type { LineChecked } from '#core/cover/national-lines.ts';

export type CardPageProps = {
	readonly c: Context<AppEnv>;
	readonly card: Card;
	readonly on: ReadonlySet<OnCard>;
	/** Parts of a plan that they said something for. */
	readonly has: ReadonlySet<PlanPart>;
	readonly worker: string;
	readonly checks: readonly LineChecked[];
	/** Where the page leads back to, with its words. */
	readonly back: { readonly href: string; readonly words: string };
};

/** A card to keep: what stands on it is chosen first, because others may find it. On paper only; nothing is downloaded. */
export function CardPage(props: CardPageProps) {
	const { c, card, has, back } = props;
	const sides = sidesOf(props);
	return (
		<RoomPage
			title={CARD_WORDS.title}
			assets={c.get('assets')}
			nonce={c.get('nonce')}
			scripts={['locked.js', 'read-aloud.js', 'print-page.js']}
			foot={
				<ButtonLink look="quiet" icon="arrow-left" href={back.href}>
					{back.words}
				</ButtonLink>
			}
		>
			<div class="room-top">
				<ReadAloud />
			</div>
			<h1>{CARD_WORDS.title}</h1>
			<div class="card-choose">
				<Chooser {...props} />
				<div class="card-shown">
					{has.size === 0 ? <p>{CARD_WORDS.noPlan}</p> : null}
					{card.leftOut ? <p>{CARD_WORDS.leftOut}</p> : null}
					<section class="cards" aria-label={CARD_WORDS.title}>
						{sides}
						<Again>{sides}</Again>
					</section>
					{sides.length === 0 ? <p>{CARD_WORDS.nothing}</p> : <ToPrint />}
				</div>
			</div>
		</RoomPage>
	);
}

/** The same cards once more, for the other half of the paper: one to keep, one to hide. */
function Again({ children }: { readonly children: Child }) {
	return (
		<div class="cards-again" aria-hidden="true">
			{children}
		</div>
	);
}

function ToPrint() {
	return (
		<div class="card-print">
			<button type="button" class="go" hidden data-print="">
				{CARD_WORDS.print}
			</button>
			<p data-print-by-menu="">{CARD_WORDS.printFromMenu}</p>
			<p>{CARD_WORDS.onPaper}</p>
		</div>
	);
}

function Chooser({ c, on, has, worker }: CardPageProps) {
	const labels: Readonly<Record<OnCard, string>> = {
		first: CARD_WORDS.first,
		safer: CARD_WORDS.safer,
		numbers: CARD_WORDS.numbersTick,
		people: CARD_WORDS.peopleTick,
		worker: CARD_WORDS.nameTick(worker),
		project: CARD_WORDS.nameTick(c.get('session').project.name),
		missing: CARD_WORDS.missingTick,
	};
	const offered = (Object.keys(labels) as OnCard[]).filter((one) => !isPart(one) || has.has(one));
	const from = c.req.query('from');
	return (
		<form method="get" action={c.req.path} autocomplete="off">
			<input type="hidden" name="chosen" value="yes" />
			{from === undefined ? null : <input type="hidden" name="from" value={from} />}
			<Choices
				kind="several"
				name="on"
				label={CARD_WORDS.choose}
				hint={CARD_WORDS.found}
				size="m"
				options={offered.map((value) => ({ value, label: labels[value], picked: on.has(value) }))}
			/>
			<Button look="second">{CARD_WORDS.show}</Button>
		</form>
	);
}

const isPart = (one: OnCard): one is PlanPart => one === 'first' || one === 'safer' || one === 'people';

/** The card and its other side. Empty where nothing is ticked. */
function sidesOf({ c, card, on, worker, checks }: CardPageProps): Child[] {
	const parts = (['first', 'safer', 'people'] as const).filter((part) => card.plan[part].length > 0);
	const plan =
		parts.length === 0 ? null : (
			<article class="keep-card">
				{parts.map((part) => (
					<>
						<h2>{CARD_WORDS[part]}</h2>
						<ul>
							{card.plan[part].map((words) => (
								<li>{words}</li>
							))}
						</ul>
					</>
				))}
			</article>
		);
	const from = [...(on.has('project') ? [c.get('session').project.name] : []), ...(on.has('worker') ? [CARD_WORDS.askFor(worker)] : [])];
	const numbers =
		!on.has('numbers') && from.length === 0 ? null : (
			<article class="keep-card">
				{on.has('numbers') ? (
					<>
						<h2>{CARD_WORDS.numbers}</h2>
						<CardNumbers checks={checks} missing={on.has('missing')} />
					</>
				) : null}
				{from.length === 0 ? null : <p>{from.join('. ')}</p>}
			</article>
		);
	return [plan, numbers].filter((side) => side !== null);
}
