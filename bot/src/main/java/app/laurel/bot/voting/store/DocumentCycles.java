package app.laurel.bot.voting.store;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Aggregates;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Parsed;
import app.laurel.bot.store.Trail;
import app.laurel.bot.store.View;
import app.laurel.bot.store.Write;
import app.laurel.bot.voting.Attachment;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.Elector;
import app.laurel.bot.voting.Electorate;
import app.laurel.bot.voting.Paper;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Cycles in the store, each in a partition of its own with its electorate and ballot paper. */
@Component
final class DocumentCycles implements Cycles {

    private static final String PAPER = "paper";
    private static final int AT_HAND = 20;

    private final Aggregates<Cycle, CycleDocument> aggregates;
    private final Parsed<CycleDocument, Cycle> cycles;
    private final Parsed<PaperDocument, Paper> papers;
    private final CycleList list;
    private final Electorates electorates;

    DocumentCycles(Documents documents, Trail trail) {
        this.aggregates =
                new Aggregates<>(documents, trail, CycleDocument.class, CycleDocument::toCycle, CycleDocument::of);
        this.cycles = new Parsed<>(documents, CycleDocument.class, CycleDocument::toCycle, AT_HAND);
        this.papers = new Parsed<>(documents, PaperDocument.class, PaperDocument::toPaper, AT_HAND);
        this.list = new CycleList(documents);
        this.electorates = new Electorates(documents);
    }

    @Override
    public Optional<Cycle> find(CycleId id) {
        return cycles.find(key(id, "cycle"));
    }

    @Override
    public List<Cycle> underWay() {
        return list.rows().stream()
                .filter(row -> !row.isOver())
                .flatMap(row -> find(row.id()).stream())
                .toList();
    }

    @Override
    public List<Cycle> newest(int most) {
        return list.rows().reversed().stream()
                .limit(most)
                .flatMap(row -> find(row.id()).stream())
                .toList();
    }

    @Override
    public Electorate electorate(CycleId id) {
        return electorates.everybody(partition(id));
    }

    @Override
    public Optional<Elector> elector(CycleId id, PersonId person) {
        return electorates.find(partition(id), person);
    }

    @Override
    public Paper paper(CycleId id) {
        return papers.find(key(id, PAPER)).orElseGet(() -> new Paper(List.of()));
    }

    @Override
    public <R> R decide(
            CycleId id,
            Actor actor,
            Function<Optional<Cycle>, Decision<Cycle, R>> rule,
            Function<Optional<Cycle>, List<Attachment>> fixed) {
        var last = new AtomicReference<Optional<Cycle>>(Optional.empty());
        return aggregates.decide(
                key(id, "cycle"),
                actor,
                before -> {
                    last.set(before);
                    var decision = rule.apply(before);
                    // On the list before it exists: a row without a cycle is skipped, a cycle without a row is lost.
                    decision.next().filter(next -> before.isEmpty()).ifPresent(list::put);
                    return decision;
                },
                decision -> fixed.apply(last.get()).stream()
                        .map(attachment -> write(id, attachment))
                        .toList());
    }

    private Write write(CycleId id, Attachment attachment) {
        return switch (attachment) {
            case Electorate electorate -> electorates.keep(partition(id), electorate);
            case Paper paper -> Write.create(PAPER, PaperDocument.of(paper));
        };
    }

    @Override
    public void list(CycleId id) {
        find(id).ifPresent(list::put);
    }

    /** The list of all cycles, to be made right again. */
    View<CycleRow, CycleDocument> view() {
        return new View<>(
                "cycles",
                CycleRow.class,
                row -> list.mend(row, this::find),
                CycleDocument.class,
                stored -> list.put(stored.value().toCycle()));
    }

    private static Key key(CycleId id, String document) {
        return new Key(partition(id), document);
    }

    private static String partition(CycleId id) {
        return "C|" + id;
    }
}
