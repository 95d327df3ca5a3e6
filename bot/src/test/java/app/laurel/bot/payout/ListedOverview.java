package app.laurel.bot.payout;

import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.entitlement.Stage;
import app.laurel.bot.reward.overview.Overview;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** An overview of whatever lines a test wants. */
public record ListedOverview(List<Line> lines) implements Overview {

    @Override
    public void show(Entitlement now) {
        throw new UnsupportedOperationException("It shows what it was given");
    }

    @Override
    public Stream<Line> all() {
        return lines.stream();
    }

    @Override
    public Stream<Line> in(Stage stage) {
        return lines.stream().filter(line -> line.stage() == stage);
    }

    @Override
    public List<Line> oldest(Stage stage, int most) {
        return in(stage).sorted(Comparator.comparing(Line::since)).limit(most).toList();
    }

    @Override
    public List<Line> newest(Stage stage, int most) {
        return in(stage)
                .sorted(Comparator.comparing(Line::since).reversed())
                .limit(most)
                .toList();
    }
}
