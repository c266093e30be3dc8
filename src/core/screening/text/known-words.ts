import { wordsInClasses } from '../lexicon/classes.ts';
import { KNOWN } from './known.generated.ts';
import { SPELLINGS } from './spellings.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** Every word that screening knows: of its classes, of its usual spellings, and each that the corpus has more than once. */
export const KNOWN_WORDS: Vocabulary = vocabularyOf([...SPELLINGS.values(), ...wordsInClasses(), ...KNOWN.split(' ')]);
