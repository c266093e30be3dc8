import { describe, expect, it } from 'vitest';
import { type BeginConversation, beginConversation } from '#app/conversation/begin-conversation.ts';
import type { ConversationId, EpisodeId } from '#core/id.ts';
import { talk } from '../../../test/support/talk.ts';

type Asked = Pick<BeginConversation, 'session' | 'youngPerson' | 'episodes' | 'once'>;

const again = (asked: Asked): BeginConversation => ({
	place: '',
	present: ['young-person', 'worker'],
	presentWords: '',
	liveEnquiry: false,
	...asked,
});

describe('beginning a conversation', () => {
	it('goes on with the one that is under way', async () => {
		const jaz = await talk();
		const begun = await beginConversation(jaz.deps, again({ session: jaz.session, youngPerson: jaz.jaz.id, episodes: [jaz.episode.id] }));
		expect(begun).toEqual({ outcome: 'under-way', conversation: jaz.id });
	});

	it('begins once when the button is pressed twice at the same moment', async () => {
		const jaz = await talk();
		const sam = jaz.w.aYoungPerson('Sam');
		const episode = jaz.w.anEpisode(sam);
		await jaz.kept.store.commit({
			project: jaz.w.project.id,
			at: jaz.w.clock.now(),
			changes: [
				{ change: 'young-person-added', youngPerson: sam },
				{ change: 'episode-added', episode },
			],
			audit: [],
		});
		const once = jaz.w.ids.row<ConversationId>();
		const press = () => beginConversation(jaz.deps, again({ session: jaz.session, youngPerson: sam.id, episodes: [episode.id], once }));
		const both = await Promise.all([press(), press()]);
		expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['begun', 'under-way']);
		expect((await jaz.kept.youngPeople.record(jaz.w.project.id, sam.id))?.conversations).toHaveLength(1);
	});

	it('is never about another child’s time away, and names each time once', async () => {
		const jaz = await talk();
		await jaz.take({ type: 'finished' });
		const elsewhere = 'another-child’s' as EpisodeId;
		const ask = again({ session: jaz.session, youngPerson: jaz.jaz.id, episodes: [jaz.episode.id, elsewhere, jaz.episode.id] });
		const begun = await beginConversation(jaz.deps, ask);
		const id = begun.outcome === 'begun' ? begun.conversation : jaz.id;
		expect((await jaz.kept.conversations.find(jaz.w.project.id, id))?.conversation.episodes).toEqual([jaz.episode.id]);
	});

	it('does not begin about nothing', async () => {
		const jaz = await talk();
		const ask = again({ session: jaz.session, youngPerson: jaz.jaz.id, episodes: [] });
		expect(await beginConversation(jaz.deps, ask)).toEqual({ outcome: 'nothing-to-talk-about' });
	});
});
