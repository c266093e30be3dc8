/** No number, name or word stands in any of them. */
export const PHONES = '/demo/phone';

export const phoneAddress = (id: string): string => `${PHONES}/${id}`;
