package app.laurel.bot.event;

/**
 * Something that happened: a record of ids, amounts and times, never of names or texts.
 *
 * <p>Its simple class name is its name in the store for ever, so it is unique in Laurel and not renamed.
 */
public interface DomainEvent {}
