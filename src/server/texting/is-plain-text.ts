/** The alphabet of GSM 03.38 with its extension, in which a text is cheapest and longest. */
const ALPHABET = /^[\n\r !-Z_a-z£¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà^{}\\[\]~|€]*$/;

/** Whether every character is one of a plain text. Anything else has to be said to a gateway beforehand, or it arrives as question marks. */
export const isPlainText = (words: string): boolean => ALPHABET.test(words);
