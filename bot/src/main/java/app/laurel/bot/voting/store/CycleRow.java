package app.laurel.bot.voting.store;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Stage;
import java.time.Instant;

/** One line of the list of cycles; its stage may be a moment old. */
@Kind("cycle-row")
record CycleRow(CycleId id, Instant opens, Stage stage) implements Document {

    static CycleRow of(Cycle cycle) {
        return new CycleRow(cycle.id(), cycle.calendar().opens(), cycle.stage());
    }

    boolean isOver() {
        return stage == Stage.PUBLISHED || stage == Stage.ARCHIVED || stage == Stage.CANCELLED;
    }

    @Override
    public String order() {
        return opens.toString();
    }
}
