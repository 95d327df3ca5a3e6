package app.laurel.bot.casework;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.people.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All exceptions, by their owners. */
public interface ExceptionCases {

    Optional<ExceptionCase> find(Role owner, ExceptionId id);

    /** What waits for the owner, the oldest first. */
    List<ExceptionCase.Waiting> waiting(Role owner);

    <R> R decide(
            Role owner,
            ExceptionId id,
            Actor actor,
            Function<Optional<ExceptionCase>, Decision<ExceptionCase, R>> rule);
}
