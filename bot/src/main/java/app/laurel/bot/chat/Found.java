package app.laurel.bot.chat;

import app.laurel.cards.Card;

/**
 * Something that was looked for.
 *
 * @param title and text, which only the seeker reads
 * @param card what goes into the conversation; it shows nothing private, for others read it
 */
public record Found(String title, String text, Card card) {}
