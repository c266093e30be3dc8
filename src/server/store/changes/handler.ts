import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import type { AboutYoungPerson } from '#core/record/young-person.ts';
import type { Write } from '#db/dialect/write.ts';
import type { SecretKind } from '#server/vault/blind-index.ts';

export type ChangeName = Change['change'];
export type ChangeOf<Name extends ChangeName> = Extract<Change, { readonly change: Name }>;

/** What a handler may use: the commit's facts, and sealing. It reads nothing and waits for nothing. */
export type WriteContext = {
	readonly project: ProjectId;
	readonly at: Instant;
	/** Seals a value as JSON under the young person's case key, bound to where it is kept. */
	seal(youngPerson: YoungPersonId, table: string, column: string, row: string, value: unknown): Uint8Array;
	/** Seals a value as JSON under the project key: for what belongs to no young person. */
	sealForProject(table: string, column: string, row: string, value: unknown): Uint8Array;
	/** The tokens by which a young person is found again. */
	tokens(about: AboutYoungPerson): readonly string[];
	/** A keyed hash, by which what it is made of is found again and never read: `number`, what somebody texts from; `text`, all of a text; `receipt`, what a gateway calls one of ours. */
	secret(kind: SecretKind, of: string): string;
	/** A fresh row id, UUIDv7. */
	newId(): string;
};

/** Turns one kind of change into writes. `youngPerson` names the case whose key must be open, if one is needed. */
export type Handler<Name extends ChangeName> = {
	readonly youngPerson?: (change: ChangeOf<Name>) => YoungPersonId;
	readonly writes: (change: ChangeOf<Name>, context: WriteContext) => readonly Write[];
};
