package app.laurel.bot.reward.store;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.money.Money;
import app.laurel.bot.reward.breaker.Breaker;
import app.laurel.bot.reward.breaker.Breakers;
import app.laurel.bot.reward.breaker.Stopped;
import app.laurel.bot.store.Aggregates;
import app.laurel.bot.store.Batch;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Trail;
import app.laurel.bot.store.Write;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Breakers, each with the rewards that have come to it in one partition, so that one batch changes both. */
public final class BreakerDocuments implements Breakers {

    private static final Actor RULE = Actor.rule("circuit-breaker");
    private static final int THROUGH = 0;

    private final Documents documents;
    private final Aggregates<Breaker, BreakerDocument> aggregates;

    public BreakerDocuments(Documents documents, Trail trail) {
        this.documents = documents;
        this.aggregates = new Aggregates<>(
                documents, trail, BreakerDocument.class, BreakerDocument::breaker, BreakerDocument::of);
    }

    @Override
    public Optional<Breaker> find(String programme) {
        return aggregates.find(key(programme));
    }

    @Override
    public <R> R decide(String programme, Actor actor, Function<Optional<Breaker>, Decision<Breaker, R>> rule) {
        return aggregates.decide(key(programme), actor, rule);
    }

    @Override
    public boolean ask(String programme, Stopped reward, Function<Optional<Breaker>, Decision<Breaker, Boolean>> rule) {
        return aggregates.decide(
                key(programme),
                RULE,
                before -> read(programme, reward)
                        .<Decision<Breaker, Boolean>>map(
                                known -> Decision.answer(known.value().trip() == THROUGH))
                        .orElseGet(() -> rule.apply(before)),
                decision -> {
                    var trip = decision.answer()
                            ? THROUGH
                            : decision.next().orElseThrow().trip();
                    return List.of(Write.create(PassDocument.id(reward), PassDocument.of(reward, trip)));
                });
    }

    @Override
    public List<Stopped> waiting(String programme, int trip) {
        return documents
                .all(Query.in(partition(programme), PassDocument.class)
                        .between(PassDocument.WAITING, PassDocument.BEHIND_WAITING))
                .stream()
                .map(Stored::value)
                .filter(one -> one.trip() <= trip)
                .map(one -> new Stopped(one.reward(), one.amount(), one.earnedAt()))
                .toList();
    }

    @Override
    public void passed(String programme, Stopped reward) {
        // If somebody else was faster, it was with the same.
        read(programme, reward)
                .filter(known -> known.value().trip() != THROUGH)
                .ifPresent(known -> documents.commit(
                        Batch.in(partition(programme), Write.replace(known, PassDocument.of(reward, THROUGH)))));
    }

    private Optional<Stored<PassDocument>> read(String programme, Stopped reward) {
        return documents.read(new Key(partition(programme), PassDocument.id(reward)), PassDocument.class);
    }

    private static Key key(String programme) {
        return new Key(partition(programme), "breaker");
    }

    private static String partition(String programme) {
        return "B|breaker:" + programme;
    }

    @Kind("breaker")
    private record BreakerDocument(
            String programme, int trip, Optional<Instant> since, LocalDate day, int count, List<Money> amounts)
            implements Document {

        static BreakerDocument of(Breaker breaker) {
            return new BreakerDocument(
                    breaker.programme(),
                    breaker.trip(),
                    breaker.since(),
                    breaker.day(),
                    breaker.count(),
                    breaker.amounts());
        }

        Breaker breaker() {
            return new Breaker(programme, trip, since, day, count, amounts);
        }
    }

    /** A reward at a breaker: through, or waiting for the end of a stop. */
    @Kind("breaker-pass")
    private record PassDocument(String reward, Money amount, Instant earnedAt, int trip) implements Document {

        static final String WAITING = "w:";
        static final String BEHIND_WAITING = "w;";

        static PassDocument of(Stopped reward, int trip) {
            return new PassDocument(reward.reward(), reward.amount(), reward.earnedAt(), trip);
        }

        static String id(Stopped reward) {
            return "pass:" + reward.reward();
        }

        @Override
        public String order() {
            return trip == THROUGH ? "through" : WAITING + "%020d".formatted(earnedAt.toEpochMilli());
        }
    }
}
