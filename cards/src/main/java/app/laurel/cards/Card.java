package app.laurel.cards;

/**
 * What one card needs to be shown: text ready to read, never ids or amounts to be worked on.
 *
 * <p>A card is a record; beside its class lie its template ({@code NominateCard.json}) and a sample of its data
 * ({@code NominateCard.sample.json}). Its labels come from the bundle {@code words} of the same folder.
 */
public interface Card {}
