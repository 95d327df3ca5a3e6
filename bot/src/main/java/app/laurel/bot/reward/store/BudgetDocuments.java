package app.laurel.bot.reward.store;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.money.Money;
import app.laurel.bot.money.Posting;
import app.laurel.bot.reward.budget.Budget;
import app.laurel.bot.reward.budget.BudgetFreed;
import app.laurel.bot.reward.budget.BudgetId;
import app.laurel.bot.reward.budget.BudgetJournal;
import app.laurel.bot.reward.budget.BudgetUsed;
import app.laurel.bot.reward.budget.Budgets;
import app.laurel.bot.reward.budget.Fold;
import app.laurel.bot.reward.budget.Granted;
import app.laurel.bot.reward.budget.Reservation;
import app.laurel.bot.reward.budget.WaitingServed;
import app.laurel.bot.reward.budget.Wish;
import app.laurel.bot.store.Aggregates;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Trail;
import app.laurel.bot.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Budgets, each with its reservations in one partition, so that one batch changes both. */
public final class BudgetDocuments implements Budgets {

    private static final Actor RULE = Actor.rule("budget");

    private final Documents documents;
    private final Aggregates<Budget, BudgetDocument> aggregates;
    private final Function<BudgetId, Optional<Money>> yearlyBudget;
    private final InstantSource clock;

    /** Keeps budgets; one that isn't there yet starts with what its programme has a year. */
    public BudgetDocuments(
            Documents documents, Trail trail, Function<BudgetId, Optional<Money>> yearlyBudget, InstantSource clock) {
        this.documents = documents;
        this.aggregates =
                new Aggregates<>(documents, trail, BudgetDocument.class, BudgetDocument::budget, BudgetDocument::of);
        this.yearlyBudget = yearlyBudget;
        this.clock = clock;
    }

    @Override
    public Optional<Budget> find(BudgetId id) {
        return aggregates.find(key(id)).or(() -> fresh(id));
    }

    @Override
    public List<Reservation> waiting(BudgetId id) {
        return documents.all(queue(id)).stream()
                .map(stored -> stored.value().reservation())
                .toList();
    }

    @Override
    public Optional<Reservation> reservation(BudgetId id, String entitlement) {
        return read(id, entitlement).map(stored -> stored.value().reservation());
    }

    @Override
    public List<Granted> grant(BudgetId id, List<? extends Wish> wishes) {
        return fold(id, BudgetDocuments::granted, (budget, present) -> {
                    wishes.forEach(wish ->
                            read(id, wish.entitlement()).ifPresent(stored -> present.put(wish.entitlement(), stored)));
                    return Fold.of(budget, reservations(present), wishes);
                })
                .answers();
    }

    @Override
    public Fold.Folded serve(BudgetId id) {
        return fold(id, BudgetDocuments::served, (budget, present) -> {
            documents
                    .query(queue(id).limit(MOST))
                    .items()
                    .forEach(stored -> present.put(stored.value().entitlement(), stored));
            return Fold.serve(budget, List.copyOf(reservations(present).values()));
        });
    }

    @Override
    public <R> R decide(BudgetId id, Actor actor, Function<Optional<Budget>, Decision<Budget, R>> rule) {
        var posted = new AtomicReference<Optional<Posting>>(Optional.empty());
        return aggregates.decide(
                key(id),
                actor,
                before -> {
                    var known = before.or(() -> fresh(id));
                    var decision = rule.apply(known);
                    return known.isEmpty() ? decision : posting(known.get(), decision, posted);
                },
                decision -> entry(posted.get()));
    }

    private Fold.Folded fold(
            BudgetId id,
            BiFunction<Budget, Fold.Folded, List<DomainEvent>> events,
            BiFunction<Budget, Map<String, Stored<ReservationDocument>>, Fold.Folded> work) {
        var present = new LinkedHashMap<String, Stored<ReservationDocument>>();
        var posted = new AtomicReference<Optional<Posting>>(Optional.empty());
        return aggregates.decide(
                key(id),
                RULE,
                before -> {
                    present.clear();
                    var budget =
                            before.or(() -> fresh(id)).orElseThrow(() -> new IllegalStateException("No budget " + id));
                    var folded = work.apply(budget, present);
                    return folded.changed().isEmpty()
                            ? Decision.answer(folded)
                            : posting(
                                    budget,
                                    Decision.change(folded.budget(), folded, events.apply(budget, folded)),
                                    posted);
                },
                decision -> Stream.concat(
                                decision.answer().changed().stream().map(one -> write(one, present)),
                                entry(posted.get()).stream())
                        .toList());
    }

    /** What moves a budget's money is posted in the same commit. */
    private static <R> Decision<Budget, R> posting(
            Budget before, Decision<Budget, R> decision, AtomicReference<Optional<Posting>> posted) {
        posted.set(decision.next().flatMap(after -> BudgetJournal.between(before, after)));
        return posted.get().isEmpty()
                ? decision
                : new Decision<>(decision.next().map(Budget::posted), decision.events(), decision.answer());
    }

    private List<Write> entry(Optional<Posting> posted) {
        return posted.stream()
                .map(posting -> Write.create(JournalDocument.id(posting), JournalDocument.of(posting, clock.instant())))
                .toList();
    }

    private static List<DomainEvent> granted(Budget before, Fold.Folded folded) {
        var budget = folded.budget();
        var freed = budget.left().exceeds(before.left()) || budget.waiting() < before.waiting();
        var events = new ArrayList<DomainEvent>();
        events.add(used(folded));
        if (budget.waiting() > 0 && freed) {
            events.add(new BudgetFreed(budget.id()));
        }
        budget.reachedSince(before).ifPresent(events::add);
        return events;
    }

    private static List<DomainEvent> served(Budget before, Fold.Folded folded) {
        var served = folded.changed().stream()
                .map(one -> new WaitingServed.Served(one.entitlement(), one.owner()))
                .toList();
        return Stream.<DomainEvent>concat(
                        Stream.of(used(folded), new WaitingServed(before.id(), served)),
                        folded.budget().reachedSince(before).stream())
                .toList();
    }

    private static BudgetUsed used(Fold.Folded folded) {
        return new BudgetUsed(
                folded.budget().id(),
                folded.changed().stream().map(Reservation::entitlement).toList());
    }

    private static Write write(Reservation changed, Map<String, Stored<ReservationDocument>> present) {
        var document = ReservationDocument.of(changed);
        return Optional.ofNullable(present.get(changed.entitlement()))
                .map(before -> Write.replace(before, document))
                .orElseGet(() -> Write.create(ReservationDocument.id(changed.entitlement()), document));
    }

    private static Map<String, Reservation> reservations(Map<String, Stored<ReservationDocument>> present) {
        var reservations = new LinkedHashMap<String, Reservation>();
        present.forEach((entitlement, stored) ->
                reservations.put(entitlement, stored.value().reservation()));
        return reservations;
    }

    private Optional<Stored<ReservationDocument>> read(BudgetId id, String entitlement) {
        return documents.read(new Key(partition(id), ReservationDocument.id(entitlement)), ReservationDocument.class);
    }

    private static Query<ReservationDocument> queue(BudgetId id) {
        return Query.in(partition(id), ReservationDocument.class)
                .between(ReservationDocument.WAITING, ReservationDocument.BEHIND_WAITING);
    }

    private Optional<Budget> fresh(BudgetId id) {
        return yearlyBudget.apply(id).map(limit -> Budget.opened(id, limit));
    }

    private static Key key(BudgetId id) {
        return new Key(partition(id), "budget");
    }

    private static String partition(BudgetId id) {
        return "B|" + id;
    }
}
