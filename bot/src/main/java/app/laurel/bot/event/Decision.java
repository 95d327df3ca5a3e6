package app.laurel.bot.event;

import java.util.List;
import java.util.Optional;

/**
 * What a rule makes of a state: the next state and the events, or no change, and the answer either way.
 *
 * <p>Rules are asked again when somebody else was faster, so they read nothing but what they are given.
 *
 * @param <S> the state
 * @param <R> the answer to whoever asked
 */
public record Decision<S, R>(Optional<S> next, List<DomainEvent> events, R answer) {

    /** Nothing changes. */
    public static <S, R> Decision<S, R> answer(R answer) {
        return new Decision<>(Optional.empty(), List.of(), answer);
    }

    public static <S, R> Decision<S, R> change(S next, R answer, DomainEvent... events) {
        return change(next, answer, List.of(events));
    }

    public static <S, R> Decision<S, R> change(S next, R answer, List<? extends DomainEvent> events) {
        return new Decision<>(Optional.of(next), List.copyOf(events), answer);
    }
}
