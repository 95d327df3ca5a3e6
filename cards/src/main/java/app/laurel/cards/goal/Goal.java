package app.laurel.cards.goal;

import app.laurel.cards.common.Progress;
import app.laurel.cards.common.Tone;

/**
 * One goal of a month.
 *
 * @param text what is reached and what is left, such as {@code 12 of 20; 8 to go until 30 November}
 * @param pace whether that is enough so far, such as {@code On pace}
 * @param tone the same as a tone
 */
public record Goal(String title, String text, String pace, Tone tone, Progress progress) {}
