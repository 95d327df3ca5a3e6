package app.laurel.cards;

/**
 * What one card needs to be shown: text ready to read, never ids or amounts to be worked on.
 *
 * <p>A card is a record; beside its class lie its template ({@code NominateCard.json}) and a sample of its data
 * ({@code NominateCard.sample.json}). Its labels come from the bundle {@code words} of the same folder: {@code ${words.title}}
 * says the word {@code title}, with the card's own properties as its arguments. A key with a dot is said by Java.
 *
 * <p>What a {@code $when} asks is a method of the record with {@code @JsonProperty}. Buttons get their fallback and texts
 * their escapes when the card is rendered. The tests find a new card by themselves and say what it lacks.
 */
public interface Card {}
