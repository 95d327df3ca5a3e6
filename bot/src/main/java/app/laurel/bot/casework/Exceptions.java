package app.laurel.bot.casework;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What automation refused: raised once, owned, and visible until somebody resolves it. */
public final class Exceptions {

    static final Actor AUTOMATION = Actor.system("laurel");

    private final ExceptionCases cases;
    private final People people;
    private final Supplier<List<Retrying>> retrying;
    private final InstantSource clock;

    public Exceptions(ExceptionCases cases, People people, Supplier<List<Retrying>> retrying, InstantSource clock) {
        this.cases = cases;
        this.people = people;
        this.retrying = retrying;
        this.clock = clock;
    }

    /** Raises an exception; the same kind and subject once. */
    public ExceptionId raise(Refusal refusal) {
        return raise(refusal, List.of(new ExceptionRaised(refusal.id(), refusal.owner(), refusal.kind())));
    }

    /** Raises what was found to be so again and again: one that was resolved and is so once more waits anew. */
    public ExceptionId raiseStanding(Refusal refusal) {
        var id = refusal.id();
        return cases.decide(
                refusal.owner(),
                id,
                AUTOMATION,
                before -> before.filter(ExceptionCase.Waiting.class::isInstance).isPresent()
                        ? Decision.answer(id)
                        : Decision.change(
                                new ExceptionCase.Waiting(id, refusal, clock.instant()),
                                id,
                                new ExceptionRaised(id, refusal.owner(), refusal.kind())));
    }

    /** What waits of a kind, the oldest first. */
    public List<ExceptionCase.Waiting> waiting(Role owner, String kind) {
        return cases.waiting(owner).stream()
                .filter(one -> one.refusal().kind().equals(kind))
                .toList();
    }

    /** Raises an exception that nobody is told of, for faults in the telling itself. */
    ExceptionId raiseQuietly(Refusal refusal) {
        return raise(refusal, List.of());
    }

    /** Resolves what turned out well by itself. */
    public void settle(String kind, String subject, Role owner) {
        resolve(owner, ExceptionId.of(kind, subject), AUTOMATION, "");
    }

    /** What waits for somebody, the oldest first: what their roles own, and everything for an administrator. */
    public List<ExceptionCase.Waiting> waitingFor(PersonId person) {
        return owners(person).stream()
                .flatMap(owner -> cases.waiting(owner).stream())
                .sorted(Comparator.comparing(ExceptionCase::since))
                .toList();
    }

    public Optional<ExceptionCase> find(ExceptionId id, PersonId asker) {
        return owners(asker).stream()
                .flatMap(owner -> cases.find(owner, id).stream())
                .findFirst();
    }

    /** Tries again what failed; resolves it if that works. */
    public Handled retry(ExceptionId id, PersonId by) {
        return handle(
                id,
                by,
                waiting -> waiting.refusal()
                        .retry()
                        .flatMap(this::retrying)
                        .map(again -> retry(waiting, again, Actor.person(by)))
                        .orElseGet(() -> new Handled.NoRetry(waiting)));
    }

    /** Resolves it by a person's word. */
    public Handled resolve(ExceptionId id, PersonId by, String words) {
        return handle(id, by, waiting -> resolve(waiting.refusal().owner(), id, Actor.person(by), words.strip()));
    }

    private Handled handle(
            ExceptionId id, PersonId by, java.util.function.Function<ExceptionCase.Waiting, Handled> deed) {
        return find(id, by)
                .map(found -> switch (found) {
                    case ExceptionCase.Waiting waiting -> deed.apply(waiting);
                    case ExceptionCase.Resolved resolved -> new Handled.AlreadyDone(resolved);
                })
                .orElseGet(Handled.Unknown::new);
    }

    private Handled retry(ExceptionCase.Waiting waiting, Retrying again, Actor actor) {
        var arguments = waiting.refusal().retry().orElseThrow().arguments();
        try {
            return again.retry(arguments, actor)
                    ? resolve(waiting.refusal().owner(), waiting.id(), actor, "")
                    : new Handled.FailedAgain(waiting, waiting.refusal().cause());
        } catch (RuntimeException fault) {
            // Whether it fails again is what the operator wants to know, so here a fault is an answer.
            return new Handled.FailedAgain(waiting, fault.getClass().getSimpleName());
        }
    }

    private Handled resolve(Role owner, ExceptionId id, Actor actor, String words) {
        return cases.decide(
                owner,
                id,
                actor,
                before -> before.map(found -> switch (found) {
                            case ExceptionCase.Waiting waiting ->
                                resolved(waiting.resolve(actor, words, clock.instant()));
                            case ExceptionCase.Resolved resolved ->
                                Decision.<ExceptionCase, Handled>answer(new Handled.AlreadyDone(resolved));
                        })
                        .orElseGet(() -> Decision.answer(new Handled.Unknown())));
    }

    private static Decision<ExceptionCase, Handled> resolved(ExceptionCase.Resolved resolved) {
        return Decision.change(
                resolved,
                new Handled.Done(resolved),
                new ExceptionResolved(resolved.id(), resolved.refusal().owner()));
    }

    private ExceptionId raise(Refusal refusal, List<? extends DomainEvent> events) {
        var id = refusal.id();
        return cases.decide(
                refusal.owner(),
                id,
                AUTOMATION,
                before -> before.isPresent()
                        ? Decision.answer(id)
                        : Decision.change(new ExceptionCase.Waiting(id, refusal, clock.instant()), id, events));
    }

    private Optional<Retrying> retrying(Retry retry) {
        return retrying.get().stream()
                .filter(one -> one.name().equals(retry.by()))
                .findFirst();
    }

    private Set<Role> owners(PersonId person) {
        var roles = people.rolesOf(person);
        return roles.contains(Role.ADMINISTRATOR) ? EnumSet.allOf(Role.class) : roles;
    }
}
