package app.laurel.bot.store;

import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A list that is made from other documents, and can be made right again from them while Laurel goes on.
 *
 * @param name what administrators call it, fixed for ever
 * @param rows the kind of its rows
 * @param mend puts a row right, or takes it away if what it shows is not there; says whether anything was wrong
 * @param sources the kind of what it shows
 * @param enter enters what is missing of a source
 */
public record View<R extends Document, S extends Document>(
        String name, Class<R> rows, Predicate<Stored<R>> mend, Class<S> sources, Consumer<Stored<S>> enter) {}
