package app.laurel.bot.voting.store;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Aggregates;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Hash;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Query;
import app.laurel.bot.store.Stored;
import app.laurel.bot.store.Trail;
import app.laurel.bot.store.Write;
import app.laurel.bot.voting.AwardId;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.ballot.BallotBoxSealed;
import app.laurel.bot.voting.ballot.BallotCast;
import app.laurel.bot.voting.ballot.Ballots;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Ballots in the store, in boxes by voter. */
@Component
final class DocumentBallots implements Ballots {

    private static final int BOXES = 16;
    private static final int AT_ONCE = 1000;
    private static final String GATE = "gate";

    private final Documents documents;
    private final Supplier<UUID> salts;
    private final Aggregates<BoxDocument, BoxDocument> boxes;

    DocumentBallots(Documents documents, Trail trail, Supplier<UUID> newIds) {
        this.documents = documents;
        this.salts = newIds;
        this.boxes = new Aggregates<>(documents, trail, BoxDocument.class, Function.identity(), Function.identity());
    }

    @Override
    public boolean cast(CycleId cycle, PersonId voter, Map<AwardId, PersonId> choices) {
        var box = box(cycle, number(voter));
        var filled = choices.entrySet().stream()
                .map(choice -> new BallotDocument(
                        voter, choice.getKey(), choice.getValue(), salts.get().toString()))
                .toList();
        var seals =
                new TreeMap<>(filled.stream().collect(toMap(one -> one.award().value(), BallotDocument::seal)));
        return boxes.decide(
                gate(box),
                Actor.person(voter),
                before -> before.filter(BoxDocument::sealed).isPresent()
                        ? Decision.answer(false)
                        : Decision.change(
                                before.orElseGet(DocumentBallots::empty).oneMore(),
                                true,
                                new BallotCast(cycle, voter, seals)),
                decision -> filled.stream().map(ballot -> put(box, ballot)).toList());
    }

    // Read after the gate, and written under its ETag: whoever comes between makes the whole batch fail.
    private Write put(String box, BallotDocument ballot) {
        return documents
                .read(new Key(box, ballot.id()), BallotDocument.class)
                .map(before -> Write.replace(before, ballot))
                .orElseGet(() -> Write.create(ballot.id(), ballot));
    }

    @Override
    public Map<AwardId, PersonId> of(CycleId cycle, PersonId voter) {
        var query = Query.in(box(cycle, number(voter)), BallotDocument.class)
                .between(voter.value(), voter.value() + "\u0000");
        return documents.all(query).stream()
                .map(Stored::value)
                .collect(toMap(BallotDocument::award, BallotDocument::nominee));
    }

    @Override
    public Set<PersonId> voters(CycleId cycle) {
        return ballots(cycle).map(BallotDocument::voter).collect(toSet());
    }

    @Override
    public void seal(CycleId cycle) {
        IntStream.range(0, BOXES).forEach(number -> seal(cycle, number));
    }

    private void seal(CycleId cycle, int number) {
        boxes.<Optional<BoxDocument>>decide(
                gate(box(cycle, number)),
                Actor.system("cycle"),
                before -> before.filter(BoxDocument::sealed).isPresent()
                        ? Decision.answer(before)
                        : Decision.change(
                                before.orElseGet(DocumentBallots::empty).closed(),
                                before,
                                new BallotBoxSealed(cycle, number)));
    }

    @Override
    public Set<PersonId> count(CycleId cycle, BiConsumer<AwardId, PersonId> counter) {
        return ballots(cycle)
                .peek(ballot -> counter.accept(ballot.award(), ballot.nominee()))
                .map(BallotDocument::voter)
                .collect(toSet());
    }

    private Stream<BallotDocument> ballots(CycleId cycle) {
        return IntStream.range(0, BOXES)
                .mapToObj(number ->
                        Query.in(box(cycle, number), BallotDocument.class).limit(AT_ONCE))
                .flatMap(documents::stream)
                .map(Stored::value);
    }

    private static BoxDocument empty() {
        return new BoxDocument(false, 0);
    }

    private static int number(PersonId voter) {
        return Hash.bucket(voter.value(), BOXES);
    }

    private static String box(CycleId cycle, int number) {
        return "V|%s|%d".formatted(cycle, number);
    }

    private static Key gate(String box) {
        return new Key(box, GATE);
    }
}
