package app.laurel.bot.voting.store;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.store.Aggregates;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Trail;
import app.laurel.bot.voting.planning.MonthlyCycleSet;
import app.laurel.bot.voting.planning.Repetition;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The standing wish for monthly cycles in the store. */
@Component
final class DocumentRepetition implements Repetition {

    private static final Key KEY = new Key("S|cycles", "repetition");

    private final Aggregates<RepetitionDocument, RepetitionDocument> aggregates;

    DocumentRepetition(Documents documents, Trail trail) {
        this.aggregates =
                new Aggregates<>(documents, trail, RepetitionDocument.class, Function.identity(), Function.identity());
    }

    @Override
    public boolean isMonthly() {
        return aggregates.find(KEY).filter(RepetitionDocument::monthly).isPresent();
    }

    @Override
    public void monthly(Actor actor) {
        aggregates.decide(
                KEY,
                actor,
                before -> before.isPresent()
                        ? Decision.answer(true)
                        : Decision.change(new RepetitionDocument(true), true, new MonthlyCycleSet()));
    }
}
