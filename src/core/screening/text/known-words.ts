import { wordsInClasses } from '../lexicon/classes.ts';
import { NET_NAMES } from '../model/net-words.ts';
import { wordsInRules } from '../rules/rule-words.ts';
import { KNOWN } from './known.generated.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import { SPELLINGS } from './spellings.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/**
 * Every word that screening knows: of its classes, of its usual spellings, each that the corpus has more than
 * twice, and ordinary ones that must not be taken for a slip.
 */
export const KNOWN_WORDS: Vocabulary = vocabularyOf([
	...SPELLINGS.values(),
	...wordsInClasses(),
	...wordsInRules(),
	...ORDINARY_WORDS,
	...NET_NAMES.filter((name) => /^[a-z\d]+$/.test(name)),
	...KNOWN.split(' '),
]);
