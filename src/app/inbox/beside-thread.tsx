import { standingInWords, whenInWords } from '#app/alerts/standing-words.ts';
import { AlertStrip } from '#app/layout/alert-strip.tsx';
import { ButtonLink } from '#app/layout/button.tsx';
import { standing, stretchInWords } from '#app/safe-contact/safe-contact-words.ts';
import { addresses } from '#app/young-people/addresses.ts';
import { FirstFacts } from '#app/young-people/first-facts.tsx';
import { inOneLine, nameAndAge } from '#app/young-people/young-person-words.ts';
import type { ThreadPageProps } from './thread-props.ts';
import { WhatTheyWereTold, WhoIsOn } from './who-is-on.tsx';

/** The young person's record beside their texts: what to know before a word is written, and what stands open. */
export function BesideThread(props: ThreadPageProps) {
	const { youngPerson, found, now, on } = props;
	const { about, id } = youngPerson;
	return (
		<section class="inbox-record" id="about" aria-labelledby="about-title">
			<h2 id="about-title">{nameAndAge(youngPerson, now)}</h2>
			<p class="small soft">{inOneLine(about, now)}</p>
			<OpenAlertHere {...props} />
			<NumberHere {...props} />
			<FirstFacts about={about} />
			<h3>Who is here now</h3>
			<WhoIsOn {...on} />
			<h3>{`What ${about.nameUsed} was told`}</h3>
			<WhatTheyWereTold ours={found.ours} now={now} />
			<ButtonLink href={addresses.youngPerson(id)} look="second" wide>
				Open the record
			</ButtonLink>
		</section>
	);
}

function OpenAlertHere({ alert, staff, session, now }: ThreadPageProps) {
	if (alert === undefined) return null;
	const { alert: one } = alert;
	return (
		<div class="inbox-alert">
			<AlertStrip
				level={one.level}
				words={`An alert is open, ${whenInWords(one.raisedAt, now)}.`}
				standing={standingInWords(one, { staff, me: session.staff.id, now }, alert)}
				href={`/alerts/${one.id}`}
			/>
		</div>
	);
}

/** Whether their number may be texted, in plain words, and what to do where it may not. */
function NumberHere({ found: { number }, now }: ThreadPageProps) {
	const { words: may } = standing(number, now);
	const { safeHours } = number.known;
	return (
		<div class="inbox-number">
			<h3>This number</h3>
			{may.may ? (
				<p>Can be texted now.</p>
			) : (
				<>
					<p>
						<b>{may.says}</b>
					</p>
					<p>{may.instead}</p>
				</>
			)}
			<p class="small">
				{safeHours.length === 0 ? 'Nobody has said when it is safe.' : `Safe: ${safeHours.map(stretchInWords).join('; ')}.`}
			</p>
			<p class="small">
				<a href={addresses.number(number.youngPerson, number.id)}>Say how it stands, or send a check</a>
			</p>
		</div>
	);
}
